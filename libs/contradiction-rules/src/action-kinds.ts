import type { Action } from '@isnad/claim-model';

/** Counts that grow while an event goes on: a later, larger figure is an update. */
export const GROWING: ReadonlySet<Action> = new Set<Action>([
  'killed',
  'injured',
  'displaced',
  'detained',
  'released',
  'damage',
  'seized-goods',
  'aid',
  'sentenced',
]);

/** Figures that rise and fall with the days: only figures of one moment can conflict. */
export const FLUCTUATING: ReadonlySet<Action> = new Set<Action>(['missing', 'price']);

/** Groups that people join and leave: who lies in hospital is discharged. */
export const PASSING: ReadonlySet<string> = new Set(['hospitalised', 'critical']);

/** Figures of something that stands for as long as its event lasts. */
export const STANDING: ReadonlySet<Action> = new Set<Action>([
  'force-size',
  'disaster',
  'protest',
  'strike',
  'attack',
  'hold-talks',
  'sign-agreement',
  'vote-result',
]);

/** Happenings that occur once per story, so that two times for one cannot both hold. Attacks, talks and protests recur. */
export const ONCE: ReadonlySet<Action> = new Set<Action>([
  'withdraw-forces',
  'deploy-forces',
  'seize',
  'retake',
  'emergency',
  'emergency-lifted',
  'mourning',
  'sign-agreement',
  'resign',
  'appoint',
  'dismiss',
  'rename',
  'ceasefire',
  'reopen',
  'close',
  'disaster',
  'released',
  'sentenced',
  'cut-communications',
  'restore-communications',
  'strike',
  'vote-result',
]);

/** Of these a country sees one at a time: who negates it of the country negates the one that the other affirms. */
export const OF_A_COUNTRY: ReadonlySet<Action> = new Set<Action>([
  'emergency',
  'emergency-lifted',
  'mourning',
  'cut-communications',
  'restore-communications',
  'rename',
]);

/** Acts that befall one person once: the person tells which act is meant, wherever it is told to have happened. */
export const PERSONAL: ReadonlySet<Action> = new Set<Action>([
  'killed',
  'detained',
  'released',
  'sentenced',
  'appoint',
  'resign',
  'dismiss',
]);

/** What either is so or is not; of statements and appeals nobody knows what exactly is negated. */
export const DECIDABLE: ReadonlySet<Action> = new Set<Action>([
  'withdraw-forces',
  'deploy-forces',
  'attack',
  'clash',
  'seize',
  'retake',
  'ceasefire',
  'emergency',
  'emergency-lifted',
  'cut-communications',
  'restore-communications',
  'close',
  'reopen',
  'resign',
  'appoint',
  'dismiss',
  'sign-agreement',
  'released',
  'sentenced',
  'hold-talks',
  'strike',
  'rename',
  'aid',
]);

/**
 * Of these a claim may say that they were agreed on, came into force, go on or were broken: only claims on one step are on
 * one slot.
 */
export const OF_STEPS: ReadonlySet<Action> = new Set<Action>(['ceasefire', 'hold-talks', 'sign-agreement']);

/** Acts about a thing: an airport that closed is no border that closed. */
export const ABOUT_THINGS: ReadonlySet<Action> = new Set<Action>([
  'close',
  'reopen',
  'seize',
  'retake',
  'cut-communications',
  'restore-communications',
  'price',
  'damage',
  'seized-goods',
  'disaster',
  'vote-result',
  'aid',
]);

/** Acts by which a state begins, and the acts by which it ends. */
export const OPPOSITES: Readonly<Partial<Record<Action, Action>>> = {
  close: 'reopen',
  reopen: 'close',
  'cut-communications': 'restore-communications',
  'restore-communications': 'cut-communications',
  emergency: 'emergency-lifted',
  'emergency-lifted': 'emergency',
  seize: 'retake',
  retake: 'seize',
  detained: 'released',
  released: 'detained',
};

/** Groups that go without saying where forces are counted. */
export const FORCES: ReadonlySet<string> = new Set(['soldiers', 'peacekeepers']);
export const ABOUT_FORCES: ReadonlySet<Action> = new Set<Action>([
  'force-size',
  'withdraw-forces',
  'deploy-forces',
]);

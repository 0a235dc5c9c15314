import type { Edge } from '../reading.js';
import type { Entry } from '../../quantity/words/entries.js';

/** What role a word before a time gives it; "since" leaves the end open. */
export type Cue = 'since' | 'start' | 'end' | 'deadline' | 'at';

/** The time words of one language. Phrases are parted by `|`. */
export interface TimeLexicon {
  readonly entries: readonly Entry[];
  /** Phrases for days counted from today. */
  readonly days: readonly (readonly [number, string])[];
  readonly sameDay: string;
  readonly sameTime: { readonly M: string; readonly Y: string; readonly W: string };
  /** After "two days": counted back from now. */
  readonly ago: string;
  /** After "two days": counted from what was mentioned last. */
  readonly earlier: string;
  readonly later: string;
  readonly fromNow: string;
  /** Before "two days": counted forward from now. */
  readonly inFuture: string;
  /** Before "two days": counted back from now (Arabic قبل). */
  readonly pastPrefix: string;
  readonly dayBefore: string;
  readonly dayAfter: string;
  /** Words that make a bare unit a duration ("for a day"). */
  readonly durationCues: string;
  readonly within: string;
  readonly roles: readonly (readonly [Cue, string])[];
  readonly startVerbs: string;
  readonly endVerbs: string;
  /** Words that turn a weekday after them to the future, or to the past. */
  readonly future: string;
  /** Words after which "to" and a verb tell of the future (agreed to, is due to). */
  readonly intend: string;
  /** Verbs that make "to" before them tell of the future, as in headlines ("Pullout to begin"). */
  readonly infinitives: string;
  readonly past: string;
  /** Phrases for a period of its own ("year-end"). */
  readonly wholePeriods: readonly (readonly ['Y' | 'WE', string])[];
  /** Before a period: from now to its end. */
  readonly rest: string;
  /** Halves of a year, and what ties a part to its period ("the first half of 2012"). */
  readonly half: string;
  readonly partLinks: string;
  readonly lastOf: string;
  /** Before a year; after a year. */
  readonly yearNouns: string;
  readonly yearMarks: string;
  readonly yearPrepositions: string;
  readonly era: { readonly bc: string; readonly ad: string };
  readonly rangeOpen: string;
  readonly rangeJoin: string;
  /** Parts of a period, which keep the period as the value: early, конец, منتصف. */
  readonly edges: readonly (readonly [Edge, string])[];
  /** Words that may stand inside a date ("5th of the month of May"). */
  readonly articles: string;
  readonly zones: readonly (readonly [string, string])[];
  readonly am: string;
  readonly pm: string;
  readonly clockCues: string;
  /** Parts of the day that stand for the day that the narrative is at. */
  readonly daytimes: string;
  readonly oClock: string;
  /** Before a unit or a weekday: it comes again and again, and names no day ("every Friday"). */
  readonly sets: string;
  /** Nouns that a day and month beside them name ("the Sept. 11 attacks", "ثورة 25 يناير"): no date of what is told. */
  readonly eventNouns: string;
}

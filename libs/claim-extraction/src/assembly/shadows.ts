import type { Action, Span } from '@isnad/claim-model';
import { COUNTS } from './figures.js';
import { inside } from './evidence.js';
import { SPEECH_ACTS } from './speech-acts.js';
import type { Trigger } from './triggers.js';

/** In one clause the second only words the first: "agreed on a truce" is a truce, "lifted the curfew" imposes none. */
const SHADOWS: readonly (readonly [Action, readonly Action[]])[] = [
  ['ceasefire', ['sign-agreement', 'clash', 'attack']],
  ['emergency-lifted', ['emergency']],
  ['restore-communications', ['cut-communications']],
  ['reopen', ['close', 'hold-talks']],
  ['sentenced', ['detained']],
  ['released', ['detained', 'displaced']],
  ['retake', ['seize']],
  ['rename', ['attack', 'vote-result']],
  ['sign-agreement', ['attack']],
  ['seized-goods', ['price']],
  ['strike', ['vote-result', 'close']],
  ['deploy-forces', ['force-size']],
  ['withdraw-forces', ['force-size']],
  ['detained', ['force-size']],
  ['sanction', ['aid']],
  ['damage', ['price']],
  ['dismiss', ['seize']],
  ['protest', ['close']],
  ['disaster', ['attack']],
  ['sanction', ['attack']],
];

/** Where a longer pattern of the first holds the words of the second, only the first is told: a tanker held is no arrest. */
const HOLDERS: Readonly<Partial<Record<Action, Action>>> = {
  clash: 'attack',
  seize: 'detained',
  attack: 'reopen',
};

/**
 * Whether another trigger of the clause makes this one no claim of its own: it tells the same event in other words, or
 * an appeal, a denial, a condemnation has it as its object ("called for a ceasefire"). Counts with a figure are judged
 * by their figure and not here.
 */
export function isShadowed(trigger: Trigger, clause: Span, triggers: readonly Trigger[]): boolean {
  const { action } = trigger.entry;
  return triggers.some((other) => {
    if (other === trigger || !inside(other.head, clause)) return false;
    if (SHADOWS.some(([by, hidden]) => other.entry.action === by && hidden.includes(action))) return true;
    if (HOLDERS[other.entry.action] === action && holdsWords(other, trigger)) return true;
    // What is denied has not happened, however many it is said of.
    if (other.entry.action === 'deny' && other.start < trigger.start && !SPEECH_ACTS.has(action)) return true;
    return (
      (SPEECH_ACTS.has(other.entry.action) || other.entry.action === 'request') &&
      !SPEECH_ACTS.has(action) &&
      COUNTS[action] === undefined &&
      other.start < trigger.start
    );
  });
}

/**
 * Whether a longer pattern holds the words of another: one that begins with the same word and goes on ("احتجز … ناقلة"
 * beside "احتجز"), or one that ends with it behind a gap ("تبادل … إطلاق النار" beside "إطلاق النار").
 */
function holdsWords(longer: Trigger, shorter: Trigger): boolean {
  if (longer.start === shorter.start) return longer.end > shorter.end;
  return longer.head.end < longer.end && longer.start < shorter.start && longer.end === shorter.end;
}

/** Whether an appeal before a trigger in its clause has it as its object. */
export const isAskedFor = (trigger: Trigger, clause: Span, triggers: readonly Trigger[]): boolean =>
  triggers.some(
    (other) =>
      other !== trigger &&
      (other.entry.action === 'call-for' || other.entry.action === 'request') &&
      other.start < trigger.start &&
      inside(other.head, clause),
  );

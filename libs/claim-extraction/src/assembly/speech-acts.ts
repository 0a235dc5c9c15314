import type { Action } from '@isnad/claim-model';
import type { Attribution } from '../stages.js';
import { inside } from './evidence.js';
import type { Trigger } from './triggers.js';

/** Actions done by saying: whoever says them is the claimant, and they happen nowhere but in words. */
export const SPEECH_ACTS: ReadonlySet<Action> = new Set([
  'condemn',
  'call-for',
  'accuse',
  'deny',
  'threaten',
]);

/** Whether an event only stands in what somebody denies, condemns or lays to another's charge: the speech act is the claim. */
export function isOnlySpokenOf(trigger: Trigger, attributions: readonly Attribution[]): boolean {
  if (SPEECH_ACTS.has(trigger.entry.action)) return false;
  return attributions.some(
    (one) =>
      (one.act === 'deny' || one.act === 'condemn' || one.act === 'accuse' || isDemand(one, trigger)) &&
      inside(trigger, one) &&
      trigger.start - one.cue.end < OBJECT_REACH &&
      trigger.start >= one.cue.end,
  );
}

/** "Urged them to free the crew": what is asked for is the object of the appeal. */
const isDemand = (one: Attribution, trigger: Trigger): boolean =>
  one.act === 'demand' &&
  /^(?:urge|call|призвать|попросить|потребовать|demand)$/.test(one.cue.lemma) &&
  trigger.entry.action !== 'request';

/** How far behind the verb its object may stand, in code units. */
const OBJECT_REACH = 160;

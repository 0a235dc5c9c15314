import type { Span } from '@isnad/claim-model';
import type { Attribution, Entity, ReadingContext } from '../stages.js';
import { gap, inside } from './evidence.js';
import type { Trigger } from './triggers.js';

/** How far before its verb who does a speech act may stand, in code units. */
const REACH = 140;

/**
 * Who condemns, denies, calls for something where no rule of attribution found it: the person, body or state named last
 * before the verb in its sentence. Null where none is named.
 */
export function performerOf(
  context: ReadingContext,
  trigger: Trigger,
  sentence: Span,
  entities: readonly Entity[],
): Pick<Attribution, 'claimant' | 'claimantKey' | 'via' | 'utteredOn'> | null {
  const before = entities.filter(
    (one) =>
      inside(one, sentence) &&
      one.end <= trigger.start &&
      gap(one, trigger) <= REACH &&
      one.form === undefined &&
      (one.type === 'person' || one.type === 'organisation' || one.type === 'country'),
  );
  const last = before.findLast((one) => one.type === 'person') ?? before.at(-1);
  if (last === undefined || /[.!?]/.test(context.text.slice(last.end, trigger.start).replace(/\b\w\./g, '')))
    return null;
  return { claimant: last.text, claimantKey: last.id, via: [], utteredOn: null };
}

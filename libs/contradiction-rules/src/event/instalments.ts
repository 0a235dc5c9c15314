import type { Action } from '@isnad/claim-model';
import { sameKey } from './claimants.js';
import { personOfAct } from './same-event.js';
import { inOneStory } from './story.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { oneDay } from '../intervals/days.js';
import { sameFigure } from '../intervals/quantities.js';

/** What is done to many in flights, batches, raids and verdicts: one such act says nothing of the next. */
const IN_INSTALMENTS: ReadonlySet<Action> = new Set<Action>([
  'released',
  'aid',
  'seized-goods',
  'sentenced',
  'attack',
]);

const named = (claim: ComparableClaim): readonly string[] =>
  (claim.scope.instalments ?? []).filter((one) => !one.startsWith('counted:'));

const shareOne = (x: readonly string[], y: readonly string[]): boolean => x.some((one) => y.includes(one));

/** The first term goes without saying; a renewal is named. */
const isRenewal = (claim: ComparableClaim): boolean => named(claim).includes('renewal');

/**
 * Whether two claims name their instalments, and none is the same: the first flight and the second, the third batch and the
 * whole.
 */
const nameOthers = (a: ComparableClaim, b: ComparableClaim): boolean =>
  isRenewal(a) !== isRenewal(b) ||
  (named(a).length > 0 && named(b).length > 0 && !shareOne(named(a), named(b)));

const isOfAll = (claim: ComparableClaim): boolean => claim.scope.cumulative || claim.scope.part === 'total';

/** Whether two counts are of one instalment: both of all so far, both of one stated day, or both of one named part. */
export function isOneInstalmentCounted(a: ComparableClaim, b: ComparableClaim): boolean {
  if (!IN_INSTALMENTS.has(a.action)) return true;
  if (nameOthers(a, b)) return false;
  if (shareOne(named(a), named(b))) return true;
  // Of two sums in one report the smaller is of one side, or of one part.
  if (isOfAll(a) && isOfAll(b)) return a.articleId !== b.articleId;
  const day = oneDay(a.time.edtf);
  return day !== null && day === oneDay(b.time.edtf) && isOfAll(a) === isOfAll(b);
}

/** The body that gives it, named by both, in one story: the loan of one fund is no grant of another. */
const shareGiver = (a: ComparableClaim, b: ComparableClaim): boolean =>
  (a.scope.parties ?? []).some(
    (one) => !one.startsWith('country:') && (b.scope.parties ?? []).some((other) => sameKey(one, other)),
  );

/**
 * Whether two claims on an act that comes in instalments are of the same: a named part, one person, one figure. Acts that
 * recur for other reasons are judged by their rules.
 */
export function isOneInstalment(a: ComparableClaim, b: ComparableClaim): boolean {
  if (nameOthers(a, b)) return false;
  if (a.action !== 'released' && a.action !== 'sentenced' && a.action !== 'aid') return true;
  if (shareOne(named(a), named(b))) return true;
  if (personOfAct(a).some((one) => personOfAct(b).includes(one))) return true;
  if (a.quantity !== null && b.quantity !== null) return sameFigure(a.quantity, b.quantity);
  if (a.action === 'aid' && inOneStory(a, b)) return shareGiver(a, b);
  // Neither counts, and neither names a part or a person: both speak of the act as one.
  return [a, b].every(
    (claim) => claim.quantity === null && named(claim).length === 0 && personOfAct(claim).length === 0,
  );
}

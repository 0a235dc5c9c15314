import { sameKey } from './claimants.js';
import { oneDay } from '../intervals/days.js';
import { isSmaller } from '../intervals/quantities.js';
import type { ComparableClaim } from '../comparable-claim.js';

/** What an election is measured in, beside votes: figures of two measures are no pair. */
const MEASURES = ['turnout', 'seats', 'margin', 'spoiled-votes', 'ballot-boxes'] as const;
type Measure = (typeof MEASURES)[number] | 'votes';

function measureOf({ scope, value }: ComparableClaim): Measure {
  if (value?.startsWith('turnout') === true) return 'turnout';
  return MEASURES.find((one) => scope.things?.includes(one)) ?? 'votes';
}

/** Whose votes: as the value names them ("Kavelashvili 224 of 225"), else the one candidate or party that the words name. */
function subjectsOf({ scope, value }: ComparableClaim): readonly string[] {
  const named = /^[\p{L}' -]+?(?=\s+[\d.,]+)/u.exec(value ?? '')?.[0];
  if (named !== undefined && !named.startsWith('turnout')) return [`name:${named.toLowerCase()}`];
  const persons = scope.groups.filter((group) => group.startsWith('person:'));
  return persons.length > 0 ? persons : (scope.parties ?? []).filter((one) => !one.startsWith('country:'));
}

/** One candidate or party, named on both sides: of two named in one breath nobody knows whose the figure is. */
function isOneSubject(a: ComparableClaim, b: ComparableClaim): boolean {
  const [x, y] = [subjectsOf(a), subjectsOf(b)];
  return x.length === 1 && y.length === 1 && sameKey(x[0] ?? '', y[0] ?? '');
}

/**
 * Whether all was counted; votes cast and counted on one day are all of them. Two agencies at 75 percent of the boxes have
 * counted other boxes.
 */
function stageOf(claim: ComparableClaim): string {
  const stages = claim.scope.instalments ?? [];
  if (stages.includes('whole')) return 'whole';
  const day = oneDay(claim.time.edtf);
  const isOver =
    (claim.phase ?? 'completed') === 'completed' && !stages.some((one) => one.startsWith('counted:'));
  return isOver && claim.quantity?.unit === 'votes' && day !== null ? `of:${day}` : '';
}

const isOfAnHour = ({ time }: ComparableClaim): boolean => /T\d{2}/.test(time.edtf ?? '');

/** Turnout only rises through the day: what is told of an hour is no more than the total. */
function fellAfterItsHour(a: ComparableClaim, b: ComparableClaim): boolean {
  const [hour, total] = isOfAnHour(a) ? [a, b] : [b, a];
  return hour.quantity !== null && total.quantity !== null && isSmaller(total.quantity, hour.quantity);
}

const isAbroad = ({ scope }: ComparableClaim): boolean => scope.things?.includes('abroad-votes') === true;

/**
 * Whether two figures of an election are of one slot: turnout against turnout; votes and seats of one candidate or party
 * where all was counted. How much is counted and by how much somebody leads moves by the minute.
 */
export function isOneVoteFigure(a: ComparableClaim, b: ComparableClaim): boolean {
  const measure = measureOf(a);
  if (measure !== measureOf(b) || isAbroad(a) !== isAbroad(b)) return false;
  if (measure === 'ballot-boxes' || measure === 'margin') return false;
  // One report tells turnout by the hour, and who gives the hour gives no total.
  if (measure === 'turnout')
    return a.articleId !== b.articleId && (isOfAnHour(a) === isOfAnHour(b) || fellAfterItsHour(a, b));
  if (measure === 'spoiled-votes') return true;
  return isOneSubject(a, b) && stageOf(a) !== '' && stageOf(a) === stageOf(b);
}

import { findQuantities } from '@isnad/claim-extraction';
import { inBaseUnit, OUTLET, type Quantity } from '@isnad/claim-model';
import { contradiction } from './findings.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { sameClaimant } from '../event/claimants.js';
import { has } from '../event/marks.js';
import { publishedMinute, saidOn } from '../event/moments.js';
import { comparePlaces } from '../event/places.js';
import { groupsOf } from '../event/scope.js';
import { cannotBothHold, sameFigure } from '../intervals/quantities.js';
import type { Pair, Rule } from '../relation.js';

/** What was put right longer ago than this is another story. Days. */
const REMEMBERED = 60;

/** "49, not 44" is the figure by those who gave it, and a later report still tells of 44. */
export const aFigureIsToldAfterItWasPutRight: Rule = {
  name: 'A figure is told after it was put right',
  find(pair) {
    const { earlier: right, later: told } = pair;
    if (right.action !== told.action || sameClaimant(right, told)) return null;
    const [x, y] = [right.quantity, told.quantity];
    if (x === null || y === null || !cannotBothHold(x, y)) return null;
    if (![right, told].every(isFact) || has(told, 'past') || has(told, 'takes-back')) return null;
    if (publishedMinute(told) < publishedMinute(right) || saidOn(told) - saidOn(right) > REMEMBERED)
      return null;
    if (comparePlaces(right, told) === 'apart') return null;
    if (isOfAnotherOrder(x, y) || !putRightBy(right, pair).some((wrong) => sameFigure(wrong, y))) return null;
    return contradiction(
      'quantity',
      0.8,
      { code: 'figures-apart', earlier: x, later: y },
      { code: 'withdrawn-not-updated' },
      { code: 'same-group', groups: groupsOf(right) },
    );
  },
};

/** A figure is put right by a little; what is a third of it counts something else. */
const LEAST_SHARE = 1 / 3;

function isOfAnotherOrder(x: Quantity, y: Quantity): boolean {
  const [one, other] = [x, y].map(inBaseUnit).map(({ min, max }) => Math.abs(min ?? max ?? 0)) as [
    number,
    number,
  ];
  return Math.min(one, other) < Math.max(one, other) * LEAST_SHARE;
}

const isFact = (claim: ComparableClaim): boolean =>
  claim.polarity === 'affirmed' && claim.modality === 'actual';

/** The figures in whose place a claim puts its own: those its words name beside it, those that its report tells to be withdrawn. */
function putRightBy(right: ComparableClaim, { siblings }: Pair): readonly Quantity[] {
  const isOfTheCorrection = (claim: ComparableClaim): boolean =>
    has(claim, 'takes-back') ||
    (has(right, 'corrected') && right.claimantKey !== OUTLET && sameClaimant(claim, right));
  const withdrawn = siblings(right).flatMap((claim) =>
    claim.id !== right.id && claim.quantity !== null && isOfTheCorrection(claim) ? [claim.quantity] : [],
  );
  const beside = has(right, 'corrected') ? figuresIn(right) : [];
  return [...withdrawn, ...beside].filter((figure) => !sameFigure(figure, right.quantity));
}

/** The figures of a claim's words; one without a unit is of the unit of the claim. */
const figuresIn = ({ evidence, language, quantity }: ComparableClaim): readonly Quantity[] =>
  findQuantities(evidence.exact, language).map(({ min, max, unit }) => ({
    min,
    max,
    unit: unit ?? quantity?.unit ?? '',
  }));

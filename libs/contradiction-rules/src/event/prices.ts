import { unitFamily } from '@isnad/claim-model';
import { has } from './marks.js';
import type { ComparableClaim } from '../comparable-claim.js';

/** Quoted by the minute: only quotations of one moment of the day are of one slot. */
const QUOTED: ReadonlySet<string> = new Set([
  'dollar',
  'oil',
  'gold',
  'copper',
  'uranium',
  'shares',
  'bitcoin',
  'market',
]);
/** Rates, whose level is itself a percentage: of all others a percentage is a change. */
const RATES: ReadonlySet<string> = new Set(['inflation', 'interest', 'rent']);

const thingsOf = ({ scope }: ComparableClaim): readonly string[] => scope.things ?? [];

/** What the value says the price is of: its words without the figure, the unit and the direction of a change. */
function labelOf({ value, quantity }: ComparableClaim): string | null {
  if (value === null) return null;
  const units = new Set((quantity?.unit ?? '').toLowerCase().split(/[^\p{L}]+/u));
  const words = value.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words
    .filter((word) => !units.has(word) && !NO_LABEL.has(word))
    .sort()
    .join(' ');
}
const NO_LABEL = new Set(
  'bp pp percent above below over about up down lost more than fell rose by to at a third half'.split(' '),
);

/** Whether the figure is a change ("up 3 percent", "+600 bp") and no level. */
function isChange(claim: ComparableClaim): boolean {
  const { quantity, value } = claim;
  if (quantity === null || unitFamily(quantity.unit).family !== 'percent') return /^[+−-]/u.test(value ?? '');
  if (quantity.unit !== 'percent' || /^[+−-]|\b(?:up|down|lost|fell|rose)\b/iu.test(value ?? '')) return true;
  const isRate = thingsOf(claim).some((thing) => RATES.has(thing)) || value !== null;
  return !isRate;
}

/** A currency against another, a barrel, an ounce: what a market quotes, as far as the unit tells. */
const isQuotedUnit = (unit: string): boolean => /^[A-Z]{3}\/(?:[A-Z]{3}|bbl|oz)$/.test(unit);

const isQuoted = (claim: ComparableClaim): boolean =>
  isQuotedUnit(claim.quantity?.unit ?? '') || thingsOf(claim).some((thing) => QUOTED.has(thing));

const hourOf = (claim: ComparableClaim): string | null => {
  const clock = /T(.+)$/.exec(claim.time.edtf ?? '')?.[1];
  if (clock !== undefined) return clock;
  if (has(claim, 'at-open') !== has(claim, 'at-close')) return has(claim, 'at-open') ? 'open' : 'close';
  return null;
};

/** One label; or one thing that the words name; or one unit that is quoted, and no word for two things. */
function isOfOneThing(a: ComparableClaim, b: ComparableClaim): boolean {
  const [x, y] = [labelOf(a), labelOf(b)];
  if (x !== null && y !== null) return x === y;
  const [things, others] = [thingsOf(a), thingsOf(b)];
  if (things.length > 0 && others.length > 0) return things.some((thing) => others.includes(thing));
  return isQuotedUnit(a.quantity?.unit ?? '') && a.quantity?.unit === b.quantity?.unit;
}

/**
 * Whether it is evidenced that two prices are of one slot: of one named thing, both a level or both a change; and for what
 * is quoted by the minute, of one stated hour, both of the close or both of the opening.
 */
export function isOnePrice(a: ComparableClaim, b: ComparableClaim): boolean {
  if (isChange(a) !== isChange(b)) return false;
  // A change of a day is no change since a day.
  if ((a.time.role === 'start') !== (b.time.role === 'start')) return false;
  if (!isOfOneThing(a, b)) return false;
  if (!isQuoted(a) && !isQuoted(b)) return true;
  return hourOf(a) !== null && hourOf(a) === hourOf(b);
}

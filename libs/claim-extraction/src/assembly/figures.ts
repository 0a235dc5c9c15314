import type { Action, Language, Quantity, Span } from '@isnad/claim-model';
import type { QuantityExpression, ReadingContext, TimeExpression } from '../stages.js';
import { gap as plainGap, inside } from './evidence.js';
import type { Trigger } from './triggers.js';

/** Actions that are counts of persons or things: their figure is the claim. */
export const COUNTS: Partial<Record<Action, readonly string[]>> = {
  killed: ['people', 'troops'],
  injured: ['people', 'troops'],
  missing: ['people', 'troops'],
  displaced: ['people', 'families'],
  detained: ['people', 'troops'],
  released: ['people', 'troops'],
  'force-size': ['troops', 'people', 'aircraft', 'vehicles', 'flights'],
};
/** Figures that may stand without a noun ("the toll rose to 26"). */
const BARE = new Set<Action>(['killed', 'injured', 'missing', 'detained', 'displaced']);

export function countFor(
  trigger: Span,
  action: Action,
  units: readonly string[],
  sentence: Span,
  clause: Span,
  quantities: readonly QuantityExpression[],
  used: ReadonlySet<QuantityExpression>,
  triggers: readonly Trigger[],
  context: ReadingContext,
): QuantityExpression | null {
  const verbFirst = context.language === 'ar';
  const gap = verbFirst ? plainGap : (a: Span, b: Span): number => gapOverCommas(context, a, b);
  const fits = (one: QuantityExpression): boolean =>
    inside(one, sentence) &&
    !used.has(one) &&
    one.form !== 'ordinal' &&
    // "Half of the dead": a share counts nobody.
    (one.min ?? one.max ?? 1) >= 1 &&
    (one.unit === null ? BARE.has(action) && (one.min ?? 0) < 1_000_000 : units.includes(one.unit));
  const nearest = new Map<Span, number>();
  /** The gap from a word to the figure nearest to it; commas only add to one, and are looked for in the short ones alone. */
  const nearestGap = (word: Span): number => {
    let least = nearest.get(word);
    if (least === undefined) {
      least = Infinity;
      for (const own of quantities) if (plainGap(word, own) < least) least = Math.min(least, gap(word, own));
      nearest.set(word, least);
    }
    return least;
  };
  /** Whether another count's word stands nearer to it. */
  const isAnothers = (one: QuantityExpression, distance: number): boolean =>
    triggers.some(
      (other) =>
        other !== trigger &&
        COUNTS[other.entry.action] !== undefined &&
        other.entry.action !== action &&
        // Who is freed was held: the noun for captives is no other count.
        !(action === 'released' && other.entry.action === 'detained') &&
        !(verbFirst && other.start >= one.end) &&
        plainGap(other, one) < distance &&
        gap(other, one) < distance &&
        // "put the toll at 3,823, with 15,859 wounded": that word has a figure of its own.
        (verbFirst || nearestGap(other) >= gap(other, one)),
    );
  const nearestOf = (candidates: readonly QuantityExpression[]): QuantityExpression | null => {
    let best: { readonly one: QuantityExpression; readonly distance: number } | null = null;
    // What commas part is further than it looks and never nearer: behind the first that is too far comes none.
    const near = candidates.map((one) => ({ one, least: plainGap(one, trigger) })).sort(byLeast);
    for (const { one, least } of near.slice(0, CANDIDATES)) {
      if (best !== null && least > best.distance) break;
      const distance = gap(one, trigger);
      if (best !== null && !isBefore(one, distance, best)) continue;
      if (!isAnothers(one, distance)) best = { one, distance };
    }
    return best?.one ?? null;
  };
  // Arabic verbs stand before whom they count: of two figures as near the one behind; else the first of the text.
  const isBehind = (one: Span): boolean => verbFirst && one.start >= trigger.start;
  const isBefore = (
    one: Span,
    distance: number,
    best: { readonly one: Span; readonly distance: number },
  ): boolean => {
    if (distance !== best.distance) return distance < best.distance;
    if (isBehind(one) !== isBehind(best.one)) return isBehind(one);
    return one.start < best.one.start;
  };
  const fitting = quantities.filter(fits);
  return (
    nearestOf(fitting.filter((one) => inside(one, clause))) ??
    nearestOf(fitting.filter((one) => plainGap(one, trigger) < REACH && gap(one, trigger) < REACH))
  );
}

/** Figures that are tried for one word, nearest first: no sentence that somebody wrote has more between a word and its own. */
const CANDIDATES = 16;

/** Code units within which a figure of another clause is still counted by a word. */
const REACH = 60;

const byLeast = (a: { readonly least: number }, b: { readonly least: number }): number => a.least - b.least;

/** A comma between a figure and a word parts them as so many code units do. */
const COMMA = 20;

function gapOverCommas(context: ReadingContext, a: Span, b: Span): number {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return plainGap(a, b) + (hasMark(context, first.end, second.start) ? COMMA : 0);
}

const marks = new WeakMap<ReadingContext, readonly number[]>();

/** Where commas stand in a text, ascending; found once: between two places of a long sentence nothing is read again. */
function marksOf(context: ReadingContext): readonly number[] {
  const known = marks.get(context);
  if (known !== undefined) return known;
  const made = [...context.text.matchAll(/[,;:]/g)].map(({ index }) => index);
  marks.set(context, made);
  return made;
}

function hasMark(context: ReadingContext, from: number, to: number): boolean {
  const known = marksOf(context);
  let [low, high] = [0, known.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((known[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return (known[low] ?? Infinity) < to;
}

export function otherQuantity(
  quantities: readonly QuantityExpression[],
  clause: Span,
  action: Action,
  time: TimeExpression | null,
  language: Language,
): QuantityExpression | null {
  const within = quantities.filter(
    (one) => inside(one, clause) && one.unit !== null && one.form !== 'ordinal',
  );
  if (time?.role === 'duration')
    return within.find((one) => one.form === 'measure' && plainGap(one, time) === 0) ?? null;
  // "from 60 to 120 tenge": the price is the one that it came to.
  if (action === 'price' && language === 'ar') return arabicPrice(within);
  if (action === 'price')
    return (
      within.find((one) => one.form === 'percent') ??
      within.findLast((one) => one.form === 'money' && !isChange(one, within)) ??
      null
    );
  if (['vote-result', 'seized-goods', 'aid', 'sentenced', 'damage', 'hold-talks', 'strike'].includes(action))
    return within.find((one) => one.form !== 'measure') ?? within[0] ?? null;
  if (['withdraw-forces', 'deploy-forces', 'attack', 'protest'].includes(action)) {
    const counted = within.find((one) => countedIn(action).includes(one.unit ?? '')) ?? null;
    if (counted !== null || action !== 'protest' || language === 'ar') return counted;
    // "put the crowd at 12,000": who gathers is people without a noun.
    return (
      quantities.find(
        (one) => inside(one, clause) && one.unit === null && isCrowd(one.min ?? one.max ?? 0),
      ) ?? null
    );
  }
  return null;
}

/** A percentage first; of money what it came to ("من 31 إلى 50", "1.57 دولار إلى 93.37"), else the first that is no change. */
function arabicPrice(figures: readonly QuantityExpression[]): QuantityExpression | null {
  const share = figures.find((one) => one.form === 'percent');
  if (share !== undefined) return share;
  const money = figures.filter((one) => one.form === 'money' && !isChange(one, figures));
  return money.find((one) => /^(?:إلى|الى|ل)/.test(one.text)) ?? money[0] ?? null;
}

/** What a force or a crowd is counted in; an attack by what it was made with, its victims are claims of their own. */
const CONTINGENTS = ['aircraft', 'people', 'troops', 'vehicles'];
/** No aircraft: Arabic مسيرات are marches where people march, and drones elsewhere. */
const CROWDS = ['people', 'vehicles'];
const ARMS = ['aircraft', 'vehicles', 'missiles', 'drones', 'rockets', 'shells', 'bombs'];

const countedIn = (action: Action): readonly string[] =>
  action === 'attack' ? ARMS : action === 'protest' ? CROWDS : CONTINGENTS;

/** So many and more are a crowd; four digits of this century and the last may be a year. */
const isCrowd = (count: number): boolean =>
  count >= LEAST_CROWD && !(Number.isInteger(count) && count > 1900 && count < 2100);
const LEAST_CROWD = 100;

/** "82.4 dollars, down 1.12": beside a price the change is small. */
function isChange(one: QuantityExpression, prices: readonly QuantityExpression[]): boolean {
  const highest = Math.max(
    ...prices.filter((price) => price.form === 'money').map((price) => price.min ?? 0),
  );
  return (one.min ?? 0) < highest * SMALL_CHANGE;
}
const SMALL_CHANGE = 0.2;

export const asQuantity = ({ min, max, unit, approx }: QuantityExpression): Quantity => ({
  min,
  max,
  unit: unit ?? 'people',
  ...(approx ? { approx: true } : {}),
});

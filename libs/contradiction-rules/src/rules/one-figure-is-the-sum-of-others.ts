import { dimensionless } from './findings.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { areComparable } from '../intervals/quantities.js';
import type { Rule } from '../relation.js';

/** Counts that are added up: dead and wounded, detained and released. */
const COUNTED = new Set([
  'killed',
  'injured',
  'missing',
  'detained',
  'displaced',
  'released',
  'force-size',
  'damage',
]);

const exactly = (claim: ComparableClaim): number | null =>
  claim.quantity !== null && claim.quantity.min === claim.quantity.max ? claim.quantity.min : null;

/** "15 killed" against "12 killed and 3 policemen killed": the one is what the other report counts in parts. */
export const oneFigureIsTheSumOfOthers: Rule = {
  name: 'One figure is the sum of others',
  find({ earlier, later, siblings }) {
    if (earlier.action !== later.action || !COUNTED.has(earlier.action)) return null;
    const parts = partsOf(earlier, later, siblings(earlier)) ?? partsOf(later, earlier, siblings(later));
    return parts === null
      ? null
      : dimensionless('differs-in-scope', 0.75, { code: 'sum-of-parts', ...parts });
  },
};

/** What has to be added to a part so that it is the whole, where the part's own report counts just that. */
function partsOf(
  part: ComparableClaim,
  whole: ComparableClaim,
  beside: readonly ComparableClaim[],
): { readonly sum: number; readonly parts: readonly number[] } | null {
  const [some, all] = [exactly(part), exactly(whole)];
  if (some === null || all === null || all <= some) return null;
  const rest = beside.find(
    (other) =>
      other.id !== part.id &&
      COUNTED.has(other.action) &&
      other.quantity !== null &&
      part.quantity !== null &&
      areComparable(other.quantity, part.quantity) &&
      // Another group, or another fate: the same figure told twice is no second part.
      (other.action !== part.action || other.scope.groups.join() !== part.scope.groups.join()) &&
      exactly(other) === all - some,
  );
  return rest === undefined ? null : { sum: all, parts: [some, all - some] };
}

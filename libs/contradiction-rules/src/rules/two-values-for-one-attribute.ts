import { contradiction } from './findings.js';
import { attributeOf, areNamesOfOneThing } from '../event/attributes.js';
import { daysBetweenReports } from '../event/same-event.js';
import { sharedPlace } from '../event/places.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { inOneStory, sameStory } from '../event/story.js';
import { cannotBothHold } from '../intervals/quantities.js';
import type { Rule, RuleDimension } from '../relation.js';

/** Attributes change over the years: reports of one time only. Days. */
const ONE_TIME = 60;

/** "capital: A" and "capital: B", "1st in gold output" and "3rd in gold output": one thing has one value at a time. */
export const twoValuesForOneAttribute: Rule = {
  name: 'Two values for one attribute',
  find({ earlier, later }) {
    if (earlier.action !== later.action) return null;
    const [x, y] = [attributeOf(earlier), attributeOf(later)];
    if (x === null || y === null || x.name !== y.name || x.value === y.value) return null;
    if (earlier.polarity !== later.polarity || !areOfOneThing(earlier, later)) return null;
    if (daysBetweenReports(earlier, later) > ONE_TIME || areNamesOfOneThing(x.value, y.value)) return null;
    return contradiction(
      slotOf(earlier, later, x.isAgent),
      0.75,
      { code: 'values-apart', earlier: earlier.value ?? '', later: later.value ?? '' },
      { code: 'one-moment', day: later.publishedAt.slice(0, 10) },
      { code: 'one-holder' },
    );
  },
};

/** Two persons named to one office are two actors of one appointment; two figures are two quantities. */
function slotOf(a: ComparableClaim, b: ComparableClaim, isAgent: boolean): RuleDimension {
  if (isAgent || a.action === 'appoint') return 'actor';
  const areFigures = a.quantity !== null && b.quantity !== null && cannotBothHold(a.quantity, b.quantity);
  return areFigures ? 'quantity' : 'attribute';
}

/** One place; or one story, where the places are not told. Things of one kind may lie in one country: their times agree. */
function areOfOneThing(a: ComparableClaim, b: ComparableClaim): boolean {
  const isOneTime = a.time.edtf === null || b.time.edtf === null || a.time.edtf === b.time.edtf;
  if (!isOneTime) return false;
  return sharedPlace(a, b) !== null || sameStory(a, b) !== null || inOneStory(a, b);
}

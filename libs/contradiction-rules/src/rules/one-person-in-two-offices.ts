import { contradiction } from './findings.js';
import { daysBetweenReports } from '../event/same-event.js';
import { officeOf } from '../event/offices.js';
import type { Rule } from '../relation.js';

/** Offices that one person does not hold together with another of the list. Of crowns, titles of princes and clerics cannot be told. */
const EXCLUSIVE = new Set([
  'president',
  'prime minister',
  'foreign minister',
  'defence minister',
  'interior minister',
  'health minister',
  'finance minister',
  'justice minister',
  'chancellor',
  'secretary general',
  'governor',
  'mayor',
]);
/** Who is president today may be prime minister next season: reports of one time only. Days. */
const ONE_TIME = 30;

/** Shorter keys are shared by many names: "person:" and four consonants. */
const TELLING = 'person:'.length + 4;

/** Two offices of the list; or an office and that of its deputy. */
const areExclusive = (x: string, y: string): boolean =>
  (EXCLUSIVE.has(x) && EXCLUSIVE.has(y)) || x === `deputy ${y}` || y === `deputy ${x}`;

/** One person in two offices of one country that exclude each other, in reports of one time. */
export const onePersonInTwoOffices: Rule = {
  name: 'One person in two offices that exclude each other',
  find({ earlier, later }) {
    const [x, y] = [officeOf(earlier), officeOf(later)];
    if (x !== null && x.holder.length < TELLING) return null;
    if (x === null || y === null || x.holder !== y.holder || x.of !== y.of || x.office === y.office)
      return null;
    if (!areExclusive(x.office, y.office)) return null;
    if (daysBetweenReports(earlier, later) > ONE_TIME) return null;
    return contradiction(
      'attribute',
      0.8,
      { code: 'values-apart', earlier: earlier.value ?? '', later: later.value ?? '' },
      { code: 'one-moment', day: later.publishedAt.slice(0, 10) },
      { code: 'one-holder' },
    );
  },
};

import { isRoundingOf } from '../intervals/quantities.js';
import type { FigureRelation } from './figure-relation.js';
import type { HeadlineAmount } from './headline-amount.js';
import { sameName } from './named-people.js';
import type { ReadReport } from './report.js';
import { countsSeveralEvents } from './several-events.js';
import { addsUp } from './sums.js';
import { wordSet } from './words.js';

/** Fuels are told in tonnes and in thousands of litres; a litre weighs 0.7 to 0.9 kg, and outlets take it for one. */
const FUELS = wordSet('سولار بنزين وقود ديزل مازوت كيروسين');
const LIGHTEST = 0.7;
/** The counted noun stands next to its figure, or next but one ("10 قطع سلاح"). */
const HEADS = 2;
/** Headlines round this far, share of the figure. */
const ROUNDING = 0.05;
/** Sentences after the one with a shared number that still speak of it. */
const STRETCH = 2;

/** How two headline figures stand to each other that count no casualties. */
export function relateAmounts(a: ReadReport, b: ReadReport): FigureRelation {
  const pairs = a.amounts
    .flatMap((x) => b.amounts.map((y) => ({ x, y })))
    .filter(({ x, y }) => isSameThing(x, y));
  const pair = pairs.find(({ x, y }) => apart(x, y));
  const equal = pairs.find(({ x, y }) => !apart(x, y));
  if (pair === undefined || equal !== undefined) {
    if (equal === undefined) return { type: 'scope', words: 'the headlines count different things' };
    const { x, y } = equal;
    if (
      x.text !== y.text &&
      x.min === y.min &&
      (x.min % 1000 === 0 || x.family !== 'things') &&
      x.family !== 'persons'
    )
      return { type: 'rounding', words: `${x.text} is ${y.text}` };
    const others = a.amounts.length + b.amounts.length > 2;
    return others
      ? { type: 'scope', words: `both give ${x.text}; their other figures count different things` }
      : { type: 'equal', words: `both give ${x.text}` };
  }
  const { x, y } = pair;
  const words = `${x.text} against ${y.text}`;
  if (isRounded(x.min, y.min) || roundsOneFigure(a, b, x, y)) return { type: 'rounding', words };
  const [part, whole, partReport, wholeReport] = x.min < y.min ? [x, y, a, b] : [y, x, b, a];
  const conflict: FigureRelation = {
    type: 'conflict',
    what: 'amount',
    more: x.min > y.min ? 'a' : 'b',
    words,
  };
  if (isPartOf(part, whole, wholeReport)) {
    if (speaksOfAnotherPart(part, partReport, wholeReport)) return conflict;
    return { type: 'scope', words: `${words}, but the smaller is a part of the larger` };
  }
  if (isOfNarrowerPlace(partReport, wholeReport))
    return { type: 'scope', words: `${words}, but the smaller is of fewer places` };
  if (areAmong(partReport, wholeReport, part))
    return { type: 'scope', words: `${words}, but the persons of one are among those of the other` };
  if (countsSeveralEvents(a) !== countsSeveralEvents(b))
    return { type: 'scope', words: `${words}, but one adds up several events` };
  return conflict;
}

/** Nouns for persons of any kind, as stems. */
const ANYBODY = new Set([
  'شخص',
  'اشخاص',
  'فرد',
  'افراد',
  'متهم',
  'اخر',
  'مشتب',
  'عنصر',
  'عناصر',
  'رجال',
  'حال',
]);

/** Whether two figures count the same thing in units that compare. */
function isSameThing(x: HeadlineAmount, y: HeadlineAmount): boolean {
  if (x.family === 'time' || y.family === 'time') return x.family === y.family;
  const fuel = [...x.nouns, ...y.nouns].some((noun) => FUELS.has(noun));
  const liquids = fuel && [x, y].every(({ family }) => family === 'mass' || family === 'volume');
  if (x.family !== y.family && !liquids) return false;
  if (x.family.startsWith('money:'))
    return (x.before !== null && x.before === y.before) || x.nouns.some((noun) => y.nouns.includes(noun));
  if (x.family === 'persons' && [x, y].some(({ nouns }) => nouns.length === 0 || ANYBODY.has(nouns[0] ?? '')))
    return true;
  const [first, second] = [x.nouns.slice(0, HEADS), y.nouns.slice(0, HEADS)];
  return first.some((noun) => second.includes(noun));
}

/** Whether the two cannot be one figure. */
function apart(x: HeadlineAmount, y: HeadlineAmount): boolean {
  const slack = x.family === y.family ? 1 : LIGHTEST;
  return (x.max ?? Infinity) < y.min * slack || (y.max ?? Infinity) < x.min * slack;
}

/** Two large figures closer than this are one figure, rounded in two ways. */
const HAIR = 0.01;
const LARGE = 100;

const isRounded = (x: number, y: number): boolean => {
  if (Math.min(x, y) >= LARGE && Math.abs(x - y) <= HAIR * Math.max(x, y)) return true;
  if (isCutOff(x, y) || isCutOff(y, x) || areNeighbours(x, y)) return true;
  const [one, other] = [x, y].map((value) => ({ min: value, max: value, unit: '' }));
  if (one === undefined || other === undefined || Math.abs(x - y) > ROUNDING * Math.max(x, y)) return false;
  return isRoundingOf(one, other) || isRoundingOf(other, one);
};

/** "21 thousand" and "22 thousand": both rounded to one place, and one step of it apart. */
function areNeighbours(x: number, y: number): boolean {
  let place = 1000;
  if (x % place !== 0 || y % place !== 0) return false;
  while (x % (place * 10) === 0 && y % (place * 10) === 0) place *= 10;
  return Math.abs(x - y) === place && place <= ROUNDING * Math.max(x, y);
}

/** "2.2 billion" for 2.277: the further digits left out. */
function isCutOff(short: number, long: number): boolean {
  const [x, y] = [short, long].map((value) => String(value).replace(/0+$/, '').replace('.', ''));
  return (
    x !== undefined &&
    y !== undefined &&
    x.length >= 1 &&
    x.length < y.length &&
    long > short &&
    Math.abs(long - short) / long < (Number.isInteger(long) ? 0.1 : 0.25) &&
    y.startsWith(x) &&
    !Number.isInteger(long / 10 ** (String(Math.trunc(long)).length - x.length))
  );
}

/** "21 thousand" and "22 thousand" where both bodies give 21,750. */
function roundsOneFigure(a: ReadReport, b: ReadReport, x: HeadlineAmount, y: HeadlineAmount): boolean {
  const [low, high] = [Math.min(x.min, y.min), Math.max(x.min, y.min)];
  if (high - low > ROUNDING * high) return false;
  const between = ({ min, family }: HeadlineAmount): boolean =>
    family === x.family && min > low && min < high;
  return a.bodyAmounts.some(
    (one) => between(one) && b.bodyAmounts.some((other) => other.min === one.min && between(other)),
  );
}

/** Whether the whole's own text names the part, and what makes up the rest. */
function isPartOf(part: HeadlineAmount, whole: HeadlineAmount, { bodyAmounts }: ReadReport): boolean {
  const inside = bodyAmounts
    .filter(
      ({ min, family, nouns }) =>
        family === whole.family &&
        min < whole.min &&
        ((family !== 'things' && family !== 'persons') || nouns.some((noun) => whole.nouns.includes(noun))),
    )
    .map(({ min }) => min);
  return part.family === whole.family && addsUp(part.min, whole.min, inside);
}

/**
 * Where both give the same number of a car or a case, the whole's text tells what was found with it: if that is another
 * figure than the part's, the reports disagree.
 */
function speaksOfAnotherPart(part: HeadlineAmount, one: ReadReport, whole: ReadReport): boolean {
  const shared = [...one.registrations].filter((number) => whole.registrations.has(number));
  return shared.some((number) => {
    const at = whole.body.findIndex(({ norm }) => norm === number);
    const from = whole.body[at]?.start ?? 0;
    const end = sentencesOn(whole, at, STRETCH);
    const near = whole.bodyAmounts.filter(
      ({ family, start }) => family === part.family && start > from && start < end,
    );
    return near.length > 0 && near.every(({ min }) => min !== part.min);
  });
}

/** Where the text is after so many full stops. */
function sentencesOn({ body }: ReadReport, from: number, count: number): number {
  let left = count;
  for (const word of body.slice(from)) {
    if (word.norm === '.') left -= 1;
    if (left === 0) return word.end;
  }
  return Infinity;
}

/** "Six ports in Suez and South Sinai" and "four ports in Suez": the larger headline looks over more ground. */
function isOfNarrowerPlace(part: ReadReport, whole: ReadReport): boolean {
  const [narrow, wide] = [localPlaces(part), localPlaces(whole)];
  if (narrow.length === 0) return false;
  const all = narrow.every((place) => wide.includes(place));
  return all
    ? wide.length > narrow.length
    : wide.length === 0 && narrow.some((place) => whole.places.has(place));
}

const localPlaces = ({ titlePlaces }: ReadReport): readonly string[] =>
  [...titlePlaces].filter((place) => !place.startsWith('country:'));

/** Whether everybody that one report names is named in the other too, and the other names more. */
function areAmong(one: ReadReport, other: ReadReport, part: HeadlineAmount): boolean {
  if (part.family !== 'persons' && part.family !== 'things') return false;
  const shared = one.people.filter((person) => other.people.some((known) => sameName(person, known))).length;
  return shared >= 2 && shared >= one.people.length * 0.6 && other.people.length > one.people.length;
}

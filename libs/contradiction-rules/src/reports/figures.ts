import { isRoundingOf } from '../intervals/quantities.js';
import type { CasualtyToll, Range } from './casualty-toll.js';
import { relateAmounts } from './amounts.js';
import type { ReadReport } from './report.js';
import { countsSeveralEvents } from './several-events.js';
import type { FigureRelation } from './figure-relation.js';
import { canBothHold, together } from './tolls.js';

export function relateFigures(a: ReadReport, b: ReadReport): FigureRelation {
  if (a.toll !== null && b.toll !== null) return relateTolls(a, b, a.toll, b.toll);
  return relateAmounts(a, b);
}

const PARTS = [
  ['killed', (toll: CasualtyToll) => toll.killed],
  ['injured', (toll: CasualtyToll) => toll.injured],
  ['dead and injured together', together],
] as const;

function relateTolls(a: ReadReport, b: ReadReport, x: CasualtyToll, y: CasualtyToll): FigureRelation {
  const told = PARTS.flatMap(([name, of]) => {
    const [one, other] = [of(x), of(y)];
    return one === null || other === null ? [] : [{ name, one, other }];
  });
  if (told.length === 0)
    return { type: 'scope', words: 'one headline counts the dead, the other the injured' };
  const apart = told.filter(({ one, other }) => !canBothHold(one, other));
  const differing =
    apart[0] ?? told.find(({ one, other }) => isFloor(one) && isFloor(other) && one.min !== other.min);
  if (differing === undefined) {
    const equal = told.every(({ one, other }) => one.min === other.min) && x.both?.min === y.both?.min;
    return equal
      ? { type: 'equal', words: 'both headlines give the same figures' }
      : {
          type: 'scope',
          words: `the figures add up: ${told.map(({ name, one, other }) => `${name} ${text(one)} and ${text(other)}`).join(', ')}`,
        };
  }
  const { name, one, other } = differing;
  const words = `${name}: ${text(one)} against ${text(other)}`;
  const groupsDiffer = x.groups.join() !== y.groups.join();
  if (groupsDiffer && isOfPart(one.min > other.min ? y : x))
    return { type: 'scope', words: `${words}, but one counts only ${[...x.groups, ...y.groups].join(', ')}` };
  const several = countsSeveralEvents(a) !== countsSeveralEvents(b);
  if (several) return { type: 'scope', words: `${words}, but one adds up several events` };
  if (isRounded(one, other)) return { type: 'rounding', words };
  return { type: 'conflict', what: 'casualties', more: one.min > other.min ? 'a' : 'b', words };
}

const isFloor = (range: Range): boolean => range.max === null;
const text = ({ min, max }: Range): string =>
  max === null ? `at least ${min}` : max === min ? `${min}` : `${min} to ${max}`;
const isOfPart = (toll: CasualtyToll): boolean => toll.groups.length > 0;

function isRounded(a: Range, b: Range): boolean {
  const [x, y] = [a, b].map((range) => ({ min: range.min, max: range.min, unit: '' }));
  return x !== undefined && y !== undefined && (isRoundingOf(x, y) || isRoundingOf(y, x));
}

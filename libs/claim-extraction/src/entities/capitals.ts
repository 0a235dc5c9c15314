import { foldText } from '../text/letters.js';
import { WORLD } from './world.js';

/** Seats of government whose keys in the tables of places are not the English name of world-countries. */
const OTHER = [
  'city:washington',
  'city:kyiv',
  'city:jerusalem',
  'city:tel-aviv',
  'city:nur-sultan',
  'city:brussels',
];
const KEYS: ReadonlySet<string> = new Set([
  ...WORLD.flatMap((country) =>
    (country.capital ?? []).map((name) => `city:${foldText(name).replaceAll(' ', '-')}`),
  ),
  ...OTHER,
]);

/** Whether a place is a capital, whose name in the press stands for its government as often as for the town. */
export const isCapital = (id: string): boolean => KEYS.has(id);

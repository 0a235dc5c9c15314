import { findQuantities, findTimes } from '@isnad/claim-extraction';
import { measureTimesAndNumbers } from '@isnad/evaluation';
import { existsSync } from 'node:fs';
import { DATA_FOLDER, readTimeAndNumberSets } from './data-sets.js';
import { measureEventTypes } from './report.js';

/** What was reached before, a little rounded down: a change that loses more has to say so here. */
const DUCKLING: Readonly<Record<string, number>> = {
  'ar AmountOfMoney': 0.95,
  'ar Duration': 0.85,
  'ar Numeral': 0.95,
  'ar Ordinal': 0.98,
  'ar Quantity': 0.98,
  // أوائل and أواخر of a month are halves, as of a year: two of its phrases mean thirds.
  'ar Time': 0.91,
  'en AmountOfMoney': 0.94,
  'en Duration': 0.62,
  'en Numeral': 0.9,
  'en Ordinal': 0.98,
  'en Quantity': 0.93,
  'en Time': 0.88,
  'ru AmountOfMoney': 0.98,
  'ru Duration': 0.95,
  'ru Numeral': 0.95,
  'ru Ordinal': 0.98,
  'ru Quantity': 0.98,
  'ru Time': 0.9,
};
const RECOGNIZERS: Readonly<Record<string, number>> = {
  'Arabic DateParser': 0.86,
  'Arabic DatePeriodParser': 0.74,
  'Arabic DurationParser': 0.92,
  'Arabic DateTimeModel': 0.78,
  'English DateTimeModel': 0.55,
  'Arabic NumberModel': 0.83,
  'Arabic NumberRangeModel': 0.9,
  'Arabic PercentModel': 0.98,
};
const WIKIWARS = 0.83;

const scores = measureTimesAndNumbers(readTimeAndNumberSets(DATA_FOLDER), { findTimes, findQuantities });

describe('times and numbers on the public sets', () => {
  const isThere = existsSync(DATA_FOLDER);
  if (!isThere)
    it(`are not measured: ${DATA_FOLDER} is not beside this checkout`, () => {
      expect(scores).toEqual({});
    });

  it.each(isThere ? Object.entries(DUCKLING) : [])('Duckling, %s: at least %d are right', (set, floor) => {
    expect(scores.duckling?.[set]?.accuracy ?? 0).toBeGreaterThanOrEqual(floor);
  });

  it.each(isThere ? Object.entries(RECOGNIZERS) : [])(
    'Recognizers-Text, %s: at least %d are right',
    (set, floor) => {
      expect(scores.recognizers?.[set]?.accuracy ?? 0).toBeGreaterThanOrEqual(floor);
    },
  );

  it.each(isThere ? [WIKIWARS] : [])('WikiWars: value F1 is at least %d', (floor) => {
    expect(scores.wikiwars?.f1 ?? 0).toBeGreaterThanOrEqual(floor);
  });
});

describe('event types on hand-coded sentences', () => {
  it.each(existsSync(DATA_FOLDER) ? [0.65] : [])('the PLOVER gold standard: F1 is at least %d', (floor) => {
    const types = measureEventTypes(DATA_FOLDER);
    expect(types?.first.f1 ?? 0).toBeGreaterThanOrEqual(floor);
    expect(types?.all.f1 ?? 0).toBeGreaterThanOrEqual(floor);
  });
});

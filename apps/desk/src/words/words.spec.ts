import { ARABIC } from './arabic.js';
import { edtfWords } from './edtf.js';
import { ENGLISH } from './english.js';
import { readersClock, wallClock } from './moment.js';
import { placeWords, quantityWords } from './quantity.js';
import { RUSSIAN } from './russian.js';
import type { Words } from './words.js';

describe('times in words', () => {
  it('tells a publication time on the clock of the outlet', () => {
    expect(wallClock('2022-01-09T16:00:00-05:00', ENGLISH)).toBe('9 January 2022, 16:00 UTC\u221205:00');
    expect(wallClock('2022-01-09T16:00:00Z', ENGLISH)).toBe('9 January 2022, 16:00 UTC');
    expect(wallClock('2022-01-09T16:00:00Z', ARABIC)).toBe('9 يناير 2022، 16:00 UTC');
  });

  it('tells the same moment on the clock of the reader', () => {
    expect(readersClock('2022-01-09T16:00:00-05:00', 'en-GB', 'Asia/Almaty')).toMatch(
      /^10 January 2022 at 03:00/,
    );
    expect(readersClock('no time', 'en-GB')).toBeNull();
  });

  it.each([
    ['2022-01-13', '13 January 2022'],
    ['2022-01-XX', 'January 2022'],
    ['2022-01~', 'about January 2022'],
    ['2022?', '2022 (uncertain)'],
    ['2022-01-13/..', 'from 13 January 2022'],
    ['../2022-01-19', 'until 19 January 2022'],
    ['2022-01-13/2022-01-23', '13 January 2022 to 23 January 2022'],
    ['P10D', '10 days'],
    ['P1DT1H', '1 day 1 hour'],
    ['2022-99-99', '2022-99-99'],
    ['2022-02-30', '2022-02-30'],
    ['Y-17E7', 'Y-17E7'],
  ])('reads %s as "%s"', (edtf, words) => {
    expect(edtfWords(edtf, ENGLISH)).toBe(words);
  });

  it('are said in the language of the desk', () => {
    expect(edtfWords('../2022-01-19', ARABIC)).toBe('حتى 19 يناير 2022');
    expect(edtfWords('2022-01-13/..', RUSSIAN)).toBe('с 13 января 2022 г.');
    expect(edtfWords('P10D', RUSSIAN)).toBe('10 дней');
  });
});

describe('quantities and places in words', () => {
  it.each([
    [{ min: 2030, max: 2030, unit: 'troops' }, '2,030 troops'],
    [{ min: 70, max: 70, unit: 'people', approx: true }, 'about 70 people'],
    [{ min: 71, max: null, unit: 'aircraft' }, 'at least 71 aircraft'],
    [{ min: null, max: 10, unit: 'days' }, 'at most 10 days'],
    [{ min: 9, max: 10, unit: 'days' }, '9 to 10 days'],
  ])('says %j as "%s"', (quantity, words) => {
    expect(quantityWords(quantity, ENGLISH)).toBe(words);
  });

  it('are said in the language of the desk', () => {
    expect(quantityWords({ min: 71, max: null, unit: 'aircraft' }, ARABIC)).toBe('ما لا يقل عن 71 طائرة');
    expect(quantityWords({ min: 12, max: 12, unit: 'bottles' }, RUSSIAN)).toBe('12 bottles');
  });

  it('name a country by its code and leave other places as the article words them', () => {
    expect(placeWords('KZ', ENGLISH)).toBe('Kazakhstan');
    expect(placeWords('KZ', ARABIC)).toBe('كازاخستان');
    expect(placeWords('ألماتي', ENGLISH)).toBe('ألماتي');
  });
});

describe('the words of a language', () => {
  /** Every text, with the path to it. */
  const textsOf = (value: unknown, path = ''): readonly (readonly [string, string])[] => {
    if (typeof value === 'string') return [[path, value]];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
  };
  const SAME = /^\.(language|locale|direction|comma|quantity\.unit|acts\.none_)|timeRole\.at$/;

  it.each([
    ['Arabic', ARABIC, /[\u0600-\u06ff—]/],
    ['Russian', RUSSIAN, /[\u0400-\u04ff—]/],
  ] as const)('are all %s', (_, words: Words, letters) => {
    const foreign = textsOf(words).filter(([path, text]) => !SAME.test(path) && !letters.test(text));
    expect(foreign).toEqual([]);
  });
});

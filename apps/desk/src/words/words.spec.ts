import { edtfWords } from './edtf.js';
import { readersClock, wallClock } from './moment.js';
import { placeWords, quantityWords } from './quantity.js';

describe('times in words', () => {
  it('tells a publication time on the clock of the outlet', () => {
    expect(wallClock('2022-01-09T16:00:00-05:00')).toBe('9 January 2022, 16:00 UTC\u221205:00');
    expect(wallClock('2022-01-09T16:00:00Z')).toBe('9 January 2022, 16:00 UTC');
  });

  it('tells the same moment on the clock of the reader', () => {
    expect(readersClock('2022-01-09T16:00:00-05:00', 'Asia/Almaty')).toMatch(/^10 January 2022 at 03:00/);
    expect(readersClock('no time')).toBeNull();
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
    ['Y-17E7', 'Y-17E7'],
  ])('reads %s as "%s"', (edtf, words) => {
    expect(edtfWords(edtf)).toBe(words);
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
    expect(quantityWords(quantity)).toBe(words);
  });

  it('names a country by its code and leaves other places as the article words them', () => {
    expect(placeWords('KZ')).toBe('Kazakhstan');
    expect(placeWords('ألماتي')).toBe('ألماتي');
  });
});

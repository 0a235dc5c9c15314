import fc from 'fast-check';
import type { ArticleKey } from './article-key.js';
import { likeness, ONE_EVENT, pointsOf } from './likeness.js';
import { sampleKey } from './sample-key.js';

const quiet = new Map<string, number>();
const between = (a: ArticleKey, b: ArticleKey, commonness = quiet): number =>
  pointsOf(likeness(a, b, commonness));
const codes = (a: ArticleKey, b: ArticleKey): readonly string[] =>
  likeness(a, b, quiet).map(({ code }) => code);

const collision = sampleKey({
  participants: ['person:mtstks', 'city:~tmb', 'body:police', 'person:knm'],
  countries: ['country:GR'],
  towns: ['city:~tmb'],
  acts: ['act:disaster', 'act:killed', 'act:injured'],
  figures: ['figure:people:36'],
});
/** Another outlet, another language: what it shares are keys. */
const resignation = sampleKey({
  publishedAt: '2023-03-02T09:00:00+03:00',
  participants: ['person:krmnls', 'city:~tmb', 'person:mtstks'],
  countries: ['country:GR'],
  towns: ['city:~tmb'],
  acts: ['act:resign', 'act:killed'],
});

const keys = fc.record({
  publishedAt: fc.constantFrom('2023-03-01T10:00:00+02:00', '2023-03-09T10:00:00+02:00'),
  participants: fc.subarray([
    'person:tkf',
    'person:mtstks',
    'organisation:csto',
    'city:almaty',
    'body:police',
  ]),
  countries: fc.subarray(['country:KZ', 'country:GR', 'country:RU']),
  towns: fc.subarray(['city:almaty', 'city:~tmb']),
  acts: fc.subarray(['act:killed', 'act:strike', 'act:close']),
  figures: fc.subarray(['figure:people:36', 'figure:people:46']),
  days: fc.subarray(['day:2023-02-28', 'day:2023-03-01']),
  words: fc.subarray([
    'word:a',
    'word:b',
    'word:c',
    'word:d',
    'word:e',
    'word:f',
    'word:g',
    'word:h',
    'word:i',
  ]),
});

describe('the likeness of two articles', () => {
  it('finds one event in reports of two languages that share persons, a town and an act', () => {
    expect(between(collision, resignation)).toBeGreaterThanOrEqual(ONE_EVENT);
    expect(codes(collision, resignation)).toEqual([
      'same-persons',
      'same-towns',
      'same-country',
      'same-acts',
    ]);
  });

  it('finds no event in a country and an act alone', () => {
    const elsewhere = sampleKey({ countries: ['country:GR'], acts: ['act:killed'] });
    expect(between(collision, elsewhere)).toBeLessThan(ONE_EVENT);
  });

  it('holds other towns, other countries and other words against one event', () => {
    const words = (...stems: readonly string[]) => stems.map((stem) => `word:${stem}`);
    const one = sampleKey({
      towns: ['city:~tmb'],
      countries: ['country:GR'],
      words: words('a', 'b', 'c', 'd'),
    });
    const other = sampleKey({
      towns: ['city:oslo'],
      countries: ['country:NO'],
      words: words('e', 'f', 'g', 'h'),
    });
    expect(likeness(one, other, quiet).map(({ code, points }) => [code, points < 0])).toEqual([
      ['other-words', true],
      ['other-towns', true],
      ['other-country', true],
    ]);
  });

  it('counts for little what the whole press of the week is about', () => {
    const busy = new Map([...collision.participants, ...collision.towns].map((key) => [key, 900]));
    expect(between(collision, resignation, busy)).toBeLessThan(ONE_EVENT);
  });

  it('falls with the days between two reports', () => {
    const later = { ...resignation, publishedAt: '2023-03-21T09:00:00+03:00' };
    expect(between(collision, later)).toBeLessThan(between(collision, resignation) - 2);
  });

  it('is the same whichever of the two comes first', () => {
    fc.assert(
      fc.property(keys, keys, (a, b) => {
        expect(between(a, b)).toBeCloseTo(between(b, a), 6);
      }),
    );
  });
});

import type { Action } from './action.js';
import type { Scope } from './claim.js';
import { candidateKeys, conflictKeys, type KeyedClaim } from './conflict-keys.js';

const claim = (action: Action, slots: Partial<KeyedClaim> = {}, scope: Partial<Scope> = {}): KeyedClaim => ({
  action,
  place: 'IT',
  claimantKey: 'body:police',
  ...slots,
  scope: { places: ['country:IT'], ...scope },
});
const meet = (a: KeyedClaim, b: KeyedClaim): boolean =>
  candidateKeys(a).some((key) => conflictKeys(b).includes(key));
const toll = claim('killed', { quantity: { min: 40, max: 40, unit: 'people' } });

describe('conflict keys', () => {
  it.each([
    ['two tolls of one country', toll, claim('killed'), true],
    ['tolls of two countries', toll, claim('killed', { place: 'ES' }, { places: ['country:ES'] }), false],
    ['acts of one family', claim('close'), claim('reopen'), true],
    ['acts of two kinds', toll, claim('strike'), false],
    [
      'two offices of one person',
      claim('hold-office', {}, { groups: ['person:a'] }),
      claim('hold-office', { place: null }, { groups: ['person:a'], places: [] }),
      true,
    ],
    [
      'offices of two persons',
      claim('hold-office', {}, { groups: ['person:a'] }),
      claim('hold-office', {}, { groups: ['person:b'] }),
      false,
    ],
    [
      'a price without a place and one of the same good',
      claim('price', { place: null }, { places: [], things: ['oil'] }),
      claim('price', {}, { things: ['oil'] }),
      true,
    ],
    [
      'a denial that names the figure',
      toll,
      claim('deny', { place: null }, { places: [], figures: [40] }),
      true,
    ],
    [
      'a denial of another figure',
      toll,
      claim('deny', { place: null, claimantKey: 'body:other' }, { places: [], figures: [77] }),
      false,
    ],
    ['a denial of the act', toll, claim('deny', {}, { about: ['killed'] }), true],
    [
      'a withdrawal by the same body',
      toll,
      claim(
        'statement',
        { place: null, claimantKey: 'body:police:IT' },
        { places: [], marks: ['takes-back'], about: ['killed'] },
      ),
      true,
    ],
    ['two statements of one speaker', claim('statement'), claim('statement'), false],
    [
      'what is told to stand in a town of no table, with its country and without',
      claim('close', { place: 'Ras' }, { places: ['city:~rs'] }),
      claim('close', { place: 'Ras' }, { places: ['city:~rs', 'country:LY'] }),
      true,
    ],
    [
      'the death of a person and his being well',
      claim('killed', {}, { parties: ['person:a'] }),
      claim('statement', { place: null }, { places: [], parties: ['person:a'], marks: ['unharmed'] }),
      true,
    ],
    [
      'two counts of statements in reports about one body',
      claim(
        'statement',
        { place: null, quantity: { min: 9, max: 9, unit: 'people' } },
        { places: [], setting: ['body:a'] },
      ),
      claim('statement', { quantity: { min: 8, max: 8, unit: 'people' } }, { setting: ['body:a'] }),
      true,
    ],
    [
      'one person in two places',
      claim('statement', {}, { whereabouts: { person: 'person:a', at: 'home' } }),
      claim('statement', { place: null }, { places: [], whereabouts: { person: 'person:a', at: 'abroad' } }),
      true,
    ],
    [
      'places untold, in reports about the same person',
      claim('killed', { place: null }, { places: [], setting: ['person:a'] }),
      claim('killed', { place: null }, { places: [], setting: ['person:b', 'person:a'] }),
      true,
    ],
  ])('meet for %s: %#', (_, a, b, expected) => {
    expect(meet(a, b)).toBe(expected);
    // Whichever of the two is recorded first.
    expect(meet(b, a)).toBe(expected);
  });

  it('stay few, whatever a claim names', () => {
    const setting = Array.from({ length: 12 }, (_, at) => `person:${at}`);
    expect(
      conflictKeys(claim('killed', { quantity: toll.quantity ?? null }, { setting })).length,
    ).toBeLessThan(12);
  });
});

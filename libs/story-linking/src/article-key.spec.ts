import type { Action, Scope } from '@isnad/claim-model';
import { articleKey, lookupKeys, type TellingClaim } from './article-key.js';

const told = (
  start: number,
  action: Action,
  slots: Partial<Omit<TellingClaim, 'scope'>> & { readonly scope?: Partial<Scope> } = {},
): TellingClaim => {
  const { scope, ...others } = slots;
  return {
    action,
    evidence: { start },
    place: null,
    quantity: null,
    time: { role: null, edtf: null },
    ...others,
    scope: { groups: [], places: [], part: 'plain', cumulative: false, asOf: null, ...scope },
  };
};

describe('what an article is about', () => {
  const setting = ['person:tkf', 'country:KZ', 'city:almaty'];
  const key = articleKey('2022-01-12T10:00:00+06:00', [
    told(90, 'killed', {
      quantity: { min: 164, max: 164, unit: 'people' },
      time: { role: 'at', edtf: '2022-01-09T20:00' },
      scope: { places: ['city:almaty', 'country:KZ'], setting, traces: ['تظاهر'] },
    }),
    told(0, 'withdraw-forces', { place: 'KZ', scope: { setting, traces: ['سحب'] } }),
    told(40, 'hold-office', { place: 'RU', scope: { places: ['country:RU'], setting } }),
    told(60, 'injured', { quantity: { min: 3, max: 3, unit: 'people' } }),
  ]);

  it('is what happens, the first told first, with what the whole article is most about', () => {
    expect(key.acts).toEqual(['act:troop-movement', 'act:injured', 'act:killed']);
    expect(key.participants).toEqual(['person:tkf', 'city:almaty']);
    expect(key.words).toEqual(['word:سحب']);
  });

  it('is where and when it happens, and how many', () => {
    expect(key.countries).toEqual(['country:KZ']);
    expect(key.towns).toEqual(['city:almaty']);
    expect(key.days).toEqual(['day:2022-01-09']);
  });

  it('counts no figure that is shared by chance', () => {
    expect(key.figures).toEqual(['figure:people:164']);
  });

  it('is looked up by what is not shared by a whole country', () => {
    expect(lookupKeys(key)).toEqual(['person:tkf', 'city:almaty', 'figure:people:164', 'word:سحب']);
  });
});

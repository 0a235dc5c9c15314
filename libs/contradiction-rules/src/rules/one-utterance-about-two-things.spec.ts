import { by, claim, pair } from '../sample-claim.js';
import { oneUtteranceAboutTwoThings as rule } from './one-utterance-about-two-things.js';

const cut = (thing: string, slots = {}) =>
  claim({
    action: 'statement',
    ...by('Minister'),
    utteredOn: '2021-05-09',
    quantity: { min: 300, max: 300, unit: 'tonnes' },
    scope: { things: [thing, 'copper'] },
    ...slots,
  });

describe('One utterance about two things', () => {
  it('finds exports in one report and output in the other', () => {
    expect(rule.find(pair(cut('exports'), cut('output')))).toMatchObject({
      dimension: 'attribute',
      notUpdate: { code: 'one-utterance' },
    });
  });

  it('stays silent for another figure: the minister spoke of both', () => {
    expect(
      rule.find(pair(cut('exports'), cut('output', { quantity: { min: 900, max: 900, unit: 'tonnes' } }))),
    ).toBeNull();
  });

  it('stays silent for another day', () => {
    expect(rule.find(pair(cut('exports'), cut('output', { utteredOn: '2021-05-10' })))).toBeNull();
  });
});

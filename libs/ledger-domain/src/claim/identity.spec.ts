import { OUTLET } from '@isnad/claim-model';
import { claimIdOf, type Proposition, type Reading } from './identity.js';

const toll: Proposition = {
  claimantKey: 'ministry:health:SD',
  action: 'killed',
  phase: null,
  polarity: 'affirmed',
  modality: 'actual',
  utteredOn: '2023-05-02',
  time: { role: null, edtf: null },
  quantity: { min: 436, max: 436, unit: 'people' },
  place: 'SD',
  value: null,
  scope: { groups: [], places: ['country:SD'], part: 'plain', cumulative: false, asOf: null },
  condition: null,
};
const here: Reading = { articleId: 'a', revision: 1, extractorVersion: 'v1', index: 0, sourceId: 'wire' };
const elsewhere: Reading = {
  articleId: 'b',
  revision: 3,
  extractorVersion: 'v1',
  index: 7,
  sourceId: 'daily',
};

describe('the identity of a claim', () => {
  it('is who asserts what, wherever it is read', () => {
    expect(claimIdOf(toll, here)).toBe(claimIdOf(toll, elsewhere));
  });

  it('does not depend on whether the report names the country of the body', () => {
    expect(claimIdOf({ ...toll, claimantKey: 'ministry:health' }, elsewhere)).toBe(claimIdOf(toll, here));
  });

  it('does not depend on how a language writes the place', () => {
    const khartoum = { ...toll, scope: { ...toll.scope, places: ['city:khartoum'] } };
    expect(claimIdOf({ ...khartoum, place: 'الخرطوم' }, here)).toBe(
      claimIdOf({ ...khartoum, place: 'Хартум' }, elsewhere),
    );
  });

  it.each<[string, Partial<Proposition>]>([
    ['claimant', { claimantKey: 'person:brhn' }],
    ['figure', { quantity: { min: 437, max: 437, unit: 'people' } }],
    ['day of utterance', { utteredOn: '2023-05-03' }],
    ['polarity', { polarity: 'negated' }],
    ['modality', { modality: 'possible' }],
    ['time', { time: { role: 'at', edtf: '2023-05-01' } }],
    ['scope', { scope: { ...toll.scope, groups: ['children'] } }],
    ['as-of moment', { scope: { ...toll.scope, asOf: '2023-05-01' } }],
    ['condition', { condition: 'if the truce holds' }],
  ])('changes with its %s', (_, change) => {
    expect(claimIdOf({ ...toll, ...change }, here)).not.toBe(claimIdOf(toll, here));
  });

  it.each([
    ['the outlet itself', OUTLET],
    ['somebody without a name', 'name:an official'],
  ])('stays within one outlet where %s asserts it', (_, claimantKey) => {
    const own = { ...toll, claimantKey };
    expect(claimIdOf(own, elsewhere)).not.toBe(claimIdOf(own, here));
    expect(claimIdOf(own, { ...elsewhere, sourceId: here.sourceId })).toBe(claimIdOf(own, here));
  });

  it.each<[string, Partial<Proposition>]>([
    ['neither time nor figure nor value', { quantity: null }],
    ['no place', { place: null, scope: { ...toll.scope, places: [] } }],
    ['nothing of the vocabulary', { action: 'statement' }],
  ])('is where it stands, where it has %s', (_, change) => {
    const vague = { ...toll, ...change };
    expect(claimIdOf(vague, here)).toBe(claimIdOf(vague, { ...here, sourceId: 'renamed' }));
    expect(claimIdOf(vague, here)).not.toBe(claimIdOf(vague, { ...here, index: 1 }));
  });
});

import { by, claim, pair, people } from '../sample-claim.js';
import { theNamedSourceDeniesIt as rule } from './the-named-source-denies-it.js';

const said = claim({ ...by('Hospital'), utteredOn: '2021-05-09', quantity: people(33) });
const denial = (slots = {}, scope = {}) => claim({ action: 'deny', ...by('Hospital'), scope, ...slots });

describe('The named source denies it', () => {
  it('finds the figure that the named source denies having given', () => {
    expect(rule.find(pair(said, denial({}, { figures: [33] })))?.dimension).toBe('attribution');
  });

  it('finds the act that the named source denies having reported', () => {
    expect(
      rule.find(pair(said, denial({}, { about: ['killed'], marks: ['saying'] })))?.conflict,
    ).toMatchObject({
      code: 'source-denies',
    });
  });

  it.each([
    ['another figure', denial({}, { figures: [90] })],
    ['another act', denial({}, { about: ['strike'], marks: ['saying'] })],
    ['a denial of some act, and not of having said anything', denial({}, { about: ['killed'] })],
    ['another source', denial(by('Police'), { figures: [33] })],
    ['a denial long after', denial({ utteredOn: '2021-07-01' }, { figures: [33] })],
  ])('stays silent for %s', (_, other) => {
    expect(rule.find(pair(said, other))).toBeNull();
  });
});

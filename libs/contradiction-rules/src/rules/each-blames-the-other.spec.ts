import { by, claim, pair } from '../sample-claim.js';
import { eachBlamesTheOther as rule } from './each-blames-the-other.js';

const said = (who: string, blamed: string, slots = {}) =>
  claim({
    action: 'attack',
    ...by(who),
    place: 'Goma',
    time: { role: 'at', edtf: '2021-05-09' },
    scope: { places: ['city:goma'], parties: [`body:${blamed}`] },
    ...slots,
  });

describe('Each blames the other', () => {
  it('finds one shelling of which army and front each say that the other did it', () => {
    expect(rule.find(pair(said('army', 'front'), said('front', 'army')))).toMatchObject({
      dimension: 'actor',
      conflict: { code: 'actors-apart', earlier: 'front', later: 'army' },
    });
  });

  it('finds who is blamed by a third and says himself that another did it', () => {
    const committee = said('committee', 'front', { action: 'accuse' });
    expect(rule.find(pair(committee, said('front', 'army')))?.dimension).toBe('actor');
  });

  it('stays silent where a person of no side tells what one side found of another', () => {
    const minister = { ...said('minister', 'army'), claimantKey: 'person:krd' };
    expect(rule.find(pair(minister, said('army', 'front')))).toBeNull();
  });

  it.each([
    ['both blaming a third', said('army', 'militia'), said('front', 'militia')],
    [
      'another day',
      said('army', 'front'),
      said('front', 'army', { time: { role: 'at', edtf: '2021-05-08' } }),
    ],
    [
      'another town',
      said('army', 'front'),
      said('front', 'army', { scope: { places: ['city:beni'], parties: ['body:army'] } }),
    ],
    [
      'an act of which neither tells the day, in a place that is not told',
      said('army', 'front', { place: null, scope: { places: [], parties: ['body:front'] } }),
      said('front', 'army', { time: { role: null, edtf: null } }),
    ],
  ])('stays silent for %s', (_, a, b) => {
    expect(rule.find(pair(a, b))).toBeNull();
  });
});

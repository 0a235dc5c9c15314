import { by, claim, pair } from '../sample-claim.js';
import { onePersonInTwoPlaces as rule } from './one-person-in-two-places.js';

const seen = (at: string, slots = {}) =>
  claim({ action: 'statement', ...by(at), scope: { whereabouts: { person: 'person:rdr', at } }, ...slots });

describe('One person in two places', () => {
  it('finds a leader who fled, so the one, and is at home, so the other', () => {
    expect(rule.find(pair(seen('abroad'), seen('home')))?.dimension).toBe('place');
  });

  it('finds one who was in two towns on one day', () => {
    expect(rule.find(pair(seen('city:quito'), seen('city:lima')))?.conflict).toMatchObject({
      code: 'places-apart',
    });
  });

  it('stays silent for two towns on two days', () => {
    const next = seen('city:lima', { utteredOn: '2021-05-11' });
    expect(rule.find(pair(seen('city:quito'), next))).toBeNull();
  });

  it('stays silent for two persons', () => {
    const other = seen('home', { scope: { whereabouts: { person: 'person:mrls', at: 'home' } } });
    expect(rule.find(pair(seen('abroad'), other))).toBeNull();
  });

  it('stays silent for a return weeks later', () => {
    expect(rule.find(pair(seen('abroad'), seen('home', { utteredOn: '2021-06-02' })))).toBeNull();
  });
});

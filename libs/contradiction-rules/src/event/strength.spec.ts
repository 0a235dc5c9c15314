import { by, claim, people } from '../sample-claim.js';
import { ENOUGH, strengthOfEvent } from './strength.js';

const town = (slots = {}) =>
  claim({ place: 'Alba', scope: { places: ['city:alba', 'country:IT'], ...slots } });

describe('strengthOfEvent', () => {
  it('is not enough where two common happenings share a country', () => {
    expect(strengthOfEvent(claim(), claim())).toBeLessThan(ENOUGH);
  });

  it('is not enough where they share a country and its president', () => {
    const report = () =>
      claim({ scope: { places: ['country:IT'], setting: ['person:prsd'], parties: ['person:prsd'] } });
    expect(strengthOfEvent(report(), report())).toBeLessThan(ENOUGH);
  });

  it('is enough in one town, in reports about the same two persons', () => {
    const setting = ['person:rss', 'person:bnch'];
    expect(strengthOfEvent(town({ setting }), town({ setting }))).toBeGreaterThanOrEqual(ENOUGH);
  });

  it('takes more for what happens every day than for what is rare', () => {
    const setting = ['person:rss', 'person:bnch'];
    const arrests = () => ({ ...town({ setting }), action: 'detained' as const });
    const truces = () => ({ ...town({ setting }), action: 'ceasefire' as const });
    expect(strengthOfEvent(arrests(), arrests())).toBeLessThan(strengthOfEvent(truces(), truces()));
  });

  it('counts an assumed place nothing', () => {
    const assumed = () => claim({ scope: { places: ['country:IT'], marks: ['place-assumed'] } });
    expect(strengthOfEvent(assumed(), assumed())).toBeLessThan(strengthOfEvent(claim(), claim()));
  });

  it('is more for large figures of one named source', () => {
    const toll = () => claim({ ...by('Ministry'), quantity: people(900) });
    expect(strengthOfEvent(toll(), toll())).toBe(strengthOfEvent(claim(), claim()) + 2);
  });

  it('is enough where an editor says that both tell one story', () => {
    expect(strengthOfEvent(claim({ storyId: 'a' }), claim({ storyId: 'a' }))).toBe(ENOUGH);
  });
});

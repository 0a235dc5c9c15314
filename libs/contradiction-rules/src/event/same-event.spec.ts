import { claim } from '../sample-claim.js';
import { sameEvent } from './same-event.js';
import { comparePlaces } from './places.js';

const resigned = (person: string, slots = {}) =>
  claim({ action: 'resign', scope: { parties: [person], places: ['country:IT'] }, ...slots });

describe('Two claims on one act in one country', () => {
  it('are of one event where both name one person', () => {
    expect(sameEvent(resigned('person:rss'), resigned('person:rss'))).not.toBeNull();
  });

  it('are not where each names another person, by the words or by who says it of himself', () => {
    expect(sameEvent(resigned('person:rss'), resigned('person:brg'))).toBeNull();
    const himself = claim({ action: 'resign', claimant: 'Berg', claimantKey: 'person:brg' });
    expect(sameEvent(resigned('person:rss'), himself)).toBeNull();
  });

  it('may be where long names differ in one sound', () => {
    expect(sameEvent(resigned('person:zrbxfl'), resigned('person:zrbcfl'))).not.toBeNull();
  });

  it('are not where two states mourn', () => {
    const mourning = (slots: object) => claim({ action: 'mourning', ...slots });
    const neighbours = mourning({ place: null, scope: { parties: ['country:IQ', 'country:PK'] } });
    expect(sameEvent(mourning({ place: 'IR' }), neighbours)).toBeNull();
  });
});

describe('Two places', () => {
  const crossing = (country: string, scope = {}) =>
    claim({
      action: 'close',
      place: country,
      scope: { places: [`country:${country}`], things: ['border'], ...scope },
    });

  it('are one border where the words of the one name the side of the other', () => {
    expect(comparePlaces(crossing('NE', { parties: ['country:DZ'] }), crossing('DZ'))).toBe('within');
    expect(comparePlaces(crossing('NE'), crossing('DZ'))).toBe('apart');
  });
});

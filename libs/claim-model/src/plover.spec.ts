import { ACTIONS } from './action.js';
import { ploverOf } from './plover.js';

const fact = { phase: null, polarity: 'affirmed', modality: 'actual' } as const;

describe('the PLOVER code of a claim', () => {
  it.each([
    ['withdraw-forces', 'RETREAT', 'withdraw'],
    ['deploy-forces', 'MOBILIZE', 'troops'],
    ['attack', 'ASSAULT', null],
    ['ceasefire', 'RETREAT', 'ceasefire'],
    ['detained', 'COERCE', 'arrest'],
    ['sentenced', 'SANCTION', 'convict'],
    ['strike', 'PROTEST', 'strike'],
    ['hold-talks', 'CONSULT', null],
    ['accuse', 'ACCUSE', 'allege'],
    ['deny', 'REJECT', null],
  ] as const)('%s that is a fact is %s', (action, event, mode) => {
    expect(ploverOf({ action, ...fact })).toEqual({ event, mode });
  });

  it.each(['killed', 'force-size', 'price', 'rank', 'mourning', 'hold-office', 'statement'] as const)(
    'is none for %s, which PLOVER has no event for',
    (action) => {
      expect(ploverOf({ action, ...fact })).toBeNull();
    },
  );

  it('is an agreement where help is promised, a threat where a strike is announced, a request where it is demanded', () => {
    expect(ploverOf({ action: 'aid', ...fact, phase: 'announced', modality: 'planned' })?.event).toBe(
      'AGREE',
    );
    expect(ploverOf({ action: 'strike', ...fact, modality: 'planned' })?.event).toBe('THREATEN');
    expect(ploverOf({ action: 'released', ...fact, modality: 'demanded' })?.event).toBe('REQUEST');
  });

  it('is a concession where a withdrawal is only announced, and where what presses is called off', () => {
    expect(ploverOf({ action: 'withdraw-forces', ...fact, modality: 'planned' })?.event).toBe('CONCEDE');
    expect(ploverOf({ action: 'strike', ...fact, phase: 'cancelled' })?.event).toBe('CONCEDE');
  });

  it('is a rejection where what would yield is declined, and none where an attack is denied', () => {
    expect(ploverOf({ action: 'resign', ...fact, polarity: 'negated' })?.event).toBe('REJECT');
    expect(ploverOf({ action: 'attack', ...fact, polarity: 'negated' })).toBeNull();
  });

  it('never throws, whatever the action', () => {
    for (const action of ACTIONS) expect(() => ploverOf({ action, ...fact })).not.toThrow();
  });
});

import { claim, pair } from '../sample-claim.js';
import { theStateChanged as rule } from './the-state-changed.js';

const airport = (action: 'close' | 'reopen', day: string, slots = {}) =>
  claim({
    action,
    phase: 'completed',
    time: { role: 'at', edtf: day },
    publishedAt: `${day}T20:00:00+00:00`,
    ...slots,
  });

describe('The state changed', () => {
  it('takes an airport that opens after it was closed for a newer state', () => {
    expect(rule.find(pair(airport('close', '2021-05-10'), airport('reopen', '2021-05-12')))?.type).toBe(
      'updates',
    );
  });

  it('takes what happens after it was said not to have happened for a newer state', () => {
    const notYet = airport('reopen', '2021-05-10', { polarity: 'negated' });
    expect(rule.find(pair(notYet, airport('reopen', '2021-05-12')))?.type).toBe('updates');
  });

  it('finds nothing for a denial of the same day', () => {
    const denied = airport('reopen', '2021-05-12', { polarity: 'negated' });
    expect(rule.find(pair(airport('reopen', '2021-05-12'), denied))).toBeNull();
  });
});

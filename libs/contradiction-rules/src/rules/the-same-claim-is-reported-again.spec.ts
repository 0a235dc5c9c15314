import { by, claim, pair, people } from '../sample-claim.js';
import { theSameClaimIsReportedAgain as rule } from './the-same-claim-is-reported-again.js';

const toll = (count: number, slots = {}) =>
  claim({ quantity: people(count), utteredOn: '2021-05-10', ...by('Ministry'), ...slots });

describe('The same claim is reported again', () => {
  it('takes one figure of one body on one day for one claim, days later too', () => {
    const later = toll(12, { publishedAt: '2021-05-14T09:00:00+00:00' });
    expect(rule.find(pair(toll(12), later))?.type).toBe('repeats');
  });

  it('meets a body with its country and the same body without', () => {
    const [a, b] = [
      toll(12, { claimantKey: 'ministry:health' }),
      toll(12, { claimantKey: 'ministry:health:IT' }),
    ];
    expect(rule.find(pair(a, b))?.type).toBe('repeats');
  });

  it('finds nothing for the same figure of another body', () => {
    expect(rule.find(pair(toll(12), toll(12, by('Police'))))).toBeNull();
  });

  it('finds nothing for another figure of the same body', () => {
    expect(rule.find(pair(toll(12), toll(13)))).toBeNull();
  });
});

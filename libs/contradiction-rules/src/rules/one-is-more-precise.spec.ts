import { claim, pair, people } from '../sample-claim.js';
import { oneIsMorePrecise as rule } from './one-is-more-precise.js';

const flood = (slots = {}) => claim({ action: 'displaced', ...slots });

describe('One is more precise', () => {
  it('takes a day within the named week for a refinement', () => {
    const week = flood({ time: { role: 'at', edtf: '2021-05-03/2021-05-09' } });
    expect(rule.find(pair(week, flood({ time: { role: 'at', edtf: '2021-05-06' } })))?.type).toBe('refines');
  });

  it('takes an exact count for a refinement of "more than"', () => {
    const more = flood({ quantity: { min: 401, max: null, unit: 'people' } });
    expect(rule.find(pair(more, flood({ quantity: people(460) })))?.type).toBe('refines');
  });

  it('finds nothing where the exact count lies outside', () => {
    const more = flood({ quantity: { min: 401, max: null, unit: 'people' } });
    expect(rule.find(pair(more, flood({ quantity: people(120) })))).toBeNull();
  });
});

import { claim, pair } from '../sample-claim.js';
import { twoFiguresForOneAttribute as rule } from './two-figures-for-one-attribute.js';

const share = (percent: number, value = 'share of world coffee') =>
  claim({ action: 'rank', value, quantity: { min: percent, max: percent, unit: 'percent' } });

describe('Two figures for one attribute', () => {
  it('finds two shares of one market', () => {
    expect(rule.find(pair(share(31), share(45)))?.dimension).toBe('quantity');
  });

  it('stays silent for the shares of two markets', () => {
    expect(rule.find(pair(share(31), share(45, 'share of world tea')))).toBeNull();
  });
});

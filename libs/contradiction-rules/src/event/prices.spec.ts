import { claim } from '../sample-claim.js';
import { isOnePrice } from './prices.js';

const price = (min: number, unit: string, things: readonly string[], slots = {}) =>
  claim({
    action: 'price',
    quantity: { min, max: min, unit },
    time: { role: 'at', edtf: '2021-05-10' },
    scope: { things },
    ...slots,
  });

describe('Two prices are of one slot', () => {
  it('where both are of one thing that an office sets', () => {
    expect(isOnePrice(price(27, 'percent', ['interest']), price(29, 'percent', ['interest']))).toBe(true);
  });

  it('not where the one is a change and the other a level', () => {
    expect(isOnePrice(price(2, 'percentage points', ['interest']), price(29, 'percent', ['interest']))).toBe(
      false,
    );
  });

  it('not where they are of other things, or it is not told of what', () => {
    expect(isOnePrice(price(10, 'EGP/l', ['diesel']), price(12, 'EGP/l', ['petrol']))).toBe(false);
    expect(isOnePrice(price(10, 'EGP/l', ['diesel']), price(12, 'EGP/l', []))).toBe(false);
  });

  it('not where a market quotes it and the hour is not told', () => {
    expect(isOnePrice(price(76, 'USD/bbl', ['oil']), price(74, 'USD/bbl', ['oil']))).toBe(false);
  });

  it('where both are of the close', () => {
    const scope = { things: ['oil'], marks: ['at-close'] as const };
    expect(isOnePrice(price(76, 'USD/bbl', [], { scope }), price(74, 'USD/bbl', [], { scope }))).toBe(true);
  });

  it('not where the values name two of them', () => {
    const [bank, street] = ['30.9 EGP/USD, banks', '45 EGP/USD, parallel market'];
    const [a, b] = [price(30.9, 'EGP/USD', [], { value: bank }), price(45, 'EGP/USD', [], { value: street })];
    expect(isOnePrice(a, b)).toBe(false);
  });
});

import { addsUp } from './sums.js';

describe('addsUp', () => {
  it('finds a part and its rest', () => {
    expect(addsUp(20_000, 22_500, [20_000, 2_500])).toBe(true);
  });

  it('lets a headline round the part', () => {
    expect(addsUp(20_000, 30_560, [20_560, 10_000])).toBe(true);
  });

  it('adds several figures up where the sum is large', () => {
    expect(addsUp(42, 61, [5, 10, 12, 15, 19])).toBe(true);
  });

  it('does not piece small figures together', () => {
    expect(addsUp(5, 9, [2, 3, 4])).toBe(false);
  });

  it('needs the rest as well as the part', () => {
    expect(addsUp(162, 168, [162, 21, 32])).toBe(false);
  });
});

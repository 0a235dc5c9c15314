import { by, claim } from '../sample-claim.js';
import { isOneCount } from './one-count.js';

describe('isOneCount', () => {
  it('takes the dead that one hospital counts for a part of all', () => {
    expect(isOneCount(claim(by('Hospital of the Cross')), claim(by('Ministry')))).toBe(false);
    expect(isOneCount(claim({ scope: { things: ['hospital'] } }), claim(by('Ministry')))).toBe(false);
  });

  it('takes the dead whom a union mourns for its own', () => {
    expect(isOneCount(claim(by('نقابة المهندسين')), claim(by('Ministry')))).toBe(false);
    expect(isOneCount(claim(by('Профсоюз горняков')), claim(by('Ministry')))).toBe(false);
  });

  it('compares the counts of two ministries, and not those of two hospitals', () => {
    expect(isOneCount(claim(by('Health Ministry')), claim(by('Interior Ministry')))).toBe(true);
    expect(isOneCount(claim(by('Hospital')), claim(by('City clinic')))).toBe(false);
  });
});

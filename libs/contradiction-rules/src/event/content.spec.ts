import { by, claim } from '../sample-claim.js';
import { contentOf, sharedContent } from './content.js';

const told = (exact: string, slots = {}) =>
  claim({ evidence: { start: 0, end: exact.length, exact, prefix: '', suffix: '' }, ...slots });

describe('The words of content of a claim', () => {
  it('are those that say what it is about, without its speaker and words of speaking', () => {
    const denial = told('Meridian denied that it had closed the refinery', by('Meridian'));
    expect([...contentOf(denial)].sort()).toEqual(['clos', 'refinery']);
  });

  it('meet in other forms', () => {
    expect(sharedContent(told('closed two refineries'), told('the refinery closed'))).toBe(2);
  });

  it('cannot be compared in two languages', () => {
    expect(sharedContent(told('closed the refinery'), told('أغلقت المصفاة', { language: 'ar' }))).toBeNull();
  });
});

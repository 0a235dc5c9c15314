import { by, claim, pair } from '../sample-claim.js';
import { twoSidesOfOneSentence as rule } from './two-sides-of-one-sentence.js';

const works = (polarity: 'affirmed' | 'negated', who: string, slots = {}) =>
  claim({ action: 'statement', phase: 'completed', articleId: 'one', polarity, ...by(who), ...slots });

describe('Two sides of one sentence', () => {
  it('finds the works finished for one and not for the other, in one sentence', () => {
    expect(rule.find(pair(works('affirmed', 'Mayor'), works('negated', 'Engineer')))?.dimension).toBe(
      'polarity',
    );
  });

  it('stays silent for statements of two sentences', () => {
    const next = works('negated', 'Engineer', { sentence: { start: 41, end: 80 } });
    expect(rule.find(pair(works('affirmed', 'Mayor'), next))).toBeNull();
  });

  it('stays silent where one speaker says both', () => {
    expect(rule.find(pair(works('affirmed', 'Mayor'), works('negated', 'Mayor')))).toBeNull();
  });
});

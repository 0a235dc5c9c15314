import { claim, pair, people } from '../sample-claim.js';
import { oneMoreIsAddedToAnother as rule } from './one-more-is-added-to-another.js';

const at = (start: number) => ({ start, end: start + 9, exact: 'nine more', prefix: '', suffix: '' });
const raid = (articleId: string, count: number, start: number, slots = {}) =>
  claim({ articleId, action: 'detained', quantity: people(count), evidence: at(start), ...slots });

describe('One more is added to another', () => {
  it('keeps "nine more" apart from the whole of another report', () => {
    const first = raid('first', 44, 0);
    const more = raid('first', 9, 30, { scope: { marks: ['additional'] } });
    expect(rule.find(pair(more, raid('second', 53, 0), first))?.type).toBe('differs-in-scope');
  });

  it('finds nothing where no count of the kind stands before it: "another nine" then adds to something else', () => {
    const more = raid('first', 9, 30, { scope: { marks: ['additional'] } });
    expect(rule.find(pair(more, raid('second', 53, 0)))).toBeNull();
  });
});

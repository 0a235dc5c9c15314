import { evaluatePairs, type LabelledPair, type Verdict } from './pairs.js';

const side = {
  outlet: 'River Post',
  publishedAt: '2021-05-04T10:00:00+02:00',
  title: 'Flood',
  body: 'Flood.',
};
const pair = (id: string, label: string): LabelledPair => ({ id, label, a: side, b: side });

const judged = (verdict: Verdict) => () => ({ verdict, explanation: 'Because.' });

describe('evaluatePairs', () => {
  const pairs = [pair('1', 'contradiction'), pair('2', 'scope'), pair('3', 'unclear'), pair('4', 'update')];

  it('leaves unclear pairs out and counts verdicts under their labels', () => {
    const verdicts: Verdict[] = ['contradiction', 'contradiction', 'none'];
    const { evaluation, remarks } = evaluatePairs(pairs, () => judged(verdicts.shift() ?? 'none')());
    expect(evaluation).toEqual({
      pairs: 3,
      contradiction: { precision: 0.5, recall: 1, f1: 0.6667 },
      confusion: {
        contradiction: { contradiction: 1 },
        scope: { contradiction: 1 },
        update: { none: 1 },
      },
    });
    expect(remarks).toHaveLength(2);
    expect(remarks[0]).toBe('2: contradiction instead of scope: Flood ↔ Flood. Because.');
  });

  it('gives zeros where nothing is found', () => {
    expect(evaluatePairs(pairs, judged('none')).evaluation.contradiction).toEqual({
      precision: 0,
      recall: 0,
      f1: 0,
    });
  });
});

import { scoreOf, type Score } from './scores.js';

export const VERDICTS = ['contradiction', 'update', 'scope', 'rounding', 'different-event', 'none'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What the engine finds between two reports, and why in words. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly explanation: string;
}

export interface PairSide {
  readonly outlet: string;
  readonly publishedAt: string;
  readonly title: string | null;
  readonly body: string;
}

export interface LabelledPair {
  readonly id: string;
  readonly label: string;
  readonly a: PairSide;
  readonly b: PairSide;
}

export interface PairEvaluation {
  readonly pairs: number;
  readonly contradiction: Score;
  /** Outer key the label, inner key the verdict. */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Scores verdicts on labelled pairs of reports; pairs labelled `unclear` are left out. */
export function evaluatePairs(
  pairs: readonly LabelledPair[],
  judge: (a: PairSide, b: PairSide) => Judgement,
): { readonly evaluation: PairEvaluation; readonly remarks: readonly string[] } {
  const confusion: Record<string, Record<string, number>> = {};
  const remarks: string[] = [];
  const clear = pairs.filter((pair) => pair.label !== 'unclear');
  let [right, predicted, gold] = [0, 0, 0];
  for (const { id, label, a, b } of clear) {
    const { verdict, explanation } = judge(a, b);
    const row = (confusion[label] ??= {});
    row[verdict] = (row[verdict] ?? 0) + 1;
    if (verdict === 'contradiction') predicted += 1;
    if (label === 'contradiction') gold += 1;
    if (label === 'contradiction' && verdict === 'contradiction') right += 1;
    if (verdict !== label)
      remarks.push(
        `${id}: ${verdict} instead of ${label}: ${a.title ?? ''} ↔ ${b.title ?? ''}. ${explanation}`,
      );
  }
  return {
    evaluation: { pairs: clear.length, contradiction: scoreOf({ right, predicted, gold }), confusion },
    remarks,
  };
}

/** 0 … 1, rounded to four decimals; 0 where nothing was there to count. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

export const share = (right: number, all: number): number => (all === 0 ? 0 : round(right / all));

export function scoreOf(counts: {
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
}): Score {
  const precision = counts.predicted === 0 ? 0 : counts.right / counts.predicted;
  const recall = counts.gold === 0 ? 0 : counts.right / counts.gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: round(precision), recall: round(recall), f1: round(f1) };
}

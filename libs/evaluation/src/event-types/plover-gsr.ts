import { scoreOf, type Score } from '../scores.js';

/** One sentence of the PLOVER gold standard records (openeventdata/PLOVER): the fields that are read of it. */
export interface PloverSentence {
  readonly id: string;
  /** Event type by its name of 2016; "DOCUMENT" records hold no sentence. */
  readonly event: string;
  readonly text?: string;
  /** ISO 8601 day of the report. */
  readonly date?: string;
}

export interface EventTypeScores {
  /** Sentences with a text. */
  readonly sentences: number;
  /** The type of the first claim that has one against the one type of the record. */
  readonly first: Score;
  /** All types of the claims of a sentence against the one type of the record: every further event counts as wrong. */
  readonly all: Score;
  /** By event type: records, and how many of them have a claim of that type. */
  readonly byType: Readonly<Record<string, { readonly records: number; readonly found: number }>>;
}

/** Types that the manual has merged since the records were coded (PLOVER draft 0.8, CAMEO2PLOVER of 2021). */
const RENAMED: Readonly<Record<string, string>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
};

/**
 * Scores event types on hand-coded sentences, one type each.
 *
 * @param typesOf the PLOVER types of the claims of an English sentence, in the order of the text
 */
export function scoreEventTypes(
  sentences: readonly PloverSentence[],
  typesOf: (text: string, date: string) => readonly string[],
): EventTypeScores {
  const first = { right: 0, predicted: 0, gold: 0 };
  const all = { right: 0, predicted: 0, gold: 0 };
  const byType: Record<string, { records: number; found: number }> = {};
  for (const { event, text, date } of sentences) {
    if (text === undefined || event === 'DOCUMENT') continue;
    const gold = RENAMED[event] ?? event;
    const types = typesOf(text, date ?? '2000-01-01');
    const different = new Set(types);
    first.gold += 1;
    all.gold += 1;
    first.predicted += types.length > 0 ? 1 : 0;
    all.predicted += different.size;
    first.right += types[0] === gold ? 1 : 0;
    all.right += different.has(gold) ? 1 : 0;
    const row = (byType[gold] ??= { records: 0, found: 0 });
    row.records += 1;
    row.found += different.has(gold) ? 1 : 0;
  }
  return {
    sentences: first.gold,
    first: scoreOf(first),
    all: scoreOf(all),
    byType: Object.fromEntries(Object.entries(byType).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

import { isAction, PHASES, type Action, type Phase } from '@isnad/claim-model';

/** What a clause must also hold, or the word is taken in another sense. */
export const NEEDS = [
  'forces',
  'facility',
  'commodity',
  'connection',
  'number',
  'persons',
  'place',
  'labour',
  'captives',
  'prisoners',
  'agreement',
  'measure',
  'office',
  'election',
  'ballot',
  'crowd',
  'event',
  'vehicle',
  'fighters',
] as const;
export type Need = (typeof NEEDS)[number];

/** One line of the lexicon: the words (TermIndex patterns) that name an action, with the phase they put it in. */
export interface Entry {
  readonly action: Action;
  readonly phase: Phase | null;
  readonly patterns: readonly string[];
  readonly needs?: Need;
}

/** entry('killed', null, 'died', 'death toll'): without a need; `needing` adds one. */
export const entry = (action: Action, phase: Phase | null, ...patterns: readonly string[]): Entry => ({
  action,
  phase,
  patterns,
});

export const needing = (
  needs: Need,
  action: Action,
  phase: Phase | null,
  ...patterns: readonly string[]
): Entry => ({
  action,
  phase,
  patterns,
  needs,
});

/**
 * A lexicon written as a table, one entry a line: `action : phase : need : pattern, pattern, …`, with - where no phase
 * applies or nothing is needed.
 *
 * @throws Error on a line that names no action, phase or need of the vocabulary: a slip in the lexicon, found at load
 */
export function entriesOf(table: string): readonly Entry[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [action, phase, need, patterns, ...rest] = line.split(':').map((cell) => cell.trim());
      const phaseOf = PHASES.find((one) => one === phase) ?? null;
      const needOf = NEEDS.find((one) => one === need) ?? null;
      if (
        !isAction(action) ||
        (phaseOf === null && phase !== '-') ||
        (needOf === null && need !== '-') ||
        patterns === undefined ||
        rest.length > 0
      )
        throw new Error(`No line of a lexicon: ${line.trim()}`);
      const list = patterns.split(',').map((pattern) => pattern.trim());
      return needOf === null ? entry(action, phaseOf, ...list) : needing(needOf, action, phaseOf, ...list);
    });
}

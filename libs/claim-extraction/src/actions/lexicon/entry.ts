import type { Action, Phase } from '@isnad/claim-model';

/** What a clause must also hold, or the word is taken in another sense. */
export type Need =
  'forces' | 'facility' | 'commodity' | 'connection' | 'number' | 'persons' | 'place' | 'labour';

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

import type { Span } from '@isnad/claim-model';
import type { ReadingContext, Sentence } from '../stages.js';
import type { Clause } from '../text/clauses.js';
import { tokenRange, tokensOf } from '../text/tokenise.js';
import { SHAPER_INDEX } from './lexicon.js';
import type { Shaped } from './shape.js';

/** Words before "that" among which what governs it stands. */
const REACH = 4;
/** "أن" and "ألا" bring what is wanted, feared, possible; "إن" and "أنه" what is the case. */
const THAT = /^[بو]?أ(?:ن|لا)$/;

interface Governed {
  readonly modality: 'demanded' | 'possible' | 'planned';
  /** Code unit at which the words that govern begin. */
  readonly start: number;
}

/**
 * What governs a clause of "that": "يريدون أن تقوم الشركة بتعيين …" tells what is wanted and no appointment. Null where
 * nothing of will, possibility or plan stands before the clause.
 */
export function governed(
  context: ReadingContext,
  parts: readonly Clause[],
  clause: Span,
  sentence: Sentence,
): Governed | null {
  const part = parts.find((one) => one.start === clause.start);
  if (context.language !== 'ar' || part?.kind !== 'complement' || !THAT.test(part.marker?.text ?? ''))
    return null;
  const tokens = tokensOf(context);
  const [from] = tokenRange(tokens, sentence);
  const [that] = tokenRange(tokens, clause);
  const words = tokens.slice(Math.max(from, that - REACH), that);
  const mark = words.findLastIndex(({ kind, raw }) => kind === 'mark' && !/["«»“”]/.test(raw));
  const near = words.slice(mark + 1);
  for (let at = near.length - 1; at >= 0; at -= 1) {
    for (const { term } of SHAPER_INDEX.ar.at(near, at)) {
      const start = near[at]?.start ?? clause.start;
      if (term.payload === 'demanded') return { modality: 'demanded', start };
      if (term.payload === 'possible') return { modality: 'possible', start };
      if (term.payload === 'future') return { modality: 'planned', start };
    }
  }
  return null;
}

/** A claim as what governs its clause makes it. */
export function asGoverned(shaped: Shaped, by: Governed | null): Shaped {
  if (by === null || shaped.modality !== 'actual') return shaped;
  const phase = shaped.phase === null || by.modality === 'demanded' ? null : 'announced';
  return { ...shaped, modality: by.modality, phase: by.modality === 'possible' ? shaped.phase : phase };
}

/** Evidence with the words that govern it, as far as the same speaker says them. */
export function withGoverning(evidence: Span, by: Governed | null, said: Span | null): Span {
  if (by === null || by.start >= evidence.start || (said !== null && by.start < said.start)) return evidence;
  return { start: by.start, end: evidence.end };
}

import type { ExtractedClaim, Language, Span } from '@isnad/claim-model';
import type { Sentence } from '../stages.js';
import { tokenRange, tokensOf, type Token } from '../text/tokenise.js';
import { joined, quoted, trimmed } from './evidence.js';
import { COUNTS } from './figures.js';
import { MARK_INDEX, markHolds } from './marks.js';
import type { Stages } from './stages.js';

/** Characters before and after a figure in which it is said to be withdrawn ("called a mistake the toll of 90", "90, then withdrew it"). */
const BEFORE = 36;
const AFTER = 16;

/**
 * "The ministry withdrew its toll of 164": what is told of the figure is that it holds no more. Such a claim is a statement
 * of who withdraws it, about that act and that figure. Where a sentence gives another figure of the act, one takes the
 * other's place, and nothing is only withdrawn.
 */
export function asWithdrawals(
  { context, scopeOf }: Stages,
  sentence: Sentence,
  claims: readonly ExtractedClaim[],
): readonly ExtractedClaim[] {
  const isAlone = ({ action }: ExtractedClaim): boolean =>
    claims.filter((one) => one.action === action && one.quantity !== null).length === 1;
  return claims.map((claim) => {
    if (COUNTS[claim.action] === undefined || claim.quantity === null || !isAlone(claim)) return claim;
    const { evidence: at } = claim;
    const beside = {
      start: Math.max(sentence.start, at.start - BEFORE),
      end: Math.min(sentence.end, at.end + AFTER),
    };
    const [from, to] = tokenRange(tokensOf(context), beside);
    const words = withdrawing(context.language, tokensOf(context).slice(from, to));
    if (words === null) return claim;
    const evidence = trimmed(context.text, joined(at, words));
    const scope = scopeOf(evidence, sentence, claim.place);
    // Words that were no withdrawal after all, once they are read with the figure.
    if (scope.marks?.includes('takes-back') !== true || scope.marks.includes('corrected')) return claim;
    return {
      ...claim,
      action: 'statement',
      phase: null,
      modality: 'actual',
      polarity: 'affirmed',
      evidence: quoted(context.text, evidence),
      scope: { ...scope, about: [claim.action], marks: scope.marks.filter((mark) => mark !== 'past') },
      explanation: { ...claim.explanation, rules: [...claim.explanation.rules, 'statement/withdrawal'] },
    };
  });
}

/** The words that withdraw something; null where none do. */
function withdrawing(language: Language, tokens: readonly Token[]): Span | null {
  for (const at of tokens.keys()) {
    for (const match of MARK_INDEX[language].at(tokens, at)) {
      const [first, last] = [tokens[at], tokens[match.to - 1]];
      if (match.term.payload !== 'takes-back' || first === undefined || last === undefined) continue;
      if (markHolds('takes-back', tokens, at, match.to)) return { start: first.start, end: last.end };
    }
  }
  return null;
}

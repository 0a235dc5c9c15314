import type { Span } from '@isnad/claim-model';
import type { Clause } from '../text/clauses.js';
import { tokenIndexAt, tokensOf } from '../text/tokenise.js';
import { isPrepositional, namesOf } from './arabic-pieces.js';
import { isArabicVerb } from './arabic-verb.js';
import type { Stages } from './stages.js';

/** Words of the longest antecedent that is quoted. */
const LONGEST = 6;
const RELATIVE = /^[وف]?ال(?:ذي|تي|ذين|لذين|لتين|لذان|لتان|لواتي|لاتي)$/;
const STOPS = /^[وف]?(?:ان|انه|انها|بان|قد|لم|لن|لا|ثم|حيث|كما|فيما|بينما|لكن)$/;

/**
 * Evidence that begins with a relative pronoun, with the noun that it describes: "الذي يزور المملكة" tells nothing of anybody.
 * The words before the pronoun, back to a verb, a preposition, a conjunction or the beginning of what is said.
 */
export function withAntecedent(
  { context, attributions, entities }: Stages,
  evidence: Span,
  clause: Span | Clause,
  sentence: Span,
): Span {
  if (context.language !== 'ar') return evidence;
  const tokens = tokensOf(context);
  const pronoun = tokenIndexAt(tokens, evidence.start);
  if (!RELATIVE.test(tokens[pronoun]?.norm ?? '') || evidence.start > clause.start + 2) return evidence;
  const isName = namesOf(entities);
  let { start } = evidence;
  for (let at = pronoun - 1; at >= pronoun - LONGEST; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.start < sentence.start) break;
    const isComma = /^[،,]$/.test(token.raw);
    if (isComma && at === pronoun - 1) continue;
    if (token.kind === 'mark' && !/^["«»“”]$/.test(token.raw)) break;
    if (isArabicVerb(tokens, at) || STOPS.test(token.norm) || isPrepositional(token, isName)) break;
    if (attributions.some(({ cue }) => cue.start <= token.start && token.end <= cue.end)) break;
    start = token.start;
    if (/^[وف]\p{L}{4,}/u.test(token.norm)) break;
  }
  return { start, end: evidence.end };
}

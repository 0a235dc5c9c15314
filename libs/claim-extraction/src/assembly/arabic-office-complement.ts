import type { Span } from '@isnad/claim-model';
import { isHonorificAt } from '../entities/office-lookup.js';
import type { Entity, ReadingContext } from '../stages.js';
import { tokenIndexAt, tokensOf } from '../text/tokenise.js';
import { isArabicVerb } from './arabic-verb.js';

/** Words of the longest complement: "وزير | الاتصالات وتكنولوجيا المعلومات". */
const LONGEST = 8;
const NO_COMPLEMENT =
  /^(?:في|من|الي|علي|عن|مع|بين|ان|انه|الي|التي|الذي|الذين|قد|لم|لن|لا|ثم|او|خلال|بعد|قبل|امس|اليوم|غدا|مساء|صباح|امام|بان|هو|هي|كان|كانت|حول|ضد|منذ|عقب|اثناء|السابق|الاسبق|الحالي)$/;
/** Words that close a title: "وزير الدفاع الأسبق". */
const CLOSES = /^ال(?:سابقه?|اسبق|حاليه?)$/;

/**
 * The words of an office with what it governs behind its holder's name: "أحمد الزند رئيس | نادي القضاة", "محافظ | الشرقية".
 * It goes on over nouns with their article, places and bodies, and nouns that govern one; verbs and prepositions end it.
 */
export function withComplement(
  context: ReadingContext,
  here: readonly Entity[],
  span: Span,
  sentence: Span,
): Span {
  const tokens = tokensOf(context);
  let at = tokenIndexAt(tokens, span.end - 1) + 1;
  let { end } = span;
  for (let count = 0; count < LONGEST; count += 1, at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.start >= sentence.end) break;
    const closes = CLOSES.test(token.norm);
    if (!closes && (NO_COMPLEMENT.test(token.norm) || isArabicVerb(tokens, at))) break;
    const entity = here.find((one) => one.start < token.end && token.start < one.end);
    if (entity?.type === 'person' || entity?.type === 'office') break;
    const joins = /^و/.test(token.norm) && entity === undefined;
    if (
      joins &&
      (count === 0 || isHonorificAt('ar', tokens, at, at + 2) > at || !governs(context, here, at, 1))
    )
      break;
    const belongs =
      entity !== undefined || /^(?:ال|لل|بال|وال)/.test(token.norm) || governs(context, here, at, 0);
    if (!belongs) break;
    end = token.end;
    if (closes) break;
  }
  return { start: span.start, end };
}

/** Whether a bare noun stands before a definite one, a place or a body. */
function governs(context: ReadingContext, here: readonly Entity[], at: number, cut: 0 | 1): boolean {
  const tokens = tokensOf(context);
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined) return false;
  if (/^ال/.test(token.norm.slice(cut))) return true;
  if (/^[بلفك]/.test(token.norm) && /^[بل]?ال/.test(token.norm)) return false;
  if (next?.kind !== 'word') return false;
  const entity = here.find((one) => one.start < next.end && next.start < one.end);
  return (
    /^(?:ال|لل)/.test(next.norm) ||
    (entity !== undefined && entity.type !== 'person' && entity.type !== 'office')
  );
}

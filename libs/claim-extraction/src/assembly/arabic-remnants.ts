import type { Span } from '@isnad/claim-model';
import { isEverydayWord } from '../entities/plausible-name.js';
import type { Attribution, Sentence } from '../stages.js';
import { tokenRange, tokensOf } from '../text/tokenise.js';
import type { Stages } from './stages.js';

/** Words of a byline: a name, or a place and a name. */
const BYLINE = 4;
/** Paragraphs at the head of a body among which a byline stands. */
const HEAD = 2;

/** Prepositions with which a piece goes on that was cut from its verb. Folded. */
const GOES_ON =
  /^(?:و?(?:مع|علي|عن|الي|بين|لدي|ضد|تحت|وسط|بشان|امام|برفقه|بحضور|برياسه|بحق)|وذلك|ال(?:مذاع|منعقد|تابع|واقع|مقام)ه?|ل(?:ل?ت\p{L}{2}ي\p{L}|مناقشه|بحث|متابعه|مشاركه|لمشاركه|تهنيه|مواجهه))$/u;
/** "في بيان لها اليوم", "خلال مؤتمر صحفي": where and when something was said; words of the longest. */
const OCCASION = /^(?:في|خلال|اثناء|عقب|بعد|قبل|بمقر|بحسب|وفقا|وفق)$/;
const LONGEST_OCCASION = 7;

/** Neither a particle nor a common word: "كريم شعبان", where "الوزير يستقيل" is a second headline. */
const mayBeInName = (norm: string): boolean =>
  !/^(?:في|من|الي|عن|مع|بعد|قبل|بين|ضد|لا|لن|لم|ما|ان|هل|كل|غدا|اليوم|و.+)$/.test(norm) &&
  !isEverydayWord(norm);

/** Nouns for who speaks and what he is, which say nothing alone: "المستشار …", "رئيس الجمهورية". */
const NAMES: ReadonlySet<string> = new Set(['person', 'office', 'city', 'country', 'region']);

/**
 * What the cutting of an Arabic sentence leaves over and no reader takes for a statement: the name of the reporter above
 * the report, the address of a page, names and offices alone, and the rest of a clause whose verb belongs to another claim.
 */
export function isRemnant(
  stages: Stages,
  sentence: Sentence,
  span: Span,
  attribution: Attribution | null,
  claimsBeside: boolean,
): boolean {
  if (sentence.kind === 'headline') return false;
  const { context, entities } = stages;
  const tokens = tokensOf(context);
  const [from, to] = tokenRange(tokens, span);
  const words = tokens.slice(from, to).filter((token) => token.kind !== 'mark');
  if (!words.some((token) => /\p{Script=Arabic}/u.test(token.raw)))
    return !words.some((token) => token.kind === 'number');
  const isWhole = span.end - span.start >= sentence.end - sentence.start - 2;
  const isUnended = !/[.!?؟…]/.test(context.text.slice(span.start, sentence.end));
  if (
    isWhole &&
    isUnended &&
    sentence.paragraph <= HEAD &&
    words.length <= BYLINE &&
    words.every(({ kind, norm }) => kind === 'word' && mayBeInName(norm))
  )
    return true;
  const opening = words[0]?.norm ?? '';
  if (attribution === null && claimsBeside && !isWhole && GOES_ON.test(opening)) return true;
  const isOccasion = OCCASION.test(opening) && words.length <= LONGEST_OCCASION;
  if (isOccasion && !isWhole && attribution === null) return true;
  // "سيف عبد الفتاح: …", "أولا: قطاع الهندسة:": who speaks, or the heading of a list.
  if (
    words.length <= BYLINE &&
    context.text
      .slice(span.end, span.end + 2)
      .trim()
      .startsWith(':')
  )
    return true;
  return words.every((token) =>
    entities.some((one) => NAMES.has(one.type) && one.start <= token.start && token.end <= one.end),
  );
}

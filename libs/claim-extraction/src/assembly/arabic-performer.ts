import type { Span } from '@isnad/claim-model';
import { arabicPerformer, arabicSpokenBy } from '../attribution/index.js';
import { identityKey } from '../entities/identity.js';
import type { Attribution, Sentence } from '../stages.js';
import { type Token, tokenIndexAt, tokenRange, tokensOf } from '../text/tokenise.js';
import { isArabicVerb } from './arabic-verb.js';
import { speakerOf } from './speaker.js';
import type { Stages } from './stages.js';

/** Words between a verb in its pattern and the beginning of the clause in which it is looked for. */
const FIRST_WORDS = 2;

/**
 * Who condemns, denies, calls for something where no rule of attribution found it: the subject before the verb or behind it.
 * A noun at the head of its clause is the outlet's ("إدانات عربية ودولية للهجوم"). Null where the sentence does not name him,
 * or only brings the act in passing ("تنديدا بالهجوم", "مهددا"): then nobody can be held to it.
 */
export function arabicPerformerOf(
  { context, entities, times }: Stages,
  trigger: Span,
  clause: Span,
  sentence: Sentence,
): Pick<Attribution, 'claimant' | 'claimantKey' | 'via' | 'utteredOn'> | null {
  const tokens = tokensOf(context);
  const first = tokenIndexAt(tokens, trigger.start);
  const [, limit] = tokenRange(tokens, trigger);
  const around = tokenRange(tokens, sentence);
  for (let at = first; at < Math.min(limit, first + FIRST_WORDS); at += 1) {
    const isVerb = isArabicVerb(tokens, at) || BARE_VERB.test(tokens[at]?.norm ?? '');
    const read = isVerb ? arabicPerformer : arabicSpokenBy;
    const source = read(context, entities, times, around, at);
    if (source !== null)
      return { claimant: source.surface, claimantKey: keyOf(source), via: [], utteredOn: null };
  }
  const opens = tokens[first];
  if (opens === undefined) return null;
  if (isArabicVerb(tokens, first) || BARE_VERB.test(opens.norm))
    return IN_FIRST_PERSON.test(opens.norm) && !BARE_VERB.test(opens.norm) ? speakerOf(null) : null;
  const verb = verbBefore(tokens, tokenRange(tokens, clause)[0], first);
  if (verb !== null) {
    const source = arabicPerformer(context, entities, times, around, verb);
    return source === null
      ? null
      : { claimant: source.surface, claimantKey: keyOf(source), via: [], utteredOn: null };
  }
  const isFirst = opens.start <= clause.start + 1 || IN_FIRST_PERSON.test(tokens[first - 1]?.norm ?? '');
  return isFirst && !IN_PASSING.test(opens.norm) ? speakerOf(null) : null;
}

/** "نحذر", "لن نقف": who writes speaks himself. */
const IN_FIRST_PERSON = /^(?:[وف]?ن\p{L}{2,}|[وف]?ل[نم])$/u;

/** Words from a verb to the noun of speech that is its object: "وجه أهالي المفقودين نداء". */
const OBJECT_REACH = 5;

/** "وجه الرئيس إنذارا": the verb whose object a noun of speech is; null where none stands near. */
function verbBefore(tokens: readonly Token[], from: number, noun: number): number | null {
  for (let at = noun - 1; at >= Math.max(from, noun - OBJECT_REACH); at -= 1) {
    const norm = tokens[at]?.norm ?? '';
    if (/^[وف]?(?:وجه|وجهت|وجهوا|اصدر|اصدرت|اطلق|اطلقت|قدم|قدمت|القي|القت|جدد|جددت|شن|شنت)$/.test(norm))
      return at;
  }
  return null;
}

/** Participles and infinitives that hang on another verb: "مطالبين", "للتنديد", "مهددا", "تنديدا". Folded. */
const IN_PASSING = /^(?:[بلك]\p{L}{4,}|م\p{L}{2,}(?:ا|ين|ه)|\p{L}{4,}ا)$/u;

/** Perfects of speech that are written as nouns are. Folded. */
const BARE_VERB =
  /^[وف]?(?:اتهم|دعا|ندد|حث|حض|نفي|ناشد|طالب|هدد|حذر|ادان|دان|شجب|انتقد|استنكر|وجه|تدن|يدن|ينف|تنف)$/;

/** "النيابة" points back where it can, and here names who acts. */
const keyOf = ({ key, surface }: { readonly key: string; readonly surface: string }): string =>
  key === '' ? identityKey(surface, 'ar') : key;

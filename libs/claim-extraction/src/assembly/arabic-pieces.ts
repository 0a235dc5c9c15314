import type { Entity } from '../stages.js';
import type { Token } from '../text/tokenise.js';
import { isArabicVerb } from './arabic-verb.js';

/** Words of a piece in which its own verb stands; further on it is one of a clause that describes a noun. */
const VERB_REACH = 8;

const RELATIVE = /^[وف]?(?:الذي|التي|الذين|اللذين|اللذان|اللتين|اللتان|اللواتي|اللاتي|ممن|مما|مايعني)$/;
/** "وهو ما", "وذلك بعد", "بما في ذلك": what goes with the clause before. */
const GOES_WITH = /^(?:و?(?:هو|هي|هم|هما|ذلك|منهم|منها|بينهم|بينها)|بما|كما هو|لا سيما|لاسيما|خاصه|خصوصا)$/;
/** Prepositions that stand by themselves. */
const PREPOSITION =
  /^(?:في|من|الي|علي|عن|مع|بين|لدي|ضد|تحت|وسط|بشان|امام|برفقه|بحضور|عبر|نحو|حول|دون|بدون|خلال|اثناء|عقب|بعد|قبل|منذ|حتي|سوي|عدا|ماعدا|خلف|فوق|داخل|خارج|قرب|بجانب|حسب|وفق|وفقا|طبقا|نتيجه|بسبب|مثل|مقابل|بدلا|فضلا|علاوه|اضافه|بالاضافه|ضمن|كذلك|ايضا|او|ام|بما|لما|عما)$/;
/** Prepositions and comparisons that are written onto their noun: "بالاستيلاء", "لاستكمال", "كخطوة". */
const WRITTEN_ON =
  /^(?:ب(?:ال|\p{L}{3})|ل(?:ل|ا|ت\p{L}{2}ي\p{L}|\p{L}{3})|ك(?:ال|خطوه|جزء|نوع|محاوله|بديل|احد|مقدمه|وسيله|دليل|رد))/u;
/** Words that begin like one with a preposition on it. */
const NO_PREPOSITION =
  /^(?:لكن|لكنه|لكنها|لكنهم|لان|لانه|لانها|لقد|لو|لولا|لا|لم|لن|لما|ليس|ليست|ليسوا|لجن|لجنه|لواء|لقاء|لقاءات|لحظه|لغه|لعب|لاعب|لاعبو|لاجي|بل|بيان|بيانات|باحث|بحث|بعض|بعضهم|برلمان|برنامج|برامج|بنك|بنوك|بلد|بلاد|بلديه|بعثه|بيع|بدا|بدء|بات|بقي|بينما|بيد|بدوره|بدورها|بلغ|بلغت|باع|بطل|بطوله|كان|كانت|كانوا|كما|كل|كلا|كلمه|كبار|كبير|كتب|كشف|كثير|كرر|كيف)$/;
/** "يجب أن", "إلى أن": "that" behind what is no verb of saying. */
const COMPLEMENT = /^ب?(?:ان|انه|انها|انهم|اننا|انني|انهما)$/;
/** "ليصل إلى", "لتسجل": what came of it. */
const RESULT = /^ل(?:ي\p{L}{3,}|ت\p{L}{2}[^ي]\p{L}?)$/u;
/** What turns a sentence to something else, and so opens a clause of its own. */
const TURN =
  /^(?:[وف]?(?:نحن|انا|لكن|لكنه|لكنها|لكنهم|غير|الا|بيد|بل|كما|ثم|فيما|بينما|اما|حيث|لان|لانه|لانها|اذ|لذلك|لذا|هنا|هناك|لا|لم|لن|ليس|ليست|لقد|قد)|[وف](?:ان|انه|انها|انهم|اننا|انني))$/;
const TURN_OF_PREPOSITION =
  /^(?:حين|المقابل|الوقت|جهته|جهتها|جانبه|جانبها|ناحيته|ناحيتها|ناحيه|جهه|جانب|سياق|غضون|هذا|بين)$/;

/**
 * How a piece stands to the one before it. own: it is told for itself; joins: it reads best with the one before and can be told
 * alone; hangs: alone it says nothing.
 */
export type Standing = 'own' | 'joins' | 'hangs';

/**
 * Whether words behind a cut in an Arabic sentence hang on what stands before it: an item of a list, what a preposition or a
 * relative brings, an apposition, a verb that describes the noun before the comma. What opens with "and" and a verb, or with
 * "and" and a subject whose verb follows, is told for itself.
 */
export function standingOfPiece(words: readonly Token[], isName: (token: Token) => boolean): Standing {
  const first = words[0];
  if (first === undefined) return 'hangs';
  const { norm } = first;
  if (RELATIVE.test(norm) || GOES_WITH.test(norm)) return 'hangs';
  if (TURN.test(norm)) return 'own';
  if (COMPLEMENT.test(norm)) return 'hangs';
  if (RESULT.test(norm)) return 'joins';
  const isJoined = /^[وف]\p{L}{2,}/u.test(norm) && !isName(first);
  const bare = isJoined ? norm.slice(1) : norm;
  if (PREPOSITION.test(bare) && TURN_OF_PREPOSITION.test(words[1]?.norm ?? '')) return 'own';
  if (!isJoined && (PREPOSITION.test(bare) || isWrittenOn(bare, isName(first)))) return 'hangs';
  const verb = ownVerb(words, isName);
  if (verb === null) return 'hangs';
  // "ومقيم بقرية كذا، ينص على": a participle with its preposition only describes.
  if (verb > 1 && !bare.startsWith('ال') && isPrepositional(words[1], isName)) return 'hangs';
  if (verb > 0 || isJoined) return 'own';
  return /^[يتن]/.test(norm) ? 'hangs' : 'joins';
}

/** Whether a word brings its noun with a preposition, standing by itself or written onto it. */
export const isPrepositional = (token: Token | undefined, isName: (token: Token) => boolean): boolean =>
  token !== undefined && (PREPOSITION.test(token.norm) || isWrittenOn(token.norm, isName(token)));

const isWrittenOn = (norm: string, named: boolean): boolean =>
  !named && WRITTEN_ON.test(norm) && !NO_PREPOSITION.test(norm);

/** The first verb of a piece that is no verb of a relative clause; null where none stands near. */
function ownVerb(words: readonly Token[], isName: (token: Token) => boolean): number | null {
  for (const [at, token] of words.slice(0, VERB_REACH).entries()) {
    if (RELATIVE.test(token.norm)) return null;
    if (at > 0 && /^[وبل]?(?:ان|بان)$/.test(token.norm)) return null;
    if (!isName(token) && isArabicVerb(words, at)) return at;
  }
  return null;
}

/** Whether a token belongs to the name of a person, a body, a place or an outlet. */
export const namesOf =
  (entities: readonly Entity[]) =>
  (token: Token): boolean =>
    entities.some(
      (one) =>
        one.type !== 'office' && one.form === undefined && one.start <= token.start && token.end <= one.end,
    );

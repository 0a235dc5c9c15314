import type { Action, Span } from '@isnad/claim-model';
import { foldText } from '../text/letters.js';
import type { Token } from '../text/tokenise.js';
import { isArabicVerb } from './arabic-verb.js';
import { isDeed } from './lexicon-arabic-deeds.js';

/**
 * Actions whose nouns ("لقاء", "زيارة", "هجوم", "السيطرة") stand far more often for the topic, the occasion or the place of
 * something else than for an event that their sentence tells.
 */
const NAMED_IN_PASSING: ReadonlySet<Action> = new Set(['hold-talks', 'protest', 'attack', 'seize']);

/** Words between a verb and the noun of the event that it tells. */
const BEFORE = 9;
const BEHIND = 4;

/** Words of a subject before its verb. */
const SUBJECT_REACH = 6;
const AFTER = /^[وف]?(?:بعد|عقب|اثر|غداه)$/;

/** Stems of verbs and nouns by which an event is held, begun, carried out, or called off. Folded. */
const TELLING = new RegExp(
  `^(?:${(
    'عقد اجري اجر يجري تجري جري جرت شهد تشهد وقع تقع اندلع تندلع نظم تنظم خرج تخرج تم يتم تتم تمت بدا يبدا تبدا انطلق تنطلق انعقد تنعقد استمر يستمر تستمر تواصل ' +
    'يتواصل تتواصل قام قاموا قامت يقوم تقوم شن يشن تشن نفذ ينفذ تنفذ تراس يتراس تتراس راس يراس حضر يحضر تحضر شارك يشارك تشارك اختتم اختتمت تختتم انتهي انتهت ينتهي ' +
    'تجدد تتجدد حدث يحدث تحدث تعرض يتعرض تتعرض استضاف تستضيف يستضيف احتضن تحتضن هناك مقرر المقرر يعتزم تعتزم ينوي تنوي قرر تقرر يقرر الغي الغت الغاء تاجل تاجيل ارجا ' +
    'واصل يواصل يواصلون استانف يستانف تستانف فشل نجح استكمل ارتكب تبني حاول يحاول تمكن يتمكن جمع يجمع ضم ادي يودي بدء انطلاق عقدت اجرت استطاع يستطيع كان كانت يكون يكن تكن وصل يصل غادر سيعقد ستعقد سيجري ستجري اجراء انعقاد قيام هز تهز تلقي تلقت تعثر تتعثر ارجي ارجيت اتفق اتفقا اتفقت يتفق تتفق استيناف دوي طالت سيطر دخل يدخل تدخل اعلن اعلنت يعلن تعلن'
  )
    .split(' ')
    .map(foldText)
    .join('|')})(?:ت|وا|ون|ا|ه|ها|تا|ان)?$`,
  'u',
);

const bare = (norm: string): string => norm.replace(/^[وف]?س?(?=\p{L}{3})/u, '');
const tells = (token: Token | undefined): boolean =>
  token !== undefined &&
  (TELLING.test(token.norm) ||
    TELLING.test(bare(token.norm)) ||
    TELLING.test(token.norm.replace(/^[وفس]/, '')));

/**
 * Whether an uncounted event of an Arabic clause is told by it: by a verb of its own, by a noun with a verb of happening or
 * doing near it, by a bare noun at the head of its clause or headline. Of other actions every word tells.
 *
 * @param here index of the event's first word among the words of its clause
 * @param behind what follows that word in the sentence: "الاحتجاجات التي اندلعت"
 */
export function isToldHere(
  action: Action,
  clause: readonly Token[],
  here: number,
  trigger: Span,
  behind: readonly Token[],
): boolean {
  if (!NAMED_IN_PASSING.has(action)) return true;
  const words = clause.filter(({ kind }) => kind !== 'mark');
  const at = words.findIndex((token) => token === clause[here]);
  const token = words[at];
  if (token === undefined) return true;
  // A pattern that goes on behind a gap has its verb and its object: "شن … هجوما".
  if (trigger.end > token.end + 1 && isVerb(words, at)) return true;
  if (isVerb(words, at)) return true;
  const isDefinite = /^[وفبلك]{0,2}(?:ال|لل)/.test(token.norm);
  if (at === 0 && !isDefinite && !/^[بلك]/.test(token.norm)) return true;
  for (let back = at - 1; back >= Math.max(0, at - BEFORE); back -= 1) if (tells(words[back])) return true;
  const mark = behind.findIndex(({ kind }) => kind === 'mark');
  if (behind.slice(0, mark < 0 ? BEHIND : Math.min(mark, BEHIND)).some(tells)) return true;
  // "الحادث هجوم إرهابي": the predicate of a sentence without a verb.
  if (at === 1 && !isDefinite && /^ال/.test(words[0]?.norm ?? '')) return true;
  // "بعد مفاوضات مع الشيوخ": what came before is told, unless it was told already.
  if (!isDefinite && AFTER.test(words[at - 1]?.norm ?? '')) return true;
  // "اللقاء دام ثلاث ساعات", "اجتماع المجلس لم يتطرق": the event is what the clause is about.
  if (
    at <= 1 &&
    words.slice(at + 1, at + 1 + SUBJECT_REACH).some((_, next) => isArabicVerb(words, at + 1 + next))
  )
    return true;
  return /^في$/.test(words[at - 1]?.norm ?? '') && /^زياره$/.test(token.norm);
}

const isVerb = (words: readonly Token[], at: number): boolean =>
  isArabicVerb(words, at) ||
  isDeed(words[at]?.norm ?? '') ||
  /^[وف]?(?:بحث|ناقش|هاتف)$/.test(words[at]?.norm ?? '');

const KNOWN = /^(?:[يتن]?(?:عرف|علم|تضح|تحدد|حدد)|معروفا?|معلوما?|واضحا?|محددا?)$/;
const NOT = /^[وف]?(?:لم|لا|لن|ما|غير|ليس)$/;

/** "لم تعرف كيفية ولا موعد تشكيل الحكومة": what is not known is neither affirmed nor denied. */
export const isUnknown = (clause: readonly Token[], here: number): boolean =>
  clause.slice(0, here).some(({ norm }, at) => NOT.test(norm) && KNOWN.test(clause[at + 1]?.norm ?? ''));

import { genericSourceEnd } from '../entities/generic-sources.js';
import { isEverydayWord } from '../entities/plausible-name.js';
import { foldText } from '../text/letters.js';
import type { Source } from './acts.js';
import { BODY_NOUNS, NAMELESS } from './lexicon/words-arabic.js';
import type { Reader } from './reader.js';

/** Infinitives in the shapes of the eighth, seventh and tenth form, with or without a pronoun: "انتهاء", "اعتزاله", "استعراض". Folded. */
const INFINITIVE =
  /^(?!استطلاع|استفتاء|اجتماع|ايتلاف)(?:است\p{L}{2}ا\p{L}|ا\p{L}ت\p{L}ا\p{L}|ان\p{L}{2}ا\p{L})(?:ه|ها|هم)?$/u;

/** Nouns for deeds, states and things at the head of what is said or shown, which say nothing themselves. Folded. */
const NO_SPEAKER: ReadonlySet<string> = new Set(
  (
    'اتهام قيام ضرورة عدم غموض مدى مدي صدور واقعة سبب أسباب ذكر إلغاء إبداء إلزام إقالة إجبار توقيت تفاصيل تقنين تنفيذ تمدد ' +
    'التخلي التفرقة المساس التعليق الانصياع الزحف الانحياز التخفيض عنوان شعار شعارات اسم إعطاء نية كشف فوز أهمية جدران سيجارة ' +
    'غموض وصف وجود وقوع حدوث حصول تعرض وفاة مقتل إصابة ضبط فتح غلق رفع خفض بدء إجراء إطلاق حق حقوق رغبة أداء موقف دور قرار سياسة سياسات تجاهل تعامل حالة حالات ملف مصير شيء أمر'
  )
    .split(' ')
    .map(foldText),
);

/** Whether an indefinite word begins what is said or done and ends the name of who does it: "متحدث عسكري إعطاء تفاصيل". */
export const isDeedNoun = (norm: string): boolean => NO_SPEAKER.has(norm) || INFINITIVE.test(norm);

/** Relatives and servants that are named by a pronoun and speak: "والدته", "محاميه", "شقيقها". Folded, without the pronoun. */
const KIN =
  /^(?:ال)?(?:والد|والدت|شقيق|شقيقت|زوج|زوجت|ابن|ابنت|ابنا|عم|عمت|خال|خالت|جد|جدت|اخ|اخو|اخت|اسرت|عايلت|محامي|محاميت|رييس|وزير|وزيرت|متحدث|مراسل|مراسلت|زميل|زملا|زميلت|اصدقا|صديق|صديقت|جار|جيران|مدير|نايب|مساعد|موكل|سفير|خصم|منافس|قايد|زعيم|اعضا|انصار|مويدو|حلفا|ممثل|ممثلو|مندوب|وكيل|وفد|حزب|حكومت)$/;

/** What opens a clause or is said of a deed, never of who does it. Folded. */
const ADVERBS: ReadonlySet<string> = new Set(
  'مجددا أيضا تماما كثيرا بناء عندما هنا هناك إليه إليها منه منها قوله قولها قولهم تعبيره تعبيرها تعبيرهم وصفه وصفها وصفهم رأيه كلامه'
    .split(' ')
    .map(foldText),
);

/**
 * Whether a noun phrase that stands where a speaker may stand cannot be one: an infinitive ("اعتداء الشرطة"), a thing, a noun
 * behind a preposition written onto it ("بإقالة الحكومة"), a verb ("يخص سوريا"), what belongs to somebody ("نيتهم الانضمام").
 */
export function isUnfit(reader: Reader, source: Source): boolean {
  if (source.kind !== 'phrase' && source.kind !== 'body') return false;
  const first = reader.tokens[source.from];
  if (first === undefined || reader.entityAt(source.from) !== null) return false;
  if (genericSourceEnd('ar', reader.tokens, source.from) > source.from) return false;
  const norm = first.norm.replace(/^[وف](?=\p{L}{4})/u, '');
  const bare = norm.replace(/^ال/, '');
  if (NAMELESS.test(norm) || BODY_NOUNS.has(bare)) return false;
  if (ADVERBS.has(norm) || isDeedNoun(norm) || NO_SPEAKER.has(bare)) return true;
  // "عمره", "رسالته": the pronoun is written with ه, where ة belongs to the word.
  const owned = /^(\p{L}{2,}?)(?:ه|ها|هم|هما)$/u.exec(norm)?.[1];
  const isOwned = /(?:ها|هم|هما)$/u.test(first.raw) || (/ه$/u.test(first.raw) && isEverydayWord(norm));
  if (owned !== undefined && isOwned) return !KIN.test(owned);
  if (/^ي\p{L}{3,}/u.test(norm)) return source.to > source.from + 1 && isEverydayWord(norm);
  return false;
}

import { foldText } from '../text/letters.js';
import type { Token } from '../text/tokenise.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldText));

/** Right before an event noun these say that it is known already: the sentence is about something else. */
const GOVERNING = set(
  'تفاصيل كواليس حقيقة أنباء شائعات أعمال أجندة جدول موعد توقيت مقررات شأن خشية خوفا تحسبا مخافة خلال أثناء وسط جراء ضد حول بشأن تجاه حيال إزاء خلفية أحداث ضحايا قضية ملف شعار ذكرى مشروع ' +
    'موضوع خطة إمكانية احتمال احتمالات محاولة مخاطر خطر هامش ختام انتهاء مستقبل سبب أسباب نتائج تداعيات آثار استئناف منطقة قاعة مقر لجنة ' +
    'مكافحة مواجهة ضوء ظل إطار بدل رغم سير فض منع إنهاء وقف حصيلة عمليات فرق رجال موقع مكان أماكن قتلى ضحايا مصابي جرحى أمام مسؤول حق عدم جلسات بند استمرار تصاعد',
);
/** The same before a definite noun only: "بعد الهجوم" looks back, "بعد هجوم" and "بعد رفع الأسعار" tell. */
const BEFORE_DEFINITE = set('إثر عقب بعد قبل منذ بسبب نتيجة لدى عن مع في من على');
/** Behind a verb of outcome a definite event noun is what came before: "أسفر الهجوم عن". */
const OUTCOME = set(
  'أسفر أسفرت أدى أدت تناول تناولت شهد شهدت ناقش تطرق استعرض تسبب تسببت خلف خلفت أوقع أوقعت أودى أودت نتج نجم نجمت',
);
/** A clause that goes on about the noun tells it anew: "في اجتماع ترأسه", "الاحتجاجات التي اندلعت". */
const RESUMED =
  /^(?:التي|الذي|ترا?سه?|ترات?سها|عقده?|عقدها|عقدت|عقد|جمعه?|جمعت|ضم|ضمت|جري|جرت|استهدفت?|وقعت?|نفذه?|نفذها|شنه?|شنته?|شنها|اندلعت?|اسفرت?|ادت|ادي|نظمه?|نظمتها?|بقوه|حضره)$/u;
const REACH = 4;

/**
 * Whether an event noun only gives the cause, the time or the topic of what its sentence says: behind a preposition of
 * time, cause or topic, or behind a clitic preposition of purpose.
 */
export function isTopicOnly(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token !== undefined && (PURPOSE.test(token.norm) || isCharge(tokens, at) || isRemembered(tokens, at)))
    return true;
  if (token === undefined || before === undefined || before.kind !== 'word') return isOutcomeOf(tokens, at);
  // "وصلوا لعقد جلسة حوار", "على هامش أعمال القمة": the object of what is meant to be done, the occasion of something else.
  if (PURPOSE.test(before.norm) || tokens.slice(Math.max(0, at - 3), at).some(({ norm }) => norm === 'هامش'))
    return true;
  const governs = (words: ReadonlySet<string>): boolean =>
    words.has(before.norm) || words.has(before.norm.replace(/^[وفبل]/, ''));
  // "احتجاجا على رفع الأسعار": what a protest is about.
  if (
    /^(?:علي|ب|من)$/.test(before.norm) &&
    /^(?:احتجاجا|ردا|تنديدا|اعتراضا|احتجاجهم|المحتجين|الاحتجاج|احتجاجات|محتجين|الغضب)$/.test(
      tokens[at - 2]?.norm ?? '',
    )
  )
    return true;
  // "الليلة الرابعة من الاحتجاجات", "50 طنا من المساعدات": part of it, and no origin.
  if (before.norm === 'من' && PARTS.test(tokens[at - 2]?.norm ?? '')) return false;
  // "الحفاظ على استقرار الأسعار", "لا تشجع على زيارة مصر", "لا موانع في تعيينهم": what something else is about.
  if (before.norm === 'علي' && /^(?:استقرار|زياره|عقد|اجراء|تعيين)$/.test(token.norm)) return true;
  if (before.norm === 'في' && OF_WHAT.test(token.norm) && !GOES_ABOUT.test(tokens[at - 2]?.norm ?? ''))
    return true;
  // "هذه الزيارة", "تلك التهديدات": what was told before.
  if (POINTING.test(before.norm) && isDefinite(token.norm)) return true;
  const governed = governs(GOVERNING) || (isDefinite(token.norm) && governs(BEFORE_DEFINITE));
  if (!governed) return isOutcomeOf(tokens, at);
  return !isResumed(tokens, at);
}

/** "هذا", "تلك" and their like, with or without a preposition on them. */
const POINTING = /^[وفبلك]{0,2}(?:هذا|هذه|هذين|هاتين|هولاء|تلك|ذلك|اوليك)$/;

/** Deeds in the infinitive, and verbs whose object one of them is behind "in". */
const OF_WHAT = /^(?:تعيين|اقاله|اغلاق|رفع|خفض|توقيع|زياره|عقد|سحب|ارسال|نشر|فرض)$/;
const GOES_ABOUT =
  /^و?(?:بدا|بدات|يبدا|تبدا|شرع|شرعت|نجح|نجحت|استمر|استمرت|تسبب|تسببت|شارك|شاركت|البدء|بدء)$/;

/** What may be a part of an event or a quantity of a thing. */
const PARTS =
  /^(?:موجه|سلسله|ليله|ليلتها|الليله|يوم|يومها|اليوم|اسبوع|الاسبوع|التوالي|جوله|دفعه|شحنه|طن|طنا|اطنان|كميه|كميات|عدد|مزيد|المزيد|مزيدا|حمله|حملات|ساعات|ايام|ال(?:ثاني|ثالث|رابع|خامس|سادس|سابع)ه?|ثاني|ثان|ثالث|رابع)$/;

/** "لاستقبال", "لمنع": what something else is done for. */
const PURPOSE =
  /^ل(?:استقبال|عقد|اجراء|توقيع|اقتحام|انقاذ|لقاء|بحث|اغلاق|فتح|وقف|رفع|منع|مواجهه|ارسال|نشر|سحب|تعيين|انتخاب|مناقشه|زياره|حضور|ضبط|ادانه|استعاده|حل|ايقاف|تاجيل|الغاء|اغاثه|اقاله|محاكمه|اعاده|تحرير|تسليم|تنظيم|تقديم|تامين|دعم|مساعده|شراء|بيع|استيراد)(?:ه|ها|هم|هما)?$/;
const CHARGE =
  /^(?:و|ب|ل)?(?:تهم|تهمه|التهم|اتهامات|الاتهامات|اتهامه|اتهامهم|اتهامها|اتهامهما|قيامه|قيامهم|شبهه)$/;
const CHARGE_REACH = 10;

/** What somebody is charged with is said by the charge alone: "بتهم التعدي على الشرطة وقطع الطريق". */
function isCharge(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - CHARGE_REACH); back -= 1)
    if (CHARGE.test(tokens[back]?.norm ?? '')) return true;
  return false;
}

/** "في ذكرى مرور عامين على تنحي": an anniversary tells nothing anew. */
function isRemembered(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(Math.max(0, at - ANNIVERSARY_REACH), at);
  return (
    near.some(({ norm }) => /^[بل]?(?:ال)?ذكر[يا]$/.test(norm)) && near.some(({ norm }) => norm === 'علي')
  );
}
const ANNIVERSARY_REACH = 6;

/** With article or possessor: الهجوم, إصابته. */
const isDefinite = (norm: string): boolean =>
  /^(?:ال|لل|بال)/.test(norm) || /(?:ته|تها|تهم|ها|هم|ايه|اءه)$/.test(norm);

function isOutcomeOf(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm ?? '';
  return (
    /^ال/.test(tokens[at]?.norm ?? '') && (OUTCOME.has(before) || OUTCOME.has(before.replace(/^[وف]/, '')))
  );
}

function isResumed(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + REACH; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.kind === 'mark') return false;
    if (RESUMED.test(token.norm)) return true;
  }
  return false;
}

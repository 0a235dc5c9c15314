import type { Language, Mark } from '@isnad/claim-model';
import { TermIndex } from '../actions/term-index.js';
import type { Token } from '../text/tokenise.js';

/** All marks but the one that no word makes. */
type WordMark = Exclude<Mark, 'place-assumed'>;

/** What is said, counted and published, and can be taken back: a word of it makes of "withdrew" no withdrawal of troops. */
const SAID =
  'تصريح*|بيان*|البيان|حصيله|حصيلتها|الحصيله|رقم*|الرقم|الارقام|عدد|العدد|خبر*|الخبر|تقرير*|تغريده*|التغريده|تدوينه*|تدوينتها|منشور*|المنشور|اعتراف*|اقوال*|اتهام*|روايه*|معلومات|تقدير*|استقالته|استقالتها|استقالتهم';

/**
 * How it comes into the world. What happens by mistake is no withdrawal: a shot goes off by mistake, a figure is published so.
 */
const PUBLISHED: Readonly<Record<Language, string>> = {
  ar: 'نشر*|نشرت|ينشر|صدر|صدرت|اصدرت|ورد|وردت|ذكر|ذكرت|ادرج|ادرجت|كتب|كتبت|اعلن|اعلنت|احتسب|احتسبت',
  en: 'published|released|issued|posted|announced|reported|included|listed|counted|stated',
  ru: 'опубликова*|обнародова*|размест*|назва*|указа*|сообщ*|вошл*|включ*|внес*|попал*|подсчет*|посчита*',
};
const SAID_IN_ENGLISH =
  'figure|figures|number|numbers|toll|tally|count|statement|report|announcement|publication|post';
const SAID_IN_RUSSIAN = 'цифр*|данн*|числ*|сообщени*|информаци*|публикаци*|заявлени*|оценк*|сводк*';

/** Words that say more of a claim than its slots hold (see Mark). Patterns of TermIndex. */
const WORDS: Readonly<Record<Language, Readonly<Record<WordMark, readonly string[]>>>> = {
  ar: {
    'takes-back': [
      'خطا تقني|فني|مطبعي|طباعي|حسابي',
      'خطا غير مقصود',
      `${PUBLISHED.ar} … عن طريق الخطا`,
      `سحب|سحبت|يسحب|تسحب|حذف|حذفت|يحذف|تحذف|الغي|الغت … ${SAID}`,
      `صحح|صححت|يصحح|تصحح|تصحيح … ${SAID}`,
      `تراجع|تراجعت|يتراجع|تتراجع عن … ${SAID}`,
      'ثم سحبها|سحبتها|سحبته|سحبوه|سحبوها',
      'ثم حذفها|حذفه|حذفتها|حذفته',
      'اعتراف* كاذب*|كاذبا',
      'كان|كانت كاذبا|كاذبه|كاذب',
      // Who is sorry for a report takes it back; who "apologises from" running or coming declines to.
      'اعتذر|اعتذرت|يعتذر|تعتذر عن خبر*|الخبر|خطا|الخطا|نشر*|تصريح*|رقم*|الرقم',
      'اعتذر|اعتذرت|يعتذر|تعتذر عن هذا|هذه|تلك|ما خبر*|الخبر|خطا|الخطا|نشر*|تصريح*|التصريح*|رقم*|الرقم',
      'غير صحيحه|صحيح وتم سحب*',
      `${PUBLISHED.ar} … سهوا`,
    ],
    past: [
      'سابقه|السابقه|سابق|السابق|سابقا',
      'في وقت سابق',
      'حصيله اوليه|اولي',
      'كانت حصيله|الحصيله',
      'في البدايه',
    ],
    corrected: ['الصحيح|الصحيحه', 'الدقيق|الدقيقه'],
    additional: ['اضافي*', 'ايضا', 'مزيد*'],
    partial: ['جزيي*', 'فقط', 'اقتصر*', 'محدود*'],
    full: ['بالكامل', 'كلي|كليا|الكلي|كليه', 'كامل|كامله|كاملا', 'نهاييا'],
    'not-yet': ['بعد', 'حتي الان', 'ما زال|زالت|زالوا', 'لا يزال|تزال|يزالون', 'مازال|مازالت|مازالوا'],
    categorical: ['اي|باي', 'ابدا', 'مطلقا|اطلاقا', 'ولو ليوم|لساعه|لمره', 'ولا واحد*', 'قط'],
    unconditional: [
      'دون|بدون انتظار',
      'دون|بدون شرط*|شروط',
      'دون|بدون اي شرط*|شروط|مساومه',
      'بغض النظر',
      'مهما',
      'ايا تكن|كانت|كان',
      'في كل|جميع الاحوال|الظروف',
      'دون|بدون قيد*',
    ],
    next: ['التالي|التاليه', 'المقبل|المقبله', 'القادم|القادمه'],
    'at-open': ['افتتاح', 'عند الافتتاح', 'مطلع التعاملات', 'بدايه التعاملات'],
    'at-close': ['التسويه', 'اغلاق|الاغلاق', 'عند الاغلاق', 'ختام التعاملات|الجلسه', 'نهايه التعاملات'],
    saying: ['تصريح*', 'تصريحات*', 'هذا الكلام', 'اقوال*', 'ما نسب الي*', 'مقابله'],
    contrast: [
      'لكن|لكنه|لكنها|ولكن',
      'غير ان|انه',
      'الا ان|انه',
      'بيد ان',
      'في المقابل|بالمقابل',
      'من جهته|جهتها',
    ],
    anaphoric: [
      'نفي|ينفي|نفت|تنفي|كذب|كذبت|فند|فندت ذلك|هذا|هذه',
      'نفاه|نفاها|نفته|نفتها|ينفيه|تنفيه|تنفيها',
      'كذبه|كذبته|كذبها',
      'هذه|تلك الانباء|المعلومات|الاتهامات|المزاعم|التقارير|الروايه|الشايعات',
      'هذا|ذلك الاتهام|الكلام|الخبر|النبا',
    ],
    unharmed: ['بخير', 'علي قيد الحياه', 'لم يصب باذي', 'بصحه جيده', 'سالما|سالمه', 'حي يرزق', 'نجا|نجت من'],
  },
  en: {
    'takes-back': [
      'retract*',
      'recant*',
      'withdrew|withdrawn|withdraws … statement|figure|number|report|claim|announcement|toll',
      'delet*',
      'took|taken down',
      'technical error|mistake|glitch',
      `${PUBLISHED.en} … in|by error|mistake`,
      `${SAID_IN_ENGLISH} … a|an mistake|error`,
      `a|an mistake|error … ${SAID_IN_ENGLISH}`,
      'clerical|typing|arithmetic error|mistake',
      'correct|corrects|corrected|correcting|correction|corrections',
      'walked back',
      'took back',
      'had been false|wrong|incorrect',
      'was false|wrong|incorrect|untrue',
      'were false|wrong|incorrect|untrue',
      'apologised|apologized|apologises|apologizes for',
    ],
    past: [
      'previous|previously',
      'earlier',
      'initial|initially',
      'prior',
      'at first',
      'up from',
      'down from',
      'had been put',
      'preliminary',
    ],
    corrected: [
      'correct|right number|figure|toll|count',
      'actual number|figure|toll|count',
      'real number|figure|toll',
    ],
    additional: ['another', 'more|further|additional', 'also'],
    partial: ['partial|partially|partly', 'only', 'limited', 'in part'],
    full: ['fully|full', 'complete|completely', 'entirely|entire', 'in full'],
    'not-yet': ['yet', 'so far', 'still'],
    categorical: [
      'not a single',
      'never',
      'at all',
      'no one|nobody|none',
      'not one',
      'not any',
      'at any point|time|stage',
      'no such',
    ],
    unconditional: [
      'without waiting',
      'unconditional|unconditionally',
      'regardless',
      'irrespective',
      'whatever happens',
      'without any|preconditions',
      'no strings attached',
      'no conditions attached',
      'come what may',
      'no matter what|how|who|whether',
      'under any|all circumstances',
    ],
    next: ['next', 'following', 'upcoming'],
    'at-open': ['opened at', 'at the open', 'opening'],
    'at-close': ['settled', 'closed at', 'close|closing', 'at the close', 'ended at'],
    saying: ['statement*', 'remark*', 'interview', 'quote*', 'said so', 'comment*'],
    contrast: ['but', 'however', 'yet', 'by contrast', 'on the contrary', 'meanwhile'],
    anaphoric: [
      'denied|denies|deny|rejected|rejects|disputes|disputed|dismissed this|that|it|these|them',
      'the claim|claims|charge|charges|report|reports|allegation|allegations|accusation|accusations',
      'this|these|such claim|claims|charge|charges|report|reports|allegation|allegations|accusation|accusations',
    ],
    unharmed: [
      'alive',
      'alive and well',
      'unharmed|unhurt|uninjured',
      'safe and sound',
      'is|are|was|were fine|safe',
      'in good health',
      'survived',
    ],
  },
  ru: {
    'takes-back': [
      'техническ* ошибк*',
      `${PUBLISHED.ru} … по ошибке`,
      `по ошибке … ${PUBLISHED.ru}`,
      `ошибочн* … ${SAID_IN_RUSSIAN}`,
      `${SAID_IN_RUSSIAN} … ошибочн*`,
      'удалил*|удален*',
      'отозвал*|отозван*',
      'отказал* … оценк*|цифр*|данн*',
      'отказал* от своих слов|показаний',
      'опечатк*',
      'признал* ошибк*',
      'исправил*',
      'самооговор*|оговорил себя',
      'был|была|было|были ложн*|неверн*',
      'не соответствовал* действительности',
      'извинил* за',
    ],
    past: [
      'ранее',
      'прежн*',
      'предыдущ*',
      'сначала',
      'первоначальн*',
      'до этого',
      'накануне сообщал*',
      'сообщалось',
      'предварительн*',
    ],
    corrected: ['правильн* цифр*|числ*', 'верн* цифр*|числ*', 'на самом деле', 'следует читать'],
    additional: ['еще', 'дополнительн*'],
    partial: ['частичн*', 'только', 'лишь', 'ограниченн*'],
    full: ['полностью', 'полн*', 'целиком'],
    'not-yet': ['еще не|нет', 'все еще', 'пока'],
    categorical: ['ни один|одного|одна|одной|одному', 'ни разу', 'никто|никого|ничего', 'никогда', 'вообще'],
    unconditional: [
      'не дожидаясь',
      'вне зависимости',
      'без условий|каких-либо',
      'безусловн*',
      'независимо от',
      'при любых условиях|обстоятельствах',
      'в любом случае',
      'что бы ни',
      'безоговорочн*',
    ],
    next: ['следующ*', 'ближайш*', 'очередн*'],
    'at-open': ['открыти*', 'на открытии'],
    'at-close': ['закрыти*', 'по итогам', 'на закрытии'],
    saying: ['заявлени*', 'слов|слова', 'интервью', 'высказывани*', 'цитат*'],
    contrast: ['но', 'однако', 'при этом', 'в свою очередь', 'между тем', 'зато'],
    anaphoric: [
      'это отрица*|опроверг*|назвал*|называ*',
      'отрица*|опроверг* это|эти|этого',
      'эти|эту|такие|такую сообщени*|информаци*|утверждени*|слух*|новост*',
      'обвинени*',
    ],
    unharmed: ['жив|жива|живы', 'жив и здоров', 'невредим*', 'не пострадал*', 'в безопасности', 'выжил*'],
  },
};

const build = (language: Language): TermIndex<Mark> =>
  new TermIndex(
    language,
    (Object.entries(WORDS[language]) as [Mark, readonly string[]][]).flatMap(([mark, patterns]) =>
      patterns.map((pattern) => ({ pattern, payload: mark })),
    ),
  );

export const MARK_INDEX: Readonly<Record<Language, TermIndex<Mark>>> = {
  ar: build('ar'),
  en: build('en'),
  ru: build('ru'),
};

/** Words that make a mark only before or after certain others. */
const MORE = new Set(['more', 'еще']);
const RUSSIAN_COUNTS =
  /^(?:одн|один|дв[аеу]|обе|тр[еио]|четыр|четвер|пят|шест|сем|восьм|восем|девят|десят|двадцат|сот|тысяч|нескольк|около|порядк|более)/u;

/**
 * Whether the words that follow let a mark stand: "more than 70" adds to nothing, "ещё вечером" only says how early, and
 * بعد is "yet" where nothing follows it and "after" before a noun.
 *
 * @param from index of the word that made the mark
 * @param to exclusive
 */
export function markHolds(mark: Mark, words: readonly Token[], from: number, to: number): boolean {
  const [first, next] = [words[from]?.norm ?? '', words[to]];
  if (mark === 'additional' && MORE.has(first)) {
    if (first === 'more') return next?.norm !== 'than';
    return next?.kind === 'number' || RUSSIAN_COUNTS.test(next?.norm ?? '');
  }
  return mark !== 'not-yet' || first !== 'بعد' || next?.kind !== 'word';
}

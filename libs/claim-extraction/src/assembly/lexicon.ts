import type { Language, Modality } from '@isnad/claim-model';
import { TermIndex } from '../actions/term-index.js';

/** Words that shape a claim, whatever its action. */
interface Shapers {
  readonly negation: readonly string[];
  readonly begin: readonly string[];
  readonly complete: readonly string[];
  /** What goes on still; its own "no" denies nothing ("لا يزال"). */
  readonly ongoing: readonly string[];
  readonly future: readonly string[];
  readonly decided: readonly string[];
  readonly possible: readonly string[];
  readonly demanded: readonly string[];
  /** What was to be and is not. */
  readonly cancel: readonly string[];
  /** What makes a plan hang on something, when no date follows. */
  readonly condition: readonly string[];
}

const SHAPERS: Readonly<Record<Language, Shapers>> = {
  ar: {
    negation: ['لم', 'لن', 'لا', 'ليس|ليست|ليسوا', 'دون|بدون', 'غير', 'عدم', 'ولم|ولن|ولا'],
    begin: [
      'بدا|بدات|بدء|يبدا|تبدا|سيبدا|ستبدا|بدايه',
      'انطلق*|انطلاق',
      'اندلع*|اندلاع',
      'ابتداء من',
      'شرع*',
    ],
    complete: ['انتهي|انتهت|انتهاء|ينتهي|انهي|انهت|انهوا|ينهي|تنهي', 'اكتمل*|اكتمال|استكمل*|سيستكمل', 'اخر'],
    ongoing: [
      'لا|ما|لم يزال|تزال|يزالون|زال|زالت|زالوا|يزل|تزل',
      'مازال|مازالت|مازالوا|لازال|لازالت',
      'يواصل|تواصل|يتواصل|تتواصل|واصل|واصلت|تواصلت|يواصلون|مواصله',
      'مستمر|مستمره|يستمر|تستمر|استمرار|متواصل|متواصله',
      'جار|جاريا|جاريه',
    ],
    future: [
      'سوف|لن',
      'غدا|الغد|غد',
      'المقبل|المقبله|القادم|القادمه',
      'يعتزم|تعتزم|ينوي|تنوي',
      'من المقرر',
      'تمهيدا',
      'المقرر ان',
    ],
    decided: ['قرر|قررت|قرار', 'اعلن|اعلنت|يعلن|تعلن', 'تعهد|تعهدت'],
    possible: ['قد', 'ربما', 'يمكن', 'من المحتمل|الممكن', 'يتوقع|متوقع|المتوقع'],
    demanded: [
      'يجب|ينبغي',
      'لا بد',
      'طالب*|مطالب*|نطالب|يطالب|تطالب|يطالبون',
      'دعا|دعت|دعوه|تدعو|يدعو|دعوات',
      'ضروره|بضروره|لضروره|وجوب|حتميه|اهميه|باهميه',
      'لابد|يتعين|مطلوب|المطلوب',
      'يريد|تريد|يريدون|نريد|اريد|يرغب|ترغب|يرغبون|اراد|ارادت|ارادوا',
      'يامل|تامل|نامل|ياملون|يتمني|تتمني|نتمني|يتمنون|اتمني|تمني|تمنت',
      'اصرار|اصر|اصرت|اصروا|يصر|تصر|يصرون|نصر|مصر|مصره|مصرون|مصرين علي',
      'رغبه|رغبته|رغبتها|رغبتهم في',
      'اوامر|اوامره|اوامرها',
    ],
    cancel: [
      'تاجل|تاجلت|تاجيل|يتاجل|تتاجل|ارجا|ارجات|ارجاء|ارجيت|ارجي',
      'الغي|الغت|الغيت|الغاء|يلغي|تلغي',
      'انهار|انهارت|انهيار|تنهار|ينهار',
      'فشل|فشلت|تعثر|تعثرت|اخفق|اخفقت|توقفت|انسحب|انسحبت',
    ],
    condition: [
      'بعد',
      'حتي',
      'الي ان',
      'الي حين|لحين',
      'اذا|لو',
      'شرط|بشرط|شريطه',
      'رهن|مرهون*',
      'ربط|ربطت|يربط|مرتبط*',
      'فور',
      'عندما',
      'ما لم',
      'مقابل',
      'بقرار',
    ],
  },
  en: {
    negation: [
      'not',
      "n't",
      'no',
      'never',
      'without',
      'neither',
      'nor',
      "didn't|doesn't|don't|won't|isn't|wasn't|weren't|haven't|hasn't|hadn't|cannot|can't",
    ],
    begin: [
      'begin*|began|begun',
      'start*',
      'launch*',
      'broke out',
      'erupted',
      'first',
      'took|taken|takes|take|came|comes|come|went|goes into|in effect|force',
      'took|taken|takes|take effect',
    ],
    complete: ['complet*', 'finish*', 'ended', 'final|last', 'concluded'],
    ongoing: [],
    future: [
      'will',
      'would',
      'to begin|start|leave|stay|take|exchange|release|free|swap|repatriate',
      'agree|agreed|agrees|intend|intends|decided|decides|pledged|pledges|vowed|vows|promised|promises|prepare|prepares|preparing|scheduled|poised|ready|threatened|threatens|aims|hopes|wants to',
      'planning|plan|plans|planned to|for',
      'scheduled|slated for',
      'going to',
      'is|are|was|were planned',
      'set to',
      'due to',
      'is|are to',
      'offered|offers|offering|committed|undertook|expects|expected to',
      'shall',
      'tomorrow',
      "'ll",
    ],
    decided: ['decided', 'announce*', 'pledged', 'agreed', 'ordered', 'declared'],
    possible: ['may', 'might', 'could', 'possibly', 'perhaps', 'likely', 'expected to', 'can be'],
    demanded: [
      'must',
      'should',
      'need to',
      'urg*',
      'call* on|for',
      'demand*',
      'effort|efforts|attempt|attempts to|of',
    ],
    cancel: [
      'postponed|cancelled|canceled',
      'called off',
      'collapsed|collapse|collapses',
      'broke|broken|breaks down',
      'scrapped|shelved|aborted|abandoned',
    ],
    condition: [
      'until',
      'once',
      'if',
      'unless',
      'only after|when|if',
      'after',
      'provided',
      'on condition',
      'subject to',
      'conditional on|upon',
      'as long as',
      'depend* on',
    ],
  },
  ru: {
    negation: ['не', 'ни', 'нет', 'без', 'никогда'],
    begin: ['нача*|начн*|начин*', 'приступил*', 'вспыхну*', 'старт*', 'вступил* в силу', 'стартовал*'],
    complete: ['заверш*', 'законч*', 'окончан*|оконч*', 'последн*'],
    ongoing: [],
    future: [
      'будет|будут',
      'завтра',
      'планир*',
      'намерен*',
      'начнется|начнут|начнет',
      'останутся|останется',
      'уйдут|уйдет',
      'вернется|вернутся',
      'займет',
      'собира*',
      'готов|готова|готово|готовы',
      'готовил*|готовит|готовят|готовится|готовятся',
      'назначен* на',
      'запланирован*',
      'предстоит',
      'пообещал*|обещает|обещают',
    ],
    decided: ['реши*|решени*', 'объяв*', 'постанов*', 'приказ*'],
    possible: ['может|могут', 'возможно', 'вероятно', 'вероятн*'],
    demanded: [
      'должен|должны|должна|должно',
      'следует',
      'призвал*|призыва*',
      'требует|требуют',
      'необходимо|нужно',
    ],
    cancel: [
      'отложен*|отложил*',
      'отменен*|отменил*|отмена',
      'сорвал*|сорван*',
      'перенесен*|перенес|перенесли',
    ],
    condition: [
      'до',
      'после',
      'если',
      'пока не',
      'при условии',
      'связывал*|связал*|увязал*',
      'лишь|только после|если|когда',
      'только в том случае',
      'не раньше|ранее',
      'когда',
      'как только',
      'в обмен',
    ],
  },
};

export type Shape = keyof Shapers;

const build = (language: Language): TermIndex<Shape> =>
  new TermIndex(
    language,
    (Object.entries(SHAPERS[language]) as [Shape, readonly string[]][]).flatMap(([shape, patterns]) =>
      patterns.map((pattern) => ({ pattern, payload: shape })),
    ),
  );

export const SHAPER_INDEX: Readonly<Record<Language, TermIndex<Shape>>> = {
  ar: build('ar'),
  en: build('en'),
  ru: build('ru'),
};

export const MODAL_OF: Readonly<Partial<Record<Shape, Modality>>> = {
  possible: 'possible',
  demanded: 'demanded',
};

import type { Language } from '@isnad/claim-model';

/**
 * How words before or after a number open or close it.
 * over: more than; under: less than; least, most: the number included; about: near it; up-to: the most, hedged by usage;
 * exact: says that it is the number.
 */
export type Bound = 'over' | 'under' | 'least' | 'most' | 'about' | 'exact';

type Table = readonly (readonly [Bound, string])[];

/** Words directly before the number. */
export const BOUNDS_BEFORE: Readonly<Record<Language, Table>> = {
  en: [
    [
      'over',
      'more than|over|above|exceeding|exceeded|exceeds|exceed|upwards of|in excess of|surpassed|surpasses|surpassing|topped|tops|passed the|higher than|greater than|well over|just over|slightly over|slightly more than|>',
    ],
    ['under', 'less than|fewer than|under|below|lower than|fell below|just under|slightly less than|<'],
    [
      'least',
      'at least|no less than|no fewer than|not less than|not fewer than|a minimum of|minimum of|min .|a minimum|as few as',
    ],
    [
      'most',
      'at most|no more than|not more than|up to|as many as|as much as|a maximum of|maximum of|not exceeding|not over|within',
    ],
    [
      'about',
      'about|some|around|approximately|roughly|nearly|almost|close to|an estimated|estimated|circa|approx|approx .|~|somewhere around|on the order of|in the region of|just about',
    ],
    ['exact', 'exactly|precisely|a total of|a record|an average of'],
  ],
  ru: [
    [
      'over',
      'более|более чем|больше|больше чем|свыше|выше|превысило|превысил|превысила|превысили|превышает|превышают|превысит|превышающий|превышающее|перевалило за|с лишним',
    ],
    ['under', 'менее|менее чем|меньше|меньше чем|ниже|до менее'],
    [
      'least',
      'не менее|не менее чем|не меньше|не меньше чем|как минимум|минимум|по меньшей мере|по крайней мере|от',
    ],
    [
      'most',
      'не более|не более чем|не больше|не больше чем|максимум|как максимум|не превышает|не превысит|не превышают|не превысило|вплоть до|до',
    ],
    [
      'about',
      'около|примерно|приблизительно|порядка|почти|где-то|чуть более|чуть больше|чуть менее|чуть меньше|близко к|ориентировочно|без малого|~|под',
    ],
    ['exact', 'ровно|в общей сложности|всего|итого|общей сложностью'],
  ],
  ar: [
    [
      'over',
      'أكثر من|اكثر من|أكبر من|أعلى من|أزيد من|ما يزيد على|ما يزيد عن|يزيد على|يزيد عن|تزيد على|تزيد عن|زاد على|زاد عن|يزيدون على|يزيدون عن|فوق|تجاوز|تجاوزت|تجاوزوا|يتجاوز|تتجاوز|يتجاوزون|يفوق|تفوق|ما يفوق|فاق|فاقت|متجاوزا|متجاوزة|تخطى|تخطت|يتخطى|تتخطى|يربو على|تربو على|ما يربو على|يناهز أكثر من|بأكثر من|لأكثر من|>',
    ],
    ['under', 'أقل من|اقل من|أصغر من|أدنى من|أدنى|تحت|أخفض من|ما يقل عن|دون|يقل عن|تقل عن|<'],
    [
      'least',
      'ما لا يقل عن|لا يقل عن|لا تقل عن|لا أقل من|على الأقل|كحد أدنى|أكبر من أو يساوي|أكثر من أو يساوي|أعلى من او يساوي|أكبر من أو تساوي|أكثر من أو تساوي|على الأقل او يساوي|يساوي او اكثر من|> =|لا يقلون عن|ليس أقل من',
    ],
    [
      'most',
      'لا يزيد على|لا يزيد عن|لا تزيد على|لا تزيد عن|لا أكثر من|لا يتجاوز|لا تتجاوز|لم يتجاوز|لم تتجاوز|لا يتعدى|لا تتعدى|على الأكثر|كحد أقصى|بحد أقصى|في غضون|ما يصل إلى|يصل إلى|تصل إلى|حتى|أصغر من أو يساوي|أقل من أو يساوي|أقل من أو تساوي|أصغر من أو تساوي|أخفض او يساوي|يساوي او أقل من|< =|ليس أكثر من|نحو أقصاه',
    ],
    [
      'about',
      'نحو|حوالي|حوالى|زهاء|قرابة|ما يقارب|ما يقرب من|يقارب|تقارب|تقريبا|قرابه|قاربت|قارب|يناهز|تناهز|ما يناهز|بنحو|بحوالي|في حدود|بحدود|تقدر ب|يقدر ب|نحوا من|زهاءالـ|~|شبه',
    ],
    ['exact', 'بالضبط|يساوي|تساوي|إجمالي'],
  ],
};

/** Words directly after the number, or after its noun. */
export const BOUNDS_AFTER: Readonly<Record<Language, Table>> = {
  en: [
    ['least', 'or more|at least|or over|or higher|and above|and more|- plus|+'],
    ['most', 'or less|or fewer|at most|or under'],
    ['about', 'or so|approximately'],
  ],
  ru: [
    ['least', 'и более|или более|и больше|или больше|как минимум|по меньшей мере'],
    ['most', 'и менее|или менее|или меньше|максимум'],
    ['over', 'с лишним|с небольшим'],
    ['about', 'примерно|приблизительно'],
  ],
  ar: [
    ['least', 'على الأقل|أو أكثر|او اكثر|فأكثر|وأكثر|على أقل تقدير|او اكبر من|أو أكبر'],
    ['most', 'على الأكثر|أو أقل|او اقل|فأقل|كحد أقصى|كحد أعلى'],
    ['over', 'ونيف'],
    ['about', 'تقريبا'],
  ],
};

/** Verbs and nouns that put a bound on a number further on in the sentence ("تجاوز عدد الموقوفين … 10 آلاف"). */
export const DISTANT_OVER: Readonly<Record<Language, string>> = {
  en: 'exceeded|exceeds|surpassed|topped|surpasses',
  ru: 'превысило|превысил|превысила|превысили|превышает|перевалило',
  ar: 'تجاوز|تجاوزت|يتجاوز|تتجاوز|تخطى|تخطت|فاق|فاقت|يفوق|تفوق|زاد|زادت',
};

export const NEGATIONS: Readonly<Record<Language, string>> = {
  en: 'not|no|never|t|cannot',
  ru: 'не|ни',
  ar: 'لا|لم|لن|ليس|ليست|دون|ما',
};

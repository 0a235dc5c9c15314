import type { Language } from '@isnad/claim-model';

type PerLanguage = Readonly<Record<Language, string>>;

/** Nouns of counting: the unit stands after them and the number further on ("number of detainees at 3,811"). */
export const COUNT_NOUNS: PerLanguage = {
  en: 'number of|numbers of|total of|toll of|tally of|count of|quantity of',
  ru: 'число|числа|количество|количества|численность|численности',
  ar: 'عدد|أعداد|عددهم|عدده|عددها|مجموع|إجمالي عدد',
};

/** Nouns that count people without saying whom. */
export const TOLLS: PerLanguage = {
  en: 'death toll|toll|casualty toll|body count',
  ru: 'число жертв|число погибших|количество жертв',
  ar: 'حصيلة الضحايا|حصيلة القتلى|حصيلة',
};

/** Verbs that make the number before or after them one of people ("225 died", "قتل 5"). */
export const PEOPLE_VERBS: PerLanguage = {
  en: 'died|killed|killing|wounded|injured|injuring|wounding|arrested|detained|perished|dead|hospitalized|hospitalised|evacuated',
  ru: 'погибли|погиб|погибло|убиты|убит|убито|ранены|ранено|ранен|ранения|пострадали|пострадало|задержаны|задержано|задержали|арестованы|арестовано|скончались|эвакуированы|умерли|госпитализированы|погибших|раненых|убитых|задержанных|пострадавших',
  ar: 'قتل|قتلوا|مقتل|أصيب|أصيبوا|إصابة|استشهد|استشهاد|جرح|جرحوا|اعتقل|اعتقال|توقيف|احتجاز|وفاة|توفي|لقوا|مصرع|بمقتل',
};

/** Words that tie a bare number to what was just counted ("including 18", "بينهم ١٠٣"). */
export const AMONG: PerLanguage = {
  en: 'including|of them|of whom|among them|of these',
  ru: 'из них|среди них|в том числе|из которых|включая',
  ar: 'بينهم|بينهن|منهم|منهن|من بينهم|بينها|منها|من بينها|ضمنهم',
};

/** Words that a counted noun cannot be looked for beyond. */
export const NOUN_STOPS: PerLanguage = {
  en: 'the a an in on at to from by with for after before since until during and or but that who which when where as was were is are be been being have has had will would said says told he she it they his her its their into over near across per than while because against between about not also more less if so this these those there then',
  ru: 'в во на к ко с со от до из за у по о об при для без через после перед между под над и или но а что который которая которое которые кто где когда как был была было были есть это этот эти он она они оно его ее их не ни также уже еще же бы ли',
  ar: 'في من إلى الى على عن مع بعد قبل منذ حتى خلال بين عند لدى أن ان إن و أو او ثم لكن بل الذي التي الذين كان كانت قد لم لن لا ما هو هي هم وفق بحسب حسب كما إذ حين عندما بسبب جراء اثر إثر ضد',
};

/** Words before a number that make it a name: "Resolution 2254", "статья 5", "رقم 7". */
export const NUMBERED_THINGS: PerLanguage = {
  en: 'resolution|article|articles|section|chapter|no|number|nr|page|pages|room|flight|route|highway|channel|group|phase|part|apartment|building|act|law|decree|case|version|model|type|class|psalm|line|order|directive|convention|amendment|protocol|vol|volume|issue|gate|zone|sector|level|grade|ward|block|unit|fm|am|tel|phone|fax|title|appendix|annex|figure|table|paragraph|clause|camp|pier|area|district|world|union|apollo|gaza',
  ru: 'статья|статьи|статье|статью|статьей|статьям|ст|пункт|пункта|п|ч|часть|части|закон|закона|указ|указа|номер|номером|номера|дом|корпус|квартира|стр|страница|канал|рейс|рейса|школа|школы|больница|резолюция|резолюции|глава|главы|литер|версии|модели|модель|тел|факс|трасса|трассе|тип|типа|модуль|дивизион|телефон|телефону|протокол|форма|формула|программа|сектор',
  ar: 'رقم|المادة|مادة|المادتين|المواد|القرار|قرار|قانون|القانون|صفحة|الصفحة|رحلة رقم|الفقرة|فقرة|البند|بند|الفصل|طراز|الباب|باب|المرسوم|هاتف|تلفون|فاكس|ص|القناة|شارع|الشارع|طريق|العنوان|غرفة|الدائرة|برقم|المجموعة|الحلقة',
};

/** Movement from one figure to another, which is no range: "doubled from 60 to 120". */
export const CHANGES: PerLanguage = {
  en: 'rose|risen|rising|fell|fallen|falling|doubled|doubling|tripled|increased|increase|increasing|decreased|dropped|drop|grew|grown|cut|cutting|raised|raise|raising|reduced|reduce|reducing|jumped|climbed|slashed|lowered|declined|slipped|surged|soared|up|down|went|lifted|upgraded|changed|revised|trimmed|moved|slid|expanded|shrank',
  ru: 'вырос|выросла|выросло|выросли|возрос|возросло|возросли|увеличил|увеличили|увеличилось|увеличился|увеличилась|увеличить|увеличено|снизил|снизили|снизилась|снизилось|снизился|снизить|снижена|сократил|сократили|сократилось|упал|упала|упало|упали|подорожал|подорожала|подорожало|подорожали|подешевел|подешевела|повысил|повысили|повысить|повышена|поднялся|поднялась|поднялось|поднял|рост|снижение|повышение|увеличение|изменил|сокращение|уменьшил|уменьшилось',
  ar: 'ارتفع|ارتفعت|ارتفاع|زاد|زادت|زيادة|انخفض|انخفضت|انخفاض|تراجع|تراجعت|خفض|خفضت|تخفيض|رفع|رفعت|قفز|قفزت|هبط|هبطت|هبوط|تضاعف|تضاعفت|صعد|صعدت|نما|تقلص|تقلصت|ازداد|ازدادت|تحول',
};

/** Opening and joining words of a range: "between A and B", "от A до B", "من A إلى B". */
export const RANGES: Readonly<Record<Language, readonly { readonly open: string; readonly join: string }[]>> =
  {
    en: [
      { open: 'between', join: 'and' },
      { open: 'from', join: 'to|and|until|till' },
    ],
    ru: [
      { open: 'между', join: 'и' },
      { open: 'от', join: 'до' },
      { open: 'с', join: 'до|по' },
      { open: 'со', join: 'до|по' },
    ],
    ar: [
      { open: 'بين', join: 'و|الى' },
      { open: 'ما بين', join: 'و|الى' },
      { open: 'من', join: 'الى|حتي' },
      { open: 'تراوح بين', join: 'و|الى' },
    ],
  };

/** After a unit: so many a day. */
export const DAILY: PerLanguage = {
  en: 'per day|a day|daily|each day|/ day|/ d',
  ru: 'в сутки|в день|ежедневно|ежесуточно|/ сутки',
  ar: 'يوميا|في اليوم|يومي',
};

/** "a litre", "за литр", "للتر": the price of one. */
export const PER: PerLanguage = { en: 'a|an|per|each|/', ru: 'за|на|в|/', ar: 'ل|لكل|للواحد|/' };

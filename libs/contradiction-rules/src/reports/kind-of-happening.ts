import { isAny, wordSet, type Word } from './words.js';

/** What sort of thing happened, as coarsely as two outlets agree on it. */
export type Kind =
  | 'traffic'
  | 'collapse'
  | 'fire'
  | 'blast'
  | 'fight'
  | 'clashes'
  | 'air-crash'
  | 'drowning'
  | 'stampede'
  | 'poisoning'
  | 'seizure'
  | 'arrest'
  | 'trial';

/** Folded Arabic words of each kind. */
const WORDS: Readonly<Record<Kind, ReadonlySet<string>>> = {
  traffic: wordSet('تصادم انقلاب اصطدام دهس مروري سير مرور قطار'),
  collapse: wordSet('انهيار بياره سقوط'),
  fire: wordSet('حريق احتراق حرائق نيران'),
  blast: wordSet('انفجار تفجير تفجيرات انفجارات هجوم عبوه مفخخه انتحاري قصف غاره هجمات'),
  fight: wordSet('مشاجره معركه مشاجرات خلاف خلافات شجار ثار خصومه'),
  clashes: wordSet(
    'اشتباكات اشتباك مظاهرات تظاهرات احداث مواجهات جمعه متظاهرين شغب محتجين مسيرات مسيره ضحايا الاتحاديه',
  ),
  'air-crash': wordSet('طائره تحطم منطاد هليكوبتر'),
  drowning: wordSet('غرق مركب'),
  stampede: wordSet('تدافع'),
  poisoning: wordSet('تسمم'),
  seizure: wordSet('ضبط مصادره احباط بحوزه بحوزته تهريب'),
  arrest: wordSet('القبض اعتقال توقيف ضبط'),
  trial: wordSet('السجن حبس محاكمه المشدد براءه الحبس تاجيل الموبد الاعدام'),
};

export function kindsIn(words: readonly Word[]): ReadonlySet<Kind> {
  const kinds = new Set<Kind>();
  for (const word of words)
    for (const [kind, names] of Object.entries(WORDS) as [Kind, ReadonlySet<string>][])
      if (word.kind === 'word' && isAny(word.norm, names)) kinds.add(kind);
  return kinds;
}

/** Happenings that go on for hours while people are carried away: their counts only mean "so far". */
export const GOES_ON: ReadonlySet<Kind> = new Set(['clashes']);

/** Months of two words: 1…12 of the Gregorian year in Levantine names, and of the lunar year. */
export const LEVANTINE_MONTHS: readonly (readonly [number, string])[] = [
  [1, 'كانون الثاني|كانون ثاني'],
  [10, 'تشرين الأول|تشرين أول|تشرين اول'],
  [11, 'تشرين الثاني|تشرين ثاني'],
  [12, 'كانون الأول|كانون أول|كانون اول'],
];

export const LUNAR_MONTHS: readonly (readonly [number, string])[] = [
  [3, 'ربيع الأول|ربيع أول'],
  [4, 'ربيع الآخر|ربيع الثاني|ربيع ثاني'],
  [5, 'جمادى الأولى|جمادى الاول'],
  [6, 'جمادى الآخرة|جمادى الثانية|جمادى الثاني'],
  [11, 'ذو القعدة|ذي القعدة'],
  [12, 'ذو الحجة|ذي الحجة'],
];

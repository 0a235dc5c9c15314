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

/** Decades by name ("الستينيات"); the last century is meant. */
export const DECADE_NAMES: Readonly<Record<string, number>> = {
  عشرينات: 192,
  عشرينيات: 192,
  ثلاثينات: 193,
  ثلاثينيات: 193,
  اربعينات: 194,
  اربعينيات: 194,
  خمسينات: 195,
  خمسينيات: 195,
  ستينات: 196,
  ستينيات: 196,
  سبعينات: 197,
  سبعينيات: 197,
  ثمانينات: 198,
  ثمانينيات: 198,
  تسعينات: 199,
  تسعينيات: 199,
};

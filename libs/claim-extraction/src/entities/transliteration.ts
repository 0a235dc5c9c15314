/**
 * One consonant skeleton for a name in Arabic, Cyrillic or Latin script: vowels, semivowels and h at the end of an
 * Arabic word fall away, sounds that transliterations confuse fall together (v/f/ف, p/b/ب, g/j/ج/غ/ж, k/q/ق, s/th/ث).
 * توكاييف, Токаев, Tokayev → "tkf".
 */
const ARABIC: Readonly<Record<string, string>> = {
  ب: 'b',
  ت: 't',
  ث: 't',
  ج: 'g',
  ح: 'h',
  خ: 'h',
  د: 'd',
  ذ: 'z',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'x',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  غ: 'g',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
};
const CYRILLIC: Readonly<Record<string, string>> = {
  б: 'b',
  в: 'f',
  г: 'g',
  д: 'd',
  ж: 'g',
  з: 'z',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  п: 'b',
  р: 'r',
  с: 's',
  т: 't',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'c',
  ш: 'x',
  щ: 'x',
};
const LATIN: Readonly<Record<string, string>> = {
  b: 'b',
  c: 'k',
  d: 'd',
  f: 'f',
  g: 'g',
  h: 'h',
  j: 'g',
  k: 'k',
  l: 'l',
  m: 'm',
  n: 'n',
  p: 'b',
  q: 'k',
  r: 'r',
  s: 's',
  t: 't',
  v: 'f',
  x: 'ks',
  z: 'z',
};
const LATIN_GROUPS: readonly (readonly [RegExp, string])[] = [
  [/shch/g, 'X'],
  [/tch|ch/g, 'C'],
  [/dzh|zh|dj/g, 'g'],
  [/kh/g, 'H'],
  [/sh|sch/g, 'X'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck/g, 'k'],
  [/tz/g, 'ts'],
  [/c(?=[eiy])/g, 's'],
  [/h(?![aeiouy])/g, ''],
];

/** The skeleton of one folded word (see letters.ts of text); empty where it has no consonant. */
export function skeletonOf(word: string): string {
  const first = word.codePointAt(0) ?? 0;
  if (first >= 0x600) return arabic(word);
  return first >= 0x400 ? spell(word.replace(/дж/g, 'ж'), CYRILLIC) : latin(word);
}

function arabic(word: string): string {
  const spelled = word.replace(/تش/g, 'C').replace(/ه$/, '').replace(/دج/g, 'ج');
  return spell(spelled, ARABIC);
}

function latin(word: string): string {
  let spelled = word;
  for (const [group, sound] of LATIN_GROUPS) spelled = spelled.replace(group, sound);
  return spell(spelled, LATIN);
}

/** Doubled letters are one sound; the same consonant on both sides of a vowel is two (Пашинян → bxnn). */
function spell(word: string, table: Readonly<Record<string, string>>): string {
  let out = '';
  let before = '';
  for (const letter of word) {
    if (letter === before) continue;
    before = letter;
    if (letter === 'C') out += 'c';
    else if (letter === 'X') out += 'x';
    else if (letter === 'H') out += 'h';
    else if (Object.hasOwn(table, letter)) out += table[letter] ?? '';
  }
  return out;
}

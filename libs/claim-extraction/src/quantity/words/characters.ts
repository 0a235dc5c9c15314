/** Classes of UTF-16 code units, looked up while a text is cut into tokens. */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const LINE = 4;
/** Direction marks and joiners: they neither part words nor belong to them. */
export const IGNORED = 5;
export const SURROGATE = 6;

const CLASSES = classes();

function classes(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const letter = /[\p{L}\p{M}]/u;
  const space = /\s/u;
  for (let code = 0; code < 0x10000; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) table[code] = SURROGATE;
    else if (digitValue(code) >= 0) table[code] = DIGIT;
    else {
      const character = String.fromCharCode(code);
      if (letter.test(character)) table[code] = LETTER;
      else if (space.test(character)) table[code] = SPACE;
    }
  }
  for (const code of [0x0a, 0x0d, 0x2028, 0x2029]) table[code] = LINE;
  for (const [from, to] of [
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x2069],
    [0x061c, 0x061c],
    [0xfeff, 0xfeff],
    [0x00ad, 0x00ad],
  ] as const)
    table.fill(IGNORED, from, to + 1);
  return table;
}

export function classOf(code: number): number {
  return CLASSES[code] ?? OTHER;
}

/** 0…9 of the Latin, Arabic-Indic and Persian digits; -1 for anything else. */
export function digitValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x660 && code <= 0x669) return code - 0x660;
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0;
  return -1;
}

/** Folds a word to the spelling that the dictionaries use: lower case, ё as е, Arabic without vowels and hamza seats. */
export function fold(word: string): string {
  const first = word.charCodeAt(0);
  if (first >= 0x0600 && first <= 0x06ff) return foldArabic(word);
  const lower = word.toLowerCase();
  return lower.includes('ё') ? lower.replaceAll('ё', 'е') : lower;
}

function foldArabic(word: string): string {
  let folded = '';
  for (const character of word) {
    const code = character.charCodeAt(0);
    if ((code >= 0x064b && code <= 0x065f) || code === 0x0640 || code === 0x0670) continue;
    if (classOf(code) === IGNORED) continue;
    switch (code) {
      case 0x0622:
      case 0x0623:
      case 0x0625:
      case 0x0671:
        folded += 'ا';
        break;
      case 0x0649:
      case 0x06cc:
        folded += 'ي';
        break;
      case 0x0629:
        folded += 'ه';
        break;
      case 0x0624:
        folded += 'و';
        break;
      case 0x0626:
        folded += 'ي';
        break;
      case 0x06a9:
        folded += 'ك';
        break;
      default:
        folded += character;
    }
  }
  return folded;
}

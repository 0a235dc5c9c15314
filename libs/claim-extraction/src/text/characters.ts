import { DROPPED, foldedUnit } from './letters.js';

/** What a code unit is to the tokeniser. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** Vowel signs, joiners and other code units that belong to the word around them. */
export const INNER = 3;
export const MARK = 4;
export const BREAK = 5;

const classes = new Uint8Array(0x10000).fill(255);

function classify(code: number): number {
  if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029 || code === 0x85) return BREAK;
  const letter = String.fromCharCode(code);
  if (foldedUnit(code) === DROPPED || (code >= 0x6df && code <= 0x6e8)) return INNER;
  if (/\s/.test(letter)) return SPACE;
  if (/\p{Nd}/u.test(letter)) return DIGIT;
  if (/[\p{L}\p{M}]/u.test(letter)) return LETTER;
  return MARK;
}

/** The class of one UTF-16 code unit; halves of surrogate pairs are marks. */
export function characterClass(code: number): number {
  const known = classes[code];
  if (known !== undefined && known !== 255) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
}

export function isArabicLetter(code: number): boolean {
  return (code >= 0x620 && code <= 0x6ff) || (code >= 0xfb50 && code <= 0xfefc);
}

export function isUpperCase(letter: string): boolean {
  if (isArabicLetter(letter.charCodeAt(0))) return false;
  return letter !== letter.toLowerCase();
}

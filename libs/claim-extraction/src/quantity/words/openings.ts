import type { Language } from '@isnad/claim-model';

import { written, type NumberReading } from './number.js';
import { precise } from './running-sum.js';
import type { Vague } from './sense.js';
import type { Token } from './token.js';

const ENGLISH_ORDINAL: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
const RUSSIAN_ORDINAL: ReadonlySet<string> = new Set(
  'й я е го му м х ый ой ая ое ого ому ом ые ых ым ий ья ье его ему ей'.split(' '),
);

/** The token after the ending of an ordinal in digits (5th, 5-го); 0 where there is none. */
export function ordinalSuffix(tokens: readonly Token[], digits: NumberReading, language: Language): number {
  if (!digits.plain) return 0;
  const next = tokens[digits.to];
  if (next === undefined || !next.glued) return 0;
  if (language === 'en') return next.kind === 'word' && ENGLISH_ORDINAL.has(next.norm) ? digits.to + 1 : 0;
  if (language !== 'ru') return 0;
  const hyphen = next.norm === '-';
  const ending = hyphen ? tokens[digits.to + 1] : next;
  if (!ending?.glued || ending.kind !== 'word' || !RUSSIAN_ORDINAL.has(ending.norm)) return 0;
  return digits.to + (hyphen ? 2 : 1);
}

/** "До тысячи", "около тысячи": one thousand in the genitive, which has the form of the plural. */
const GENITIVE_BEFORE = /^(?:до|около|более|менее|свыше|порядка|больше|меньше|от|с)$/;

/** "dozens", "بضع", "несколько", with the scale that may follow. */
export function vagueAt(tokens: readonly Token[], from: number): NumberReading | null {
  const token = tokens[from];
  const vague = token?.sense?.vague;
  if (token?.norm === 'тысячи' && GENITIVE_BEFORE.test(tokens[from - 1]?.norm ?? '')) return null;
  return vague === undefined ? null : scaledVague(tokens, from, vague, from + 1);
}

/** "tens of thousands", "عشرات الآلاف", "несколько тысяч". */
export function scaledVague(
  tokens: readonly Token[],
  from: number,
  vague: Vague,
  after: number,
): NumberReading {
  let to = after;
  let { min, max } = vague;
  for (let steps = 0; steps < 2; steps += 1) {
    const of = tokens[to]?.norm === 'of' || tokens[to]?.norm === 'من' ? 1 : 0;
    const numeral = tokens[to + of]?.sense?.numeral;
    const token = tokens[to + of];
    if (numeral === undefined || token === undefined || token.line || token.clitics !== '') break;
    if (numeral.k !== 'scale' && numeral.k !== 'times100' && numeral.k !== 'dozen') break;
    if (of === 1 && token.sense?.vague === undefined) break;
    const factor = numeral.k === 'dozen' ? 10 : numeral.v;
    min = min < 10 ? 2 * factor : min * factor;
    max = max === null ? null : max * factor;
    to += of + 1;
  }
  return { ...written(from, to, min, 'vague'), vague: { min, max } };
}

/** "half a million", "نصف مليون", "three quarters" is read with its number. */
export function shareAt(tokens: readonly Token[], from: number): NumberReading | null {
  const share = tokens[from]?.sense?.fraction;
  const own = tokens[from]?.sense;
  // Quarters, أرباع and أثمان (prices as well) are shares after their number alone.
  if (share === undefined || isPluralShare(tokens[from]?.key ?? '')) return null;
  let to = from + 1;
  if (tokens[to]?.norm === 'of') to += 1;
  if (tokens[to]?.norm === 'a' || tokens[to]?.norm === 'an') to += 1;
  const scale = tokens[to]?.sense?.numeral;
  if ((scale?.k === 'scale' || scale?.k === 'dozen') && tokens[to]?.clitics === '')
    return written(from, to + 1, precise(share * scale.v), 'cardinal');
  if (own?.numeral !== undefined) return null;
  return written(from, from + 1, share, 'fraction');
}

/** الثالث, الحادي عشر, الخامس والعشرون. */
export function arabicOrdinalAt(tokens: readonly Token[], from: number): NumberReading | null {
  const first = tokens[from];
  const ordinal = first?.sense?.ordinal;
  if (ordinal === undefined || first === undefined) return null;
  const next = tokens[from + 1];
  if (first.sense?.numeral !== undefined)
    return first.definite && next?.sense?.numeral === undefined
      ? written(from, from + 1, ordinal, 'ordinal')
      : null;
  if (ordinal < 10 && next && !next.line) {
    if (next.sense?.numeral?.k === 'teen' && next.clitics === '')
      return written(from, from + 2, ordinal + 10, 'ordinal');
    if (next.sense?.numeral?.k === 'ten' && next.clitics === 'و')
      return written(from, from + 2, ordinal + next.sense.numeral.v, 'ordinal');
  }
  return written(from, from + 1, ordinal, 'ordinal');
}

/** Quarters, أرباع: what only a number before it counts. */
export function isPluralShare(key: string): boolean {
  return (
    key === 'ارباع' ||
    key === 'اخماس' ||
    key === 'اثمان' ||
    key === 'quarters' ||
    key === 'thirds' ||
    key === 'fifths' ||
    key === 'halves'
  );
}

import type { Language } from '@isnad/claim-model';

import type { NumberReading } from './number.js';
import type { Token } from './token.js';

const DECIMAL: Readonly<Record<Language, string>> = { en: '.', ar: '.,٫،', ru: ',.' };
const GROUPING: Readonly<Record<Language, string>> = { en: ",'٬", ar: ",٬،'.", ru: ".'," };
const CHAIN = '.:/-';

/** Reads a number in digits with its separators; null where no digits stand at the token. */
export function readDigits(tokens: readonly Token[], at: number, language: Language): NumberReading | null {
  let first = at;
  let sign = 1;
  if (tokens[first]?.norm === '-' && isFree(tokens, first) && isDigits(tokens[first + 1], true)) {
    sign = -1;
    first += 1;
  }
  if (tokens[first]?.norm === '.' && isFree(tokens, first) && isDigits(tokens[first + 1], true)) {
    const digits = tokens[first + 1];
    if (digits && !continues(tokens, first + 2))
      return cardinal(at, first + 2, sign * Number(`0.${digits.norm}`), false);
  }
  const head = tokens[first];
  if (head?.kind !== 'digits') return null;
  const chained = readChain(tokens, first, at);
  if (chained) return chained;

  const grouped = readGroups(tokens, first, language);
  let { to } = grouped;
  let written = grouped.digits;
  let plain = to === first + 1;
  let groupDoubt = false;
  const separator = tokens[to];
  const decimals = tokens[to + 1];
  if (
    separator?.glued &&
    separator.kind === 'mark' &&
    DECIMAL[language].includes(separator.norm) &&
    decimals &&
    isDigits(decimals, true) &&
    !continues(tokens, to + 2)
  ) {
    groupDoubt = language !== 'en' && decimals.norm.length === 3 && written.length <= 3 && head.norm !== '0';
    written += `.${decimals.norm}`;
    to += 2;
    plain = false;
  }
  const power = exponentAt(tokens, to);
  if (power) return cardinal(at, power.to, power.of(sign * Number(written)), false);
  const value = sign * Number(written);
  const reading = { ...cardinal(at, to, value, plain && sign === 1), groupDoubt };
  return withSlash(tokens, reading, head, sign) ?? reading;
}

function cardinal(from: number, to: number, value: number, plain: boolean): NumberReading {
  return { from, to, value, kind: 'cardinal', digits: true, plain };
}

function isDigits(token: Token | undefined, glued: boolean): boolean {
  return token?.kind === 'digits' && (!glued || token.glued);
}

/** A sign or point that belongs to what follows: nothing is glued before it. */
function isFree(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  return token !== undefined && (!token.glued || before === undefined || '("[$€£'.includes(before.norm));
}

function continues(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  return (
    mark?.kind === 'mark' &&
    mark.glued &&
    CHAIN.includes(mark.norm) &&
    mark.norm !== '-' &&
    isDigits(tokens[at + 1], true)
  );
}

/** "12.5e13", "1.1^23". */
function exponentAt(
  tokens: readonly Token[],
  at: number,
): { readonly to: number; readonly of: (base: number) => number } | null {
  const mark = tokens[at];
  if (mark?.glued !== true || (mark.norm !== 'e' && mark.norm !== '^')) return null;
  let next = at + 1;
  let sign = 1;
  while (tokens[next]?.glued && (tokens[next]?.norm === '+' || tokens[next]?.norm === '-')) {
    if (tokens[next]?.norm === '-') sign = -sign;
    next += 1;
  }
  const digits = tokens[next];
  if (!isDigits(digits, true) || (digits?.norm.length ?? 0) > 4) return null;
  let exponent = sign * Number(digits?.norm);
  let to = next + 1;
  if (
    tokens[to]?.glued &&
    (tokens[to]?.norm === ',' || tokens[to]?.norm === '.') &&
    isDigits(tokens[to + 1], true)
  ) {
    exponent = sign * Number(`${digits?.norm ?? ''}.${tokens[to + 1]?.norm ?? ''}`);
    to += 2;
  }
  const scientific = mark.norm === 'e';
  return {
    to,
    of: (base) => (scientific ? base * 10 ** exponent : Math.sign(base) * Math.abs(base) ** exponent),
  };
}

/** Three or more runs of digits tied by points, slashes, colons or hyphens: an address, a telephone number, a date. */
function readChain(tokens: readonly Token[], first: number, from: number): NumberReading | null {
  let at = first + 1;
  let links = 0;
  let lengths = '';
  while (
    tokens[at]?.kind === 'mark' &&
    tokens[at]?.glued === true &&
    CHAIN.includes(tokens[at]?.norm ?? ' ') &&
    isDigits(tokens[at + 1], true)
  ) {
    links += 1;
    lengths += tokens[at + 1]?.norm.length === 3 && tokens[at]?.norm === '.' ? '3' : 'x';
    at += 2;
  }
  // 1.234.567 is a number in digit groups.
  const groups = links >= 2 && /^3+$/u.test(lengths) && (tokens[first]?.norm.length ?? 9) <= 3;
  if (links < 2 || groups) return null;
  return { from, to: at, value: Number.NaN, kind: 'code', digits: true, plain: false };
}

function readGroups(
  tokens: readonly Token[],
  first: number,
  language: Language,
): { readonly to: number; readonly digits: string } {
  const head = tokens[first]?.norm ?? '';
  const alone = { to: first + 1, digits: head };
  if (head.length > 3 || head.startsWith('0')) return alone;
  let digits = head;
  let to = first + 1;
  let separator = '';
  for (;;) {
    const step = groupAt(tokens, to, language);
    if (step === null || (separator !== '' && step.separator !== separator)) break;
    separator = step.separator;
    digits += tokens[step.to - 1]?.norm ?? '';
    to = step.to;
  }
  const groups = (digits.length - head.length) / 3;
  // One group after a point or a Russian comma is rather a decimal; round thousands are not.
  const doubtful = separator === '.' || (separator === ',' && language === 'ru');
  if (groups === 1 && doubtful && !digits.endsWith('000')) return alone;
  return groups === 0 ? alone : { to, digits };
}

function groupAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
): { to: number; separator: string } | null {
  const next = tokens[at];
  if (next === undefined) return null;
  if (next.kind === 'mark') {
    const group = tokens[at + 1];
    if (!next.glued || !GROUPING[language].includes(next.norm) || group === undefined) return null;
    return isDigits(group, true) && group.norm.length === 3 ? { to: at + 2, separator: next.norm } : null;
  }
  const before = tokens[at - 1];
  const gap = before === undefined ? 0 : next.start - before.end;
  if (next.kind !== 'digits' || next.norm.length !== 3 || next.line || gap !== 1 || language === 'en')
    return null;
  // "5 200.50" continues, "1 000/2" and "10 100-й" do not look like groups.
  return continues(tokens, at + 1) && tokens[at + 1]?.norm !== '.' ? null : { to: at + 1, separator: ' ' };
}

/** 3/4, ٧٧/١٠٠; anything else with a slash is a code. */
function withSlash(
  tokens: readonly Token[],
  reading: NumberReading,
  head: Token,
  sign: number,
): NumberReading | null {
  const slash = tokens[reading.to];
  const below = tokens[reading.to + 1];
  if (
    slash?.norm !== '/' ||
    below?.kind !== 'digits' ||
    reading.to !== reading.from + (sign < 0 ? 2 : 1) ||
    !slash.glued ||
    !below.glued
  )
    return null;
  const denominator = Number(below.norm);
  const to = reading.to + 2;
  const share = denominator > 1 && (denominator <= 10 || denominator % 10 === 0) && head.norm.length <= 2;
  if (!share && sign < 0) return null;
  if (!share) return { ...reading, to, kind: 'code', value: Number.NaN, plain: false };
  return { ...reading, to, value: reading.value / denominator, kind: 'fraction', plain: false };
}

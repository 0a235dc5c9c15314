import { follows, has, type TimeSource } from './source.js';

export interface YearMatch {
  /** Astronomical: 0 is 1 BC. */
  readonly y: number;
  readonly to: number;
  /** A word says that it is a year. */
  readonly marked: boolean;
  /** Where the year's own words begin. */
  readonly from: number;
}

const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

/**
 * A year at a token.
 * after-month: a month stands before it, so that bare digits suffice; alone: a word must say so, or a preposition
 * before it and no counted noun after it.
 */
export function yearAt(source: TimeSource, at: number, context: 'after-month' | 'alone'): YearMatch | null {
  const { tokens, tables } = source;
  let next = at;
  let marked = false;
  const first = follows(source, next) ?? (context === 'alone' ? tokens[at] : undefined);
  if (first === undefined) return null;
  if (
    context === 'after-month' &&
    (first.norm === ',' ||
      first.norm === '،' ||
      first.norm === '-' ||
      first.norm === '/' ||
      first.norm === 'of' ||
      first.norm === 'من' ||
      first.norm === 'في')
  )
    next += 1;
  const noun = context === 'alone' && next === at ? first : follows(source, next);
  if (noun && has(tables.yearNouns, noun) && noun.kind === 'word') {
    next += 1;
    marked = true;
    if (tokens[next]?.norm === 'ال' || tokens[next]?.norm === 'ب') next += 1;
  }
  const digits = next === at && context === 'alone' ? first : follows(source, next);
  if (digits?.kind !== 'digits') return writtenYear(source, at, next, marked, context);
  const short = context === 'after-month' ? shortYear(source, at, next) : null;
  if (short) return short;
  const value = Number(digits.norm);
  let to = next + 1;
  const bc = tables.bc.at(tokens, to);
  if (bc) return { y: 1 - value, to: bc.end, marked: true, from: at };
  const ad = tables.ad.at(tokens, to);
  if (ad && digits.norm.length <= 4) return { y: value, to: ad.end, marked: true, from: at };
  const mark = markedAfter(source, to);
  if (mark > 0) {
    marked = true;
    to = mark;
  }
  const inRange = digits.norm.length === 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
  if (!inRange && !(marked && digits.norm.length === 3 && tables.language === 'ar')) return null;
  if (isTied(source, next)) return null;
  if (context === 'alone' && !marked && !isBareYear(source, next, to)) return null;
  if (context === 'after-month' && !marked && value < 1000) return null;
  return { y: value, to, marked, from: at };
}

/** "год", "г.", "م" after the digits; 0 where none. */
function markedAfter(source: TimeSource, at: number): number {
  const { tokens, tables } = source;
  let next = at;
  if (
    tables.language === 'ru' &&
    tokens[next]?.norm === '-' &&
    tokens[next]?.glued &&
    tokens[next + 1]?.glued
  ) {
    const ending = tokens[next + 1]?.norm ?? '';
    if (['й', 'го', 'м', 'му', 'ый', 'ом'].includes(ending)) next += 2;
    // "в 2012-м" says that it is a year without the noun.
    const bare = tokens[next];
    if (next > at && !(bare && !bare.line && has(tables.yearMarks, bare))) return next;
  }
  const word = tokens[next];
  if (word === undefined || word.line || !has(tables.yearMarks, word)) return 0;
  if (tables.language === 'ar' && word.norm === 'م' && !word.glued && tokens[next - 1]?.norm.length !== 4)
    return 0;
  const point = tokens[next + 1];
  return word.norm.length <= 2 && point?.norm === '.' && point.glued && !isSentenceEnd(source, next + 1)
    ? next + 2
    : next + 1;
}

function isSentenceEnd(source: TimeSource, at: number): boolean {
  const after = source.tokens[at + 1];
  return after === undefined || after.line;
}

/** Digits that are tied to other digits: 2022-01, 1.2022, 2,022. */
function isTied(source: TimeSource, at: number): boolean {
  const { tokens } = source;
  const before = tokens[at - 1];
  if (tokens[at]?.glued && before !== undefined && before.kind === 'mark' && '.:+№#$€£'.includes(before.norm))
    return true;
  if (tokens[at]?.glued && before?.kind === 'word' && source.tables.language === 'en') return true;
  const after = tokens[at + 1];
  return (
    after?.glued === true &&
    (after.norm === ',' || after.norm === '.' || after.norm === ':') &&
    tokens[at + 2]?.glued === true &&
    tokens[at + 2]?.kind === 'digits'
  );
}

function isBareYear(source: TimeSource, digits: number, to: number): boolean {
  const { tokens, tables } = source;
  if (tables.language === 'ru') return false;
  const value = Number(tokens[digits]?.norm);
  const before = tokens[digits - 1];
  const number = source.numbers[digits];
  if (number !== undefined && !number.plain) return false;
  if (tables.language === 'ar')
    return value >= 1900 && value <= 2060 && has(tables.yearPrepositions, before) && !isNoun(source, to);
  const edge = before?.norm === '-' && has(tables.yearPrepositions, tokens[digits - 2]);
  if (
    before !== undefined &&
    (has(tables.yearPrepositions, before) || edge || before.sense?.season !== undefined)
  ) {
    if (isNoun(source, to))
      return (
        ['in', 'since', 'during'].includes(before.norm) &&
        value >= 1800 &&
        value <= 2060 &&
        !isPeople(source, to)
      );
    return value >= 1100 && value <= 2100;
  }
  // "(2019)", "the 2014 elections", "2021 was": a year stands where no noun is counted.
  const bracketed = before?.norm === '(' && [')', '-', ','].includes(tokens[to]?.norm ?? '');
  const attribute = before?.norm === 'the' && value >= 1900 && value <= 2050 && !isPeople(source, to);
  return (bracketed && value >= 1500) || attribute;
}

function isNoun(source: TimeSource, at: number): boolean {
  const token = follows(source, at);
  return token?.kind === 'word' && token.norm.length > 3 && !STOP.has(token.norm);
}

function isPeople(source: TimeSource, at: number): boolean {
  const token = follows(source, at);
  return token !== null && COUNTED.has(token.norm);
}

const STOP: ReadonlySet<string> = new Set([
  'when',
  'with',
  'after',
  'before',
  'until',
  'from',
  'that',
  'were',
  'have',
  'because',
  'while',
  'where',
  'and',
  'through',
  'during',
  'said',
  'under',
  'over',
  'this',
  'there',
  'they',
  'their',
  'into',
  'which',
  'between',
  'عندما',
  'وحتي',
  'الي',
  'بعد',
  'حين',
]);
const COUNTED: ReadonlySet<string> = new Set(
  'people persons troops soldiers men women children dollars euros tons tonnes vehicles houses cases deaths meters metres km kilometers miles workers members students refugees civilians police families votes homes barrels feet pounds jobs'.split(
    ' ',
  ),
);

/** "31-Oct-74", "May '68": two digits after a hyphen or an apostrophe, in dialogue also bare. */
function shortYear(source: TimeSource, from: number, at: number): YearMatch | null {
  const { tokens, dialogue } = source;
  const digits = tokens[at];
  if (digits?.norm.length !== 2 || isTied(source, at)) return null;
  const before = tokens[at - 1];
  const tied = before?.norm === "'" || (before?.norm === '-' && before.glued && digits.glued);
  if (!tied && !(dialogue && before?.kind === 'word')) return null;
  const after = follows(source, at + 1);
  if (after !== null && after.kind !== 'mark') return null;
  const value = Number(digits.norm);
  return { y: value > 68 ? 1900 + value : 2000 + value, to: at + 1, marked: true, from };
}

const EARLIEST_NAMED = 100;

/** "عام ألفين وسبعة عشر", "январь две тысячи второго"; a noun before it marks it, after a month the number suffices. */
function writtenYear(
  source: TimeSource,
  from: number,
  at: number,
  marked: boolean,
  context: 'after-month' | 'alone',
): YearMatch | null {
  if (!marked && context === 'alone') return null;
  const number = follows(source, at) ? source.numbers[at] : undefined;
  if (number === undefined || number.digits || !Number.isInteger(number.value)) return null;
  const pair = follows(source, number.to) ? source.numbers[number.to] : undefined;
  const halves = number.value >= 10 && number.value <= 20 && pair !== undefined && !pair.digits;
  if (halves && pair.kind === 'cardinal' && pair.value >= 10 && pair.value <= 99)
    return { y: number.value * 100 + pair.value, to: pair.to, marked, from };
  if (number.kind !== 'cardinal' || number.value > LAST_YEAR) return null;
  if (number.value < (marked ? EARLIEST_NAMED : FIRST_YEAR)) return null;
  return marked || !isNoun(source, number.to) ? { y: number.value, to: number.to, marked, from } : null;
}

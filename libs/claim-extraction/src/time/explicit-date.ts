import { follows, has, type TimeSource } from './source.js';
import { isDate } from './calendar.js';
import { lunarMonthAt, monthAt } from './months.js';
import { relatedUnitAt } from './relation.js';
import type { WrittenDate } from './reading.js';
import { yearAt } from './year.js';

export interface DateMatch {
  readonly date: WrittenDate;
  readonly to: number;
}

const HIJRI_MARKS: ReadonlySet<string> = new Set(['ه', 'هجريه', 'هجري', 'للهجره', 'الهجري']);
/** "في 28 الجاري": the month goes without saying. */
const THIS_MONTH: ReadonlySet<string> = new Set(['جاري', 'حالي']);

/** A date with its month by name or number at a token: "5 января 2022", "January 5–10", "12.03.2021". */
export function explicitDateAt(source: TimeSource, at: number): DateMatch | null {
  return numericDate(source, at) ?? dayFirst(source, at) ?? thisMonth(source, at) ?? monthFirst(source, at);
}

/** 1…31 in digits, in words or as an ordinal. */
export function dayOfMonthAt(
  source: TimeSource,
  at: number,
): { readonly d: number; readonly to: number; readonly ordinal: boolean } | null {
  const number = source.numbers[at];
  if (number === undefined || !Number.isInteger(number.value) || number.value < 1 || number.value > 31)
    return null;
  if (number.kind === 'ordinal') return { d: number.value, to: number.to, ordinal: true };
  if (number.kind !== 'cardinal' || (number.digits && !number.plain)) return null;
  return { d: number.value, to: number.to, ordinal: false };
}

function dayFirst(source: TimeSource, at: number): DateMatch | null {
  const first = dayOfMonthAt(source, at);
  if (first === null) return null;
  const list = dayList(source, first.to, first.d);
  const days = list === null ? { d: first.d } : { d: first.d, dEnd: list.d };
  const afterDays = list?.to ?? first.to;
  const next = skipArticles(source, afterDays);
  const month = monthAt(source, next);
  if (month) return withYear(source, { ...days, m: month.m }, month.to);
  const lunar = lunarMonthAt(source, next);
  if (lunar) {
    const year = yearAt(source, lunar.to, 'after-month');
    const after = year?.to ?? lunar.to;
    return {
      date: { hijri: year ? { ...days, m: lunar.m, y: year.y } : { ...days, m: lunar.m } },
      to: follows(source, after) && HIJRI_MARKS.has(source.tokens[after]?.norm ?? '') ? after + 1 : after,
    };
  }
  return dayOfThatMonth(source, days, first.ordinal, afterDays, next);
}

/** "the 5th of this month", "العاشر من الشهر", "19 من الشهر ذاته", "10-го числа". */
function dayOfThatMonth(
  source: TimeSource,
  days: WrittenDate,
  ordinal: boolean,
  after: number,
  next: number,
): DateMatch | null {
  const { tokens, tables } = source;
  const related = relatedUnitAt(source, next);
  if (related?.unit === 'M' && !related.counted && follows(source, next))
    return { date: { ...days, monthRelation: related.relation }, to: related.to };
  const word = follows(source, next);
  if (word === null) return null;
  if (tables.language === 'ar' && word.definite && word.clitics === '' && THIS_MONTH.has(word.key))
    return { date: { ...days, monthRelation: 'this' }, to: next + 1 };
  if (
    tables.language === 'ar' &&
    next > after &&
    word.sense?.time === 'M' &&
    word.definite &&
    !word.sense.dual
  )
    return { date: { ...days, monthRelation: 'same' }, to: next + 1 };
  if (tables.language === 'en' && ordinal && tokens[next - 1]?.norm === 'the' && word.norm === 'month')
    return { date: { ...days, monthRelation: 'same' }, to: next + 1 };
  if (tables.language === 'ru' && tokens[after]?.norm === 'числа' && !tokens[after]?.line)
    return { date: { ...days, monthRelation: 'same' }, to: Math.max(after + 1, next) };
  return null;
}

/** "23 و24", "5–10", "5 and 6": the last day of the list, for days that share a month. */
function dayList(
  source: TimeSource,
  at: number,
  first: number,
): { readonly d: number; readonly to: number } | null {
  let next = at;
  let last: { d: number; to: number } | null = null;
  for (let days = 0; days < 6; days += 1) {
    const link = follows(source, next);
    if (link === null) break;
    const isLink =
      link.norm === '-' ||
      link.norm === ',' ||
      link.norm === '،' ||
      link.norm === 'و' ||
      link.norm === 'and' ||
      link.norm === 'и' ||
      link.norm === '/';
    const start = isLink ? next + 1 : link.clitics === 'و' ? next : -1;
    if (start < 0 || (link.norm === '/' && !link.glued)) break;
    const day = dayOfMonthAt(source, start);
    if (day === null || !follows(source, start) || day.d <= (last?.d ?? first)) break;
    last = { d: day.d, to: day.to };
    next = day.to;
  }
  return last;
}

function skipArticles(source: TimeSource, at: number): number {
  let next = at;
  for (let words = 0; words < 3; words += 1) {
    const token = follows(source, next);
    if (token === null) break;
    const point =
      (token.norm === '.' || token.norm === '-' || token.norm === '/') && token.glued && words === 0;
    const article =
      has(source.tables.articles, token) && !(token.definite && source.tables.language === 'ar');
    if (
      !point &&
      !article &&
      !(
        token.sense?.time === 'M' &&
        token.clitics === '' &&
        !token.definite &&
        source.tables.language === 'ar'
      )
    )
      break;
    next += 1;
  }
  return next;
}

/** "هذا أغسطس". */
function thisMonth(source: TimeSource, at: number): DateMatch | null {
  const { language } = source.tables;
  if (language !== 'ar' || source.tokens[at]?.norm !== 'هذا' || !follows(source, at + 1)) return null;
  const month = monthAt(source, at + 1);
  return month && { date: { m: month.m, yearRelation: 'this' }, to: month.to };
}

function monthFirst(source: TimeSource, at: number): DateMatch | null {
  const { tokens, tables } = source;
  const month = monthAt(source, at);
  if (month === null) return null;
  if (tables.language !== 'ru') {
    const slash = tokens[month.to]?.norm === '/' || tokens[month.to]?.norm === '-' ? 1 : 0;
    const the = tokens[month.to]?.norm === 'the' ? 1 : 0;
    const start = month.to + (slash || the);
    const day = follows(source, start) ? dayOfMonthAt(source, start) : null;
    if (day && !isCounting(source, day.to)) {
      const list = dayList(source, day.to, day.d);
      const days = list && !isCounting(source, list.to) ? { d: day.d, dEnd: list.d } : { d: day.d };
      const match = withYear(source, { m: month.m, ...days }, list?.to ?? day.to);
      if (!(month.weak && !tokens[at]?.sense?.month)) return match;
    }
  }
  const match = withYear(source, { m: month.m }, month.to);
  if (
    !month.weak ||
    match.date.y !== undefined ||
    match.date.yearRelation !== undefined ||
    match.date.monthRelation !== undefined
  )
    return match;
  return source.dialogue || isMonthContext(source, at) ? match : null;
}

/** "in May", "شهر مارس": words that make a doubtful name a month. */
function isMonthContext(source: TimeSource, at: number): boolean {
  const before = source.tokens[at - 1];
  if (before === undefined || source.tokens[at]?.line) return false;
  if (source.tables.language === 'ar')
    return (
      before.sense?.time === 'M' ||
      (before.norm === 'في' && source.tokens[at]?.definite === false) ||
      source.tables.edges.at(source.tokens, at - 1) !== null
    );
  if (source.tables.language === 'ru')
    return (
      before.norm === 'в' ||
      before.norm === 'с' ||
      before.norm === 'до' ||
      before.norm === 'конце' ||
      before.norm === 'начале' ||
      before.norm === 'к'
    );
  const capital =
    source.text.charAt(source.tokens[at]?.start ?? 0) !== (source.tokens[at]?.norm.charAt(0) ?? '');
  return (
    capital &&
    [
      'in',
      'since',
      'until',
      'by',
      'last',
      'next',
      'of',
      'early',
      'late',
      'mid',
      'during',
      'through',
      'this',
      'and',
      'to',
    ].includes(before.norm)
  );
}

/** The digits after a month count something: "in January 20 people died", "يناير 10 آلاف". */
function isCounting(source: TimeSource, at: number): boolean {
  const next = follows(source, at);
  if (next === null) return false;
  if (
    next.norm === ':' ||
    next.norm === '%' ||
    (next.norm === '.' &&
      source.tokens[at + 1]?.kind === 'digits' &&
      next.glued &&
      source.tokens[at + 1]?.glued === true)
  )
    return true;
  return (
    next.kind === 'word' &&
    (next.sense?.numeral?.k === 'scale' ||
      next.norm === 'people' ||
      next.norm === 'percent' ||
      next.norm === 'شخصا')
  );
}

/** The year after a month, or "of last year", "الحالي", "прошлого года". */
export function withYear(source: TimeSource, date: WrittenDate, at: number): DateMatch {
  const year = yearAt(source, at, 'after-month');
  if (year) return { date: { ...date, y: year.y }, to: year.to };
  let next = at;
  const link = follows(source, next);
  if (
    link &&
    (link.norm === 'of' ||
      link.norm === 'من' ||
      link.norm === 'في' ||
      (link.norm === ',' && source.tables.language === 'en'))
  )
    next += 1;
  const related = follows(source, next) ? relatedUnitAt(source, next) : null;
  if (related && !related.counted && related.unit === 'Y')
    return { date: { ...date, yearRelation: related.relation }, to: related.to };
  const adjective = follows(source, at);
  if (
    source.tables.language === 'ar' &&
    adjective?.sense?.relation !== undefined &&
    adjective.definite &&
    adjective.clitics === ''
  )
    return { date: { ...date, monthRelation: adjective.sense.relation }, to: at + 1 };
  return { date, to: at };
}

/** 2022-01-13, 13.01.2022, 13/1/2022, and in English 1/13/2022. */
function numericDate(source: TimeSource, at: number): DateMatch | null {
  const { tokens, tables } = source;
  const [a, first, b, second, c] = [
    tokens[at],
    tokens[at + 1],
    tokens[at + 2],
    tokens[at + 3],
    tokens[at + 4],
  ];
  if (a?.kind !== 'digits' || b?.kind !== 'digits' || first?.kind !== 'mark' || !'./-'.includes(first.norm))
    return null;
  const before = tokens[at - 1];
  if (a.glued && before !== undefined && '.,/-:+№'.includes(before.norm)) return null;
  const tight = first.glued && b.glued;
  if (tight && second?.norm === first.norm && second.glued && c?.kind === 'digits' && c.glued) {
    const parts = [a, b, c].map((token) => Number(token.norm)) as [number, number, number];
    const end = tokens[at + 5];
    if (
      end?.glued &&
      (end.norm === first.norm || end.norm === '/') &&
      tokens[at + 6]?.kind === 'digits' &&
      tokens[at + 6]?.glued
    )
      return null;
    const date = orderParts(parts, [a.norm.length, b.norm.length, c.norm.length], tables.language);
    return date === null ? null : { date, to: at + 5 };
  }
  return shortNumeric(source, at);
}

/** 2013-03, 2/2013; and in dialogue 15.02, 2/15. */
function shortNumeric(source: TimeSource, at: number): DateMatch | null {
  const { tokens, tables, dialogue } = source;
  const [a, mark, b, end] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (a === undefined || b === undefined || mark === undefined) return null;
  if ((mark.glued || !dialogue) && (!mark.glued || !b.glued)) return null;
  const [x, y] = [Number(a.norm), Number(b.norm)];
  const closed = !(end?.glued && (end.kind === 'digits' || end.norm === '%' || end.norm === mark.norm));
  if (
    a.norm.length === 4 &&
    x >= 1000 &&
    x < 2200 &&
    y >= 1 &&
    y <= 12 &&
    b.norm.length <= 2 &&
    closed &&
    (dialogue || b.norm.length === 2) &&
    mark.norm !== '.'
  )
    return dialogue || mark.norm === '-' ? { date: { y: x, m: y }, to: at + 3 } : null;
  if (
    b.norm.length === 4 &&
    y >= 1900 &&
    y < 2100 &&
    x >= 1 &&
    x <= 12 &&
    (mark.norm !== '-' || dialogue) &&
    a.norm.length <= 2
  )
    return { date: { y, m: x }, to: at + 3 };
  if (!dialogue || a.norm.length > 2 || b.norm.length > 2) return null;
  if (!closed && !(end?.norm === '.' && tokens[at + 4]?.kind !== 'digits')) return null;
  const dotted = end?.norm === '.' && mark.norm === '.' ? 1 : 0;
  const [d, m] =
    tables.language === 'en' && y > 12
      ? [y, x]
      : tables.language === 'en' && mark.norm !== '.' && x <= 12
        ? [y, x]
        : y > 12
          ? [y, x]
          : [x, y];
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? { date: { d, m }, to: at + 3 + dotted } : null;
}

function orderParts(
  parts: readonly [number, number, number],
  lengths: readonly number[],
  language: TimeSource['tables']['language'],
): WrittenDate | null {
  const [a, b, c] = parts;
  if (lengths[0] === 4) return isDate(a, b, c) ? { y: a, m: b, d: c } : null;
  if (lengths[2] !== 4 && lengths[2] !== 2) return null;
  const y = lengths[2] === 4 ? c : c > 68 ? 1900 + c : 2000 + c;
  const american = language === 'en' && isDate(y, a, b);
  if (american) return { y, m: a, d: b };
  if (isDate(y, b, a)) return { y, m: b, d: a };
  return isDate(y, a, b) ? { y, m: a, d: b } : null;
}

import { DECADE_NAMES } from './lexicon/decades.js';
import type { TimeReading } from './reading.js';
import { relatedUnitAt } from './relation.js';
import { follows, has, type TimeSource } from './source.js';
import { yearAt } from './year.js';

/** Decades, centuries, quarters, seasons and years. */
export function periodAt(source: TimeSource, at: number): TimeReading | null {
  return (
    decadeAt(source, at) ??
    centuryAt(source, at) ??
    quarterAt(source, at) ??
    seasonAt(source, at) ??
    yearsAt(source, at)
  );
}

/** "the 1960s", "1960-х", "الستينيات". */
function decadeAt(source: TimeSource, at: number): TimeReading | null {
  const { tokens, tables } = source;
  const token = tokens[at];
  if (token === undefined) return null;
  const named = namedDecade(source, at);
  if (named) return named;
  if (
    token.kind !== 'digits' ||
    !token.norm.endsWith('0') ||
    (token.norm.length !== 4 && token.norm.length !== 2)
  )
    return null;
  const value = Number(token.norm);
  const decade = token.norm.length === 4 ? Math.floor(value / 10) : 190 + Math.floor(value / 10);
  if (decade < 100 || decade > 219) return null;
  const next = tokens[at + 1];
  const apostrophe = next?.norm === "'" && next.glued ? 1 : 0;
  const plural = tokens[at + 1 + apostrophe];
  if (
    tables.language === 'en' &&
    plural?.norm === 's' &&
    plural.glued &&
    (token.norm.length === 4 || value >= 20)
  )
    return { kind: 'decade', from: at, to: at + 2 + apostrophe, decade };
  if (
    tables.language === 'ru' &&
    next?.norm === '-' &&
    next.glued &&
    ['х', 'е', 'ые', 'ых'].includes(tokens[at + 2]?.norm ?? '')
  ) {
    const years = follows(source, at + 3);
    if (years?.sense?.time === 'Y') return { kind: 'decade', from: at, to: at + 4, decade };
    if (token.norm.length === 4) return { kind: 'decade', from: at, to: at + 3, decade };
  }
  return null;
}

/** "the nineties", "в девяностые годы", "تسعينيات القرن الماضي". */
function namedDecade(source: TimeSource, at: number): TimeReading | null {
  const { tokens, tables } = source;
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  if (tables.language === 'ar') {
    const name = token.key.startsWith('ال') ? token.key.slice(2) : token.norm.replace(/^[وبلف]?ال/u, '');
    const decade = DECADE_NAMES[name] ?? DECADE_NAMES[token.key];
    if (decade === undefined) return null;
    const century = follows(source, at + 1) ? centuryAt(source, at + 1) : null;
    if (century?.kind === 'century')
      return { ...century, kind: 'decade', from: at, decade: (century.century - 1) * 10 + (decade % 10) };
    const related = follows(source, at + 1) ? relatedUnitAt(source, at + 1) : null;
    if (related?.unit !== 'C') return { kind: 'decade', from: at, to: at + 1, decade };
    return {
      kind: 'decade',
      from: at,
      to: related.to,
      decade: related.relation === 'this' ? decade + 10 : decade,
    };
  }
  const decade = DECADE_NAMES[token.norm];
  if (decade === undefined) return null;
  const years = follows(source, at + 1)?.sense?.time === 'Y';
  const before = tokens[at - 1]?.norm ?? '';
  if (tables.language === 'en')
    return before === 'the' || ['early', 'late', 'mid', '-'].includes(before)
      ? { kind: 'decade', from: at, to: at + 1, decade }
      : null;
  if (years) return { kind: 'decade', from: at, to: at + 2, decade };
  const edge = tables.edges.at(tokens, at - 1) !== null;
  return edge || before === 'в' || before === 'с' ? { kind: 'decade', from: at, to: at + 1, decade } : null;
}

/** "the 19th century", "القرن التاسع عشر", "XIX веке". */
function centuryAt(source: TimeSource, at: number): TimeReading | null {
  const { tokens, tables, numbers } = source;
  const token = tokens[at];
  if (token === undefined) return null;
  if (tables.language === 'ar') {
    if (token.sense?.time !== 'C' || !token.definite) return null;
    const skip = follows(source, at + 1)?.norm === 'ال' ? 2 : 1;
    const number = follows(source, at + skip) ? numbers[at + skip] : undefined;
    if (
      number === undefined ||
      number.value < 1 ||
      number.value > 21 ||
      (number.kind !== 'ordinal' && skip === 1)
    )
      return null;
    return century(source, at, number.to, number.value);
  }
  const roman = romanValue(token.norm);
  const number = numbers[at];
  const value = number?.kind === 'ordinal' ? number.value : roman;
  if (value === 0 || value > 21) return null;
  let next = number?.kind === 'ordinal' ? number.to : at + 1;
  if (tokens[next]?.norm === '-' && tokens[next]?.glued) next += 1;
  return follows(source, next)?.sense?.time === 'C' ? century(source, at, next + 1, value) : null;
}

function century(source: TimeSource, from: number, to: number, value: number): TimeReading {
  const bc = source.tables.bc.at(source.tokens, to);
  return { kind: 'century', from, to: bc?.end ?? to, century: value, bc: bc !== null };
}

function romanValue(word: string): number {
  if (!/^[ivxх]{1,5}$/u.test(word)) return 0;
  let value = 0;
  let last = 0;
  for (const letter of [...word].reverse()) {
    const digit = letter === 'i' ? 1 : letter === 'v' ? 5 : 10;
    value += digit < last ? -digit : digit;
    last = Math.max(last, digit);
  }
  return value;
}

const ARABIC_QUARTER: ReadonlySet<string> = new Set(['ربع']);

/** "the third quarter of 2018", "в третьем квартале", "الربع الأول من 2018", "Q3 2018". */
function quarterAt(source: TimeSource, at: number): TimeReading | null {
  const { tokens, numbers, tables } = source;
  const token = tokens[at];
  if (token === undefined) return null;
  let quarter = 0;
  let next = at;
  if (tables.language === 'ar') {
    const ordinal =
      ARABIC_QUARTER.has(token.key) && token.definite && follows(source, at + 1)
        ? numbers[at + 1]
        : undefined;
    if (ordinal?.kind === 'ordinal') {
      quarter = ordinal.value;
      next = ordinal.to;
    }
  } else if (writtenQuarter(source, at)) {
    const y = Number(token.norm) + (token.norm.length === 2 ? 2000 : 0);
    return { kind: 'quarter', from: at, to: at + 3, quarter: Number(tokens[at + 2]?.norm), y };
  } else if (token.norm === 'q' && tokens[at + 1]?.kind === 'digits' && tokens[at + 1]?.glued) {
    quarter = Number(tokens[at + 1]?.norm);
    next = at + 2;
  } else {
    const ordinal = numbers[at];
    if (ordinal?.kind === 'ordinal' && follows(source, ordinal.to)?.sense?.time === 'Q') {
      quarter = ordinal.value;
      next = ordinal.to + 1;
    }
  }
  if (quarter < 1 || quarter > 4) return null;
  const year = yearAt(source, next, 'after-month');
  if (year) return { kind: 'quarter', from: at, to: year.to, quarter, y: year.y };
  const link = ['of', 'من'].includes(follows(source, next)?.norm ?? '') ? next + 1 : next;
  const related = follows(source, link) ? relatedUnitAt(source, link) : null;
  if (related?.unit === 'Y' && !related.counted)
    return { kind: 'quarter', from: at, to: related.to, quarter, relation: related.relation };
  return { kind: 'quarter', from: at, to: next, quarter };
}

/** "2018Q4", "18q4". */
function writtenQuarter({ tokens }: TimeSource, at: number): boolean {
  const [year, letter, quarter] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (year?.kind !== 'digits' || (year.norm.length !== 4 && year.norm.length !== 2)) return false;
  return letter?.norm === 'q' && letter.glued && quarter?.glued === true && /^[1-4]$/u.test(quarter.norm);
}

/** "summer 2020", "last winter", "летом 2014 года", "صيف 2006". */
function seasonAt(source: TimeSource, at: number): TimeReading | null {
  const { tokens, tables, dialogue } = source;
  const token = tokens[at];
  if (token === undefined) return null;
  let next = at;
  let relation = token.sense?.season === undefined ? token.sense?.relation : undefined;
  if (relation !== undefined) next += 1;
  const noun = next === at ? token : follows(source, next);
  const season = noun?.sense?.season;
  if (season === undefined || noun === undefined || noun === null) return null;
  next += 1;
  const year = yearAt(source, next, 'after-month');
  if (year) return { kind: 'season', from: at, to: year.to, season, y: year.y };
  const adjective = follows(source, next);
  if (
    tables.language === 'ar' &&
    relation === undefined &&
    adjective?.sense?.relation !== undefined &&
    adjective.definite
  ) {
    relation = adjective.sense.relation;
    next += 1;
  }
  const link = ['of', 'من', 'that'].includes(follows(source, next)?.norm ?? '') ? next + 1 : next;
  const related = follows(source, link) ? relatedUnitAt(source, link) : null;
  if (related?.unit === 'Y' && !related.counted)
    return {
      kind: 'season',
      from: at,
      to: related.to,
      season,
      relation: related.relation === 'this' ? 'this' : related.relation,
    };
  if (relation !== undefined) return { kind: 'season', from: at, to: next, season, relation };
  const before = tokens[at - 1]?.norm ?? '';
  const beforeThat = tokens[at - 2]?.norm ?? '';
  const adverb = tables.language === 'ru' && /(?:ой|ью|ом)$/u.test(noun.norm) && noun.norm !== 'летом';
  const cued =
    tables.language === 'en' &&
    (['in', 'by', 'during', 'since', 'early', 'late', 'mid'].includes(before) ||
      (before === 'the' && ['in', 'by', 'during', 'over', 'of', 'until'].includes(beforeThat)) ||
      before === 'that') &&
    noun.norm !== 'fall';
  return dialogue || adverb || noun.norm === 'летом' || cued
    ? { kind: 'season', from: at, to: next, season }
    : null;
}

/** "in 2019", "عام 2019", "2014–2016", "عامي 2011 و2013". */
function yearsAt(source: TimeSource, at: number): TimeReading | null {
  const { tokens, tables } = source;
  const range = yearRange(source, at);
  if (range) return range;
  const year = yearAt(source, at, 'alone');
  if (year === null) return null;
  const link = follows(source, year.to);
  const second =
    link && (link.norm === 'و' || link.clitics === 'و') && tables.language === 'ar'
      ? tokens[year.to + 1]
      : undefined;
  if (
    second?.kind === 'digits' &&
    second.norm.length === 4 &&
    /^(?:عامي|اعوام|سنتي)$/u.test(tokens[at]?.key ?? '')
  )
    return { kind: 'years', from: at, to: year.to + 2, y: year.y, yEnd: Number(second.norm) };
  return { kind: 'period', from: at, to: year.to, date: { y: year.y } };
}

function yearRange(source: TimeSource, at: number): TimeReading | null {
  const { tokens, tables } = source;
  const named = has(tables.yearNouns, tokens[at]) ? 1 : 0;
  const [first, mark, second] = [tokens[at + named], tokens[at + named + 1], tokens[at + named + 2]];
  if (first?.kind !== 'digits' || first.norm.length !== 4 || mark?.norm !== '-' || second?.kind !== 'digits')
    return null;
  const y = Number(first.norm);
  const end =
    second.norm.length === 2 ? Math.floor(y / 100) * 100 + Number(second.norm) : Number(second.norm);
  if (
    (second.norm.length !== 4 && second.norm.length !== 2) ||
    y < 1500 ||
    end > 2100 ||
    end <= y ||
    second.line
  )
    return null;
  if (second.norm.length === 2 && end <= y % 100 && !mark.glued) return null;
  const tail = tokens[at + named + 3];
  if (
    tail?.glued &&
    (tail.norm === '-' || tail.norm === ',' || tail.norm === ':') &&
    tokens[at + named + 4]?.kind === 'digits' &&
    tokens[at + named + 4]?.glued
  )
    return null;
  const marked = tail !== undefined && !tail.line && has(tables.yearMarks, tail) ? 1 : 0;
  const isMonth = second.norm.length === 2 && Number(second.norm) <= 12;
  if (isMonth && !marked) return null;
  return { kind: 'years', from: at, to: at + named + 3 + marked, y, yEnd: end };
}

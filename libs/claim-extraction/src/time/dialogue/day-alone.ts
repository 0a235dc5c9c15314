import { dayOfMonthAt } from '../explicit-date.js';
import type { TimeReading } from '../reading.js';
import { follows, type TimeSource } from '../source.js';

const BEFORE: Readonly<Record<string, readonly string[]>> = {
  en: ['on', 'the', 'by', 'until'],
  ru: ['числа'],
  ar: ['في', 'الي', 'يوم', 'حتي'],
};

/** In dialogue a day of this month may go by its number alone: "the 15th", "on the first", "يوم 27", "إلى الحادي والعشرين". */
export function dayAloneAt(source: TimeSource, at: number): TimeReading | null {
  if (!source.dialogue) return null;
  const { tokens, tables } = source;
  let next = at;
  const cues = BEFORE[tables.language] ?? [];
  while (next < at + 2 && cues.includes(tokens[next]?.norm ?? '')) next += 1;
  const clitic = tables.language === 'ar' && tokens[next]?.clitics === 'ل';
  const before = tokens[next - 1];
  const cued =
    next > at || clitic || (before !== undefined && !tokens[next]?.line && cues.includes(before.norm));
  const day = next === at || follows(source, next) ? dayOfMonthAt(source, next) : null;
  if (day === null || !cued) return null;
  const plain =
    !day.ordinal && tables.language !== 'ar' && before?.norm !== 'the' && tokens[next - 1]?.norm !== 'the';
  const after = follows(source, day.to);
  if (plain || (after !== null && after.kind !== 'mark')) return null;
  if (
    after !== null &&
    /[:%./-]/u.test(after.norm) &&
    after.glued &&
    source.tokens[day.to + 1]?.kind === 'digits'
  )
    return null;
  return { kind: 'day', from: at, to: day.to, date: { d: day.d } };
}

/** "Thu 15th", "الخميس 21", "Friday the 13th": the number of the day behind its weekday; the token after it, 0 where none. */
export function dayBehindWeekday(
  source: TimeSource,
  at: number,
): { readonly d: number; readonly to: number } | null {
  const { tokens, tables } = source;
  let next = at;
  for (let links = 0; links < 2; links += 1)
    if (['the', 'في', ','].includes(follows(source, next)?.norm ?? '')) next += 1;
  const day = follows(source, next) ? dayOfMonthAt(source, next) : null;
  if (day === null || tokens[next]?.clitics.includes('و')) return null;
  const article = tables.language === 'en' && tokens[next - 1]?.norm === 'the' && next > at;
  if (!source.dialogue && !(day.ordinal && article)) return null;
  // An Arabic ordinal below eleven rather counts the weekday: "الأحد الثاني".
  if (tables.language === 'ar' && day.ordinal && day.d <= 5) return null;
  const after = follows(source, day.to);
  // "on Tuesday, the second such attack": behind a comma it may rank something else.
  if (article && tokens[at]?.norm === ',' && after?.kind === 'word' && after.norm !== 'of') return null;
  // "Thursday 8:00", "Thu 9-11am": an hour.
  const goesOn =
    after?.glued === true &&
    /[:-]/u.test(after.norm) &&
    tokens[day.to + 1]?.kind === 'digits' &&
    !day.ordinal;
  if (goesOn) return null;
  return after === null || after.kind === 'mark' || article ? day : null;
}

/** "الثلاثاء الثالث" in dialogue: the third Tuesday of this month. */
export function nthWeekdayAlone(source: TimeSource, at: number): TimeReading | null {
  const { tokens, numbers, tables } = source;
  if (!source.dialogue || tables.language !== 'ar') return null;
  const noun = tokens[at]?.key === 'يوم' ? at + 1 : at;
  const weekday = tokens[noun]?.sense?.weekday;
  const rank = numbers[noun + 1];
  if (weekday === undefined || rank?.kind !== 'ordinal' || rank.value > 5 || !follows(source, noun + 1))
    return null;
  const of = { kind: 'relative', from: at, to: rank.to, unit: 'M', relation: 'this', count: 1 } as const;
  return {
    kind: 'part',
    from: at,
    to: rank.to,
    nth: rank.value,
    count: 1,
    unit: 'D',
    weekday,
    afterNoun: false,
    of,
  };
}

import type { Words } from './words.js';

/**
 * '2022-01-09' → '9 January 2022', '2022-01' → 'January 2022', '2022' as it stands. null where it is no calendar date.
 *
 * @param locale BCP 47
 */
export function dateWords(date: string, locale: string): string | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (parts === null) return null;
  const [, year, month, day] = parts;
  if (year === undefined) return null;
  if (month === undefined) return year;
  const time = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(time.getTime()) || (day !== undefined && time.getUTCDate() !== Number(day))) return null;
  return new Intl.DateTimeFormat(locale, {
    ...(day === undefined ? {} : { day: 'numeric' as const }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(time);
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** An ISO 8601 moment on the wall clock that it was written with: '9 January 2022, 16:00 UTC−05:00'. Else as it stands. */
export function wallClock(moment: string, { locale, comma }: Pick<Words, 'locale' | 'comma'>): string {
  const parts = MOMENT.exec(moment);
  const date = dateWords(parts?.[1] ?? moment, locale);
  if (date === null) return moment;
  if (parts === null) return date;
  const [, , time, offset] = parts;
  return `${date}${comma}${time}${offset === undefined ? '' : ` ${offsetWords(offset)}`}`;
}

function offsetWords(offset: string): string {
  if (offset === 'Z' || /^[+-]00:?00$/.test(offset)) return 'UTC';
  const sign = offset.startsWith('-') ? '\u2212' : '+';
  return `UTC${sign}${offset.slice(1, 3)}:${offset.slice(-2)}`;
}

/** The same moment on the reader's clock; null where it is no moment. */
export function readersClock(moment: string, locale: string, timeZone?: string): string | null {
  const time = Date.parse(moment);
  if (Number.isNaN(time)) return null;
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(time);
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** '2022-01-09' → '9 January 2022', '2022-01' → 'January 2022', '2022' as it stands. null where it is no calendar date. */
export function dateWords(date: string): string | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (parts === null) return null;
  const [, year, month, day] = parts;
  if (year === undefined) return null;
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return null;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** An ISO 8601 moment on the wall clock that it was written with: '9 January 2022, 16:00 UTC−05:00'. Else as it stands. */
export function wallClock(moment: string): string {
  const parts = MOMENT.exec(moment);
  const date = dateWords(parts?.[1] ?? moment);
  if (date === null) return moment;
  if (parts === null) return date;
  const [, , time, offset] = parts;
  return `${date}, ${time}${offset === undefined ? '' : ` ${offsetWords(offset)}`}`;
}

function offsetWords(offset: string): string {
  if (offset === 'Z' || /^[+-]00:?00$/.test(offset)) return 'UTC';
  const sign = offset.startsWith('-') ? '\u2212' : '+';
  return `UTC${sign}${offset.slice(1, 3)}:${offset.slice(-2)}`;
}

/** The same moment on the reader's clock; null where it is no moment. */
export function readersClock(moment: string, timeZone?: string): string | null {
  const time = Date.parse(moment);
  if (Number.isNaN(time)) return null;
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(time);
}

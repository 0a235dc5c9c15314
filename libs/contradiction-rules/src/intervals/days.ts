/** Days since 1970-01-01, both ends inclusive; null where open. */
export interface DayInterval {
  readonly from: number | null;
  readonly to: number | null;
}

const DAY = 86_400_000;
const dayOf = (year: number, month: number, day: number): number =>
  Math.floor(Date.UTC(year, month - 1, day) / DAY);

/**
 * The days an EDTF level 1 date or interval may mean (ISO 8601-2, annex A): open and unknown ends, unspecified digits,
 * qualified dates, seasons. Null where the text is a duration, or no such date.
 */
export function daysOf(edtf: string | null): DayInterval | null {
  if (edtf === null || edtf === '' || edtf.startsWith('P')) return null;
  const parts = edtf.split('/');
  if (parts.length > 2) return null;
  const [left = '', right] = parts;
  if (right === undefined) return single(left);
  const open = (text: string): boolean => text === '..' || text === '';
  const [from, to] = [open(left) ? null : single(left), open(right) ? null : single(right)];
  if ((!open(left) && from === null) || (!open(right) && to === null)) return null;
  return { from: from?.from ?? null, to: to?.to ?? null };
}

function single(text: string): DayInterval | null {
  // A clock time narrows nothing that is compared by day; ~ ? % qualify and do not move.
  const date = text.replace(/T.*$/, '').replace(/[~?%]/g, '');
  const match = /^(-?\d{2,4}X{0,2})(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?$/.exec(date);
  if (match === null) return null;
  const [, year = '', month, day] = match;
  const years = { from: Number(year.replaceAll('X', '0')), to: Number(year.replaceAll('X', '9')) };
  const whole = { from: dayOf(years.from, 1, 1), to: dayOf(years.to, 12, 31) };
  if (year.includes('X') || month === undefined || month === 'XX') return whole;
  const [y, m] = [years.from, Number(month)];
  if (m > 12) return whole; // seasons and quarters: hemispheres differ, the year holds them
  if (day === undefined || day === 'XX') return { from: dayOf(y, m, 1), to: dayOf(y, m + 1, 1) - 1 };
  return { from: dayOf(y, m, Number(day)), to: dayOf(y, m, Number(day)) };
}

/** True where no day lies in both. */
export function areDisjoint(a: DayInterval, b: DayInterval): boolean {
  return isBefore(a, b) || isBefore(b, a);
}

/** True where every day of the one comes before every day of the other. */
export const isBefore = (one: DayInterval, other: DayInterval): boolean =>
  one.to !== null && other.from !== null && one.to < other.from;

/** True where the first lies within the second and is shorter. */
export function isNarrower(inner: DayInterval, outer: DayInterval): boolean {
  const from = outer.from === null || (inner.from !== null && inner.from >= outer.from);
  const to = outer.to === null || (inner.to !== null && inner.to <= outer.to);
  return from && to && (inner.from !== outer.from || inner.to !== outer.to);
}

/** The one day that is meant; null where it may be several. */
export function oneDay(edtf: string | null): number | null {
  const days = daysOf(edtf);
  return days !== null && days.from !== null && days.from === days.to ? days.from : null;
}

/** The day as EDTF. */
export const edtfOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The day on which something was published, in the outlet's own offset. */
export const dayOfMoment = (iso: string): number => single(iso.slice(0, 10))?.from ?? 0;

/** Length of an ISO 8601 duration in hours; null where the text is none. */
export function hoursOf(duration: string | null): number | null {
  const match =
    /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?)?$/.exec(
      duration ?? '',
    );
  if (match === null || duration === 'P') return null;
  const [years, months, weeks, days, hours, minutes] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return years * 8_760 + months * 730 + weeks * 168 + days * 24 + hours + minutes / 60;
}

/** Minutes since 1970 of a stated clock time with its offset; null where no clock, no offset or no single moment is stated. */
export function minuteOf(edtf: string | null): number | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/.test(edtf ?? '')) return null;
  return Math.floor(Date.parse(edtf ?? '') / 60_000);
}

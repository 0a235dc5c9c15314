/** Proleptic Gregorian arithmetic on day numbers: 0 is 1970-01-01; years are astronomical (0 is 1 BC). */

const MS_PER_DAY = 86_400_000;

export interface CivilDate {
  readonly y: number;
  readonly m: number;
  readonly d: number;
}

export function dayNumber(y: number, m: number, d: number): number {
  const date = new Date(0);
  date.setUTCFullYear(y, m - 1, d);
  return Math.round(date.getTime() / MS_PER_DAY);
}

export function civil(day: number): CivilDate {
  const date = new Date(day * MS_PER_DAY);
  return { y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate() };
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function daysInMonth(y: number, m: number): number {
  return dayNumber(m === 12 ? y + 1 : y, m === 12 ? 1 : m + 1, 1) - dayNumber(y, m, 1);
}

export function isDate(y: number, m: number, d: number): boolean {
  return m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m);
}

export function addMonths(
  date: { readonly y: number; readonly m: number },
  months: number,
): { y: number; m: number } {
  const index = date.y * 12 + (date.m - 1) + months;
  return { y: Math.floor(index / 12), m: (((index % 12) + 12) % 12) + 1 };
}

export function yearText(y: number): string {
  const digits = String(Math.abs(y)).padStart(4, '0');
  return y < 0 ? `-${digits}` : digits;
}

export function monthText(y: number, m: number): string {
  return `${yearText(y)}-${two(m)}`;
}

export function dayText(day: number): string {
  const { y, m, d } = civil(day);
  return `${monthText(y, m)}-${two(d)}`;
}

export function two(value: number): string {
  return String(value).padStart(2, '0');
}

const PUBLISHED =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?)?(Z|[+-]\d{2}:?\d{2})?$/iu;

/** The moment of publication in the outlet's own time. */
export interface LocalMoment {
  readonly day: number;
  /** Seconds from midnight. */
  readonly seconds: number;
  /** "+03:00" or "Z". */
  readonly offset: string;
}

/** Reads ISO 8601 with offset; null where the text is none. */
export function localMoment(iso: string): LocalMoment | null {
  const parts = PUBLISHED.exec(iso.trim());
  if (parts === null) return null;
  const [, y, m, d, hours, minutes, seconds, zone] = parts;
  const [year, month, date] = [Number(y), Number(m), Number(d)];
  if (!isDate(year, month, date)) return null;
  const compact = zone === undefined || zone.toUpperCase() === 'Z' ? 'Z' : zone;
  return {
    day: dayNumber(year, month, date),
    seconds: Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0),
    offset: /^[+-]\d{4}$/u.test(compact) ? `${compact.slice(0, 3)}:${compact.slice(3)}` : compact,
  };
}

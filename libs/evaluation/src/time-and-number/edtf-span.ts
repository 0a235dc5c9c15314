/** Seconds since 1970 in UTC; the end is exclusive, infinite where open. */
export interface SecondSpan {
  readonly start: number;
  readonly end: number;
}

const DAY = 86_400;
const DATE = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;
const MOMENT = /^(-?\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})?$/u;

/**
 * The span of an EDTF level 1 text. Calendar days are those of UTC; a moment with an offset is moved to `zone`, so that
 * both can be compared in local time.
 * @param zone offset of the local time, as "+03:00".
 */
export function edtfSpan(edtf: string, zone: string): SecondSpan | null {
  if (edtf.includes('/')) {
    const [from, to] = edtf.split('/');
    const first = from === '..' ? { start: -Infinity, end: 0 } : edtfSpan(from ?? '', zone);
    const last = to === '..' ? { start: 0, end: Infinity } : edtfSpan(to ?? '', zone);
    return first && last ? { start: first.start, end: last.end } : null;
  }
  const moment = MOMENT.exec(edtf);
  if (moment) return momentSpan(moment, zone);
  const decade = /^(\d{2})(\dX|XX)$/u.exec(edtf);
  if (decade) {
    const years = decade[2] === 'XX' ? 100 : 10;
    const y = Number(decade[1]) * 100 + (years === 10 ? Number(decade[2]?.[0]) * 10 : 0);
    return { start: at(y, 1, 1), end: at(y + years, 1, 1) };
  }
  const date = DATE.exec(edtf);
  if (date === null) return null;
  const y = Number(date[1]);
  if (date[2] === undefined) return { start: at(y, 1, 1), end: at(y + 1, 1, 1) };
  const m = Number(date[2]);
  if (m > 20) return { start: at(y, (m - 21) * 3 + 3, 1), end: at(y, (m - 21) * 3 + 6, 1) };
  if (date[3] === undefined) return { start: at(y, m, 1), end: at(y, m + 1, 1) };
  const start = at(y, m, Number(date[3]));
  return { start, end: start + DAY };
}

function momentSpan(parts: RegExpExecArray, zone: string): SecondSpan {
  const [, date, hours, minutes, seconds, offset] = parts;
  const [y, m, d] = (date ?? '').split('-').map(Number);
  const local =
    at(y ?? 0, m ?? 1, d ?? 1) + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0);
  const start = local - seconds60(offset ?? zone) + seconds60(zone);
  return { start, end: start + (seconds === undefined ? 60 : 1) };
}

function seconds60(zone: string): number {
  if (zone === 'Z') return 0;
  const sign = zone.startsWith('-') ? -1 : 1;
  return sign * (Number(zone.slice(1, 3)) * 3600 + Number(zone.slice(4, 6)) * 60);
}

export function at(y: number, m: number, d: number, h = 0, mi = 0, s = 0): number {
  const date = new Date(0);
  date.setUTCFullYear(y, m - 1, d);
  date.setUTCHours(h, mi, s);
  return date.getTime() / 1000;
}

const DURATION =
  /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/u;

/** Seconds of an ISO 8601 duration, with years of 365 and months of 30 days; null for any other text. */
export function durationSeconds(iso: string): number | null {
  const parts = DURATION.exec(iso);
  if (parts === null) return null;
  const [y, m, w, d, h, mi, s] = parts.slice(1).map((part) => Number((part as string | undefined) ?? 0));
  return (
    (y ?? 0) * 365 * DAY +
    (m ?? 0) * 30 * DAY +
    (w ?? 0) * 7 * DAY +
    (d ?? 0) * DAY +
    (h ?? 0) * 3600 +
    (mi ?? 0) * 60 +
    (s ?? 0)
  );
}

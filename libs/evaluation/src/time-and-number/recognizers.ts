import { at, durationSeconds, edtfSpan } from './edtf-span.js';
import { accuracyOf, timesIn, type Accuracy, type Finders, type Miss } from './finders.js';

/** A case of the Recognizers-Text specs, as far as the scores need it. */
export interface RecognizersCase {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly {
    readonly Text?: string;
    readonly Value?: {
      readonly Timex?: string;
      readonly FutureResolution?: Readonly<Record<string, string>>;
      readonly PastResolution?: Readonly<Record<string, string>>;
    };
    readonly Resolution?: {
      readonly value?: string;
      /** Resolutions of the whole date-time model; any one of them is right. */
      readonly values?: readonly ModelValue[];
    };
  }[];
}

export interface ModelValue {
  readonly type?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

const DAY = 86_400;

/** Scores dates, periods or durations of the DateTime specs; either of the two resolutions of a case is right. */
export function scoreRecognizersTimes(
  cases: readonly RecognizersCase[],
  finders: Finders,
  language: 'ar' | 'en',
): Accuracy {
  const misses: Miss[] = [];
  let count = 0;
  for (const example of cases) {
    const reference = `${(example.Context?.ReferenceDateTime ?? '2016-11-07T00:00:00').slice(0, 19)}+00:00`;
    const times = timesIn(finders, example.Input, language, reference, 'dialogue');
    for (const { Value, Resolution, Text = '' } of example.Results) {
      const wanted = [
        Value?.FutureResolution ?? {},
        Value?.PastResolution ?? {},
        ...(Resolution?.values ?? []).map(asResolution),
      ].filter((resolution) => Object.keys(resolution).length > 0);
      if (
        wanted.length === 0 ||
        wanted.some((resolution) => Object.values(resolution).some((value) => value.startsWith('0001')))
      )
        continue;
      count += 1;
      const right = times.some((time) =>
        wanted.some((resolution) => meets(time.edtf, time.role, resolution)),
      );
      if (!right)
        misses.push({
          text: example.Input,
          expected: `${Text}: ${JSON.stringify(wanted)}`,
          found: times.map(({ text, edtf }) => `${text} = ${edtf}`).join('; '),
        });
    }
  }
  return accuracyOf(count, misses);
}

/** The kinds that name a date or a length; sets ("every Friday"), zones and bare clock times are left out. */
function asResolution({ type, value, start, end }: ModelValue): Readonly<Record<string, string>> {
  switch (type) {
    case 'date':
      return value === undefined || !isDated(value) ? {} : { date: value };
    case 'duration':
      return value === undefined ? {} : { duration: value };
    case 'datetime':
      return value === undefined || !isDated(value) ? {} : { dateTime: value };
    case 'daterange':
      return {
        ...(start === undefined ? {} : { startDate: start }),
        ...(end === undefined ? {} : { endDate: end }),
      };
    case undefined:
    default:
      return {};
  }
}

function isDated(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/u.test(value);
}

function meets(edtf: string, role: string, wanted: Readonly<Record<string, string>>): boolean {
  if (wanted.duration !== undefined) {
    const seconds = role === 'duration' ? durationSeconds(edtf) : null;
    return seconds !== null && Math.abs(seconds - Number(wanted.duration)) / Number(wanted.duration) < 0.02;
  }
  const found = edtfSpan(edtf, '+00:00');
  if (found === null) return false;
  if (wanted.dateTime !== undefined) {
    const [day, clock = '00:00:00'] = wanted.dateTime.split(' ');
    const [hours, minutes, rest] = clock.split(':').map(Number);
    return found.start === seconds(day ?? '') + (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (rest ?? 0);
  }
  if (wanted.date !== undefined)
    return found.start === seconds(wanted.date) && found.end - found.start <= 31 * DAY;
  const start = wanted.startDate === undefined ? -Infinity : seconds(wanted.startDate);
  const end = wanted.endDate === undefined ? Infinity : seconds(wanted.endDate);
  // Their end is exclusive for periods and the last day itself for spans of dates.
  return found.start === start && (found.end === end || found.end === end + DAY || yearEnd(found.end, end));
}

/** "2014–2018": their end is the first day of 2018, ours the end of that year. */
function yearEnd(found: number, wanted: number): boolean {
  const year = new Date(wanted * 1000);
  return year.getUTCMonth() === 0 && year.getUTCDate() === 1 && found === at(year.getUTCFullYear() + 1, 1, 1);
}

function seconds(date: string): number {
  const [y, m, d] = date.slice(0, 10).split('-').map(Number);
  return at(y ?? 0, m ?? 1, d ?? 1);
}

/** Scores the number, percentage and number-range specs; a case is right where every expected value came out. */
export function scoreRecognizersNumbers(
  cases: readonly RecognizersCase[],
  finders: Finders,
  language: 'ar' | 'en',
): Accuracy {
  const misses: Miss[] = [];
  let count = 0;
  for (const example of cases) {
    const wanted = example.Results.map(({ Resolution }) => Resolution?.value ?? '').filter(
      (value) => value !== '',
    );
    if (wanted.length === 0) continue;
    count += 1;
    const found = finders.findQuantities(example.Input, language);
    const right = wanted.every((value) => found.some(({ min, max }) => meetsNumber(value, min, max)));
    if (!right)
      misses.push({
        text: example.Input,
        expected: wanted.join('; '),
        found: found.map(({ text, min, max }) => `${text} = ${String(min)}…${String(max)}`).join('; '),
      });
  }
  return accuracyOf(count, misses);
}

function meetsNumber(wanted: string, min: number | null, max: number | null): boolean {
  const range = /^([[(])(-?[\d.]*),(-?[\d.]*)([\])])$/u.exec(wanted);
  if (range === null) {
    const value = Number(wanted.replace('%', ''));
    return min !== null && min === max && Math.abs(min - value) <= Math.abs(value) * 1e-6;
  }
  const [, , low, high] = range;
  // An open bound of whole numbers is the next one here: (20, is at least 21.
  const meetsBound = (bound: number | null, text: string | undefined, step: number): boolean =>
    text === undefined || text === ''
      ? bound === null
      : bound === Number(text) || bound === Number(text) + step;
  return meetsBound(min, low, 1) && meetsBound(max, high, -1);
}

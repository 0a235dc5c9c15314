import type { Language } from '@isnad/claim-model';

import { at, durationSeconds, edtfSpan, type SecondSpan } from './edtf-span.js';
import {
  accuracyOf,
  timesIn,
  type Accuracy,
  type Finders,
  type FoundQuantity,
  type FoundTime,
  type Miss,
} from './finders.js';

/** A line of the Duckling examples: a phrase and the value that Duckling's corpus gives it. */
export interface DucklingExample {
  readonly dim: string;
  readonly lang: Language;
  readonly text: string;
  readonly expected: string;
  readonly ref?: string;
}

const REFERENCE = '2013-02-12T04:30:00-02:00';
const ZONE = '-02:00';
/** A weekday with nothing else: dialogue means the next one, news the last or the one of the same week. */
const BARE_WEEKDAY = new RegExp(
  `^(?:(?:в|во|on|يوم|этот|this|هذا) )?(?:${[
    'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun',
    'понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье|пн|вт|ср|чт|пт|сб|вс',
    'ال(?:اثنين|إثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة|جمعه|سبت|أحد|احد)',
  ].join('|')})\\.?$`,
  'iu',
);

export interface DucklingScores {
  /** By language and dimension: "ar Time". */
  readonly byDimension: Readonly<Record<string, Accuracy>>;
}

/** Scores the phrases of each language and dimension; a bare weekday, which news reads otherwise, is left out. */
export function scoreDuckling(examples: readonly DucklingExample[], finders: Finders): DucklingScores {
  const cases = new Map<string, { count: number; misses: Miss[] }>();
  for (const example of examples) {
    if (example.dim === 'Time' && BARE_WEEKDAY.test(example.text.trim())) continue;
    const key = `${example.lang} ${example.dim}`;
    const entry = cases.get(key) ?? { count: 0, misses: [] };
    cases.set(key, entry);
    entry.count += 1;
    const found = judge(example, finders);
    if (found !== null) entry.misses.push({ text: example.text, expected: example.expected, found });
  }
  return {
    byDimension: Object.fromEntries(
      [...cases].map(([key, { count, misses }]) => [key, accuracyOf(count, misses)]),
    ),
  };
}

/** null where the phrase came out right, else what came out. */
function judge(example: DucklingExample, finders: Finders): string | null {
  switch (example.dim) {
    case 'Time':
    case 'Duration': {
      const times = timesIn(finders, example.text, example.lang, example.ref ?? REFERENCE, 'dialogue');
      const right = times.some((time) =>
        example.dim === 'Time' ? isTime(time, example.expected) : isDuration(time, example.expected),
      );
      return right ? null : times.map((time) => `${time.text} = ${time.edtf}`).join('; ');
    }
    default: {
      const quantities = finders.findQuantities(example.text, example.lang);
      const right =
        quantities.length > 0 && quantities.some((quantity) => isQuantity(quantity, example.expected));
      return right
        ? null
        : quantities
            .map(
              ({ text, min, max, unit, form }) =>
                `${text} = ${String(min)}…${String(max)} ${String(unit)} ${form}`,
            )
            .join('; ');
    }
  }
}

const POINT = /\((-?\d+), ?(\d+), ?(\d+), ?(\d+), ?(\d+), ?(\d+)\)/gu;

function isTime(time: FoundTime, expected: string): boolean {
  const points = [...expected.matchAll(POINT)].map(([, ...parts]) => {
    const [y, m, d, h, mi, s] = parts.map(Number) as [number, number, number, number, number, number];
    return at(y, Math.max(m, 1), Math.max(d, 1), h, mi, s);
  });
  const grain = /\) (Second|Minute|Hour|Day|Week|Month|Quarter|Year)/u.exec(expected)?.[1] ?? 'Day';
  const found = edtfSpan(time.edtf, ZONE);
  const first = points[0];
  if (found === null || first === undefined) return false;
  if (expected.startsWith('datetimeOpenInterval'))
    return expected.includes('Before') ? near(found.end, first) : near(found.start, first);
  const second = points[1];
  if (second !== undefined) return sameInterval(found, first, second, grain);
  return samePoint(found, first, grain);
}

/** Parts of a day have no EDTF: the day that holds them is right. */
function sameInterval(found: SecondSpan, start: number, end: number, grain: string): boolean {
  if (grain === 'Hour' || grain === 'Minute' || grain === 'Second') {
    const isDay = found.end - found.start === 86_400;
    if (isDay && start >= found.start && start < found.end && end - start < 90_000) return true;
    const until = found.start === -Infinity && Math.abs(found.end - end) <= 60;
    return (
      until ||
      (found.start === start && Math.abs(end - found.end) <= 3660) ||
      (found.start === start && found.end === end)
    );
  }
  return found.start === start && (found.end === end || found.end === end - 86_400);
}

function samePoint(found: SecondSpan, start: number, grain: string): boolean {
  const length = found.end - found.start;
  switch (grain) {
    case 'Second':
    case 'Minute':
    case 'Hour':
      // "in 7 days" is a day here and that day's hour there.
      return found.start === start || (length === 86_400 && start >= found.start && start < found.end);
    case 'Day':
      return found.start === start && length <= 31 * 86_400;
    case 'Week':
      return found.start === start && length === 7 * 86_400;
    case 'Month':
      return found.start === start && length <= 31 * 86_400;
    case 'Quarter':
      return found.start === start && length >= 89 * 86_400 && length <= 93 * 86_400;
    default:
      return found.start === start && length >= 365 * 86_400;
  }
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 60;
}

const UNIT_SECONDS: Readonly<Record<string, number>> = {
  Second: 1,
  Minute: 60,
  Hour: 3600,
  Day: 86_400,
  Week: 604_800,
  Month: 2_592_000,
  Quarter: 7_776_000,
  Year: 31_536_000,
};

function isDuration(time: FoundTime, expected: string): boolean {
  const [, value, unit] = /DurationData (\d+) (\w+)/u.exec(expected) ?? [];
  const seconds = time.role === 'duration' ? durationSeconds(time.edtf) : null;
  const wanted = Number(value) * (UNIT_SECONDS[unit ?? ''] ?? Number.NaN);
  // Half a year is six months of thirty days.
  return seconds !== null && Math.abs(seconds - wanted) / wanted < 0.02;
}

const UNITS: Readonly<Record<string, readonly string[]>> = {
  Dollar: ['USD'],
  Cent: ['USD', 'EUR'],
  Pound: ['GBP', 'EGP', 'lb'],
  Unnamed: ['money'],
  Dinar: ['dinar'],
  Riyal: ['riyal', 'SAR'],
  Rial: ['IRR', 'riyal'],
  Gram: ['g', 'kg', 'mg'],
  Ounce: ['oz'],
  Cup: ['cups'],
};
const GRAMS: Readonly<Record<string, number>> = { g: 1, kg: 1000, mg: 0.001 };

function isQuantity(found: FoundQuantity, expected: string): boolean {
  const numbers = (text: string | undefined): number => Number((text ?? '').replace(/[()]/gu, ''));
  const plain = /^(?:NumeralValue|OrdinalData) (.+)$/u.exec(expected);
  if (plain) return found.min !== null && close(found.min, numbers(plain[1]));
  const parts = /^(simple|between|under|above) (\w+) \(?([\d.e]+)(?:, ?([\d.e]+)\))?/u.exec(expected);
  if (parts === null) return false;
  const [, form, unit = '', low, high] = parts;
  const units = UNITS[unit] ?? [unit];
  if (unit !== 'Unnamed' && !units.includes(found.unit ?? '')) return false;
  const factor = (unit === 'Gram' ? (GRAMS[found.unit ?? ''] ?? 1) : 1) * (unit === 'Cent' ? 100 : 1);
  const is = (value: number | null, wanted: string | undefined): boolean =>
    value !== null && close(value * factor, numbers(wanted));
  if (form === 'between') return is(found.min, low) && is(found.max, high);
  return is(form === 'under' ? found.max : found.min, low);
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-9 + 1e-12;
}

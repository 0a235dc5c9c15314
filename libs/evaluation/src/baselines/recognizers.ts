import type { Finders, FoundQuantity, FoundTime } from '../time-and-number/finders.js';
import type { Baseline } from './baseline.js';

/** The part of its answer that is compared. */
interface ModelResult {
  readonly start: number;
  /** The last character itself. */
  readonly end: number;
  readonly text: string;
  readonly typeName: string;
  readonly resolution: unknown;
}

const ENGLISH = 'en-us';
const CURRENCIES: Readonly<Record<string, string>> = {
  Dollar: 'USD',
  Euro: 'EUR',
  Pound: 'GBP',
  Cent: 'USD',
};
const MEASURES: Readonly<Record<string, string>> = {
  Gram: 'g',
  Kilogram: 'kg',
  Milligram: 'mg',
  Ounce: 'oz',
  Cup: 'cups',
  Pound: 'lb',
};

/** Recognizers-Text. Its JavaScript knows neither Arabic nor Russian: it stands beside us in English alone. */
export async function recognizersBaseline(): Promise<Baseline> {
  const suite = await import('@microsoft/recognizers-text-suite');
  const findTimes: Finders['findTimes'] = ({ text, language, publishedAt }, _sentences, { register }) => {
    if (language !== 'en') return [];
    const [y, m, d, h, mi] = publishedAt.split(/[-T:]/u).map(Number) as [
      number,
      number,
      number,
      number,
      number,
    ];
    // Its reference is a local time; the offset is that of the text.
    const reference = new Date(y, m - 1, d, h, mi);
    return [...sentencesOf(text)].flatMap(({ sentence, at }) =>
      suite.default
        .recognizeDateTime(sentence, ENGLISH, undefined, reference)
        .flatMap((result) => timeOf(sentence, result, register === 'dialogue'))
        .map((time) => ({ ...time, start: time.start + at, end: time.end + at })),
    );
  };
  const findQuantities: Finders['findQuantities'] = (text, language) => {
    if (language !== 'en') return [];
    return [
      ...suite.default.recognizeCurrency(text, ENGLISH),
      ...suite.default.recognizeDimension(text, ENGLISH),
      ...suite.default.recognizePercentage(text, ENGLISH),
      ...suite.default.recognizeOrdinal(text, ENGLISH),
      ...suite.default.recognizeNumber(text, ENGLISH),
    ].map((result) => quantityOf(result));
  };
  return {
    name: '@microsoft/recognizers-text-suite',
    finders: { findTimes, findQuantities },
    reads: 'times and numbers',
    languages: ['en'],
  };
}

/** Its time grows with the square of the text, and it looks at no other sentence: it is given one at a time. */
function* sentencesOf(text: string): Generator<{ readonly sentence: string; readonly at: number }> {
  for (const { 0: sentence, index } of text.matchAll(/.+?(?:[.!?]\s+|\n|$)/gsu))
    yield { sentence, at: index };
}

type Value = Readonly<Record<string, string | null | undefined>>;

/** Of two resolutions the first lies in the past, which news mostly means, and the last in the future. */
function timeOf(text: string, result: ModelResult, forward: boolean): FoundTime[] {
  const values = (result.resolution as { readonly values?: readonly Value[] } | null)?.values ?? [];
  const value = forward ? values.at(-1) : values[0];
  const edtf = value === undefined ? null : edtfOf(value);
  if (edtf === null) return [];
  const { start } = result;
  const end = result.end + 1;
  const role = value?.type === 'duration' ? 'duration' : 'at';
  return [{ start, end, text: text.slice(start, end), edtf, role }];
}

function edtfOf(value: Value): string | null {
  const { type, start, end } = value;
  const timex = value.timex ?? '';
  switch (type) {
    case 'date':
      return value.value ?? null;
    case 'datetime':
      return value.value?.replace(' ', 'T').slice(0, 16) ?? null;
    case 'duration':
      return timex;
    case 'daterange':
    case 'datetimerange':
      if (/^-?\d{4}(?:-\d{2})?$/u.test(timex)) return timex;
      return `${start?.replace(' ', 'T').slice(0, 16) ?? '..'}/${lastOf(end) ?? '..'}`;
    case undefined:
    case null:
    default:
      return null;
  }
}

/** Its ends are exclusive, those of EDTF inclusive. */
function lastOf(end: string | null | undefined): string | null {
  if (end == null) return null;
  if (end.length > 10) return end.replace(' ', 'T').slice(0, 16);
  const day = new Date(`${end}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

function quantityOf(result: ModelResult): FoundQuantity {
  const { value, unit, isoCurrency } = result.resolution as Value;
  const number = value == null ? null : Number(value.replace('%', ''));
  const known = isoCurrency ?? CURRENCIES[unit ?? ''] ?? MEASURES[unit ?? ''] ?? unit ?? null;
  return { text: result.text, min: number, max: number, unit: known, form: result.typeName };
}

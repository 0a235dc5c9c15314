import type { Accuracy } from '../time-and-number/finders.js';
import type { TimeAndNumberScores } from '../time-and-number/measure.js';
import { figure, table } from './markdown.js';

/** A reader of times and numbers with what it reached. */
export interface MeasuredReader {
  readonly name: string;
  readonly reads: 'times' | 'times and numbers';
  /** The languages it knows; all where absent. */
  readonly languages?: readonly string[] | undefined;
  readonly scores: TimeAndNumberScores;
}

const NUMBERS = /Numeral|Ordinal|AmountOfMoney|Quantity|Number|Percent/u;
const LANGUAGES: Readonly<Record<string, string>> = { Arabic: 'ar', English: 'en' };

/** The sections on times and numbers, the baselines in columns beside the first reader. */
export function timeAndNumberSections(readers: readonly MeasuredReader[]): string[] {
  const [own] = readers;
  if (own === undefined) return [];
  return [
    '## Times and numbers in public sets',
    'A dash: the reader does not know that language, or reads no numbers. Phrases of dialogue are read as dialogue by every reader that can; WikiWars is read as news.',
    ...accuracySection('Duckling phrases, exact value', 'duckling', readers),
    ...accuracySection('Recognizers-Text specs, every expected value', 'recognizers', readers),
    ...narrativeSection(readers),
  ];
}

function accuracySection(
  title: string,
  set: 'duckling' | 'recognizers',
  readers: readonly MeasuredReader[],
): string[] {
  const own = readers[0]?.scores[set];
  if (own === undefined) return [`### ${title}`, 'Skipped: the set is not there.'];
  const rows = Object.entries(own).map(([name, { cases }]) => [
    name,
    String(cases),
    ...readers.map((reader) => cell(reader, name, reader.scores[set]?.[name])),
  ]);
  return [`### ${title}`, table(['set', 'cases', ...readers.map(({ name }) => name)], rows)];
}

function cell(reader: MeasuredReader, name: string, accuracy: Accuracy | undefined): string {
  const [first = ''] = name.split(' ');
  const language = LANGUAGES[first] ?? first;
  const unknown = reader.languages !== undefined && !reader.languages.includes(language);
  const numberless = reader.reads === 'times' && NUMBERS.test(name);
  return unknown || numberless || accuracy === undefined ? '–' : figure(accuracy.accuracy);
}

function narrativeSection(readers: readonly MeasuredReader[]): string[] {
  const title = '### WikiWars, values of TIMEX2';
  const measured = readers.flatMap(({ name, scores }) =>
    scores.wikiwars ? [{ name, scores: scores.wikiwars }] : [],
  );
  if (measured.length === 0) return [title, 'Skipped: the set is not there.'];
  return [
    title,
    `${String(measured[0]?.scores.gold ?? 0)} annotations with a date or a length as their value.`,
    table(
      ['reader', 'precision', 'recall', 'F1'],
      measured.map(({ name, scores }) => [
        name,
        figure(scores.precision),
        figure(scores.recall),
        figure(scores.f1),
      ]),
    ),
  ];
}

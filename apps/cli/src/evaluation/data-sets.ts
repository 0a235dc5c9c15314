import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type {
  DucklingExample,
  PloverSentence,
  RecognizersCase,
  RecognizersSpec,
  TimeAndNumberSets,
  Timex2Document,
} from '@isnad/evaluation';

/** Where the public sets lie, relative to the root of the checkout. They are no part of the project. */
export const DATA_FOLDER = '../shared/data';

const SPECS: readonly Omit<RecognizersSpec, 'cases'>[] = [
  { name: 'Arabic DateParser', language: 'ar', of: 'times' },
  { name: 'Arabic DatePeriodParser', language: 'ar', of: 'times' },
  { name: 'Arabic DurationParser', language: 'ar', of: 'times' },
  { name: 'Arabic DateTimeModel', language: 'ar', of: 'times' },
  { name: 'English DateTimeModel', language: 'en', of: 'times' },
  { name: 'Arabic NumberModel', language: 'ar', of: 'numbers' },
  { name: 'Arabic NumberRangeModel', language: 'ar', of: 'numbers' },
  { name: 'Arabic PercentModel', language: 'ar', of: 'numbers' },
];

/** Reads the sets of times and numbers under a data folder; a set that is not there is undefined. */
export function readTimeAndNumberSets(folder: string): TimeAndNumberSets {
  return {
    duckling: whereThere(join(folder, 'duckling-phrases', 'examples.dev.jsonl'), (file) =>
      lines(file).map((line) => JSON.parse(line) as DucklingExample),
    ),
    recognizers: whereThere(join(folder, 'recognizers-specs'), readSpecs),
    wikiwars: whereThere(join(folder, 'wikiwars'), readNarratives),
  };
}

/** Reads the hand-coded sentences of the PLOVER gold standard; undefined where they are not there. */
export const readPloverSentences = (folder: string): readonly PloverSentence[] | undefined =>
  whereThere(
    join(folder, 'plover-gsr', 'gsr.odd.json'),
    (file) => JSON.parse(readFileSync(file, 'utf8')) as PloverSentence[],
  );

export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function readSpecs(folder: string): readonly RecognizersSpec[] {
  return SPECS.map((spec) => {
    const [language = '', model = ''] = spec.name.split(' ');
    const kind = spec.of === 'times' ? 'DateTime' : 'Number';
    const text = readFileSync(join(folder, kind, language, `${model}.json`), 'utf8');
    return { ...spec, cases: JSON.parse(text.replace(/^\uFEFF/u, '')) as RecognizersCase[] };
  });
}

function readNarratives(folder: string): readonly Timex2Document[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.key.xml'))
    .sort()
    .map((name) => ({ name, xml: readFileSync(join(folder, name), 'utf8') }));
}

function whereThere<T>(path: string, read: (path: string) => T): T | undefined {
  return existsSync(path) ? read(path) : undefined;
}

function lines(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Command } from 'commander';
import { evaluatePairs, evaluateScenarios, type LabelledPair, type MeasuredReader } from '@isnad/evaluation';
import { engine } from '../engine.js';
import { DATA_FOLDER, isFile } from '../evaluation/data-sets.js';
import { measureReaders, reportOf } from '../evaluation/report.js';
import { readScenarios } from '../evaluation/scenarios.js';
import { Failure } from '../failure.js';
import { judgePair } from '../judge-pair.js';

interface Options {
  readonly json?: true;
  readonly verbose?: true;
  readonly pairs?: string;
  readonly times?: string | true;
  readonly report?: string;
  readonly check?: true;
  readonly data: string;
}

export function evalCommand(): Command {
  return new Command('eval')
    .description(
      'Score extraction and contradictions on gold scenarios, times and numbers on public sets, or verdicts on labelled pairs. Needs no database.',
    )
    .argument('[folders...]', 'folders of scenario files (*.json)')
    .option('--pairs <file>', 'labelled pairs of reports, one JSON object a line, instead of scenarios')
    .option(
      '--times [folder]',
      'times and numbers on the public sets of a folder, beside chrono-node and Recognizers-Text',
    )
    .option('--report <file>', 'write the page of all scores: scenarios, times and numbers, pairs')
    .option('--check', 'with --report: write nothing, and fail where the page is not what would be written')
    .option('--data <folder>', 'where --report finds the public sets', DATA_FOLDER)
    .option('--json', 'print the scores as one JSON object')
    .option('--verbose', 'list misses, wrong fields and false alarms on standard error')
    .action(async (folders: readonly string[], options: Options) => {
      if (options.report !== undefined) await writeReport(options.report, folders, options);
      else if (options.times !== undefined)
        await scoreTimes(options.times === true ? options.data : options.times, options);
      else if (options.pairs !== undefined) scorePairs(options.pairs, options);
      else if (folders.length > 0) for (const folder of folders) scoreScenarios(folder, options);
      else
        throw new Failure(
          'Name a folder of scenarios, as in `npm run eval -- seeds/gold`, or --pairs FILE, or --times.',
          2,
        );
    });
}

/** Writes the page of all scores, or says whether the one that is there is current. */
async function writeReport(file: string, folders: readonly string[], options: Options): Promise<void> {
  const command = `npm run eval -- ${[...folders, '--report', file].join(' ')}`;
  const page = await reportOf(command, folders, options.data, (pairs) => measurePairs(pairs).evaluation);
  if (options.check) {
    if (isFile(file) && readFileSync(file, 'utf8') === page) return;
    throw new Failure(`${file} is not what this commit measures; write it with \`${command}\`.`);
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, page);
}

/** Prints what every reader reaches; --verbose lists the misses of our own. */
async function scoreTimes(data: string, options: Options): Promise<void> {
  const readers = await measureReaders(data);
  const [own] = readers;
  if (own === undefined || Object.keys(own.scores).length === 0)
    throw new Failure(`There are no public sets of times and numbers in ${data}.`, 2);
  if (options.verbose) process.stderr.write(missesOf(own));
  print(Object.fromEntries(readers.map((reader) => [reader.name, figuresOf(reader)])), options);
}

function figuresOf({ scores }: MeasuredReader): object {
  const accuracies = Object.entries({ ...scores.duckling, ...scores.recognizers });
  const { wikiwars } = scores;
  return {
    ...Object.fromEntries(accuracies.map(([name, { right, cases }]) => [name, { right, cases }])),
    ...(wikiwars && {
      WikiWars: { precision: wikiwars.precision, recall: wikiwars.recall, f1: wikiwars.f1 },
    }),
  };
}

function missesOf({ scores }: MeasuredReader): string {
  const lists = [
    ...Object.entries({ ...scores.duckling, ...scores.recognizers }).map(
      ([name, { misses }]) => [name, misses] as const,
    ),
    ['WikiWars missed', scores.wikiwars?.missed ?? []] as const,
    ['WikiWars spurious', scores.wikiwars?.spurious ?? []] as const,
  ];
  return lists
    .map(
      ([name, misses]) =>
        `\n── ${name} (${misses.length})\n${misses.map((miss) => `${miss.text} | ${miss.expected} | ${miss.found}\n`).join('')}`,
    )
    .join('');
}

function print(evaluation: object, options: Options): void {
  process.stdout.write(`${JSON.stringify(evaluation, null, options.json ? 0 : 2)}\n`);
}

function scoreScenarios(folder: string, options: Options): void {
  const { evaluation, details } = evaluateScenarios(readScenarios(folder), engine);
  if (options.verbose) {
    for (const [heading, lines] of Object.entries(details) as [string, readonly string[]][]) {
      process.stderr.write(`\n── ${heading} (${lines.length})\n${lines.map((line) => `${line}\n`).join('')}`);
    }
  }
  print(evaluation, options);
}

function scorePairs(file: string, options: Options): void {
  const { evaluation, remarks } = measurePairs(file);
  if (options.verbose) process.stderr.write(remarks.map((line) => `${line}\n`).join(''));
  print(evaluation, options);
}

function measurePairs(file: string): ReturnType<typeof evaluatePairs> {
  if (!isFile(file)) throw new Failure(`There is no file ${file}.`, 2);
  const lines = readFileSync(file, 'utf8').split('\n');
  const pairs = lines.flatMap((line, index): readonly LabelledPair[] => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as LabelledPair];
    } catch {
      throw new Failure(`${file}:${index + 1} is not JSON.`);
    }
  });
  return evaluatePairs(pairs, judgePair);
}

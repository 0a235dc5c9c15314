import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { extractClaims } from '@isnad/claim-extraction';
import { languageOf } from '@isnad/claim-model';
import { contradictionsAmong } from '@isnad/contradiction-rules';
import {
  evaluatePairs,
  evaluateScenarios,
  InvalidScenario,
  parseScenario,
  type GoldScenario,
  type LabelledPair,
  type PairSide,
  type Verdict,
} from '@isnad/evaluation';
import { engine } from '../engine.js';
import { Failure } from '../failure.js';

interface Options {
  readonly json?: true;
  readonly verbose?: true;
  readonly pairs?: string;
}

export function evalCommand(): Command {
  return new Command('eval')
    .description(
      'Score extraction and contradictions on gold scenarios, or verdicts on labelled pairs. Needs no database.',
    )
    .argument('[folder]', 'folder of scenario files (*.json)')
    .option('--pairs <file>', 'labelled pairs of reports, one JSON object a line, instead of scenarios')
    .option('--json', 'print the scores as one JSON object')
    .option('--verbose', 'list misses, wrong fields and false alarms on standard error')
    .action((folder: string | undefined, options: Options) => {
      if (options.pairs !== undefined) scorePairs(options.pairs, options);
      else if (folder !== undefined) scoreScenarios(folder, options);
      else
        throw new Failure(
          'Name a folder of scenarios, as in `npm run eval -- seeds/gold`, or --pairs FILE.',
          2,
        );
    });
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

function readScenarios(folder: string): readonly GoldScenario[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Failure(`There is no folder ${folder}.`, 2);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  if (files.length === 0) throw new Failure(`${folder} holds no scenario (*.json).`, 2);
  return files.map((name) => {
    try {
      return parseScenario(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    } catch (error) {
      if (error instanceof InvalidScenario || error instanceof SyntaxError)
        throw new Failure(`${join(folder, name)}: ${error.message}`);
      throw error;
    }
  });
}

function scorePairs(file: string, options: Options): void {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Failure(`There is no file ${file}.`, 2);
  const lines = readFileSync(file, 'utf8').split('\n');
  const pairs = lines.flatMap((line, index): readonly LabelledPair[] => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as LabelledPair];
    } catch {
      throw new Failure(`${file}:${index + 1} is not JSON.`);
    }
  });
  const { evaluation, remarks } = evaluatePairs(pairs, judge);
  if (options.verbose) process.stderr.write(remarks.map((line) => `${line}\n`).join(''));
  print(evaluation, options);
}

/** What the rules find between two reports: a contradiction among their claims, or nothing they can tell. */
function judge(a: PairSide, b: PairSide): Verdict {
  const claims = [a, b].flatMap((side, which) => {
    const language = languageOf(side.body) ?? 'ar';
    const extraction = extractClaims({ ...side, language, outletCountry: null });
    return extraction.claims.map((claim, index) => ({
      ...claim,
      id: `${which}/${index}`,
      articleId: String(which),
      outlet: side.outlet,
      language,
      publishedAt: side.publishedAt,
    }));
  });
  const found = contradictionsAmong(claims).filter((one) => one.a.articleId !== one.b.articleId);
  return found.length > 0 ? 'contradiction' : 'none';
}

import { join } from 'node:path';
import { findQuantities, findTimes } from '@isnad/claim-extraction';
import {
  evaluateScenarios,
  measureTimesAndNumbers,
  renderReport,
  type Measurements,
  type MeasuredReader,
  installedBaselines,
} from '@isnad/evaluation';
import { engine } from '../engine.js';
import { isFile, readTimeAndNumberSets } from './data-sets.js';
import { readScenarios } from './scenarios.js';

/** Our own reader and the installed baselines on the sets of times and numbers under a data folder. */
export async function measureReaders(data: string): Promise<readonly MeasuredReader[]> {
  const sets = readTimeAndNumberSets(data);
  const own: MeasuredReader = {
    name: 'Isnad',
    reads: 'times and numbers',
    scores: measureTimesAndNumbers(sets, { findTimes, findQuantities }),
  };
  const baselines = await installedBaselines();
  return [
    own,
    ...baselines.map(({ name, reads, languages, finders }) => ({
      name,
      reads,
      languages,
      scores: measureTimesAndNumbers(sets, finders),
    })),
  ];
}

/** The page of all scores: scenarios, times and numbers with baselines, and the labelled pairs where they are there. */
export async function reportOf(
  command: string,
  folders: readonly string[],
  data: string,
  measurePairs: (file: string) => NonNullable<Measurements['pairs']>['evaluation'],
): Promise<string> {
  const pairs = join(data, 'ar-news-2013', 'number-conflicts.dev.jsonl');
  return renderReport({
    command,
    scenarios: folders.map((folder) => ({
      folder,
      evaluation: evaluateScenarios(readScenarios(folder), engine).evaluation,
    })),
    readers: await measureReaders(data),
    pairs: isFile(pairs)
      ? { set: 'ar-news-2013/number-conflicts.dev', evaluation: measurePairs(pairs) }
      : null,
  });
}

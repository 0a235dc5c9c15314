import { join } from 'node:path';
import { extractClaims, findQuantities, findTimes } from '@isnad/claim-extraction';
import { ploverOf } from '@isnad/claim-model';
import {
  evaluateScenarios,
  scoreEventTypes,
  type EventTypeScores,
  measureTimesAndNumbers,
  renderReport,
  type Measurements,
  type MeasuredReader,
  installedBaselines,
} from '@isnad/evaluation';
import { engine } from '../engine.js';
import { isFile, readPloverSentences, readTimeAndNumberSets } from './data-sets.js';
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

/** PLOVER event types of the claims found in hand-coded sentences under a data folder; null where they are not there. */
export function measureEventTypes(data: string): EventTypeScores | null {
  const sentences = readPloverSentences(data);
  if (sentences === undefined) return null;
  return scoreEventTypes(sentences, (body, date) =>
    extractClaims({
      title: null,
      body,
      language: 'en',
      outlet: 'PLOVER',
      outletCountry: null,
      publishedAt: `${date}T12:00:00Z`,
    }).claims.flatMap((claim) => ploverOf(claim)?.event ?? []),
  );
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
    eventTypes: measureEventTypes(data),
    readers: await measureReaders(data),
    pairs: isFile(pairs)
      ? { set: 'ar-news-2013/number-conflicts.dev', evaluation: measurePairs(pairs) }
      : null,
  });
}

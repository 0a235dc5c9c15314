import type { ContradictionScores } from '../alarms.js';
import type { Evaluation } from '../evaluate.js';
import { FIELDS } from '../fields.js';
import type { PairEvaluation } from '../pairs.js';
import type { Score } from '../scores.js';
import type { EventTypeScores } from '../event-types/plover-gsr.js';
import { eventTypeSections } from './event-types.js';
import { figure, table } from './markdown.js';
import { timeAndNumberSections, type MeasuredReader } from './times-and-numbers.js';

/** Everything that one evaluation measured. What was not there to measure is null and said to be skipped. */
export interface Measurements {
  /** By folder of scenarios, in the order in which they were named. */
  readonly scenarios: readonly { readonly folder: string; readonly evaluation: Evaluation }[];
  /** Event types of English sentences; null where the set is not there. */
  readonly eventTypes: EventTypeScores | null;
  /** Our own reading first, then the baselines. */
  readonly readers: readonly MeasuredReader[];
  readonly pairs: { readonly set: string; readonly evaluation: PairEvaluation } | null;
  /** The command that writes the page again. */
  readonly command: string;
}

/** The page of all scores. It holds no date and no machine: the same sources give the same text. */
export function renderReport(measured: Measurements): string {
  const sections = [
    '# Evaluation',
    `Written by \`${measured.command}\`; do not edit. Scores lie between 0 and 1. The public sets are read from \`../shared/data\` and are no part of the project.`,
    ...measured.scenarios.flatMap(({ folder, evaluation }) => scenarioSections(folder, evaluation)),
    ...eventTypeSections(measured.eventTypes),
    ...timeAndNumberSections(measured.readers),
    ...pairSections(measured.pairs),
  ];
  return `${sections.join('\n\n')}\n`;
}

function scenarioSections(folder: string, evaluation: Evaluation): string[] {
  const { claims, fields } = evaluation;
  const languages = Object.entries(claims.byLanguage).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    `## Scenarios in \`${folder}\``,
    `${counted(evaluation.scenarios, 'scenario')}, ${counted(evaluation.articles, 'article')}, ${counted(evaluation.goldClaims, 'gold claim')}, ${counted(evaluation.predictedClaims, 'predicted claim')}.`,
    table(
      ['claims', 'precision', 'recall', 'F1'],
      [scoreRow('all', claims), ...languages.map(([language, score]) => scoreRow(language, score))],
    ),
    'Right on matched claims:',
    table(
      ['field', 'share'],
      FIELDS.map((field) => [field, figure(fields[field])]),
    ),
    'Contradictions, from the text and from the gold claims:',
    table(
      ['alarms', 'precision', 'recall', 'F1'],
      [
        ...contradictionRows('from text', evaluation.contradictions),
        ...contradictionRows('from gold claims', evaluation.contradictionsFromGoldClaims),
      ],
    ),
    `False alarms by what the pair really is, from text: ${falseAlarms(evaluation.contradictions)}; from gold claims: ${falseAlarms(evaluation.contradictionsFromGoldClaims)}.`,
  ];
}

function contradictionRows(name: string, scores: ContradictionScores): string[][] {
  return [
    scoreRow(`${name}, the pair`, scores.lenient),
    scoreRow(`${name}, with its dimension`, scores.strict),
  ];
}

function falseAlarms(scores: ContradictionScores): string {
  const some = Object.entries(scores.falseAlarms).filter(([, count]) => count > 0);
  return some.length === 0
    ? 'none'
    : some.map(([relation, count]) => `${relation} ${String(count)}`).join(', ');
}

function pairSections(pairs: Measurements['pairs']): string[] {
  const title = '## Pairs of reports with other numbers';
  if (pairs === null) return [title, 'Skipped: the set is not there.'];
  const { confusion, contradiction } = pairs.evaluation;
  const verdicts = [...new Set(Object.values(confusion).flatMap((row) => Object.keys(row)))].sort();
  return [
    title,
    `\`${pairs.set}\`: ${counted(pairs.evaluation.pairs, 'pair')} with a clear label.`,
    table(['verdict', 'precision', 'recall', 'F1'], [scoreRow('contradiction', contradiction)]),
    'Labels by row, verdicts by column:',
    table(
      ['label', ...verdicts],
      Object.entries(confusion)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([label, row]) => [label, ...verdicts.map((verdict) => String(row[verdict] ?? 0))]),
    ),
  ];
}

function scoreRow(name: string, { precision, recall, f1 }: Score): string[] {
  return [name, figure(precision), figure(recall), figure(f1)];
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

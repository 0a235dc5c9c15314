import type { EventTypeScores } from '../event-types/plover-gsr.js';
import { figure, table } from './markdown.js';

/** The section on event types; the set is English, and its odd records are those that may be developed on. */
export function eventTypeSections(scores: EventTypeScores | null): string[] {
  const title = '## Event types in the PLOVER gold standard';
  if (scores === null) return [title, 'Skipped: the set is not there.'];
  const row = (name: string, { precision, recall, f1 }: EventTypeScores['all']): string[] => [
    name,
    figure(precision),
    figure(recall),
    figure(f1),
  ];
  return [
    title,
    `${String(scores.sentences)} hand-coded English sentences of one event each; types that the manual has merged since are read by their name of today.`,
    table(
      ['event type', 'precision', 'recall', 'F1'],
      [row('of the first claim that has one', scores.first), row('of all claims', scores.all)],
    ),
    table(
      ['type', 'records', 'found'],
      Object.entries(scores.byType).map(([type, { records, found }]) => [
        type,
        String(records),
        String(found),
      ]),
    ),
  ];
}

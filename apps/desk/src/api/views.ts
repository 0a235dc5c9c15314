/** What the HTTP API answers, by the names that its document gives (`npm run openapi` writes them). */
import type { QueryOf } from './request.js';
import type { ContradictionView, Evidence } from './openapi.generated.js';

export type {
  ActKind,
  ActView,
  Action,
  AlertView,
  AppearanceView,
  ArticleSummary,
  ArticleView,
  ChangeSince,
  ClaimView,
  ContradictionView,
  CorrectableField,
  CorrectableFields,
  Dimension,
  DismissalReason,
  Judged,
  Language,
  Modality,
  Phase,
  Polarity,
  Quantity,
  RelationView,
  SourceRecord,
  SourceSummary,
  SourceView,
  StoryView,
  TimeRole,
} from './openapi.generated.js';

/** One page of any list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Cursor of the next page; null on the last. */
  readonly next: string | null;
}

/** A stretch of a text, in UTF-16 code units; the end is exclusive. */
export type Span = Pick<Evidence, 'start' | 'end'>;

export type Status = ContradictionView['status'];

/** What the queue can be asked for: `held` are open ones with a side on hold. */
export type QueueStatus = NonNullable<QueryOf<'/api/v1/contradictions'>['status']>;
export const QUEUES = [
  'open',
  'held',
  'confirmed',
  'dismissed',
  'resolved',
] as const satisfies readonly QueueStatus[];

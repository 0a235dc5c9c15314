/** What the HTTP API answers. Types alone come from the libs: no code of theirs is bundled. */
export type {
  ActKind,
  ActView,
  AlertView,
  AppearanceView,
  ArticleSummary,
  ArticleView,
  ClaimView,
  ContradictionView,
  Page,
  RelationView,
  SourceRecord,
  SourceSummary,
  SourceView,
  StoryView,
} from '@isnad/read-models';

export const STATUSES = ['open', 'confirmed', 'dismissed', 'resolved'] as const;
export type Status = (typeof STATUSES)[number];

/** What the queue can be asked for: `held` are open ones with a side on hold. */
export const QUEUES = ['open', 'held', 'confirmed', 'dismissed', 'resolved'] as const;
export type QueueStatus = (typeof QUEUES)[number];

/** A judgement as the server left the contradiction; its list may show it a moment later. */
export interface Judged {
  readonly contradictionId: string;
  readonly status: Status;
  readonly version: number;
  /** Others that were dismissed with it. */
  readonly alike?: readonly string[];
}

/** What somebody did to a thing since it was looked at, as a 409 tells it. */
export interface Change {
  readonly type: string;
  readonly version: number;
  readonly recordedAt: string;
  readonly actor: string;
  readonly data: Readonly<Record<string, unknown>>;
}

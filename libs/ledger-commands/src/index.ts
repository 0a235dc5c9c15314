import { ChangeArticleHandler } from './change-article/change-article.js';
import { ChangeClaimHandler } from './change-claim/change-claim.js';
import { DismissPatternHandler } from './dismiss-pattern/dismiss-pattern.js';
import { JudgeContradictionHandler } from './judge-contradiction/judge-contradiction.js';
import { LinkArticleHandler } from './link-article/link-article.js';
import { MergeStoriesHandler } from './merge-stories/merge-stories.js';
import { ChangeEntityHandler } from './name-entity/change-entity.js';
import { ObserveArticleHandler } from './observe-article/observe-article.js';
import { RecordComparisonHandler } from './record-comparison/record-comparison.js';
import { RecordRecheckHandler } from './record-comparison/record-recheck.js';
import { RecordFailureHandler } from './record-failure/record-failure.js';
import { RecordReadingHandler } from './record-reading/record-reading.js';
import { RetryArticleHandler } from './retry-article/retry-article.js';
import { SplitStoryHandler } from './split-story/split-story.js';
import { TakeDownArticleHandler } from './take-down/take-down.js';

export * from './change-article/change-article.js';
export * from './change-claim/change-claim.js';
export {
  DismissPattern,
  type DismissedPattern,
  DismissPatternHandler,
} from './dismiss-pattern/dismiss-pattern.js';
export * from './judge-contradiction/judge-contradiction.js';
export * from './ledger.js';
export * from './link-article/link-article.js';
export * from './merge-stories/merge-stories.js';
export { ChangeEntity } from './name-entity/change-entity.js';
export * from './observe-article/observe-article.js';
export * from './record-comparison/findings.js';
export * from './record-comparison/record-comparison.js';
export { idOfRelation } from './record-comparison/record-findings.js';
export * from './record-comparison/record-recheck.js';
export * from './record-failure/record-failure.js';
export * from './record-reading/record-reading.js';
export * from './retry-article/retry-article.js';
export * from './split-story/split-story.js';
export * from './take-down/take-down.js';
export { LedgerTransactions } from './transactions.js';

export const COMMAND_HANDLERS = [
  ObserveArticleHandler,
  RecordReadingHandler,
  LinkArticleHandler,
  RecordComparisonHandler,
  RecordRecheckHandler,
  RecordFailureHandler,
  RetryArticleHandler,
  JudgeContradictionHandler,
  DismissPatternHandler,
  MergeStoriesHandler,
  SplitStoryHandler,
  ChangeClaimHandler,
  ChangeArticleHandler,
  TakeDownArticleHandler,
  ChangeEntityHandler,
];

/**
 * Every fact the ledger can hold, as a readonly union per stream category: each in the folder of its decider.
 * Names are the newsroom's, in the past tense. A stored payload never changes its meaning: a changed shape raises
 * `schemaVersion` and gets an upcaster (see upcast.ts).
 */
import type { ArticleEvent } from './article/events.js';
import type { ClaimEvent } from './claim/events.js';
import type { ContradictionEvent } from './contradiction/events.js';
import type { NamedEntityEvent } from './named-entity/events.js';
import type { RelationEvent } from './relation/events.js';
import type { PatternEvent } from './pattern/events.js';
import type { SourceEvent } from './source/events.js';
import type { StoryEvent } from './story/events.js';

export * from './article/events.js';
export * from './claim/events.js';
export * from './contradiction/events.js';
export type { FindingEvidence, FoundSide } from './evidence.js';
export type { Fact } from './fact.js';
export * from './named-entity/events.js';
export * from './relation/events.js';
export * from './pattern/events.js';
export * from './source/events.js';
export * from './story/events.js';

export type LedgerEvent =
  | SourceEvent
  | ArticleEvent
  | ClaimEvent
  | StoryEvent
  | ContradictionEvent
  | PatternEvent
  | RelationEvent
  | NamedEntityEvent;

import type { SequencedEvent } from '@isnad/event-store';
import { writeArticles } from './articles/projection.js';
import { writeClaims } from './claims/projection.js';
import { writeContradictions } from './contradictions/projection.js';
import { NEWSROOM } from './newsroom-name.js';
import type { Projection, Sequenced } from './projection.js';
import { writeStories } from './stories/projection.js';

const WRITERS = [writeArticles, writeClaims, writeStories, writeContradictions];

/** An event of a type this program does not know passes all writers by: their switches name what they handle. */
const asLedgerEvent = (event: SequencedEvent): Sequenced => event as object as Sequenced;

/**
 * What the desk looks at: articles, claims, stories, contradictions. One checkpoint keeps all four, because they join
 * each other: a contradiction must never be visible before its claims.
 */
export const newsroomProjection: Projection = {
  name: NEWSROOM,
  async apply(events, sql) {
    for (const event of events) for (const write of WRITERS) await write(asLedgerEvent(event), sql);
  },
};

export const PROJECTIONS: readonly Projection[] = [newsroomProjection];

import type { SequencedEvent, SqlExecutor } from '@isnad/event-store';
import { actModel } from './acts/projection.js';
import { articleModel } from './articles/projection.js';
import { claimModel } from './claims/projection.js';
import { contradictionModel } from './contradictions/projection.js';
import { momentModel } from './moments/projection.js';
import type { ReadModel, Sequenced } from './read-model.js';
import { namedEntityModel } from './named-entities/projection.js';
import { patternModel } from './patterns/projection.js';
import { relationModel } from './relations/projection.js';
import { sourceModel } from './sources/projection.js';
import { storyModel } from './stories/projection.js';
import { Batch } from './versions/batch.js';
import { letOthersOn } from './versions/let-others-on.js';

/**
 * What the desk looks at: articles, claims, stories, contradictions, other relations. One checkpoint keeps all of them, because they join
 * each other: a contradiction must never be visible before its claims.
 */
export const MODELS: readonly ReadModel[] = [
  sourceModel,
  articleModel,
  // Before that of claims: it notes what they said before they were changed.
  actModel,
  claimModel,
  storyModel,
  contradictionModel,
  patternModel,
  relationModel,
  namedEntityModel,
  momentModel,
];

export const ENTITIES = MODELS.flatMap(({ entities }) => entities);

/** Names the checkpoint of the generation that is read. */
export const NEWSROOM = 'newsroom';

/** An event of a type this program does not know passes all models by: their switches name what they handle. */
const asLedgerEvent = (event: SequencedEvent): Sequenced => event as object as Sequenced;

/** Events that change rows which only a query finds. */
const ALONE: ReadonlySet<string> = new Set(['ArticleTakenDown', 'StoriesMerged', 'StorySplit']);

const mustRunAlone = ({ type }: { readonly type: string }): boolean => ALONE.has(type);

/** Events after which a fold lets PostgreSQL be heard: about a millisecond's work. */
const AT_A_TIME = 50;

/** Whether an event must not be folded with others, but projected. */
export const hasOneThatRunsAlone = (events: readonly SequencedEvent[]): boolean => events.some(mustRunAlone);

/**
 * Holds in a batch the rows that events look at, none of which runs alone. Reads tables, and writes no rows.
 *
 * @param whenWritten where other rows are written meanwhile: waits for them. Default: sql.
 */
export async function look(
  events: readonly SequencedEvent[],
  sql: SqlExecutor,
  batch: Batch,
  whenWritten: SqlExecutor = sql,
): Promise<void> {
  for (const event of events.map(asLedgerEvent))
    for (const model of MODELS) {
      for (const [entity, group] of model.touches(event)) batch.want(entity, group);
      for (const [entity, group] of model.makes?.(event) ?? []) batch.begin(entity, group);
    }
  await batch.load(sql, whenWritten);
}

/** Changes the rows of a batch as events demand that were looked at for it, in order. */
export async function fold(events: readonly SequencedEvent[], batch: Batch): Promise<void> {
  let folded = 0;
  for (const event of events.map(asLedgerEvent)) {
    for (const model of MODELS) model.apply(event, batch);
    folded += 1;
    if (folded % AT_A_TIME === 0) await letOthersOn();
  }
}

/**
 * Writes what events change in the tables of a schema.
 *
 * @param batch of the same schema; one that is kept spares the rows that it holds already from being loaded again.
 */
export async function project(
  events: readonly SequencedEvent[],
  sql: SqlExecutor,
  schema: string,
  batch: Batch = new Batch(schema),
): Promise<void> {
  for (const run of runsOf(events)) {
    await look(run, sql, batch);
    await fold(run, batch);
    await batch.flush(sql);
    const [first] = run.map(asLedgerEvent);
    if (first === undefined || !mustRunAlone(first)) continue;
    for (const { alone } of MODELS) {
      for (const [entity, column] of alone?.finds ?? []) await batch.prepareToFind(sql, entity, column);
      await alone?.apply(first, sql, schema);
    }
    batch.clear();
  }
}

/** Cuts events so that one which must run alone does. */
function runsOf(events: readonly SequencedEvent[]): readonly (readonly SequencedEvent[])[] {
  const runs: SequencedEvent[][] = [[]];
  for (const event of events) {
    if (mustRunAlone(event)) runs.push([event], []);
    else runs.at(-1)?.push(event);
  }
  return runs.filter((run) => run.length > 0);
}

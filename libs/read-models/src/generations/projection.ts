import type { SequencedEvent, SqlExecutor } from '@isnad/event-store';
import { NEWSROOM, project } from '../newsroom.js';
import { LIVE, SHAPE, shapeOf } from './generation.js';

/** Read models that are kept by one checkpoint. It sees every event once, in order, in the checkpoint's transaction. */
export interface Projection {
  /** Names the checkpoint. */
  readonly name: string;
  apply(events: readonly SequencedEvent[], sql: SqlExecutor): Promise<void>;
}

/** The tables that are read have another shape than this program writes. */
export class OtherShape extends Error {
  override readonly name = 'OtherShape';
  constructor() {
    super('The read models are of another release. `isnad migrate` builds those of this one.');
  }
}

/** @throws OtherShape where the tables that are read are not those that this program writes. */
export async function demandOwnShape(sql: SqlExecutor): Promise<void> {
  if ((await shapeOf(sql, LIVE)) !== SHAPE) throw new OtherShape();
}

/** Keeps the generation that is read up to date. A release never writes into tables of another. */
export const newsroomProjection: Projection = {
  name: NEWSROOM,
  async apply(events, sql) {
    await demandOwnShape(sql);
    await project(events, sql, LIVE);
  },
};

export const PROJECTIONS: readonly Projection[] = [newsroomProjection];

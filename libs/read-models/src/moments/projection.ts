import type { ReadModel, Touched } from '../read-model.js';
import { moments } from './entity.js';

/** Every event looks at the one row. */
const TOUCHED: readonly Touched[] = [[moments, 'ledger']];

export const momentModel: ReadModel = {
  entities: [moments],
  touches: () => TOUCHED,
  apply({ position, recordedAt }, batch) {
    const reached = batch.rowOf(moments, 'ledger')?.reached ?? '';
    if (recordedAt > reached) batch.put(moments, position, { clock: 'ledger', reached: recordedAt });
  },
};

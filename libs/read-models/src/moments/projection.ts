import type { ReadModel } from '../read-model.js';
import { moments } from './entity.js';

export const momentModel: ReadModel = {
  entities: [moments],
  touches: () => [[moments, 'ledger']],
  apply({ position, recordedAt }, batch) {
    const reached = batch.rowOf(moments, 'ledger')?.reached ?? '';
    if (recordedAt > reached) batch.put(moments, position, { clock: 'ledger', reached: recordedAt });
  },
};

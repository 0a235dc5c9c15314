import type { Action } from '@isnad/claim-model';
import type { QuantityExpression } from '../stages.js';

/** Units of what nobody seizes as goods: persons are detained, and years are their age or their sentence. */
export const NO_GOODS: ReadonlySet<string> = new Set([
  'people',
  'troops',
  'years',
  'months',
  'days',
  'hours',
  'minutes',
  'mm',
  'cm',
  'm',
  'km',
]);

/** Figures that may be of what is seized, or of whatever another action is about. */
export const ofGoods = (
  free: readonly QuantityExpression[],
  action: Action,
): readonly QuantityExpression[] =>
  action === 'seized-goods' ? free.filter(({ unit }) => !NO_GOODS.has(unit ?? '')) : free;

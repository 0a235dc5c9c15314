import type { Ground } from '../evidence.js';
import type { Finding, RelationType, RuleDimension } from '../relation.js';

/** A relation that is no contradiction. */
export const dimensionless = (
  type: Exclude<RelationType, 'contradicts'>,
  confidence: number,
  conflict: Ground,
): Finding => ({ type, dimension: null, confidence, conflict });

/** Two claims that cannot both be true, with why the later is no update and why they measure one thing. */
export const contradiction = (
  dimension: RuleDimension,
  confidence: number,
  conflict: Ground,
  notUpdate: Ground,
  notScope: Ground,
): Finding => ({ type: 'contradicts', dimension, confidence, conflict, notUpdate, notScope });

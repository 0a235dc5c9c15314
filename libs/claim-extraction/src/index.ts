export { findAttributions } from './attribution/index.js';
export { findTriggers } from './actions/index.js';
export * from './describe.js';
export { dominantCountry, findEntities, identityKey, sameIdentity } from './entities/index.js';
export * from './extract.js';
export { findQuantities } from './quantity/index.js';
export type * from './stages.js';
export { segment } from './text/segment.js';
export { findTimes, type TimeOptions } from './time/index.js';

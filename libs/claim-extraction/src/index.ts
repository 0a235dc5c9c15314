export { findTriggers } from './actions/index.js';
export * from './describe.js';
export { dominantCountry, findEntities, identityKey, sameIdentity } from './entities/index.js';
export * from './extract.js';
export type * from './stages.js';
export { segment } from './text/segment.js';

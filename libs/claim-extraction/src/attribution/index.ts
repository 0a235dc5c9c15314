export * from './attribution-at.js';
export * from './find-attributions.js';

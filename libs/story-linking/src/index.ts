export * from './article-key.js';
export * from './commonness.js';
export * from './likeness.js';
export * from './link-ground.js';
export * from './placement.js';

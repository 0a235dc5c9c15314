export * from './alarms.js';
export * from './evaluate.js';
export * from './fields.js';
export * from './match.js';
export * from './pairs.js';
export * from './scenario.js';
export * from './scores.js';

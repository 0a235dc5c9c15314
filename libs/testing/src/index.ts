export * from './database.js';
export * from './decider-spec.js';
export * from './eventually.js';
export * from './redis-server.js';

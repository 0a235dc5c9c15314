export * from './errors.js';
export * from './event.js';
export * from './event-store.js';
export * from './migrations.js';
export * from './sequencer.js';
export * from './sql-executor.js';
export * from './subscription.js';
export * from './transaction.js';

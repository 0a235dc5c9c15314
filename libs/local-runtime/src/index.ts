export * from './config.js';
export * from './embedded-postgres.js';
export * from './free-port.js';
export * from './instance-lock.js';
export * from './log-key.js';
export * from './refusal.js';

export * from './action.js';
export * from './claim.js';
export * from './quantity.js';
export * from './time.js';
export * from './conflict-keys.js';
export * from './language.js';
export * from './unit-family.js';
export * from './place-names.js';

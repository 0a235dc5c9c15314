export * from './clauses.js';
export * from './letters.js';
export * from './normalise.js';
export * from './phrases.js';
export * from './proclitics.js';
export * from './segment.js';
export * from './stems.js';
export * from './tokenise.js';

export * from './detection.js';
export * from './finding.js';

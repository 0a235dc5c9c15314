export * from './report.js';
export * from './times-and-numbers.js';

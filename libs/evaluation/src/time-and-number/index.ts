export * from './duckling.js';
export * from './finders.js';
export * from './measure.js';
export * from './recognizers.js';
export * from './timex2.js';

export * from './comparable-claim.js';
export * from './detect.js';
export { daysOf, hoursOf, type DayInterval } from './intervals/days.js';
export { cannotBothHold, familyOf } from './intervals/quantities.js';
export * from './reports/index.js';

export * from './comparable-claim.js';
export * from './relation.js';
export type { Ground } from './evidence.js';
export * from './relate.js';
export * from './detect.js';
export { explainCalendarSlip } from './explanation/calendar-slip.js';
export { explain, type ExplainedRelation, type ExplainedSide } from './explanation/explain.js';
export { leaningOn } from './reuse.js';
export { isRule } from './rules/index.js';
export { ENOUGH, strengthOfEvent } from './event/strength.js';
export { daysOf, hoursOf, type DayInterval } from './intervals/days.js';
export { cannotBothHold, familyOf } from './intervals/quantities.js';
export {
  fromExtraction,
  readReport,
  relationBetween as relationBetweenReports,
  type ReadReport,
  type Report,
  type ReportRelation,
  type ReportVerdict,
} from './reports/index.js';

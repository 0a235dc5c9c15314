export type { Report, ReadReport } from './report.js';
export { fromExtraction, readReport } from './read-report.js';
export { relationBetween, type ReportRelation, type ReportVerdict } from './relation.js';

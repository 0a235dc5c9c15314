export * from './attribution-at.js';
export * from './find-attributions.js';
export { arabicPerformer, arabicSpokenBy } from './arabic-performer.js';

import type { Evidence } from '../evidence.js';

/** Log-odds for each unit of evidence. */
export const WEIGHTS: Readonly<Record<keyof Evidence | 'bias', number>> = {
  bias: -1.6,
  sharedPeople: 2,
  otherPeople: -1.5,
  sharedRegistrations: 2.5,
  otherRegistrations: -1.5,
  sharedKilometre: 2,
  otherKilometre: -2,
  sharedFigures: 0.8,
  sharedText: 2,
  sharedRareWords: 0.3,
  sharedRareTitleWords: 0.3,
  sharedTitlePlace: 1,
  otherPlace: -3,
  unmentionedPlace: -1,
  sharedKind: 0.3,
  otherKind: -1,
  sameKilled: 1,
  sameInjured: 1,
  sameGroup: 0.8,
  bothMoving: 1.2,
  sameDay: 0.7,
  otherDay: -1,
  daysApart: -1,
};

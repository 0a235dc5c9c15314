import { evidenceBetween, type Evidence } from './evidence.js';
import type { ReadReport } from './report.js';
import { WEIGHTS } from './data/same-happening-weights.js';

export interface Likelihood {
  /** 0 … 1: how likely both report one happening. */
  readonly probability: number;
  readonly evidence: Evidence;
  readonly for: readonly string[];
  readonly against: readonly string[];
}

/** What each feature says in words, with its count. */
const IN_WORDS: Readonly<Record<keyof Evidence, string>> = {
  sharedPeople: 'both name the same persons',
  otherPeople: 'both name persons, and none is the same',
  sharedRegistrations: 'both give the same number of a car or case',
  otherRegistrations: 'the numbers of cars and cases differ',
  sharedKilometre: 'the same kilometre of the road',
  otherKilometre: 'another kilometre of the road',
  sharedFigures: 'the same figures in both texts',
  sharedText: 'one text, in good part word for word',
  sharedRareWords: 'uncommon words in both texts',
  sharedRareTitleWords: 'uncommon words of the headline in both texts',
  sharedTitlePlace: 'the same place in both headlines',
  otherPlace: 'each headline names a place that the other report does not',
  unmentionedPlace: 'one headline names a place that the other report does not',
  sharedKind: 'the same kind of happening',
  otherKind: 'another kind of happening',
  sameKilled: 'the same number of dead',
  sameInjured: 'the same number of injured',
  sameGroup: 'both count the same people',
  bothMoving: 'both give a count in motion',
  sameDay: 'the same day',
  otherDay: 'another day',
  daysApart: 'published at another time',
};

/** How likely two reports are about one happening: a logistic model over evidence for and against. */
export function likelihoodOfOneHappening(a: ReadReport, b: ReadReport): Likelihood {
  const evidence = evidenceBetween(a, b);
  let score = WEIGHTS.bias;
  const [pro, contra]: [string[], string[]] = [[], []];
  for (const key of Object.keys(IN_WORDS) as (keyof Evidence)[]) {
    const points = WEIGHTS[key] * evidence[key];
    score += points;
    if (points > 0) pro.push(IN_WORDS[key]);
    else if (points < 0) contra.push(IN_WORDS[key]);
  }
  return { probability: 1 / (1 + Math.exp(-score)), evidence, for: pro, against: contra };
}

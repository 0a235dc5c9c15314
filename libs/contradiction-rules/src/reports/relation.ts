import type { FigureRelation } from './figure-relation.js';
import { relateFigures } from './figures.js';
import { GOES_ON, type Kind } from './kind-of-happening.js';
import type { ReadReport } from './report.js';
import { likelihoodOfOneHappening, type Likelihood } from './same-happening.js';

export type ReportVerdict = 'contradiction' | 'update' | 'scope' | 'rounding' | 'different-event' | 'none';

export interface ReportRelation {
  readonly verdict: ReportVerdict;
  /** 0 … 1: how likely both report one happening. */
  readonly oneHappening: number;
  readonly figures: FigureRelation;
  /** The verdict with its reasons, for an editor. */
  readonly explanation: string;
  readonly for: readonly string[];
  readonly against: readonly string[];
}

/** Below this two reports are of different events. */
const ONE_HAPPENING = 0.5;
/** An alarm needs more. */
const SURE = 0.6;
/** What police and courts count is fixed when it is told. */
const ROUTINE: ReadonlySet<Kind> = new Set(['seizure', 'arrest', 'trial']);

/** How the headline figures of two reports stand to each other. Symmetric. */
export function relationBetween(a: ReadReport, b: ReadReport): ReportRelation {
  const likelihood = likelihoodOfOneHappening(a, b);
  const figures = relateFigures(a, b);
  const { probability: oneHappening, for: pro, against } = likelihood;
  const relation = (verdict: ReportVerdict): ReportRelation => ({
    verdict,
    oneHappening,
    figures,
    explanation: explain(verdict, figures, likelihood),
    for: pro,
    against,
  });
  if (oneHappening < ONE_HAPPENING) return relation('different-event');
  switch (figures.type) {
    case 'scope':
      return relation('scope');
    case 'rounding':
      return relation('rounding');
    case 'equal':
      return relation('none');
    case 'conflict':
      if (figures.what === 'casualties')
        return relation(growth(a, b, figures.more) ? 'update' : alarm(likelihood, figures.what));
      return relation(
        isOngoing(a, b) || mayHaveGrown(a, b, figures.more) ? 'update' : alarm(likelihood, figures.what),
      );
  }
}

/** Two lists with the same figures within this many days are of one operation. */
const ONE_LIST = 0.5;

/**
 * Casualties of one happening are identified by place, day and kind. Seizures, arrests and sums of money are told day by
 * day in the same words: an alarm over them needs a shared name, number plate or list of figures.
 */
function alarm({ evidence, probability }: Likelihood, what: 'casualties' | 'amount'): ReportVerdict {
  if (probability < SURE) return 'different-event';
  if (what === 'casualties') return 'contradiction';
  const identified =
    evidence.sharedPeople > 0 ||
    evidence.sharedText > 0 ||
    evidence.sharedRegistrations > 0 ||
    (evidence.sharedFigures >= 2 && evidence.daysApart < ONE_LIST);
  return identified ? 'contradiction' : 'different-event';
}

const isOngoing = (a: ReadReport, b: ReadReport): boolean =>
  [a, b].some(({ kinds }) => [...kinds].some((kind) => GOES_ON.has(kind)));

/** A headline raised after its text was written: the story was moving. */
function outgrewItsText({ toll, bodyTolls }: ReadReport): boolean {
  const [title, told] = [toll?.killed, bodyTolls.find(({ killed }) => killed !== null)?.killed];
  return title != null && told != null && told.min < title.min && toll?.both === null;
}

/** Hours after which a larger count of persons may be the state of a later day. */
const HOURS_TO_GROW = 3;

/** Candidates that register, members that sign: counts of people that a seizure or a court does not fix. */
function mayHaveGrown(a: ReadReport, b: ReadReport, more: 'a' | 'b'): boolean {
  const [larger, smaller] = more === 'a' ? [a, b] : [b, a];
  if ([a, b].some(({ kinds }) => [...kinds].some((kind) => ROUTINE.has(kind)))) return false;
  if (!larger.amounts.every(({ family }) => family === 'persons')) return false;
  const hours = (Date.parse(larger.report.publishedAt) - Date.parse(smaller.report.publishedAt)) / 3_600_000;
  return hours >= HOURS_TO_GROW;
}

/** Whether the larger figure may simply be the later one. The text's own words come first, the clock last. */
function growth(a: ReadReport, b: ReadReport, more: 'a' | 'b'): boolean {
  if (isOngoing(a, b)) return true;
  const [larger, smaller] = more === 'a' ? [a, b] : [b, a];
  if (smaller.growing || outgrewItsText(smaller)) return true;
  return Date.parse(larger.report.publishedAt) >= Date.parse(smaller.report.publishedAt);
}

const HEADS: Readonly<Record<ReportVerdict, string>> = {
  contradiction: 'Both report one event, and their figures cannot both be right',
  update: 'Both report one event, and the larger figure may be the later one',
  scope: 'Both report one event, and their figures measure different things',
  rounding: 'Both report one event, and one figure is the other rounded',
  'different-event': 'They report different events',
  none: 'Their figures agree',
};

function explain(verdict: ReportVerdict, figures: FigureRelation, { for: pro, against }: Likelihood): string {
  const reasons = (heading: string, list: readonly string[]): string =>
    list.length === 0 ? '' : ` ${heading}: ${list.join(', ')}.`;
  return `${HEADS[verdict]}: ${figures.words}.${reasons('For one event', pro)}${reasons('Against', against)}`;
}

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
/** Police round-ups and seizures resemble each other day by day: an alarm needs a shared name, number or list of figures. */
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
        return relation(growth(a, b, figures.more) ? 'update' : alarm(likelihood, a, b));
      return relation(isOngoing(a, b) ? 'update' : alarm(likelihood, a, b));
  }
}

function alarm(likelihood: Likelihood, a: ReadReport, b: ReadReport): ReportVerdict {
  const { evidence, probability } = likelihood;
  if (probability < SURE) return 'different-event';
  const routine = [a, b].some(
    ({ kinds, toll }) => toll === null && [...kinds].some((kind) => ROUTINE.has(kind)),
  );
  const identified =
    evidence.sharedPeople > 0 ||
    evidence.sharedRegistrations > 0 ||
    (evidence.sharedFigures >= 2 && evidence.daysApart < 1);
  return routine && !identified ? 'different-event' : 'contradiction';
}

const isOngoing = (a: ReadReport, b: ReadReport): boolean =>
  [a, b].some(({ kinds }) => [...kinds].some((kind) => GOES_ON.has(kind)));

/** A headline raised after its text was written: the story was moving. */
function outgrewItsText({ toll, bodyTolls }: ReadReport): boolean {
  const [title, told] = [toll?.killed, bodyTolls.find(({ killed }) => killed !== null)?.killed];
  return title != null && told != null && told.min < title.min && toll?.both === null;
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

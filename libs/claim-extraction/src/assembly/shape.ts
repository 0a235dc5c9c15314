import type { Condition, Modality, Phase, Polarity, Span } from '@isnad/claim-model';
import type { Entry } from '../actions/index.js';
import type { Attribution, ReadingContext } from '../stages.js';
import { clauses } from '../text/clauses.js';
import type { Token } from '../text/tokenise.js';
import { ARABIC_FUTURE, NOT_FUTURE, SHAPER_INDEX, type Shape } from './lexicon.js';

/** Polarity, modality, phase and condition of one trigger in its clause. */
export interface Shaped {
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly phase: Phase | null;
  readonly condition: Condition | null;
}

/** How far before its verb a negation is looked for. Tokens. */
const NEGATION_REACH = 3;

/** Actions that are plans when somebody announces them: their condition matters. */
const PLANNABLE = new Set([
  'withdraw-forces',
  'deploy-forces',
  'ceasefire',
  'close',
  'reopen',
  'released',
  'hold-talks',
  'sign-agreement',
  'emergency-lifted',
  'strike',
  'resign',
]);

/** Words after which a condition is meant and not a mere moment: stability, decision, agreement, consent. */
const CONDITIONAL_KINDS = new Set(['condition', 'until']);

export function shapeOf(
  context: ReadingContext,
  entry: Entry,
  trigger: Span,
  clause: Span,
  clauseTokens: readonly Token[],
  sentence: Span,
  attribution: Attribution | null,
): Shaped {
  const { language } = context;
  const marks = new Map<Shape, number[]>();
  for (const [at] of clauseTokens.entries()) {
    for (const match of SHAPER_INDEX[language].at(clauseTokens, at)) {
      const list = marks.get(match.term.payload) ?? [];
      list.push(at);
      marks.set(match.term.payload, list);
    }
  }
  const here = clauseTokens.findIndex((token) => token.end > trigger.start);
  const polarity: Polarity = (marks.get('negation') ?? []).some(
    (at) => at < here + 1 && here - at <= NEGATION_REACH,
  )
    ? 'negated'
    : 'affirmed';

  const arabicFuture =
    language === 'ar' &&
    clauseTokens.some((token) => ARABIC_FUTURE.test(token.norm) && !NOT_FUTURE.has(token.norm));
  const future = marks.has('future') || arabicFuture;
  const plannable = PLANNABLE.has(entry.action);
  const decided = marks.has('decided') || attribution?.act === 'announce';
  const condition =
    plannable && (future || entry.phase === 'announced') ? conditionOf(context, sentence, trigger) : null;

  let modality: Modality = 'actual';
  if (condition !== null) modality = 'conditional';
  else if (
    marks.has('demanded') &&
    near(marks.get('demanded'), here) &&
    !['call-for', 'request'].includes(entry.action)
  )
    modality = 'demanded';
  else if (marks.has('possible') && near(marks.get('possible'), here)) modality = 'possible';
  else if (future) modality = 'planned';
  else if (plannable && entry.phase === 'announced' && decided) modality = 'planned';

  return { polarity, modality, phase: phaseOf(entry, modality, marks), condition };
}

const near = (positions: readonly number[] | undefined, here: number): boolean =>
  (positions ?? []).some((at) => at <= here && here - at <= 6);

function phaseOf(
  entry: Entry,
  modality: Modality,
  marks: ReadonlyMap<Shape, readonly number[]>,
): Phase | null {
  if (entry.phase === null) return null;
  if (modality === 'planned' || modality === 'conditional') return 'announced';
  if (modality === 'demanded') return null;
  if (marks.has('begin')) return 'begun';
  if (marks.has('complete')) return 'completed';
  return entry.phase === 'announced' && !PLANNABLE.has(entry.action) ? 'announced' : entry.phase;
}

/** The condition clause of the sentence that stands nearest after the trigger. */
function conditionOf(context: ReadingContext, sentence: Span, trigger: Span): Condition | null {
  for (const clause of clauses(context, sentence)) {
    if (!CONDITIONAL_KINDS.has(clause.kind) || clause.end <= trigger.start) continue;
    const { start, end } = clause;
    // "until 19 January" is a time; a condition has no digits in its first words.
    if (/[\d٠-٩]/.test(context.text.slice(start, Math.min(end, start + 25)))) continue;
    return { start, end, text: context.text.slice(start, end) };
  }
  return null;
}

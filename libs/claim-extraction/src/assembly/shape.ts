import { COUNTS } from './figures.js';
import type { Action, Condition, Modality, Phase, Polarity, Span } from '@isnad/claim-model';
import type { Entry } from '../actions/index.js';
import type { Attribution, ReadingContext } from '../stages.js';
import type { Token } from '../text/tokenise.js';
import { futureForms, governs, isHeadlinePlan } from './future.js';
import { isArabicFuture } from './arabic-future.js';
import { SHAPER_INDEX, type Shape } from './lexicon.js';
import { polarityOf } from './polarity.js';
import { SPEECH_ACTS } from './speech-acts.js';

/** Polarity, modality, phase and condition of one trigger in its clause. */
export interface Shaped {
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly phase: Phase | null;
  readonly condition: Condition | null;
}

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

/** What Arabic words for calling off are said of; of other actions they tell something else ("ألغت المحكمة الحكم"). */
const CANCELLABLE: ReadonlySet<Action> = new Set([
  'ceasefire',
  'hold-talks',
  'sign-agreement',
  'released',
  'reopen',
  'protest',
  'aid',
  'deploy-forces',
  'withdraw-forces',
]);

const isInside = (token: Token | undefined, span: Span): boolean =>
  token !== undefined && token.start >= span.start && token.end <= span.end;

export function shapeOf(
  context: ReadingContext,
  entry: Entry,
  trigger: Span,
  clauseTokens: readonly Token[],
  stretch: Span,
  stretchTokens: readonly Token[],
  times: readonly Span[],
  attribution: Attribution | null,
): Shaped {
  const { language } = context;
  const marks = new Map<Shape, number[]>();
  for (let at = 0; at < clauseTokens.length; at += 1) {
    for (const match of SHAPER_INDEX[language].at(clauseTokens, at)) {
      const list = marks.get(match.term.payload) ?? [];
      if (isPerfectQad(clauseTokens, at, match.term.payload)) continue;
      list.push(at);
      marks.set(match.term.payload, list);
    }
  }
  const here = clauseTokens.findIndex((token) => token.end > trigger.start);
  // "المعبر لم يغلق": the verb of a pattern with a gap may be its last word.
  const last = Math.max(
    here,
    clauseTokens.findIndex((token) => token.end >= trigger.end),
  );
  // Its own words may deny ("لا صحة لما", "لن تسمح"): a denial or a warning is made all the same.
  const polarity = ['deny', 'threaten'].includes(entry.action)
    ? 'affirmed'
    : NEGATIVE.test(context.text.slice(trigger.start, trigger.end))
      ? 'negated'
      : [here, last].some((at) => polarityOf(clauseTokens, at, language) === 'negated')
        ? 'negated'
        : 'affirmed';

  const arabicFuture = language === 'ar' && clauseTokens.some((_, at) => isArabicFuture(clauseTokens, at));
  const inHeadline = trigger.start < context.bodyStart;
  const ahead =
    language === 'ar' ? [] : [...(marks.get('future') ?? []), ...futureForms(clauseTokens, language)];
  const future =
    language === 'ar'
      ? marks.has('future') || arabicFuture || isWaitedFor(clauseTokens, here)
      : governs(clauseTokens, ahead, here) ||
        // "Troops will leave the base": a pattern with a gap may have the mark in its gap and its verb behind it.
        (last > here && governs(clauseTokens, between(ahead, here, last), last)) ||
        (inHeadline &&
          (isHeadlinePlan(clauseTokens, here) || (last > here + 1 && clauseTokens[here + 1]?.norm === 'to')));
  const plannable = PLANNABLE.has(entry.action);
  if (SPEECH_ACTS.has(entry.action) || entry.action === 'request')
    return { polarity, modality: 'actual', phase: null, condition: null };
  const cancels = (marks.get('cancel') ?? []).filter(
    (at) => language !== 'ar' || (CANCELLABLE.has(entry.action) && !isInside(clauseTokens[at], trigger)),
  );
  if (cancels.length > 0 && entry.phase !== null && entry.action !== 'disaster' && near(cancels, here, 8))
    return { polarity, modality: 'actual', phase: 'cancelled', condition: null };
  const decided = marks.has('decided') || attribution?.act === 'announce';
  const condition =
    plannable && (future || entry.phase === 'announced')
      ? conditionOf(context, stretch, stretchTokens, times)
      : null;

  let modality: Modality = 'actual';
  if (condition !== null) modality = 'conditional';
  else if (attribution?.act === 'demand' && (plannable || language === 'ar')) modality = 'demanded';
  else if (
    marks.has('demanded') &&
    near(marks.get('demanded'), here) &&
    !['call-for', 'request'].includes(entry.action)
  )
    modality = 'demanded';
  else if (near(marks.get('possible'), here, COUNTS[entry.action] === undefined ? 0 : COUNTED_BEHIND))
    modality = 'possible';
  // "تعهد المحافظ بعودة الدراسة": what is promised is to come.
  else if (language === 'ar' && attribution?.cue.lemma === 'وعد') modality = 'planned';
  else if (future) modality = 'planned';
  else if (plannable && entry.phase === 'announced' && decided && !marks.has('begin')) modality = 'planned';

  const phase = phaseOf(entry, modality, marks);
  const counting =
    language === 'ar' &&
    entry.action === 'vote-result' &&
    clauseTokens.some(({ norm }) => COUNTING.test(norm));
  if (counting && phase === 'completed') return { polarity, modality, phase: 'ongoing', condition };
  // "أعلن المجلس إغلاق الحدود": what is announced in a noun has been announced.
  const announced =
    language === 'ar' && entry.action === 'close' && attribution?.act === 'announce' && phase === 'completed';
  if (announced && CLOSING.test(clauseTokens[here]?.norm ?? ''))
    return { polarity, modality, phase: 'announced', condition };
  return { polarity, modality, phase, condition };
}

const between = (positions: readonly number[], from: number, to: number): readonly number[] =>
  positions.filter((at) => at > from && at < to);

/** "Until the return of work": what is waited for in a noun has not happened. Folded. */
const isWaitedFor = (tokens: readonly Token[], here: number): boolean =>
  /^[وف]?(?:حتي|لحين|حين)$/.test(tokens[here - 1]?.norm ?? '') &&
  /(?:^ال|ه$|^ا\p{L}+ا\p{L}$|^ت\p{L}+ي\p{L}$)/u.test(tokens[here]?.norm ?? '');

/** "The number of people killed there could be between 18,000 and 20,000": words from what is counted to its modal. */
const COUNTED_BEHIND = 8;

/** Nouns for closing. */
const CLOSING = /^[وفبل]{0,2}(?:ال)?(?:اغلاق|غلق|اقفال|تعليق|وقف|ايقاف)/;

/** Votes of which these are said are not all counted yet. */
const COUNTING = /^[وفبل]{0,2}(?:ال)?(?:اوليه|فرز|جزييه)$/;

/** قد before a verb in the past says that it is done already; only before the imperfect it says "may". */
function isPerfectQad(tokens: readonly Token[], at: number, shape: Shape): boolean {
  return (
    shape === 'possible' &&
    /^[وف]?(?:ل)?قد$/.test(tokens[at]?.norm ?? '') &&
    !/^ي/.test(tokens[at + 1]?.norm ?? '')
  );
}

const near = (positions: readonly number[] | undefined, here: number, behind = 0): boolean =>
  (positions ?? []).some((at) => at <= here + behind && here - at <= 6);

/** Verdicts that deny the conviction they are about. */
const NEGATIVE = /^(?:acquit|cleared|оправда)/i;

function phaseOf(
  entry: Entry,
  modality: Modality,
  marks: ReadonlyMap<Shape, readonly number[]>,
): Phase | null {
  if (entry.phase === null) return null;
  if (modality === 'planned' || modality === 'conditional') return 'announced';
  if (modality === 'demanded') return null;
  if (marks.has('ongoing')) return 'ongoing';
  if (marks.has('begin')) return 'begun';
  if (marks.has('complete')) return 'completed';
  return entry.phase === 'announced' && !PLANNABLE.has(entry.action) ? 'announced' : entry.phase;
}

/** Words after a condition marker that are looked at for a date: "until 19 January" is a deadline, no condition. */
const DATE_REACH = 4;

/** The condition in the trigger's stretch of the sentence: from its marker to the end of that stretch. */
function conditionOf(
  context: ReadingContext,
  stretch: Span,
  tokens: readonly Token[],
  times: readonly Span[],
): Condition | null {
  for (const [at, token] of tokens.entries()) {
    const match = SHAPER_INDEX[context.language]
      .at(tokens, at)
      .find((one) => one.term.payload === 'condition');
    if (match === undefined) continue;
    const after = tokens[match.to];
    const next = after?.raw === ',' ? tokens[match.to + 1] : after;
    const reach = tokens[Math.min(tokens.length, match.to + DATE_REACH) - 1];
    if (next === undefined || reach === undefined || next.kind !== 'word') continue;
    const isDated = times.some((time) => time.start < reach.end && time.end > token.start);
    if (isDated || tokens.slice(match.to, match.to + DATE_REACH).some((one) => one.kind === 'number'))
      continue;
    const { start } = token;
    return { start, end: stretch.end, text: context.text.slice(start, stretch.end) };
  }
  return null;
}

/** What is dated after the day of publication is a plan, however it is worded. */
export function planned(shaped: Shaped): Shaped {
  if (shaped.modality !== 'actual') return shaped;
  return { ...shaped, modality: 'planned', phase: shaped.phase === null ? null : 'announced' };
}

import {
  NO_TIME,
  OUTLET,
  type Action,
  type ExtractedClaim,
  type Quantity,
  type Scope,
  type Span,
} from '@isnad/claim-model';
import { fillsNeed, findTriggers, type Entry } from '../actions/index.js';
import { countryOf, placeOf } from '../entities/index.js';
import type {
  Attribution,
  Entity,
  QuantityExpression,
  ReadingContext,
  Sentence,
  TimeExpression,
} from '../stages.js';
import { clauses } from '../text/clauses.js';
import { tokenRange, tokensOf, type Token } from '../text/tokenise.js';
import { shapeOf } from './shape.js';

/** Everything the stages before found in one article. */
export interface Stages {
  readonly context: ReadingContext;
  readonly sentences: readonly Sentence[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly QuantityExpression[];
  readonly entities: readonly Entity[];
  readonly attributions: readonly Attribution[];
  readonly country: string | null;
  readonly scopeOf: (evidence: Span, sentence: Span, place: string | null) => Scope;
}

/** Actions that are counts of persons or things: their figure is the claim. */
const COUNTS: Partial<Record<Action, readonly string[]>> = {
  killed: ['people', 'troops'],
  injured: ['people', 'troops'],
  missing: ['people', 'troops'],
  displaced: ['people', 'families'],
  detained: ['people', 'troops'],
  released: ['people', 'troops'],
  'force-size': ['troops', 'people', 'aircraft', 'vehicles', 'flights'],
};
/** Figures that may stand without a noun ("the toll rose to 26"). */
const BARE = new Set<Action>(['killed', 'injured', 'missing', 'detained', 'displaced']);

const inside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
const gap = (a: Span, b: Span): number => Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end));

/** Claims of the sentences, in the order of the text. */
export function assembleClaims(stages: Stages): readonly ExtractedClaim[] {
  const claims: ExtractedClaim[] = [];
  for (const sentence of stages.sentences) {
    if (sentence.kind === 'boilerplate' || sentence.kind === 'dateline') continue;
    claims.push(...claimsOfSentence(stages, sentence));
  }
  return claims.sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end);
}

function claimsOfSentence(stages: Stages, sentence: Sentence): readonly ExtractedClaim[] {
  const { context, quantities } = stages;
  const tokens = tokensOf(context);
  const [from, to] = tokenRange(tokens, sentence);
  const words = tokens.slice(from, to);
  const parts = clauses(context, sentence);
  const claims: ExtractedClaim[] = [];
  const seen = new Set<string>();
  const usedQuantities = new Set<QuantityExpression>();
  const triggers = findTriggers(words, context.language).map((match) => ({
    entry: match.term.payload,
    pattern: match.term.pattern,
    start: words[match.from]?.start ?? sentence.start,
    end: words[match.to - 1]?.end ?? sentence.end,
  }));
  const covered = stages.attributions.filter((one) => inside(one.cue, sentence));

  for (const trigger of triggers) {
    // The verb of saying is no event of its own: "warned that …" stays what is said.
    const isCue = covered.some((one) => one.cue.start <= trigger.start && trigger.end <= one.cue.end);
    if (
      isCue &&
      !['condemn', 'call-for', 'accuse', 'deny', 'threaten', 'request'].includes(trigger.entry.action)
    )
      continue;
    const clause = parts.find((part) => inside(trigger, part)) ?? sentence;
    const clauseTokens = words.filter((token) => inside(token, clause));
    const { needs, action } = trigger.entry;
    if (needs !== undefined && !fillsNeed(needs, clauseTokens, context.language)) continue;
    const units = COUNTS[action];
    const quantity =
      units === undefined
        ? null
        : countFor(trigger, action, units, sentence, clause, quantities, usedQuantities, triggers);
    if (needs === 'number' && quantity === null && action !== 'seized-goods') continue;
    if (needs === 'number' && action === 'seized-goods' && !quantities.some((one) => inside(one, clause)))
      continue;
    const evidence =
      quantity === null || units === undefined ? trimmed(context.text, clause) : joined(trigger, quantity);
    const key = `${action} ${quantity?.start ?? clause.start}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (quantity !== null) usedQuantities.add(quantity);
    claims.push(
      claimOf(
        stages,
        sentence,
        clause,
        clauseTokens,
        stretchOf(trigger, clause, sentence, triggers, parts),
        trigger,
        evidence,
        quantity,
      ),
    );
  }
  claims.push(...officeClaims(stages, sentence));
  claims.push(...statements(stages, sentence, claims));
  return claims;
}

/** What belongs to a trigger: its clause, and what follows up to the clause of the next other action. */
function stretchOf(
  trigger: Trigger,
  clause: Span,
  sentence: Span,
  triggers: readonly Trigger[],
  parts: readonly Span[],
): Span {
  const next = triggers.find(
    (other) => other.start >= clause.end && other.entry.action !== trigger.entry.action,
  );
  const border = next === undefined ? undefined : parts.find((part) => inside(next, part));
  return { start: clause.start, end: Math.max(clause.end, border?.start ?? sentence.end) };
}

type Trigger = Span & { readonly entry: Entry; readonly pattern: string };

function claimOf(
  stages: Stages,
  sentence: Sentence,
  clause: Span,
  clauseTokens: readonly Token[],
  stretch: Span,
  trigger: Trigger,
  evidence: Span,
  count: QuantityExpression | null,
): ExtractedClaim {
  const { context, entities, times, quantities } = stages;
  const attribution = innermost(stages.attributions, trigger);
  const [from, to] = tokenRange(tokensOf(context), stretch);
  const stretchTokens = tokensOf(context).slice(from, to);
  const shaped = shapeOf(
    context,
    trigger.entry,
    trigger,
    clauseTokens,
    stretch,
    stretchTokens,
    times,
    attribution,
  );
  const { action } = trigger.entry;
  const isCount = COUNTS[action] !== undefined;
  const time = timeFor(times, clause, attribution, action) ?? timeFor(times, stretch, attribution, action);
  const measured = count ?? (isCount ? null : otherQuantity(quantities, clause, action, time));
  const place = placeOf(context, [...entities], isCount ? clause : evidence, sentence, stages.country);
  return {
    action,
    ...shaped,
    ...speakerOf(attribution),
    time:
      time === null
        ? NO_TIME
        : { role: roleFor(time, shaped.phase, shaped.modality, action), edtf: time.edtf },
    quantity: measured === null ? null : asQuantity(measured),
    place,
    value: null,
    evidence: quoted(context.text, withCondition(context.text, evidence, shaped.condition, attribution)),
    sentence: { start: sentence.start, end: sentence.end },
    scope: stages.scopeOf(evidence, sentence, place),
    explanation: {
      rules: [
        `action/${action}:${trigger.pattern}`,
        ...(attribution === null ? [] : [attribution.rule]),
        ...(time === null ? [] : [time.rule]),
        ...(measured === null ? [] : [measured.rule]),
      ],
      confidence: (attribution === null ? 0.6 : 0.7) + (measured === null && isCount ? -0.1 : 0.1),
    },
  };
}

function speakerOf(
  attribution: Attribution | null,
): Pick<ExtractedClaim, 'claimant' | 'claimantKey' | 'via' | 'utteredOn'> {
  if (attribution === null) return { claimant: OUTLET, claimantKey: OUTLET, via: [], utteredOn: null };
  const { claimant, claimantKey, via, utteredOn } = attribution;
  return { claimant, claimantKey, via, utteredOn };
}

/** The attribution whose span is the shortest around a place in the text. */
function innermost(attributions: readonly Attribution[], span: Span): Attribution | null {
  let found: Attribution | null = null;
  for (const one of attributions) {
    if (
      one.start <= span.start &&
      span.end <= one.end &&
      (found === null || one.end - one.start < found.end - found.start)
    )
      found = one;
  }
  return found;
}

function countFor(
  trigger: Span,
  action: Action,
  units: readonly string[],
  sentence: Span,
  clause: Span,
  quantities: readonly QuantityExpression[],
  used: ReadonlySet<QuantityExpression>,
  triggers: readonly Trigger[],
): QuantityExpression | null {
  const fits = quantities.filter(
    (one) =>
      inside(one, sentence) &&
      !used.has(one) &&
      one.form !== 'ordinal' &&
      (one.unit === null ? BARE.has(action) && (one.min ?? 0) < 1_000_000 : units.includes(one.unit)) &&
      // Another count's word stands nearer to it.
      !triggers.some(
        (other) =>
          other !== trigger &&
          COUNTS[other.entry.action] !== undefined &&
          other.entry.action !== action &&
          gap(other, one) < gap(trigger, one),
      ),
  );
  const inClause = fits.filter((one) => inside(one, clause));
  const [nearest] = (inClause.length > 0 ? inClause : fits.filter((one) => gap(one, trigger) < 60)).sort(
    (a, b) => gap(a, trigger) - gap(b, trigger),
  );
  return nearest ?? null;
}

function otherQuantity(
  quantities: readonly QuantityExpression[],
  clause: Span,
  action: Action,
  time: TimeExpression | null,
): QuantityExpression | null {
  const within = quantities.filter(
    (one) => inside(one, clause) && one.unit !== null && one.form !== 'ordinal',
  );
  if (time?.role === 'duration')
    return within.find((one) => one.form === 'measure' && gap(one, time) === 0) ?? null;
  if (action === 'price') return within.find((one) => one.form === 'percent' || one.form === 'money') ?? null;
  if (
    ['vote-result', 'seized-goods', 'aid', 'sentenced', 'damage', 'disaster', 'hold-talks'].includes(action)
  )
    return within.find((one) => one.form !== 'measure') ?? within[0] ?? null;
  if (['withdraw-forces', 'deploy-forces', 'attack', 'protest'].includes(action))
    return (
      within.find((one) => ['aircraft', 'people', 'troops', 'vehicles'].includes(one.unit ?? '')) ?? null
    );
  return null;
}

const asQuantity = ({ min, max, unit, approx }: QuantityExpression): Quantity => ({
  min,
  max,
  unit: unit ?? 'people',
  ...(approx ? { approx: true } : {}),
});

/** Statistics carry a time only where the text dates the figure. */
function timeFor(
  times: readonly TimeExpression[],
  clause: Span,
  attribution: Attribution | null,
  action: Action,
): TimeExpression | null {
  const outsideCue = times.filter(
    (one) => inside(one, clause) && (attribution === null || inside(one, attribution)),
  );
  if (action === 'hold-office' || action === 'rank') return null;
  return outsideCue[0] ?? null;
}

function roleFor(
  time: TimeExpression,
  phase: string | null,
  modality: string,
  action: Action,
): TimeExpression['role'] {
  if (time.role !== 'at') return time.role;
  if (phase === 'begun' || (action === 'withdraw-forces' && phase === 'announced' && modality === 'planned'))
    return 'start';
  if (phase === 'completed' && action === 'withdraw-forces') return 'end';
  return 'at';
}

/** "Kremlin spokesman Dmitry Peskov", "وزير الدفاع الروسي، سيرغي شويغو": an office and its holder side by side. */
function officeClaims(
  { context, entities, country, scopeOf }: Stages,
  sentence: Sentence,
): readonly ExtractedClaim[] {
  const here = entities.filter((one) => inside(one, sentence));
  return here.flatMap((office) => {
    if (office.type !== 'office') return [];
    const person = here.find((one) => one.type === 'person' && isBeside(context.text, office, one));
    if (person === undefined) return [];
    const span = { start: Math.min(office.start, person.start), end: Math.max(office.end, person.end) };
    const of =
      countryOf(office) ??
      here
        .filter((one) => inside(one, span))
        .map(countryOf)
        .find((one) => one !== null) ??
      country;
    const title = (office.id.split(':')[1] ?? office.text).replaceAll('-', ' ');
    return [
      {
        action: 'hold-office' as const,
        phase: null,
        polarity: 'affirmed' as const,
        modality: 'actual' as const,
        ...speakerOf(null),
        time: NO_TIME,
        quantity: null,
        place: of,
        value: of === null ? title : `${title} of ${of}`,
        evidence: quoted(context.text, span),
        sentence: { start: sentence.start, end: sentence.end },
        condition: null,
        scope: { ...scopeOf(span, sentence, of), groups: [person.id] },
        explanation: { rules: ['office/apposition'], confidence: 0.8 },
      },
    ];
  });
}

/** Side by side: nothing but spaces, commas and quotation marks between. */
function isBeside(text: string, a: Span, b: Span): boolean {
  const between =
    a.end <= b.start ? text.slice(a.end, b.start) : b.end <= a.start ? text.slice(b.end, a.start) : null;
  return between !== null && between.length <= 4 && /^[\s،,“”"«»]*$/.test(between);
}

/** What is attributed and holds no claim of the vocabulary is kept as a statement: nothing reported is dropped. */
function statements(
  { context, attributions, country, entities, scopeOf }: Stages,
  sentence: Sentence,
  claims: readonly ExtractedClaim[],
): readonly ExtractedClaim[] {
  return attributions.flatMap((attribution) => {
    const span = {
      start: Math.max(attribution.start, sentence.start),
      end: Math.min(attribution.end, sentence.end),
    };
    if (span.end - span.start < 12) return [];
    if (
      claims.some(
        (claim) =>
          claim.action !== 'hold-office' &&
          claim.evidence.start < span.end &&
          span.start < claim.evidence.end,
      )
    )
      return [];
    const place = placeOf(context, [...entities], span, sentence, country);
    return [
      {
        action: 'statement' as const,
        phase: null,
        polarity: 'affirmed' as const,
        modality: 'actual' as const,
        ...speakerOf(attribution),
        time: NO_TIME,
        quantity: null,
        place,
        value: null,
        evidence: quoted(context.text, trimmed(context.text, span)),
        sentence: { start: sentence.start, end: sentence.end },
        condition: null,
        scope: scopeOf(span, sentence, place),
        explanation: { rules: [attribution.rule, 'statement/outside-the-vocabulary'], confidence: 0.5 },
      },
    ];
  });
}

/** A conditional claim is not carried without its condition; what names the source behind it is no part of either. */
function withCondition(
  text: string,
  evidence: Span,
  condition: Span | null,
  attribution: Attribution | null,
): Span {
  if (condition === null) return evidence;
  const end =
    attribution !== null && attribution.end > evidence.end
      ? Math.min(condition.end, attribution.end)
      : condition.end;
  return trimmed(text, { start: evidence.start, end: Math.max(evidence.end, end) });
}

const joined = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s،,;؛.:!?؟–—-]/.test(text[start] ?? '')) start += 1;
  while (end > start && /[\s،,;؛.:!?؟–—-]/.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}

const CONTEXT = 32;

const quoted = (text: string, { start, end }: Span): ExtractedClaim['evidence'] => ({
  start,
  end,
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
});

import { NO_TIME, type ExtractedClaim, type Span } from '@isnad/claim-model';
import { arabicStatementPlace } from './arabic-claim-place.js';
import type { Attribution, Sentence } from '../stages.js';
import { capitalisedStatementPlace } from './capitalised-claim-place.js';
import { clauses, type Clause } from '../text/clauses.js';
import { claimTime, timeFor } from './claim-time.js';
import { inside, overlaps, quoted, trimmed } from './evidence.js';
import { asQuantity } from './figures.js';
import { innermost, speakerOf } from './speaker.js';
import type { Stages } from './stages.js';
import { isRemnant } from './arabic-remnants.js';
import { statementShape } from './statement-shape.js';

/** Code units; shorter pieces say nothing by themselves. */
const SHORTEST = 12;
/** Clauses that only go with what stands before them. */
const SUBORDINATE = new Set<Clause['kind']>([
  'condition',
  'until',
  'time',
  'concession',
  'cause',
  'purpose',
  'relative',
]);

/**
 * What holds no claim of the vocabulary is kept as a statement: nothing reported is dropped. One statement for each
 * piece of what somebody says that no other claim covers; the outlet's own sentences count where they tell something
 * that can be checked: a figure, a date, or who and where.
 */
export function statements(
  stages: Stages,
  sentence: Sentence,
  claims: readonly ExtractedClaim[],
): readonly ExtractedClaim[] {
  const told = claims.filter((claim) => claim.action !== 'hold-office');
  const cues = stages.attributions.filter((one) => overlaps(one.cue, sentence)).map((one) => one.cue);
  // A sentence that gave no claim at all is kept as it stands, whatever it tells.
  const isSilent = claims.length === 0 && sentence.kind === 'prose';
  const parts = pieces(clauses(stages.context, sentence)).flatMap((piece) => cutAtTurns(stages, piece));
  return parts.flatMap((piece) => {
    const attribution = attributionOver(stages.attributions, piece);
    const said = attribution === null ? piece : within(piece, attribution);
    const span = trimmed(stages.context.text, withVerb(said, attribution, cues));
    if (span.end - span.start < SHORTEST || told.some((claim) => overlaps(claim.evidence, span))) return [];
    if (attribution === null && (isCut(stages, span, cues) || !(isSilent || isTelling(stages, span))))
      return [];
    if (attribution !== null && !isSaid(stages, span, attribution, cues)) return [];
    if (stages.context.language === 'ar' && isRemnant(stages, sentence, span, attribution, claims.length > 0))
      return [];
    return [statement(stages, sentence, span, attribution)];
  });
}

/**
 * Whether enough is said in a piece besides who says it: "До Москвы, по его словам, оставалось 200 км" is a statement with
 * its source in the midst of it, "he said that" is none.
 */
function isSaid({ context }: Stages, span: Span, attribution: Attribution, cues: readonly Span[]): boolean {
  const inner = cues.filter((cue) => inside(cue, span));
  if (inner.length === 0 || context.language === 'ar') return inner.length === 0;
  const { cue, claimant } = attribution;
  if (inner.some((one) => one.start !== cue.start)) return false;
  const named = context.text.slice(span.start, span.end).includes(claimant) ? claimant.length : 0;
  return span.end - span.start - (cue.end - cue.start) - named >= SHORTEST;
}

/** Whether words only name who says what stands elsewhere: they are the frame of speech and no statement. */
function isCut({ context, attributions }: Stages, span: Span, cues: readonly Span[]): boolean {
  const last = cues.filter((cue) => overlaps(cue, span)).at(-1);
  if (last === undefined) return false;
  if (context.language === 'ar') return true;
  return (
    span.end - last.end < 2 * SHORTEST ||
    attributions.some((one) => overlaps(one.cue, span) && shared(one, span) < SHORTEST / 3)
  );
}

/** "thanked Russia for its help": where a verb takes what is said as its object, the verb belongs to the statement. */
function withVerb(said: Span, attribution: Attribution | null, cues: readonly Span[]): Span {
  if (attribution === null || !/-verb-object$/.test(attribution.rule)) return said;
  const { cue } = attribution;
  const between = said.start - cue.end;
  if (between < 0 || between > 2 || cues.some((one) => one.start > cue.start && one.start < said.start))
    return said;
  return { start: cue.start, end: said.end };
}

/** Main clauses with all that hangs on them. */
function pieces(parts: readonly Clause[]): readonly Span[] {
  const found: { start: number; end: number }[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (last !== undefined && SUBORDINATE.has(part.kind)) last.end = part.end;
    else found.push({ start: part.start, end: part.end });
  }
  return found;
}

/** "قال إن الأمر انتهى مشيرا إلى أن …": where a speaker goes on with another verb and no comma parts the two. */
function cutAtTurns({ context, attributions }: Stages, piece: Span): readonly Span[] {
  if (context.language !== 'ar') return [piece];
  const cuts = attributions
    .map(({ cue }) => cue.start)
    .filter((at) => at > piece.start + SHORTEST && at < piece.end)
    .filter((at) => {
      const outer = attributionOver(
        attributions.filter(({ cue }) => cue.start !== at),
        { start: piece.start, end: at },
      );
      return outer !== null && outer.cue.start < at;
    })
    .sort((a, b) => a - b);
  return [piece.start, ...cuts].map((start, index) => ({ start, end: cuts[index] ?? piece.end }));
}

/** The attribution that covers most of a piece, innermost first. */
function attributionOver(attributions: readonly Attribution[], piece: Span): Attribution | null {
  // "مشيرا إلى أن …": what begins with a verb of saying has its speaker, whoever has the sentence around it.
  const own = attributions.find(
    ({ cue, ...one }) => Math.abs(cue.start - piece.start) <= 2 && shared(one, piece) >= SHORTEST / 2,
  );
  if (own !== undefined) return own;
  const whole = innermost(attributions, piece);
  if (whole !== null) return whole;
  const most = attributions.filter(
    (one) => Math.min(one.end, piece.end) - Math.max(one.start, piece.start) > (piece.end - piece.start) / 2,
  );
  const [shortest] = most.sort((a, b) => a.end - a.start - (b.end - b.start));
  // "Drivers waiting on the other side said they knew nothing": what is said may be the smaller part of its sentence.
  return (
    shortest ??
    attributions.find((one) => inside(one.cue, piece) && shared(one, piece) >= SHORTEST / 2) ??
    null
  );
}

/** Code units that two spans share; 0 or less where they share none. */
const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

const within = (span: Span, outer: Span): Span => ({
  start: Math.max(span.start, outer.start),
  end: Math.min(span.end, outer.end),
});

function isTelling({ context, times, quantities, entities }: Stages, span: Span): boolean {
  return (
    quantities.some((one) => inside(one, span) && one.form !== 'ordinal') ||
    times.some((one) => inside(one, span)) ||
    entities.filter((one) => inside(one, span) && one.type !== 'office').length >
      (context.language === 'ar' ? 1 : 0) ||
    // A headline says nothing in passing.
    (context.language !== 'ar' && span.start < context.bodyStart)
  );
}

function statement(
  stages: Stages,
  sentence: Sentence,
  span: Span,
  attribution: Attribution | null,
): ExtractedClaim {
  const { context, entities, times, quantities, scopeOf } = stages;
  const place =
    context.language === 'ar'
      ? arabicStatementPlace(
          context,
          entities,
          span,
          stages.scene,
          attribution === null ? stages.country : null,
        )
      : capitalisedStatementPlace(context, entities, span);
  const time = timeFor(context, times, span, attribution, 'statement');
  const shape = statementShape(context, span);
  const figure = quantities.find(
    (one) => inside(one, span) && one.unit !== null && one.form !== 'ordinal' && !isDated(one, times),
  );
  return {
    action: 'statement',
    ...shape,
    ...speakerOf(attribution),
    time:
      time === null
        ? NO_TIME
        : context.language === 'ar'
          ? claimTime(time, null, shape.modality, 'statement')
          : { role: time.role, edtf: time.edtf },
    quantity: figure === undefined ? null : asQuantity(figure),
    place,
    value: null,
    evidence: quoted(context.text, span),
    sentence: { start: sentence.start, end: sentence.end },
    condition: null,
    scope: scopeOf(span, sentence, place),
    explanation: {
      rules: [
        ...(attribution === null ? [] : [attribution.rule]),
        'statement/outside-the-vocabulary',
        ...(time === null ? [] : [time.rule]),
        ...(figure === undefined ? [] : [figure.rule]),
      ],
      confidence: attribution === null ? 0.4 : 0.5,
    },
  };
}

/** "for three months": the figure of a duration is its time. */
const isDated = (figure: Span, times: readonly Span[]): boolean =>
  times.some((time) => overlaps(time, figure));

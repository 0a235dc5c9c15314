import { NO_TIME, type ExtractedClaim, type Span } from '@isnad/claim-model';
import { arabicStatementPlace } from './arabic-claim-place.js';
import type { Attribution, Sentence } from '../stages.js';
import { capitalisedStatementPlace } from './capitalised-claim-place.js';
import { clauses, type Clause } from '../text/clauses.js';
import { claimTime, timeFor } from './claim-time.js';
import { type Token, tokenRange, tokensOf } from '../text/tokenise.js';
import { isPrepositional, namesOf, standingOfPiece, type Standing } from './arabic-pieces.js';
import { isEnglishFragment } from './english-fragments.js';
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
  const parts = piecesOf(stages, sentence, told);
  return parts.flatMap((piece) => {
    const attribution = attributionOver(stages.attributions, piece);
    const said = attribution === null ? piece : within(piece, attribution);
    const span = trimmed(stages.context.text, withVerb(stages, said, attribution, cues));
    if (span.end - span.start < SHORTEST || told.some((claim) => overlaps(claim.evidence, span))) return [];
    if (attribution === null && (isCut(stages, span, cues) || !(isSilent || isTelling(stages, span))))
      return [];
    if (attribution !== null && !isSaid(stages, span, attribution, cues)) return [];
    if (isTopicOfHeadline(stages, sentence, span)) return [];
    if (stages.context.language === 'en' && claims.length > 0 && isEnglishFragment(stages.context, span))
      return [];
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
  if (inner.length === 0) return true;
  if (context.language === 'ar') return inner.length === 1 && inner[0]?.start === span.start;
  const { cue, claimant } = attribution;
  if (inner.some((one) => one.start !== cue.start)) return false;
  const named = context.text.slice(span.start, span.end).includes(claimant) ? claimant.length : 0;
  return span.end - span.start - (cue.end - cue.start) - named >= SHORTEST;
}

/** "Morocco quake: …": two words before the colon of a headline are what it is about. */
function isTopicOfHeadline({ context }: Stages, sentence: Sentence, span: Span): boolean {
  if (sentence.kind !== 'headline' || span.start !== sentence.start) return false;
  const isShort = context.text.slice(span.start, span.end).split(/\s+/).length <= 2;
  return isShort && /^\s*:/.test(context.text.slice(span.end, span.end + 2));
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
function withVerb(stages: Stages, said: Span, attribution: Attribution | null, cues: readonly Span[]): Span {
  if (attribution === null) return said;
  const { cue } = attribution;
  if (stages.context.language === 'ar')
    return startsInVerb(stages, said, attribution) ? { ...said, start: cue.start } : said;
  if (!/-verb-object$/.test(attribution.rule)) return said;
  const between = said.start - cue.end;
  if (between < 0 || between > 2 || cues.some((one) => one.start > cue.start && one.start < said.start))
    return said;
  return { start: cue.start, end: said.end };
}

/** "أعرب الوزير عن أمله", "تعهد المحافظ ببحث الأمر": what a preposition brings says nothing without its verb. */
function startsInVerb({ context, entities }: Stages, said: Span, attribution: Attribution): boolean {
  if (!attribution.rule.endsWith('-object') || said.start - attribution.start > 2) return false;
  const tokens = tokensOf(context);
  const [from] = tokenRange(tokens, said);
  return attribution.cue.end < said.start && isPrepositional(tokens[from], namesOf(entities));
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

/** The pieces of a sentence that may be statements. In Arabic what hangs on a piece is quoted with it. */
function piecesOf(stages: Stages, sentence: Sentence, told: readonly ExtractedClaim[]): readonly Span[] {
  const parts = clauses(stages.context, sentence);
  if (stages.context.language !== 'ar') return pieces(parts);
  const tokens = tokensOf(stages.context);
  const isName = namesOf(stages.entities);
  const isTold = (span: Span): boolean => told.some((claim) => overlaps(claim.evidence, span));
  const joined: { start: number; end: number }[] = [];
  let before = sentence.start;
  for (const [index, piece] of pieces(parts)
    .flatMap((one) => cutAtTurns(stages, one))
    .entries()) {
    const [from, to] = tokenRange(tokens, piece);
    const words = tokens.slice(from, to).filter((token) => token.kind !== 'mark');
    const last = joined.at(-1);
    const opens = index === 0 || isOpening(stages, parts, piece);
    const standing = opens ? 'own' : raised(stages, piece, words, standingOfPiece(words, isName));
    const isFree = last !== undefined && last.end === before && !isTold(piece) && !isTold(last);
    if (standing !== 'own' && isFree) last.end = piece.end;
    else if (standing !== 'hangs') joined.push({ ...piece });
    before = piece.end;
  }
  return joined;
}

/** An item of a list that tells its own figure is told, and a further object of what somebody says ("والتضامن مع ضحاياه"). */
function raised(stages: Stages, piece: Span, words: readonly Token[], standing: Standing): Standing {
  if (standing === 'own') return standing;
  const { context, attributions, entities, quantities, times } = stages;
  const counted = quantities.some(
    (one) => inside(one, piece) && one.unit !== null && one.form !== 'ordinal' && !isDated(one, times),
  );
  const said = attributionOver(attributions, piece);
  // In the outlet's own lists of what was found or caught a figure more belongs to the claim before.
  // "ليرتفع رأس المال إلى 9 ملايين": what came of it has its own figure.
  if (standing === 'joins') return counted ? 'own' : 'joins';
  if (counted && said === null) return 'hangs';
  if (counted)
    return /^[وف]/.test(words[0]?.norm ?? '') && !isPrepositional(words[0], namesOf(entities))
      ? 'own'
      : 'joins';
  const further =
    said?.rule.endsWith('-object') === true &&
    /^وال/.test(context.text.slice(piece.start)) &&
    !/[،,]\s*و/.test(context.text.slice(said.start, piece.start));
  return further ? 'own' : 'hangs';
}

/** Whether somebody begins to speak, or what somebody says begins, at the head of a piece; or a strong mark cut it off. */
function isOpening({ context, attributions }: Stages, parts: readonly Clause[], piece: Span): boolean {
  const part = parts.find(({ start }) => start === piece.start);
  const head = part?.marker?.end ?? piece.start;
  if (attributions.some((one) => one.start >= piece.start - 2 && one.start <= head + 2)) return true;
  if (attributions.some(({ cue }) => Math.abs(cue.start - piece.start) <= 2)) return true;
  return /[؛;:—–]\s*$/.test(context.text.slice(Math.max(0, piece.start - 4), piece.start));
}

/** "قال إن الأمر انتهى مشيرا إلى أن …": where a speaker goes on with another verb and no comma parts the two. */
function cutAtTurns({ attributions }: Stages, piece: Span): readonly Span[] {
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
    time: time === null ? NO_TIME : claimTime(time, null, shape.modality, 'statement', context.text),
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

import type { ExtractedClaim, Language, Span } from '@isnad/claim-model';
import { TermIndex } from '../actions/term-index.js';
import { arabicNamedPlace } from './arabic-claim-place.js';
import type { QuantityExpression, Sentence } from '../stages.js';
import { clauses } from '../text/clauses.js';
import { tokenRange, tokensOf } from '../text/tokenise.js';
import { capitalisedNamedPlace } from './capitalised-claim-place.js';
import { inside, quoted, trimmed } from './evidence.js';
import { asQuantity, COUNTS } from './figures.js';
import { innermost, speakerOf } from './speaker.js';
import type { Stages } from './stages.js';
import type { Trigger } from './triggers.js';

/** Words that carry an action on to another figure: parts of it ("among them"), more of it ("and"), later ones ("then"). */
const CARRIERS: Readonly<Record<Language, TermIndex<true>>> = {
  ar: carriers('ar', [
    'بينهم|بينهن|بينها|منهم|منهن|منها',
    'من بينهم|بينهن|بينها|ضمنهم',
    'ثم',
    'فضلا عن',
    'اضافه الي',
    'و',
  ]),
  en: carriers('en', ['among them', 'including', 'of them', 'of whom', 'and', 'then']),
  ru: carriers('ru', ['среди них', 'в том числе', 'из них', 'включая', 'и', 'затем']),
};
const PARTS: Readonly<Record<'en' | 'ru', TermIndex<true>>> = {
  en: carriers('en', ['of them|whom|those']),
  ru: carriers('ru', ['из них|которых|этого']),
};
/** Code units behind a figure in which "of them" makes it a part. */
const BEHIND = 14;
/** Code units between a carrier and its figure, and between the figure before and the carrier. */
const CARRIER_REACH = 24;
const FIGURE_REACH = 90;

function carriers(language: Language, patterns: readonly string[]): TermIndex<true> {
  return new TermIndex(
    language,
    patterns.map((pattern) => ({ pattern, payload: true as const })),
  );
}

/**
 * Claims of figures that lean on a count before them in the sentence: "164 died, 103 of them in Almaty", "2,030 troops
 * and 250 vehicles". Action, speaker and modality are those of the count; the figure and its place are their own.
 */
export function furtherFigures(
  stages: Stages,
  sentence: Sentence,
  claims: readonly ExtractedClaim[],
  used: ReadonlySet<QuantityExpression>,
  triggers: readonly Trigger[],
): readonly ExtractedClaim[] {
  const { context, quantities, times, entities } = stages;
  const found: ExtractedClaim[] = [];
  const parts = clauses(context, sentence);
  let last: { readonly claim: ExtractedClaim; readonly figure: Span } | null = null;
  for (const one of quantities) {
    if (!inside(one, sentence) || one.form !== 'cardinal') continue;
    if (used.has(one)) {
      const claim = claims.find((each) => COUNTS[each.action] !== undefined && inside(one, each.evidence));
      last = claim === undefined ? null : { claim, figure: one };
      continue;
    }
    if (last === null || !leansOn(stages, last.figure, one) || !fits(last.claim, one, triggers)) continue;
    const clause = parts.find((part) => inside(one, part)) ?? sentence;
    const evidence = trimmed(context.text, {
      start: one.start,
      end: endOf(context.text, clause, one, quantities, triggers),
    });
    const { place: before, scope: _, ...rest } = last.claim;
    const own =
      context.language === 'ar'
        ? arabicNamedPlace(context, entities, evidence, null)
        : capitalisedNamedPlace(context, entities, evidence);
    const place = own ?? before;
    const time = times.find((each) => inside(each, evidence) && each.role === 'at') ?? null;
    const quantity = asQuantity(one);
    const speaker = innermost(stages.attributions, one);
    found.push({
      ...rest,
      ...(speaker === null ? {} : speakerOf(speaker)),
      quantity:
        one.unit === null ? { ...quantity, unit: last.claim.quantity?.unit ?? quantity.unit } : quantity,
      time: time === null ? last.claim.time : { role: time.role, edtf: time.edtf },
      place,
      evidence: quoted(context.text, evidence),
      scope: stages.scopeOf(evidence, sentence, place),
      explanation: {
        rules: [...last.claim.explanation.rules, 'figure/carried-on', one.rule],
        confidence: last.claim.explanation.confidence - 0.1,
      },
    });
    last = { claim: last.claim, figure: one };
  }
  return found;
}

/** A figure that another action's word names, before it or right behind it, is not carried on. */
function fits(claim: ExtractedClaim, one: QuantityExpression, triggers: readonly Trigger[]): boolean {
  const units = COUNTS[claim.action] ?? [];
  if (one.unit === null ? (one.min ?? 0) >= 1_000_000 : !units.includes(one.unit)) return false;
  return !triggers.some(
    (other) =>
      other.entry.action !== claim.action &&
      COUNTS[other.entry.action] !== undefined &&
      other.start >= claim.evidence.end &&
      other.start < one.end + FIGURE_REACH / 3,
  );
}

/** Whether a carrier stands right before the figure, within reach of the figure before. */
function leansOn(stages: Stages, before: Span, one: QuantityExpression): boolean {
  if (one.start - before.end > FIGURE_REACH || one.start < before.end) return false;
  const tokens = tokensOf(stages.context);
  const { language } = stages.context;
  const [from, to] = tokenRange(tokens, {
    start: Math.max(before.end, one.start - CARRIER_REACH),
    end: one.start,
  });
  const between = tokens.slice(from, to);
  if (language === 'ar' && /^و/.test(tokens[to]?.norm ?? '') && (tokens[to]?.start ?? 0) <= one.start)
    return true;
  // "630 of them": what makes the figure a part may stand right behind it.
  const end = tokenRange(tokens, { start: one.start, end: one.end + BEHIND })[1];
  const behind = tokens.slice(to + 1, end);
  return (
    between.some((_, at) => CARRIERS[language].at(between, at).length > 0) ||
    (language !== 'ar' && behind.some((_, at) => PARTS[language].at(behind, at).length > 0))
  );
}

/** To the end of the clause, but not over a comma, into the next figure or the next action. */
function endOf(
  text: string,
  clause: Span,
  one: QuantityExpression,
  quantities: readonly QuantityExpression[],
  triggers: readonly Trigger[],
): number {
  const next = quantities.find((other) => other.start >= one.end && other.start < clause.end);
  const act = triggers.find((other) => other.start >= one.end && other.start < clause.end);
  const comma = text.slice(one.end, clause.end).search(/[،,]/);
  return Math.min(
    clause.end,
    next?.start ?? clause.end,
    act?.start ?? clause.end,
    comma < 0 ? clause.end : one.end + comma,
  );
}

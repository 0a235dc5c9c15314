import type { Action, ExtractedClaim, Language, Span } from '@isnad/claim-model';
import type { QuantityExpression, Sentence } from '../stages.js';
import { tokenRange, tokensOf, type Token } from '../text/tokenise.js';
import { capitalisedNamedPlace } from './capitalised-claim-place.js';
import { inside, overlaps, quoted, trimmed } from './evidence.js';
import { asQuantity, COUNTS } from './figures.js';
import { innermost, speakerOf } from './speaker.js';
import type { Stages } from './stages.js';
import type { Trigger } from './triggers.js';

/** Actions whose verb is left out where another figure of the same kind follows. */
const CARRIED: ReadonlySet<Action> = new Set<Action>([
  ...(Object.keys(COUNTS) as Action[]),
  'vote-result',
  'protest',
  'price',
  'aid',
]);

/** Words at which the piece that holds a figure begins or ends. */
const SEPARATORS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set([',', ';', ':', '—', '–', 'and', 'while', 'whereas', 'but', 'with', 'against', 'from']),
  ru: new Set([',', ';', ':', '—', '–', 'и', 'а', 'но', 'тогда', 'против', 'с']),
  ar: new Set(),
};
/** Code units between the figure of the claim and the one that leans on it. */
const REACH = 110;

/**
 * Claims of figures whose verb is left out: "Smith took 49 percent and Jones 45", "явка 61%, в столице — 55%". The action is
 * that of the claim before them in the sentence; the unit is its unit, and no word of another action stands beside them.
 */
export function ellipticFigures(
  stages: Stages,
  sentence: Sentence,
  claims: readonly ExtractedClaim[],
  triggers: readonly Trigger[],
  before: ExtractedClaim | null,
): readonly ExtractedClaim[] {
  const { context, quantities, entities } = stages;
  if (context.language === 'ar') return [];
  const found: ExtractedClaim[] = [];
  const told = claims.filter(isCarrier);
  if (told.length === 0)
    return claims.length > 0 || before === null ? [] : recounted(stages, sentence, before);
  let last: { readonly claim: ExtractedClaim; readonly figure: Span } | null = null;
  for (const one of quantities) {
    if (!inside(one, sentence) || one.form === 'ordinal') continue;
    const owner = told.find((claim) => inside(one, claim.evidence) && isFigureOf(one, claim));
    if (owner !== undefined) {
      last = { claim: owner, figure: one };
      continue;
    }
    if (last === null || one.start - last.figure.end > REACH || !isAlike(one, last.claim)) continue;
    const piece = pieceAround(stages, sentence, last.figure, one);
    const claimed = claims.some(
      (claim) =>
        claim !== last?.claim &&
        claim.action !== 'hold-office' &&
        overlaps(claim.evidence, piece) &&
        inside(one, claim.evidence),
    );
    if (
      claimed ||
      triggers.some((other) => other.entry.action !== last?.claim.action && inside(other.head, piece))
    )
      continue;
    const { claim }: { readonly claim: ExtractedClaim } = last;
    const place = capitalisedNamedPlace(context, entities, piece) ?? claim.place;
    const speaker = innermost(stages.attributions, one);
    const quantity = asQuantity(one);
    found.push({
      ...claim,
      ...(speaker === null ? {} : speakerOf(speaker)),
      quantity: one.unit === null ? { ...quantity, unit: claim.quantity?.unit ?? quantity.unit } : quantity,
      place,
      evidence: quoted(context.text, piece),
      scope: stages.scopeOf(piece, sentence, place),
      explanation: {
        rules: [...claim.explanation.rules, 'figure/verb-left-out', one.rule],
        confidence: claim.explanation.confidence - 0.15,
      },
    });
    last = { claim, figure: one };
  }
  return found;
}

/** Whether another figure may lean on a claim. */
export const isCarrier = (claim: ExtractedClaim): boolean =>
  claim.quantity !== null && CARRIED.has(claim.action);

/** Verbs by which somebody else counts what the sentence before has counted. */
const COUNTING = /^(?:put|estimate|count|reckon|оценить|насчитать|назвать|говорить)$/;

/** "Police put it at no more than 15,000.": another count of what the sentence before has counted, by its own source. */
function recounted(stages: Stages, sentence: Sentence, before: ExtractedClaim): readonly ExtractedClaim[] {
  const { context, quantities } = stages;
  const attribution = stages.attributions.find(
    (one) => inside(one.cue, sentence) && COUNTING.test(one.cue.lemma) && !inside(one, one.cue),
  );
  if (attribution === undefined) return [];
  const figures = quantities.filter((one) => inside(one, attribution) && one.form !== 'ordinal');
  const [figure] = figures;
  if (figure === undefined || figures.length > 1 || !isAlike(figure, before)) return [];
  const evidence = trimmed(context.text, { start: attribution.cue.start, end: attribution.end });
  const quantity = asQuantity(figure);
  return [
    {
      ...before,
      ...speakerOf(attribution),
      quantity:
        figure.unit === null ? { ...quantity, unit: before.quantity?.unit ?? quantity.unit } : quantity,
      evidence: quoted(context.text, evidence),
      sentence: { start: sentence.start, end: sentence.end },
      scope: stages.scopeOf(evidence, sentence, before.place),
      explanation: {
        rules: [...before.explanation.rules, 'figure/counted-again', attribution.rule, figure.rule],
        confidence: before.explanation.confidence - 0.2,
      },
    },
  ];
}

const isFigureOf = (one: QuantityExpression, { quantity }: ExtractedClaim): boolean =>
  quantity !== null && quantity.min === one.min && quantity.max === one.max;

/** The same unit; a bare number where the unit goes without saying. */
function isAlike(one: QuantityExpression, { quantity, action }: ExtractedClaim): boolean {
  if (quantity === null) return false;
  if (one.unit !== null) return one.unit === quantity.unit;
  if (quantity.unit === 'percent')
    return !Number.isInteger(one.min ?? one.max) && (one.max ?? one.min ?? 0) < 100;
  return (COUNTS[action] !== undefined || action === 'protest') && (one.min ?? one.max ?? 0) < 1_000_000;
}

/** From the separator before a figure, or the figure before it, to the next separator. */
function pieceAround({ context }: Stages, sentence: Span, before: Span, one: Span): Span {
  const tokens = tokensOf(context);
  const [from, to] = tokenRange(tokens, { start: before.end, end: sentence.end });
  const separators = SEPARATORS[context.language];
  const isSeparator = (token: Token): boolean => separators.has(token.norm) || separators.has(token.raw);
  let start = before.end;
  let end = sentence.end;
  for (const token of tokens.slice(from, to)) {
    if (!isSeparator(token) || overlaps(token, one)) continue;
    if (token.end <= one.start) start = token.raw === '—' || token.raw === '–' ? start : token.end;
    else {
      end = token.start;
      break;
    }
  }
  return trimmed(context.text, { start, end });
}

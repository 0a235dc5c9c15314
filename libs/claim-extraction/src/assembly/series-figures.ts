import type { Action, ExtractedClaim, Span } from '@isnad/claim-model';
import type { QuantityExpression, Sentence } from '../stages.js';
import { clauses } from '../text/clauses.js';
import { tokenIndexAt, tokenRange, tokensOf } from '../text/tokenise.js';
import { inside, quoted, trimmed } from './evidence.js';
import { asQuantity } from './figures.js';
import { innermost, speakerOf } from './speaker.js';
import type { Stages } from './stages.js';
import type { Trigger } from './triggers.js';

/** Actions whose figures come in series: what a currency is bought and sold at, the parts of a grant, the shares of a vote. */
const SERIES: ReadonlyMap<Action, QuantityExpression['form']> = new Map([
  ['price', 'money'],
  ['aid', 'money'],
  ['vote-result', 'percent'],
]);
/** A bare figure as large as this is money where money is spoken of. */
const MILLION = 1_000_000;
/** Code units between two figures of a series. */
const REACH = 70;
/** Words that add a further figure; "و" may be written onto it. */
const ADDS = /^(?:و|مقابل|ثم|فيما|بينما|اضافه|فضلا|منها|بينها)$/;
/** Words between two figures by which the second is a bound, a change or a comparison of the first. */
const RELATES = /^(?:الي|من|عن|بعد|بزياده|بانخفاض|بارتفاع|بتراجع|بفارق|كانت|كان|قبل|بدلا|اي|وبين|بين)$/;

/** Words right before a figure that may relate it. */
const NEAREST = 2;

/** Claims of the further figures of a price, a grant or a vote: "30.85 للشراء و30.95 للبيع". Read for Arabic alone. */
export function seriesFigures(
  stages: Stages,
  sentence: Sentence,
  claims: readonly ExtractedClaim[],
  triggers: readonly Trigger[],
): readonly ExtractedClaim[] {
  if (stages.context.language !== 'ar') return [];
  const found: ExtractedClaim[] = [];
  const figures = stages.quantities.filter(
    (one) => inside(one, sentence) && (one.unit !== null || (one.min ?? 0) >= MILLION),
  );
  const parts = clauses(stages.context, sentence);
  for (const claim of claims) {
    const form = SERIES.get(claim.action);
    if (form === undefined || claim.quantity === null) continue;
    let last = figures.findIndex(
      (one) =>
        (one.form === form || claim.action === 'price') &&
        one.min === claim.quantity?.min &&
        claim.quantity.unit.startsWith(one.unit ?? '?') &&
        inside(one, { start: claim.evidence.start, end: claim.evidence.end }),
    );
    if (last < 0) continue;
    for (let next = last + 1; next < figures.length; next += 1) {
      const [before, one] = [figures[last], figures[next]];
      if (before === undefined || one === undefined) break;
      // "5 مليارات يورو و1.8 مليار": the currency is said once.
      const bare = form === 'money' && one.form === 'cardinal' && one.unit === null;
      const isAlike = bare || (one.form === form && claim.quantity.unit.startsWith(one.unit ?? '?'));
      if (!(isAlike && isAdded(stages, before, one)) && !isLevel(stages, claim, before, one)) break;
      if (
        claims.some(
          (other) => other !== claim && other.quantity?.min === one.min && inside(one, other.evidence),
        )
      )
        break;
      // Another action's word begins something else.
      if (triggers.some((other) => other.start >= before.end && other.end <= one.start)) break;
      found.push(further(stages, sentence, claim, one, parts));
      last = next;
    }
  }
  return found;
}

/** Verbs and words by which a change is followed by what came of it: "بنسبة 1.6% لتسجل 5701 نقطة". Folded. */
const LEVEL = /^(?:ل[يت](?:سجل|بلغ|صل|غلق|ستقر|نهي|هبط|رتفع)|مسجلا|مسجله|بالغا|بالغه|ليصبح|لتصبح|عند|مستوي)$/;

/** Whether a figure is the level that a price came to by a change told before it. */
function isLevel(stages: Stages, { action }: ExtractedClaim, before: Span, one: QuantityExpression): boolean {
  if (action !== 'price' || one.start < before.end || one.start - before.end > REACH) return false;
  if (one.form === 'percent' || one.form === 'ordinal') return false;
  const tokens = tokensOf(stages.context);
  const [from, to] = tokenRange(tokens, { start: before.end, end: one.start });
  return tokens.slice(from, to).some((token) => LEVEL.test(token.norm));
}

function isAdded(stages: Stages, before: Span, one: QuantityExpression): boolean {
  if (one.start - before.end > REACH || one.start < before.end) return false;
  const tokens = tokensOf(stages.context);
  const [from, to] = tokenRange(tokens, { start: before.end, end: one.start });
  const between = tokens.slice(from, to);
  if (between.slice(-NEAREST).some((token) => RELATES.test(token.norm))) return false;
  if (between.some((token) => /^[.:؛]$/.test(token.raw))) return false;
  const first = tokens[tokenIndexAt(tokens, one.start)];
  const glued = stages.context.text.slice(first?.start ?? one.start, one.start);
  return (
    /^و/.test(glued) ||
    /^و/.test(first?.norm ?? '') ||
    between.some((token) => ADDS.test(token.norm) || /^و.{2}/.test(token.norm))
  );
}

function further(
  stages: Stages,
  sentence: Sentence,
  claim: ExtractedClaim,
  one: QuantityExpression,
  parts: readonly Span[],
): ExtractedClaim {
  const { context } = stages;
  const clause = parts.find((part) => inside(one, part)) ?? sentence;
  const next = stages.quantities.find((other) => other.start >= one.end && other.start < clause.end);
  const comma = context.text.slice(one.end, clause.end).search(/[،,]/);
  const end = Math.min(clause.end, next?.start ?? clause.end, comma < 0 ? clause.end : one.end + comma);
  const evidence = trimmed(context.text, { start: one.start, end });
  const speaker = innermost(stages.attributions, one);
  const { scope: _, ...rest } = claim;
  return {
    ...rest,
    ...(speaker === null ? {} : speakerOf(speaker)),
    quantity: { ...asQuantity(one), unit: claim.quantity?.unit ?? 'people' },
    evidence: quoted(context.text, evidence),
    scope: stages.scopeOf(evidence, sentence, claim.place),
    explanation: {
      rules: [...claim.explanation.rules, 'figure/in-series', one.rule],
      confidence: claim.explanation.confidence - 0.1,
    },
  };
}

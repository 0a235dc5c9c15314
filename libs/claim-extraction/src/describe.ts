import {
  articleText,
  OUTLET,
  type Claim,
  type ExtractedClaim,
  type ReadableArticle,
  type Span,
} from '@isnad/claim-model';
import { identityKey } from './entities/index.js';
import { contextOf, readStages } from './extract.js';
import { clauses } from './text/clauses.js';

const CONTEXT = 32;

/** Stages are made once for all claims of an article. */
const stagesOf = new WeakMap<ReadableArticle, ReturnType<typeof readStages>>();

/**
 * What extraction would add to a claim that somebody else found (an annotator, an editor, a language model): scope,
 * condition, key of the claimant. The span is that of the quote in the raw text.
 */
export function describeClaim(
  claim: Omit<Claim, 'evidence'>,
  span: Span,
  article: ReadableArticle,
): ExtractedClaim {
  const stages = stagesOf.get(article) ?? readStages(contextOf(article));
  stagesOf.set(article, stages);
  const text = articleText(article);
  const sentence = stages.sentences.find((one) => one.start <= span.start && span.start < one.end) ?? span;
  const condition =
    claim.modality === 'conditional'
      ? (clauses(stages.context, sentence).find(
          (clause) => clause.kind === 'condition' || clause.kind === 'until',
        ) ?? null)
      : null;
  const person = stages.entities.find(
    (one) => one.type === 'person' && one.start >= span.start && one.end <= span.end,
  );
  const { marks, ...scope } = stages.scopeOf(span, sentence, claim.place);
  // Whoever gives a claim gives its place: nothing of it is assumed.
  const given = (marks ?? []).filter((mark) => mark !== 'place-assumed');
  return {
    ...claim,
    evidence: {
      ...span,
      exact: text.slice(span.start, span.end),
      prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
      suffix: text.slice(span.end, span.end + CONTEXT),
    },
    sentence: { start: sentence.start, end: sentence.end },
    condition:
      condition === null
        ? null
        : { start: condition.start, end: condition.end, text: text.slice(condition.start, condition.end) },
    scope: {
      ...scope,
      ...(claim.action === 'hold-office' && person !== undefined ? { groups: [person.id] } : {}),
      ...(given.length > 0 ? { marks: given } : {}),
    },
    claimantKey: claim.claimant === OUTLET ? OUTLET : identityKey(claim.claimant, article.language),
    explanation: { rules: ['given'], confidence: 1 },
  };
}

import { Ajv } from 'ajv';
import { describeClaim } from '@isnad/claim-extraction';
import { articleText, type ExtractedClaim, type ReadableArticle, type Span } from '@isnad/claim-model';
import { CLAIM_SCHEMA, type AnsweredClaim } from './answer-schema.js';

/** Claims that stand in the article, and how many were rejected for what. */
export interface Grounded {
  readonly claims: readonly ExtractedClaim[];
  readonly rejected: {
    /** The quote is not in the article to the letter. */
    readonly ungrounded: number;
    /** Not of the schema. */
    readonly malformed: number;
  };
}

/** How sure a model's claim is: it says nothing of it itself, and no rule stands behind it. */
const CONFIDENCE = 0.6;

const isClaim = new Ajv({ allErrors: false }).compile<AnsweredClaim>(CLAIM_SCHEMA);

/**
 * Keeps the claims whose quotes stand in the article to the letter, each with its place there. What a model made up,
 * translated or mended is rejected and counted, and so is what does not keep to the schema.
 *
 * @throws SyntaxError where the answer is no JSON object with a list of claims.
 */
export function ground(answer: string, article: ReadableArticle, rule: string): Grounded {
  const listed = listOf(answer);
  const text = articleText(article);
  const taken: Span[] = [];
  const rejected = { ungrounded: 0, malformed: 0 };
  const claims = listed.flatMap((claim): readonly ExtractedClaim[] => {
    if (!isClaim(claim)) {
      rejected.malformed += 1;
      return [];
    }
    const span = find(claim.quote, text, taken);
    if (span === null) {
      rejected.ungrounded += 1;
      return [];
    }
    taken.push(span);
    const { quote: _, ...fields } = claim;
    const described = describeClaim(fields, span, article);
    return [{ ...described, explanation: { rules: [rule], confidence: CONFIDENCE } }];
  });
  return { claims, rejected };
}

function listOf(answer: string): readonly unknown[] {
  const value: unknown = JSON.parse(answer);
  if (typeof value === 'object' && value !== null && 'claims' in value && Array.isArray(value.claims))
    return value.claims as readonly unknown[];
  throw new SyntaxError('The answer has no list of claims.');
}

/** The first place of the quote that no other claim has taken; the first at all where every one is taken. */
function find(quote: string, text: string, taken: readonly Span[]): Span | null {
  let first: Span | null = null;
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
    const span = { start, end: start + quote.length };
    first ??= span;
    if (!taken.some((other) => other.start === start && other.end === span.end)) return span;
  }
  return first;
}

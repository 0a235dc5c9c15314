import { LANGUAGES, type Language } from '@isnad/claim-model';
import { explain, type Ground } from '@isnad/contradiction-rules';
import type { FindingEvidence, RelationType } from '@isnad/ledger-domain';
import type { ClaimView } from './claims/view.js';

/** In words of each language, with both quotes. */
export type Explanations = Readonly<Record<Language, string>>;

const TAKEN_DOWN: Explanations = {
  en: '[text taken down]',
  ar: '[حُذف النص]',
  ru: '[текст удалён]',
};

/** Puts the quotes where `{quote:a}` and `{quote:b}` stand. */
export function withQuotes(words: string, a: ClaimView, b: ClaimView, language: Language): string {
  const quote = { a: a.evidence?.exact, b: b.evidence?.exact };
  return words.replace(/\{quote:([ab])\}/g, (_, side: 'a' | 'b') => quote[side] ?? TAKEN_DOWN[language]);
}

/**
 * Words made from the evidence that the ledger keeps, as it stood when it was found, with the quotes as they stand now.
 *
 * @param a the claim that is called the first side; b the other one
 */
export function explanationsOf(
  found: {
    readonly type: RelationType | 'contradicts';
    readonly confidence: number;
    readonly evidence: FindingEvidence;
  },
  a: ClaimView,
  b: ClaimView,
): Explanations {
  const { evidence, confidence } = found;
  const type = found.type === 'carries-retracted' ? 'repeats' : found.type;
  const { sameEvent, notUpdate, notScope, earlier, later } = evidence;
  const relation = {
    type,
    confidence,
    sameEvent,
    conflict: withCondition(evidence.conflict, a, b),
    ...(notUpdate === null ? {} : { notUpdate }),
    ...(notScope === null ? {} : { notScope }),
  };
  const [first, second] = earlier.claimId === a.claimId ? [earlier, later] : [later, earlier];
  const words = LANGUAGES.map(
    (language) => [language, withQuotes(explain(relation, first, second, language), a, b, language)] as const,
  );
  return Object.fromEntries(words) as Record<Language, string>;
}

/** The words of a condition stand in the article alone. */
function withCondition(ground: Ground, a: ClaimView, b: ClaimView): Ground {
  if (ground.code !== 'date-and-condition') return ground;
  return { ...ground, condition: a.condition?.text ?? b.condition?.text ?? null };
}

import type { Span } from '@isnad/claim-model';
import type { ReadingContext } from '../stages.js';
import { type Token, tokenRange, tokensOf } from '../text/tokenise.js';

/** Words that only bring examples or further items of what stands before them. */
const BRINGS_ITEMS =
  /^(?:including|such|especially|particularly|notably|among|except|excluding|like|or|as|with|plus)$/;
/** Forms that make a predicate by themselves, and pronouns, which only stand in clauses. */
const FINITE =
  /^(?:is|are|was|were|be|been|being|am|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|cannot|isn|aren|wasn|weren|hasn|haven|hadn|don|doesn|didn|won|wouldn|couldn|shouldn|let|i|we|you|he|she|it|they|who|there|that|this)$/;
/** Past forms that do not end in -ed, of the verbs that news has most. */
const IRREGULAR = new Set(
  (
    'began became brought broke built bought came caught chose cost cut dealt drew drove fell fed felt fought found fled flew forbade ' +
    'gave went grew held hit hurt kept knew laid led left lent lay lost made meant met paid put quit read ran rose said saw sought sold ' +
    'sent set shook shot shut spoke spent split stood stole struck swore took taught told thought threw understood won withdrew wrote ' +
    'overthrew undertook overcame rang sank slept spread swept wore'
  ).split(' '),
);
/** More words than these hold a predicate that the forms do not show. */
const LONGEST = 7;
const NO_OBJECT = /^(?:and|or|of|in|on|at|for|to|from|by|with|as|but|nor)$/;

/**
 * Whether a few English words are the rest of a list or of a noun phrase ("rubber rafts and ropes", "including the
 * ministries") and tell nothing. A word in -s before a noun may be a verb ("Nepal needs help"), before "and" it is a noun.
 */
export function isEnglishFragment(context: ReadingContext, span: Span): boolean {
  const tokens = tokensOf(context);
  const [from, to] = tokenRange(tokens, span);
  const words = tokens.slice(from, to).filter((token) => token.kind === 'word');
  if (BRINGS_ITEMS.test(words[0]?.norm ?? '')) return words.length <= 2 * LONGEST && !words.some(isFinite);
  return (
    words.length <= LONGEST && !words.some((word, at) => isFinite(word) || mayBeVerb(word, words[at + 1]))
  );
}

const isFinite = ({ norm }: Token): boolean => FINITE.test(norm) || IRREGULAR.has(norm);

function mayBeVerb({ norm, raw }: Token, next: Token | undefined): boolean {
  if (/^[a-z]{2,}(?:ed|ing)$/.test(norm)) return true;
  // "prices rise", "troops leave": an object or an adverb behind a plural may show that a verb stands between.
  return next !== undefined && /^[a-z]{3,}s$/.test(raw) && !NO_OBJECT.test(next.norm);
}

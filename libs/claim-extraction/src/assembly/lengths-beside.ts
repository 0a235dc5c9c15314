import type { Action, ExtractedClaim, Language, Quantity } from '@isnad/claim-model';
import { TermIndex } from '../actions/term-index.js';
import type { QuantityExpression, Sentence, TimeExpression } from '../stages.js';
import { tokenRange, tokensOf } from '../text/tokenise.js';
import { inside, overlaps, quoted, trimmed } from './evidence.js';
import { asQuantity, COUNTS } from './figures.js';
import type { Stages } from './stages.js';

/** Verbs by which a second predicate tells how long it goes on: "will start in two days and will take at least ten". */
const LASTING: Readonly<Record<Language, TermIndex<true>>> = {
  en: lasting('en', [
    'will|would|to|may|could take|last',
    'will|would not take|last',
    'takes|took|lasts|lasted',
  ]),
  ru: lasting('ru', [
    'займет|займут|занял|заняла|заняло|заняли',
    'продлится|продлятся|продлился|продлилась',
    'длится|длился|длилась',
  ]),
  ar: lasting('ar', [
    'يستغرق|تستغرق|سيستغرق|ستستغرق|استغرق|استغرقت',
    'ويستغرق|وتستغرق|وسيستغرق|وستستغرق|واستغرق|واستغرقت',
    'يستمر|تستمر|سيستمر|ستستمر',
  ]),
};
/** "Will not take more than ten days": the length is a ceiling. */
const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'не', 'لن', 'لا', 'لم', 'ولن', 'ولا', 'ولم']);
const atMost = (quantity: Quantity): Quantity =>
  quantity.max === null ? { ...quantity, min: null, max: quantity.min } : quantity;
/** Code units between the verb and the length. */
const REACH = 32;
/** Terms and sizes, which are no length of the act itself. */
const TERMS: ReadonlySet<Action> = new Set<Action>(['sentenced', 'price', 'vote-result', 'aid', 'damage']);

function lasting(language: Language, patterns: readonly string[]): TermIndex<true> {
  return new TermIndex(
    language,
    patterns.map((pattern) => ({ pattern, payload: true as const })),
  );
}

/**
 * Claims of how long an act goes on, told of an act whose claim has another time already. Action, speaker and modality are
 * those of that claim; the length is its own.
 */
export function lengthsBeside(
  { context, times, quantities, scopeOf }: Stages,
  sentence: Sentence,
  claims: readonly ExtractedClaim[],
): readonly ExtractedClaim[] {
  const [from, to] = tokenRange(tokensOf(context), sentence);
  const words = tokensOf(context).slice(from, to);
  const told = new Set<TimeExpression>();
  return LASTING[context.language]
    .everywhere(words)
    .flatMap((match, index, matches): readonly ExtractedClaim[] => {
      const { from: at } = match;
      const word = words[at];
      // The longest at each place.
      if (word === undefined || matches[index - 1]?.from === at) return [];
      const verb = { start: word.start, end: words[match.to - 1]?.end ?? word.end };
      const length = times.find(
        (one) => one.role === 'duration' && one.start >= verb.end && one.start - verb.end <= REACH,
      );
      const act = length && actBefore(claims, verb.start, length);
      if (length === undefined || act === undefined || told.has(length) || !inside(length, sentence))
        return [];
      told.add(length);
      const isNegated = words.slice(Math.max(0, at - 1), match.to).some(({ norm }) => NEGATIONS.has(norm));
      const figure = quantities.find((one) => one.form === 'measure' && overlaps(one, length)) ?? null;
      return [lastingClaim(act, length, figure)];

      function lastingClaim(
        { scope: _, ...rest }: ExtractedClaim,
        { edtf, end }: TimeExpression,
        measure: QuantityExpression | null,
      ): ExtractedClaim {
        const evidence = trimmed(context.text, {
          start: verb.start,
          end: Math.max(end, measure?.end ?? end),
        });
        return {
          ...rest,
          time: { role: 'duration', edtf },
          quantity: measure === null ? null : isNegated ? atMost(asQuantity(measure)) : asQuantity(measure),
          evidence: quoted(context.text, evidence),
          scope: scopeOf(evidence, sentence, rest.place),
          explanation: {
            rules: [...rest.explanation.rules, 'time/length-beside'],
            confidence: rest.explanation.confidence - 0.1,
          },
        };
      }
    });
}

/** The act that a verb of lasting carries on: the last one before it, where it has a date and no length of its own. */
function actBefore(
  claims: readonly ExtractedClaim[],
  verb: number,
  length: TimeExpression,
): ExtractedClaim | undefined {
  if (claims.some(({ time, evidence }) => time.role === 'duration' && overlaps(evidence, length)))
    return undefined;
  const last = claims.findLast(({ evidence }) => evidence.start < verb);
  const isDated = last?.time.edtf != null && last.time.role !== 'duration';
  return isDated && COUNTS[last.action] === undefined && !TERMS.has(last.action) ? last : undefined;
}

import type { ExtractedClaim, Span } from '@isnad/claim-model';
import type { ReadingContext } from '../stages.js';
import { tokenRange, tokensOf, type Token } from '../text/tokenise.js';
import { futureForms } from './future.js';
import { isDeed } from './lexicon-arabic-deeds.js';
import { deniesNothing, isBound } from './polarity.js';
import { isArabicFuture } from './arabic-future.js';
import { SHAPER_INDEX, type Shape } from './lexicon.js';

/** Words in which a statement's own verb stands: a negation behind them belongs to something inside it. */
const VERB_REACH = 6;

/** Words in which the verb of a deed stands, subject first or not. */
const DEED_REACH = 4;

/** Polarity, modality and phase of what is said outside the vocabulary, read from the words around its first verb. */
export function statementShape(
  context: ReadingContext,
  span: Span,
): Pick<ExtractedClaim, 'polarity' | 'modality' | 'phase'> {
  const { language } = context;
  const tokens = tokensOf(context);
  const [from, to] = tokenRange(tokens, span);
  const words = tokens.slice(from, Math.min(to, from + VERB_REACH));
  if (language !== 'ar') return capitalisedShape(context, tokens.slice(from, to));
  const marks = new Set<Shape>();
  for (let at = 0; at < words.length; at += 1) {
    for (const match of SHAPER_INDEX[language].at(words, at))
      if (match.term.payload !== 'negation' || !isOfANoun(words, at, match.to)) marks.add(match.term.payload);
    if (isArabicFuture(words, at)) marks.add('future');
  }
  const polarity = marks.has('negation') ? 'negated' : 'affirmed';
  if (marks.has('future')) return { polarity, modality: 'planned', phase: 'announced' };
  const done = words.slice(0, DEED_REACH).some(({ norm }) => isDeed(norm) || /^[وف]?تمت?$/.test(norm));
  if (marks.has('ongoing')) return { polarity: 'affirmed', modality: 'actual', phase: 'ongoing' };
  return { polarity, modality: 'actual', phase: done ? 'completed' : null };
}

/** "الجمعيات غير القانونية", "دون غيرها": a negation that describes a noun denies no statement. */
const isOfANoun = (words: readonly Token[], at: number, end: number): boolean =>
  deniesNothing(words, at, end) ||
  (words[at]?.norm === 'غير' && /^ال/.test(words[end]?.norm ?? '') && /^ال/.test(words[at - 1]?.norm ?? ''));

/** English and Russian verbs stand later in their sentence: the first mark of a predicate decides. */
function capitalisedShape(
  { language }: ReadingContext,
  tokens: readonly Token[],
): Pick<ExtractedClaim, 'polarity' | 'modality' | 'phase'> {
  const words = tokens.slice(0, PREDICATE_REACH);
  const marks = new Set<Shape>(futureForms(words, language).length > 0 ? ['future'] : []);
  for (let at = 0; at < words.length; at += 1)
    for (const match of SHAPER_INDEX[language].at(words, at))
      if (match.term.payload !== 'negation' || !isBound(words, match.to, language))
        marks.add(match.term.payload);
  const polarity = marks.has('negation') ? 'negated' : 'affirmed';
  if (marks.has('future')) {
    const text = tokens.map((token) => token.norm).join(' ');
    return { polarity, modality: CONDITIONAL.test(text) ? 'conditional' : 'planned', phase: 'announced' };
  }
  return { polarity, modality: marks.has('possible') ? 'possible' : 'actual', phase: null };
}

/** What a plan outside the vocabulary hangs on. */
const CONDITIONAL =
  /(?:^| )(?:if|unless|provided|only after|only when|only once|если|при условии|только после|лишь после)(?: |$)/;

/** Words from the beginning of a statement in which its own predicate begins. */
const PREDICATE_REACH = 12;

import {
  articleText,
  type CalendarSlip,
  type ExtractedClaim,
  type ReadableArticle,
  type Scope,
  type Span,
} from '@isnad/claim-model';
import { assembleClaims } from './assembly/assemble.js';
import { describeScope } from './assembly/scope.js';
import { SpansNear } from './assembly/spans-near.js';
import { sentenceWords, type SentenceWords } from './assembly/sentence-words.js';
import { settingOf } from './assembly/setting.js';
import { tracesOf } from './assembly/traces.js';
import { findAttributions } from './attribution/index.js';
import { capitalisedStoryCountry } from './entities/capitalised-place.js';
import { withCountedNationals } from './entities/counted-nationals.js';
import { findEntities } from './entities/index.js';
import { type KnownNames, knownNamesOf } from './entities/known-names.js';
import { storyCountry } from './entities/story-country-arabic.js';
import { findQuantities } from './quantity/index.js';
import type {
  Attribution,
  Entity,
  QuantityExpression,
  ReadingContext,
  Sentence,
  TimeExpression,
} from './stages.js';
import { segment } from './text/segment.js';
import { findTimes } from './time/index.js';

/** Raised with every change of what extraction finds: claims of another version are other claims. */
export const EXTRACTOR_VERSION = 'rules-5';

/** One article, stage by stage. */
export interface Extraction {
  readonly context: ReadingContext;
  readonly sentences: readonly Sentence[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly QuantityExpression[];
  readonly entities: readonly Entity[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly ExtractedClaim[];
  /** Days that the article names twice, differently, in the order of the text. */
  readonly calendarSlips: readonly CalendarSlip[];
}

export function contextOf(article: ReadableArticle): ReadingContext {
  const { language, publishedAt, outlet, outletCountry } = article;
  const text = articleText(article);
  return { text, language, publishedAt, outlet, outletCountry, bodyStart: text.length - article.body.length };
}

/**
 * Reads an article: deterministic, without clock or network, in time linear in its length.
 * Every span is in UTF-16 code units of articleText(article). Never throws on any text.
 */
export function extractClaims(article: ReadableArticle): Extraction {
  const stages = readStages(contextOf(article), knownNamesOf(article.known, article.language));
  return { ...stages, claims: assembleClaims(stages), calendarSlips: slipsOf(stages.times) };
}

/** The slips alone, for those who have the claims read by somebody else. */
export function findCalendarSlips(article: ReadableArticle): readonly CalendarSlip[] {
  const context = contextOf(article);
  return slipsOf(findTimes(context, segment(context)));
}

const slipsOf = (times: readonly TimeExpression[]): readonly CalendarSlip[] =>
  times.flatMap(({ start, end, slip }) => (slip === undefined ? [] : [{ start, end, ...slip }]));

/**
 * All stages before the claims, and how to describe the scope of a span.
 *
 * @param known names that the newsroom knows besides those of the lexicons. Default: none.
 */
export function readStages(context: ReadingContext, known: KnownNames | null = null) {
  const sentences = segment(context);
  const times = findTimes(context, sentences);
  const entities = findEntities(context, sentences, known);
  const quantities = withCountedNationals(context, findQuantities(context.text, context.language), entities);
  const attributions = findAttributions(context, sentences, times, entities);
  const country =
    context.language === 'ar'
      ? storyCountry(context, entities, sentences)
      : (capitalisedStoryCountry(context, entities, sentences) ?? context.outletCountry);
  const setting = settingOf(entities);
  const near = { entities: new SpansNear(entities), times: new SpansNear(times) };
  const named = byText(entities);
  const traces = tracesOf(context);
  // Claims come sentence by sentence: what a scope needs of the whole sentence is read once for all of them.
  let around: { readonly words: SentenceWords; readonly read: Parameters<typeof describeScope>[1] } | null =
    null;
  const scopeOf = (evidence: Span, sentence: Span, place: string | null): Scope => {
    if (around?.words.start !== sentence.start || around.words.end !== sentence.end)
      around = {
        words: sentenceWords(context, sentence),
        read: {
          entities: near.entities.near(sentence),
          times: near.times.near(sentence),
          named,
          setting,
        },
      };
    return {
      ...describeScope(context, around.read, evidence, around.words, place),
      ...(traces.length > 0 ? { traces } : {}),
    };
  };
  return { context, sentences, times, quantities, entities, attributions, country, scopeOf };
}

/** The different entities that a surface names; a name that recurs all over an article is kept once. */
function byText(entities: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> {
  const named = new Map<string, Entity[]>();
  for (const entity of entities) {
    const list = named.get(entity.text);
    if (list === undefined) named.set(entity.text, [entity]);
    else if (!list.some(({ id, country }) => id === entity.id && country === entity.country))
      list.push(entity);
  }
  return named;
}

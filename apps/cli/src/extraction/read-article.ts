import { extractClaims } from '@isnad/claim-extraction';
import { LANGUAGES, languageOf, ploverOf, type Language, type ReadableArticle } from '@isnad/claim-model';
import { Failure } from '../failure.js';

/** What the command line says of articles that do not say it themselves. */
export interface Defaults {
  /** ISO 8601 with offset. */
  readonly publishedAt: string;
  /** null: told by the letters of the body. */
  readonly language: Language | null;
}

/** The id of an article and all that extraction finds in it. */
export interface Reading {
  readonly id: string | number | null;
  readonly [stage: string]: unknown;
}

/**
 * One JSON article, `{id, language?, publishedAt?, title?, body, outlet?, outletCountry?}`, read by every stage.
 *
 * @throws Failure telling what the article lacks or has of the wrong kind
 */
export function readArticle(line: string, defaults: Defaults): Reading {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch (error) {
    throw new Failure(`The input is not JSON: ${(error as Error).message}.`);
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new Failure('An article is a JSON object.');
  const { id, ...article } = input as Record<string, unknown>;
  return {
    id: typeof id === 'string' || typeof id === 'number' ? id : null,
    ...readingOf(articleOf(article, defaults)),
  };
}

/** The id of a line that cannot be read, so that its error finds its article; null where not even that is there. */
export function idOf(line: string): Reading['id'] {
  const id = /^\s*\{\s*"id"\s*:\s*("(?:[^"\\]|\\.)*"|\d+)/.exec(line)?.[1];
  if (id === undefined) return null;
  try {
    return JSON.parse(id) as string | number;
  } catch {
    return null;
  }
}

/** Plain text, read by every stage as the body of an article without title. @throws Failure as {@link readArticle} */
export const readText = (body: string, defaults: Defaults): Reading => ({
  id: null,
  ...readingOf(articleOf({ body }, defaults)),
});

function articleOf(input: Record<string, unknown>, defaults: Defaults): ReadableArticle {
  const body = textIn(input, 'body');
  if (body === null) throw new Failure('An article needs a "body".');
  const publishedAt = textIn(input, 'publishedAt') ?? defaults.publishedAt;
  if (!/^\d{4}-\d{2}-\d{2}/.test(publishedAt) || Number.isNaN(Date.parse(publishedAt)))
    throw new Failure(`"${publishedAt}" is no ISO 8601 moment, as in 2022-01-12T16:00:00+03:00.`);
  const named = textIn(input, 'language') ?? defaults.language ?? languageOf(body);
  const language = LANGUAGES.find((one) => one === named);
  if (language === undefined)
    throw new Failure(
      named === null
        ? `The language is not recognised; name it with --language (${LANGUAGES.join(', ')}).`
        : `"${named}" is none of the languages that are read: ${LANGUAGES.join(', ')}.`,
    );
  return {
    title: textIn(input, 'title'),
    body,
    language,
    publishedAt,
    outlet: textIn(input, 'outlet') ?? 'outlet',
    outletCountry: textIn(input, 'outletCountry'),
  };
}

/** A field that is text, absent or null. */
function textIn(input: Record<string, unknown>, field: string): string | null {
  const value = input[field] ?? null;
  if (value !== null && typeof value !== 'string') throw new Failure(`"${field}" of an article is text.`);
  return value;
}

function readingOf(article: ReadableArticle): Omit<Reading, 'id'> {
  const { context, sentences, times, quantities, entities, attributions, claims } = extractClaims(article);
  const { language } = article;
  return {
    language,
    bodyStart: context.bodyStart,
    sentences,
    times,
    quantities,
    entities,
    attributions,
    claims: claims.map((claim) => ({ ...claim, plover: ploverOf(claim) })),
  };
}

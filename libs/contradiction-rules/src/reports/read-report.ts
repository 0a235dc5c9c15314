import {
  extractClaims,
  isGivenName,
  type Extraction,
  type QuantityExpression,
  isCommonWord,
} from '@isnad/claim-extraction';
import { languageOf } from '@isnad/claim-model';
import { casualtyToll } from './casualty-toll.js';
import { eventDays } from './event-day.js';
import { saysItGrows } from './growth.js';
import { amountsAmong } from './headline-amount.js';
import { kindsIn } from './kind-of-happening.js';
import { namedPeople } from './named-people.js';
import { registrationsIn } from './registrations.js';
import type { ReadReport, Report } from './report.js';
import { runsOf } from './shared-text.js';
import { completed } from './tolls.js';
import { wordsOf, type Word } from './words.js';

/** Sentences of the body that tell the news; what follows tells how it came about. */
const LEAD = 2;
const FEWEST_LETTERS = 3;

/** Reads a report for comparison with others. Never throws. */
export function readReport(report: Report): ReadReport {
  const language = languageOf(report.body) ?? 'ar';
  return fromExtraction(report, extractClaims({ ...report, language, outletCountry: null }));
}

/** The same from what extraction already found. */
export function fromExtraction(report: Report, extraction: Extraction): ReadReport {
  const { context, sentences, quantities, entities } = extraction;
  const { text, bodyStart } = context;
  const title = wordsOf(text.slice(0, bodyStart), 0);
  const body = wordsOf(text.slice(bodyStart), bodyStart);
  const leadEnd =
    sentences
      .filter(({ kind, start }) => kind === 'prose' && start >= bodyStart)
      .slice(0, LEAD)
      .at(-1)?.end ?? bodyStart;
  const lead = body.filter((word) => word.end <= leadEnd);
  const counts = byPlace(text, quantities);
  const bodyTolls = sentences.flatMap(({ kind, start, end }) => {
    if (kind === 'headline') return [];
    const toll = casualtyToll(
      body.filter((word) => word.start >= start && word.end <= end),
      counts,
    );
    return toll === null ? [] : [toll];
  });
  const places = entities.filter(
    ({ type, form }) => (type === 'city' || type === 'region' || type === 'country') && form === undefined,
  );
  const { numbers, kilometres } = registrationsIn(body);
  const headline = title.length > 0 ? title : lead;
  return {
    report,
    quantities,
    title: headline,
    body,
    lead,
    toll: completed(casualtyToll(headline, counts), bodyTolls),
    bodyTolls,
    amounts: amountsAmong(headline, counts),
    bodyAmounts: amountsAmong(body, counts),
    kinds: kindsIn(headline),
    people: namedPeople(body),
    registrations: numbers,
    kilometres,
    titlePlaces: new Set(places.filter(({ start }) => start < bodyStart).map(({ id }) => id)),
    places: new Set(places.map(({ id }) => id)),
    days: eventDays(extraction),
    runs: runsOf(body),
    rareWords: rare([...title, ...body]),
    rareTitleWords: rare(title),
    growing: saysItGrows([...title, ...lead]),
  };
}

/** Letters of "and", "by", "to" before digits are words of their own here. */
const LETTERS_BEFORE_DIGITS = /^\p{L}ـ*(?=\d)/u;

const byPlace = (
  text: string,
  quantities: readonly QuantityExpression[],
): ReadonlyMap<number, QuantityExpression> =>
  new Map(
    quantities.map((quantity) => {
      const { start, end } = quantity.number;
      return [start + (LETTERS_BEFORE_DIGITS.exec(text.slice(start, end))?.[0].length ?? 0), quantity];
    }),
  );

const rare = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(
    words
      .filter(
        ({ kind, norm, stem }) =>
          kind === 'word' && stem.length >= FEWEST_LETTERS && !isCommonWord(stem) && !isGivenName('ar', norm),
      )
      .map(({ stem }) => stem),
  );

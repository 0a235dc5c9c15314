import type { Action, Quantity, Span } from '@isnad/claim-model';
import type { Entity, ReadingContext } from '../stages.js';
import { countryOfRate } from './arabic-price-unit.js';
import { arabicNamedPlace, arabicPlaceFor, subjectCountry } from './arabic-claim-place.js';
import { capitalisedPlaceFor, capitalisedSubject } from './capitalised-claim-place.js';
import type { Scene } from './scene.js';
import { SPEECH_ACTS } from './speech-acts.js';

/** Actions that have no place unless the text names one: that the article is about a country does not put them there. */
const UNPLACED: ReadonlySet<Action> = new Set(['hold-talks', 'sign-agreement', 'request', 'released']);

/** Actions whose place is whose prices, ranks and sanctions they are. */
const OF_A_SUBJECT: ReadonlySet<Action> = new Set(['price', 'rank', 'sanction']);

/**
 * Where a claim's event happens: its own place, else the sentence's, else the country of the article.
 *
 * @param scene where the story stands, for languages that are read with it; null for the others
 */
export function placeFor(
  context: ReadingContext,
  action: Action,
  entities: readonly Entity[],
  span: Span,
  around: Span,
  country: string | null,
  scene: Scene | null,
  figure: Quantity | null,
): string | null {
  if (SPEECH_ACTS.has(action)) return null;
  const isArabic = context.language === 'ar';
  if (isArabic && scene !== null && (action === 'rank' || action === 'sanction')) {
    const country = subjectCountry(context, action, entities, span);
    if (country !== null) return country;
  }
  const isOfTheWorld = action === 'price' && isOfAWorldMarket(context, span, figure);
  if (isArabic && scene !== null)
    return UNPLACED.has(action) || isOfTheWorld
      ? (arabicNamedPlace(context, entities, span, scene) ??
          (figure === null ? null : countryOfRate(figure.unit)))
      : arabicPlaceFor(context, action, entities, span, around, scene, country, figure?.min ?? null);
  if (UNPLACED.has(action) || OF_A_SUBJECT.has(action))
    return capitalisedSubject(context, action, entities, span, isOfTheWorld ? null : country);
  return scene === null
    ? country
    : capitalisedPlaceFor(context, action, entities, span, around, scene, country, figure?.min ?? null);
}

const WORLD_MARKET =
  /\b(?:crude|brent|barrel|gold|oil|bitcoin)\b|برنت|خام|برميل|أونص|أوقي|النفط|البترول|ذهب|нефт|баррел|золот|биткоин/iu;

/** Crude and gold are priced for the whole world, a currency and fuel where they are paid. */
function isOfAWorldMarket({ text }: ReadingContext, span: Span, figure: Quantity | null): boolean {
  return /\/(?:bbl|oz)$/.test(figure?.unit ?? '') || WORLD_MARKET.test(text.slice(span.start, span.end));
}

import type { Action, Quantity, Span } from '@isnad/claim-model';
import { namedPlaceOf, placeOf } from '../entities/index.js';
import type { Entity, ReadingContext } from '../stages.js';
import { countryOfRate } from './arabic-price-unit.js';
import { arabicNamedPlace, arabicPlaceFor, subjectCountry } from './arabic-claim-place.js';
import type { Scene } from './scene.js';
import { SPEECH_ACTS } from './speech-acts.js';

/** Actions that have no place unless the text names one: that the article is about a country does not put them there. */
const UNPLACED: ReadonlySet<Action> = new Set(['hold-talks', 'sign-agreement', 'request', 'released']);

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
  if (scene !== null && (action === 'rank' || action === 'sanction')) {
    const country = subjectCountry(context, action, entities, span);
    if (country !== null) return country;
  }
  const unplaced = UNPLACED.has(action) || (action === 'price' && isOfAWorldMarket(context, span, figure));
  if (scene !== null)
    return unplaced
      ? (arabicNamedPlace(context, entities, span, scene) ??
          (figure === null ? null : countryOfRate(figure.unit)))
      : arabicPlaceFor(context, action, entities, span, around, scene, country, figure?.min ?? null);
  if (unplaced) return namedPlaceOf(context, entities, span);
  return placeOf(context, entities, span, around, country);
}

const WORLD_MARKET =
  /\b(?:crude|brent|barrel|gold|oil|bitcoin)\b|برنت|خام|برميل|أونص|أوقي|النفط|البترول|ذهب|нефт|баррел|золот|биткоин/iu;

/** Crude and gold are priced for the whole world, a currency and fuel where they are paid. */
function isOfAWorldMarket({ text }: ReadingContext, span: Span, figure: Quantity | null): boolean {
  return /\/(?:bbl|oz)$/.test(figure?.unit ?? '') || WORLD_MARKET.test(text.slice(span.start, span.end));
}

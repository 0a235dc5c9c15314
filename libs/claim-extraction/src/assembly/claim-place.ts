import type { Action, Quantity, Span } from '@isnad/claim-model';
import { namedPlaceOf, placeOf } from '../entities/index.js';
import type { Entity, ReadingContext } from '../stages.js';
import { countryOfRate } from './arabic-price-unit.js';
import { arabicNamedPlace, arabicPlaceFor, subjectCountry } from './arabic-claim-place.js';
import type { Scene } from './scene.js';
import { SPEECH_ACTS } from './speech-acts.js';

/** Actions that have no place unless the text names one: that the article is about a country does not put them there. */
const UNPLACED: ReadonlySet<Action> = new Set([
  'price',
  'hold-talks',
  'sanction',
  'sign-agreement',
  'request',
  'rank',
  'released',
]);

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
  if (scene !== null)
    return UNPLACED.has(action)
      ? (arabicNamedPlace(context, entities, span, scene) ??
          (figure === null ? null : countryOfRate(figure.unit)))
      : arabicPlaceFor(context, action, entities, span, around, scene, country, figure?.min ?? null);
  if (UNPLACED.has(action)) return namedPlaceOf(context, entities, span);
  return placeOf(context, entities, span, around, country);
}

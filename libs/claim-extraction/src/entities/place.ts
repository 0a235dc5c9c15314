import type { Span } from '@isnad/claim-model';
import type { Entity, ReadingContext, Sentence } from '../stages.js';
import { tokenIndexAt, tokensOf } from '../text/tokenise.js';
import { foldText } from '../text/letters.js';

/** Prepositions that say where something happens, folded; Arabic ب is written onto the name and seen by the span. */
const LOCATIVE = new Set(
  'in at near inside across throughout within outside around в во на около под близ у في فى داخل قرب شمال جنوب شرق غرب وسط بمدينة مدينة محافظة بمحافظة انحاء ارجاء قرية بلدة معبر مطار ميناء حقل مخيم جزيرة ولاية مقاطعة إقليم منطقة بمنطقة بلدية مديرية قاعدة بقاعدة ببلدة بقرية بمطار بمعبر بولاية بوسط بشمال بجنوب شمالي جنوبي شرقي غربي مدينتي منطقتي محافظتي ضاحية العاصمة بالعاصمة'
    .split(' ')
    .map(foldText),
);
/** Prepositions of direction: still where it happens, if nothing better is named. */
const DIRECTION = new Set('to into from for к из до на الى من ل'.split(' '));

/**
 * The country most spoken of, by name rather than by adjective, the headline and the lead counting more;
 * null where no country is named at all.
 */
export function dominantCountry(entities: readonly Entity[], sentences: readonly Sentence[]): string | null {
  const weights = new Map<string, number>();
  const lead = sentences.find((sentence) => sentence.kind === 'prose')?.end ?? 0;
  const datelines = sentences.filter((sentence) => sentence.kind === 'dateline');
  for (const entity of entities) {
    const country = countryOf(entity);
    if (country === null || datelines.some((span) => within(entity, span))) continue;
    const form = entity.type === 'country' && entity.form === undefined ? 3 : 1;
    weights.set(country, (weights.get(country) ?? 0) + form * (entity.start < lead ? 3 : 1));
  }
  let best: string | null = null;
  for (const [country, weight] of weights)
    if (best === null || weight > (weights.get(best) ?? 0)) best = country;
  return best;
}

/** ISO alpha-2 of the country that an entity is or belongs to; null where neither text nor lexicon tells. */
export function countryOf(entity: Entity): string | null {
  return entity.country ?? (entity.type === 'country' ? entity.id.slice('country:'.length) : null);
}

/**
 * Where what a span says happens: the surface form of a city or region named in it, else ISO alpha-2 of a country named
 * in it, else the same of its sentence, else the country of an adjective or body in the span, else the fallback.
 *
 * @param fallback usually {@link dominantCountry}; null leaves the place open
 */
export function placeOf(
  context: ReadingContext,
  entities: readonly Entity[],
  span: Span,
  sentence: Span,
  fallback: string | null = null,
): string | null {
  const inSpan = entities.filter((entity) => within(entity, span));
  const named = best(context, inSpan);
  if (named !== null && !isActor(context, named, fallback)) return placeName(context, named);
  const around = entities.filter(
    (entity) =>
      within(entity, sentence) &&
      (entity.type === 'country' ||
        (entity.form === undefined &&
          (entity.type === 'city' || entity.type === 'region') &&
          governed(context, entity))),
  );
  const near = best(context, around);
  if (near !== null && !isActor(context, near, fallback)) return placeName(context, near);
  for (const entity of inSpan) {
    const country = countryOf(entity);
    if (country !== null && country === fallback) return country;
  }
  if (fallback !== null) return fallback;
  return inSpan.map(countryOf).find((country) => country !== null) ?? null;
}

/** The place that a span names behind a preposition of place or direction, or of what is aimed at ("against Russia"). */
export function namedPlaceOf(
  context: ReadingContext,
  entities: readonly Entity[],
  span: Span,
): string | null {
  const placed = entities.filter(
    (entity) => within(entity, span) && entity.form === undefined && governed(context, entity),
  );
  const named = best(context, placed);
  return named === null ? null : placeName(context, named);
}

const AIMED = new Set('on against против visit visited visits посетил посетит'.split(' '));

function governed(context: ReadingContext, entity: Entity): boolean {
  const tokens = tokensOf(context);
  const at = tokenIndexAt(tokens, entity.start);
  const token = tokens[at];
  const before = tokens[at - 1]?.norm ?? '';
  if (LOCATIVE.has(before) || DIRECTION.has(before) || AIMED.has(before)) return true;
  return token !== undefined && token.start < entity.start;
}

/** "Moscow will not interfere", "Тегеран отверг": a city before its verb is the state that it is the capital of. */
function isSpeakingCity(context: ReadingContext, entity: Entity): boolean {
  const tokens = tokensOf(context);
  const at = tokenIndexAt(tokens, entity.start);
  const before = tokens[at - 1];
  if (
    before !== undefined &&
    before.kind === 'word' &&
    (LOCATIVE.has(before.norm) || DIRECTION.has(before.norm))
  )
    return false;
  const next = tokens[tokenIndexAt(tokens, entity.end - 1) + 1];
  return (
    next?.kind === 'word' &&
    /^(?:has|have|had|will|would|may|might|can|could|must|says|said|is|was|and|not|[a-z]{3,}ed|[а-я]{3,}(?:ла?|ло|ли|ет|ит|ют|ят))$/.test(
      next.norm,
    )
  );
}

/** A country without a preposition of place mostly acts ("Russia sent"): then the story's own country is the place. */
function isActor(context: ReadingContext, entity: Entity, fallback: string | null): boolean {
  return fallback !== null && entity.type === 'country' && pointsOf(context, entity) === COUNTRY_POINTS + 1;
}

const COUNTRY_POINTS = 2;

/** The surface form; behind لل the article that "to" swallowed comes back (للقاهرة, القاهرة). */
function placeName(context: ReadingContext, entity: Entity): string | null {
  if (entity.type === 'country') return countryOf(entity);
  const swallowed = entity.text.startsWith('ل') && context.text[entity.start - 1] === 'ل';
  return swallowed ? `ا${entity.text}` : entity.text;
}

function best(context: ReadingContext, entities: readonly Entity[]): Entity | null {
  let found: Entity | null = null;
  let score = 0;
  for (const entity of entities) {
    const points = pointsOf(context, entity);
    if (points > score) {
      found = entity;
      score = points;
    }
  }
  return found;
}

function pointsOf(context: ReadingContext, entity: Entity): number {
  if (entity.form === 'adjective') return 0;
  if (entity.type === 'city' && isSpeakingCity(context, entity)) return 0;
  const kind =
    entity.type === 'city'
      ? 4
      : entity.type === 'region'
        ? 3
        : entity.type === 'country'
          ? COUNTRY_POINTS
          : 0;
  if (kind === 0) return 0;
  const tokens = tokensOf(context);
  const at = tokenIndexAt(tokens, entity.start);
  const token = tokens[at];
  const glued =
    token !== undefined && token.start < entity.start
      ? foldText(context.text.slice(token.start, entity.start))
      : '';
  const before = tokens[at - 1]?.norm ?? '';
  if (glued.endsWith('ب') || LOCATIVE.has(before)) return kind + 2;
  if (DIRECTION.has(before) || glued.endsWith('ل')) return kind + 0.5;
  return kind + 1;
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** A city or region: a place that can be taken, closed, flooded. */
export const isSite = (entity: Entity): boolean =>
  (entity.type === 'city' || entity.type === 'region') && entity.form === undefined;

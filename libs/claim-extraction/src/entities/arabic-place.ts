import type { Span } from '@isnad/claim-model';
import type { Entity, ReadingContext } from '../stages.js';
import { foldText } from '../text/letters.js';
import { tokenIndexAt, tokensOf } from '../text/tokenise.js';
import { isCapital } from './capitals.js';
import { countryOf } from './place.js';
import { siteInTitle } from './site-in-title.js';
import { placeNounOf } from './place-nouns-arabic.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldText));

/** Words before the name of a place that say that something is there. */
const THERE = set(
  'في فى داخل قرب شمال جنوب شرق غرب وسط شمالي جنوبي شرقي غربي أنحاء ارجاء محيط أطراف ضواحي سواحل قبالة فوق بين على حول العاصمة مشارف ريف حدود باتجاه أحياء شوارع سماء أجواء بوسط بشمال بجنوب بشرق بغرب بالعاصمة بضواحي بمحيط بريف',
);
const TOWARDS = set('إلى نحو صوب لدى إلي');
const FROM = set('من عن');

/** How an entity stands as a place: named as the scene, as a goal or an origin, in passing, or as one who acts. */
export type Standing = 'there' | 'towards' | 'from' | 'bare' | 'actor';

/** Parts of the world: no place that a reader could go to. */
const CONTINENTS: ReadonlySet<string> = new Set(
  'africa asia europe middle-east central-asia latin-america north-africa west-africa gulf balkans'
    .split(' ')
    .map((id) => `region:${id}`),
);

/** A city or region that a lexicon or its surroundings make a place, or a country by name. */
export const isPlaceName = (entity: Entity): boolean =>
  entity.form === undefined &&
  (entity.type === 'city' || entity.type === 'region' || entity.type === 'country') &&
  !CONTINENTS.has(entity.id);

export function standingOf(context: ReadingContext, entity: Entity): Standing {
  const tokens = tokensOf(context);
  const at = tokenIndexAt(tokens, entity.start);
  const glued = foldText(context.text.slice(tokens[at]?.start ?? entity.start, entity.start));
  const clitic = glued.replace(/^[وف](?=.)/, '');
  let back = at - 1;
  while (/^["«“”]$/.test(tokens[back]?.raw ?? '')) back -= 1;
  const before = (tokens[back]?.norm ?? '').replace(/^[وف](?=.{3})/, '');
  if (clitic.startsWith('ب') || THERE.has(before)) return 'there';
  if (placeNounOf(before) !== null) return ofNoun(before, tokens[back - 1]?.norm ?? '');
  if (clitic.startsWith('ل') || TOWARDS.has(before)) return 'towards';
  if (FROM.has(before)) return 'from';
  return entity.type === 'country' || isCapital(entity.id) ? 'actor' : 'bare';
}

/** "إلى ميناء الصليف", "لمدينة الفاشر": the preposition stands before the noun. */
function ofNoun(noun: string, before: string): Standing {
  if (FROM.has(before)) return 'from';
  return TOWARDS.has(before) || (/^ل/.test(noun) && placeNounOf(noun.slice(1)) !== null)
    ? 'towards'
    : 'there';
}

const POINTS: Readonly<Record<Standing, number>> = { there: 4, towards: 3, from: 2, bare: 1, actor: 0 };
/** A town says more than its region, and a region more than the country. */
const KIND: Partial<Record<Entity['type'], number>> = { city: 0.5, region: 0.4, country: 0 };
/** Towns of one country that make a list of it: "في حلب وحماة وحمص". */
const LIST = 3;

/**
 * Where a span says that something happens: the best placed name in it. A capital that acts ("قررت باريس") and a country
 * that does are none; three towns or more of one country are the country.
 *
 * @param leaves prefer where it comes from to where it goes ("انسحاب القوات من"), as with what leaves a place
 */
export function arabicPlaceIn(
  context: ReadingContext,
  entities: readonly Entity[],
  span: Span,
  leaves = false,
): Entity | null {
  let found: Entity | null = null;
  let most = 0;
  for (const entity of entities) {
    if (entity.start < span.start || entity.end > span.end) continue;
    // Who is hurt is where he is in office, if nothing better is named.
    if (entity.type === 'office' && found === null) found = siteInTitle(context, entity);
    if (!isPlaceName(entity)) continue;
    const standing = standingOf(context, entity);
    if (standing === 'actor' || isEndOfJourney(context, entity)) continue;
    const points =
      (leaves && standing === 'from' ? POINTS.there : POINTS[standing]) + (KIND[entity.type] ?? 0);
    if (points > most) [found, most] = [entity, points];
  }
  return found;
}

/** "بين صنعاء وعدن": two ends of a way are no place. */
function isEndOfJourney(context: ReadingContext, entity: Entity): boolean {
  const tokens = tokensOf(context);
  const at = tokenIndexAt(tokens, entity.start);
  return [at - 1, at - 2, at - 3].some((back) => tokens[back]?.norm === 'بين') && entity.type !== 'region';
}

/** The country of a list of towns in a span; null where there is no such list. */
export function countryOfList(entities: readonly Entity[], span: Span): string | null {
  const counts = new Map<string, Set<string>>();
  for (const entity of entities) {
    if (entity.type !== 'city' && entity.type !== 'region') continue;
    if (entity.start < span.start || entity.end > span.end) continue;
    const country = countryOf(entity);
    if (country === null) continue;
    const towns = counts.get(country) ?? new Set();
    counts.set(country, towns.add(entity.id));
    if (towns.size >= LIST) return country;
  }
  return null;
}

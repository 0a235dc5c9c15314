import type { Action, Span } from '@isnad/claim-model';
import { capitalisedPlaceIn, capitalisedStanding } from '../entities/capitalised-place.js';
import { isPlaceName } from '../entities/arabic-place.js';
import { countryOf } from '../entities/index.js';
import type { Entity, ReadingContext } from '../stages.js';
import { tokenRange, tokensOf } from '../text/tokenise.js';
import { placeName } from './arabic-claim-place.js';
import { inside } from './evidence.js';
import { siteMeant, type Scene } from './scene.js';

/** Events that go on where the sentence before, or the headline, has set them. */
const GOES_ON: ReadonlySet<Action> = new Set<Action>([
  'killed',
  'injured',
  'missing',
  'damage',
  'disaster',
  'attack',
  'clash',
  'detained',
  'close',
  'reopen',
  'retake',
  'seize',
]);
const LEAVING: ReadonlySet<Action> = new Set<Action>(['withdraw-forces', 'displaced']);

/**
 * Where an event told in English or Russian happens: what its own words name, what they point back to ("the crossing"),
 * what the rest of its sentence places, the town of the sentence before or of the headline, and else the story's country.
 *
 * @param span the claim's own words; around, the part of the sentence that the same speaker tells
 */
export function capitalisedPlaceFor(
  context: ReadingContext,
  action: Action,
  entities: readonly Entity[],
  span: Span,
  around: Span,
  scene: Scene,
  country: string | null,
  figure: number | null,
): string | null {
  if (action === 'rename') return country;
  const list = countryOfList(entities, span);
  if (list !== null) return list;
  if (isEverywhere(context, span)) return countryIn(entities, span, country) ?? country;
  const own = capitalisedPlaceIn(context, entities, span, LEAVING.has(action));
  if (own !== null && (own.entity.type !== 'country' || own.standing !== 'bare'))
    return placeName(context, own.entity);
  const meant = siteMeant(scene, context, span);
  if (meant !== null) return placeName(context, meant);
  if (own !== null) return placeName(context, own.entity);
  const beside = capitalisedPlaceIn(context, entities, around, LEAVING.has(action));
  if (beside !== null && beside.standing === 'there') return placeName(context, beside.entity);
  if (GOES_ON.has(action) && !namesCountry(entities, span)) {
    if (scene.site !== null && scene.sentencesAgo < 1 && (figure ?? 0) < LARGE)
      return placeName(context, scene.site);
    if (scene.title !== null) return placeName(context, scene.title);
  }
  return countryIn(entities, span, country) ?? country ?? null;
}

/** A larger figure is of the whole country as often as of the town before. */
const LARGE = 20;
/** So many towns and regions of one country make a list of it. */
const LIST = 3;

/** "In Moscow, Voronezh and Rostov": towns of one country that stand side by side; null where there are fewer. */
function countryOfList(entities: readonly Entity[], span: Span): string | null {
  const sites = entities.filter((one) => inside(one, span) && one.type !== 'country' && isPlaceName(one));
  const [first] = sites;
  return first !== undefined && sites.length >= LIST ? countryOf(first) : null;
}

/** Only what the claim's own words place. */
export function capitalisedNamedPlace(
  context: ReadingContext,
  entities: readonly Entity[],
  span: Span,
): string | null {
  const own = capitalisedPlaceIn(context, entities, span);
  return own === null || own.standing === 'bare' ? null : placeName(context, own.entity);
}

/**
 * The country whose prices, sanctions, ranks and treaties the words tell of.
 *
 * @param country the story's; null where the words are of no country, as with goods of the world market
 */
export function capitalisedSubject(
  context: ReadingContext,
  action: Action,
  entities: readonly Entity[],
  span: Span,
  country: string | null,
): string | null {
  const named = capitalisedNamedPlace(context, entities, span);
  if (named !== null) return named;
  const text = context.text.slice(span.start, span.end);
  const inSpan = entities.filter((one) => inside(one, span) && one.type !== 'outlet');
  if (action === 'price')
    return country === null ? null : (inSpan.map(countryOf).find((one) => one !== null) ?? country);
  const name = inSpan.find((one) => one.type === 'country' && one.form === undefined);
  if (action === 'rank')
    return name !== undefined
      ? countryOf(name)
      : /\b(?:country|nation)\b|стран[аыуе]/iu.test(text)
        ? country
        : null;
  if (action === 'sanction' || action === 'sign-agreement') return country;
  if (action === 'released') return name === undefined ? null : countryOf(name);
  const [first] = inSpan;
  return action === 'request' &&
    first === name &&
    first !== undefined &&
    capitalisedStanding(context, first) === 'actor'
    ? countryOf(first)
    : null;
}

const namesCountry = (entities: readonly Entity[], span: Span): boolean =>
  entities.some((one) => inside(one, span) && one.type === 'country' && one.form === undefined);

/** The story's own country where the words name it, or one of its bodies or people. */
function countryIn(entities: readonly Entity[], span: Span, story: string | null): string | null {
  const countries = entities.filter((one) => inside(one, span) && one.type !== 'outlet').map(countryOf);
  return story !== null && countries.includes(story) ? story : null;
}

/** "across the country", "по всей стране": the whole of it, whatever town the sentence names besides. */
function isEverywhere(context: ReadingContext, span: Span): boolean {
  const tokens = tokensOf(context);
  const [from, to] = tokenRange(tokens, span);
  const words = tokens
    .slice(from, to)
    .map((token) => token.norm)
    .join(' ');
  return /(?:^| )(?:across|throughout|around) the (?:whole |entire )?country(?: |$)|(?:^| )(?:countrywide|nationwide)(?: |$)|по всей стране|по стране|в целом по/.test(
    words,
  );
}

/** The place of what is said outside the vocabulary: what its words place, else the country that they speak of. */
export function capitalisedStatementPlace(
  context: ReadingContext,
  entities: readonly Entity[],
  span: Span,
): string | null {
  const own = capitalisedPlaceIn(context, entities, span);
  if (own !== null) return placeName(context, own.entity);
  const acting = entities.find((one) => inside(one, span) && isPlaceName(one));
  return acting === undefined ? null : countryOf(acting);
}

import type { Action, Span } from '@isnad/claim-model';
import { arabicPlaceIn, countryOfList, isPlaceName, standingOf } from '../entities/arabic-place.js';
import { countryOf } from '../entities/index.js';
import type { Entity, ReadingContext } from '../stages.js';
import { tokenRange, tokensOf } from '../text/tokenise.js';
import { inside } from './evidence.js';
import { siteMeant, type Scene } from './scene.js';

/** Events that go on where the sentence before told one: who else was hurt there, what else was done. */
const GOES_ON: ReadonlySet<Action> = new Set([
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
]);
/** Sentences over which an event without a place of its own is still where the last one was. */
const CARRIED = 1;
/** Actions that leave a place. */
const LEAVING: ReadonlySet<Action> = new Set(['withdraw-forces', 'displaced', 'resign', 'dismiss']);

/** A place with what makes it one, for the order in which they are tried. */
export interface ArabicPlace {
  readonly place: string | null;
  /** Whether the words of the sentence name it. */
  readonly named: boolean;
}

/**
 * Where an event told in Arabic happens: what its own words name, what they point back to ("المعبر"), what the rest of its
 * sentence names, where the sentence before stood, and else the country that is spoken of.
 *
 * @param span the claim's own words; around, the part of the sentence that the same speaker tells
 */
export function arabicPlaceFor(
  context: ReadingContext,
  action: Action,
  entities: readonly Entity[],
  span: Span,
  around: Span,
  scene: Scene,
  country: string | null,
  figure: number | null,
): string | null {
  if (isOfBoth(context, span)) return null;
  const list = countryOfList(entities, span);
  if (list !== null) return list;
  const bordering = bordersOf(context, action, entities, span, around);
  if (bordering !== null) return bordering;
  const own = arabicPlaceIn(context, entities, span, LEAVING.has(action));
  const meant = siteMeant(scene, context, span);
  if (own !== null && (own.type !== 'country' || meant === null)) return placeName(context, own);
  if (meant !== null) return placeName(context, meant);
  const beside = arabicPlaceIn(context, entities.filter(isPlaceName), around);
  if (beside !== null && standingOf(context, beside) !== 'bare') return placeName(context, beside);
  if (
    scene.site !== null &&
    scene.sentencesAgo < CARRIED &&
    GOES_ON.has(action) &&
    !namesCountry(entities, span) &&
    goesOn(context, around, figure)
  )
    return placeName(context, scene.site);
  return countryIn(entities, span, country) ?? scene.country ?? country;
}

/** A larger figure is of the whole country as often as of the town before. */
const LARGE = 20;
const FURTHER =
  /^[وفبل]{0,2}(?:ال)?(?:حادثه?|هجوم|ايضا|كذلك|اخر|اخرين|اخرون|اخري|هناك|مكان|موقع|مشتبه|جناه|مهاجمون|مهاجمين|نفسها?|ذاتها?)$/;

/** Whether a sentence goes on with what the one before told: "وأصيب في الحادثة ضابطان", "خمسة آخرون". */
function goesOn(context: ReadingContext, span: Span, figure: number | null): boolean {
  if (figure === null || figure < LARGE) return true;
  const tokens = tokensOf(context);
  const [from, to] = tokenRange(tokens, span);
  return tokens.slice(from, to).some((token) => FURTHER.test(token.norm));
}

/** Only what the claim's own words name, or point back to: talks and prices have no other place. */
export function arabicNamedPlace(
  context: ReadingContext,
  entities: readonly Entity[],
  span: Span,
  scene: Scene | null,
): string | null {
  const own = arabicPlaceIn(context, entities, span);
  if (own !== null && standingOf(context, own) !== 'bare') return placeName(context, own);
  const meant = scene === null ? null : siteMeant(scene, context, span);
  return meant === null ? null : placeName(context, meant);
}

/**
 * The place of what is said outside the vocabulary: a place that its words name, or the country they speak of.
 *
 * @param story the story's country where the outlet itself tells; null where somebody else says it
 */
export function arabicStatementPlace(
  context: ReadingContext,
  entities: readonly Entity[],
  span: Span,
  scene: Scene | null,
  story: string | null,
): string | null {
  const own = arabicPlaceIn(context, entities, span);
  if (own !== null) return placeName(context, own);
  const meant = scene === null ? null : siteMeant(scene, context, span);
  if (meant !== null) return placeName(context, meant);
  const named = entities.find((one) => inside(one, span) && one.type === 'country' && one.form === undefined);
  return named === undefined ? story : countryOf(named);
}

/** Words before whom sanctions strike. Folded. */
const AGAINST = /^(?:علي|ضد|بحق)$/;

/** The country that is ranked, or on which sanctions lie, by name or by its people ("على 11 مسؤولا جورجيا"); null where none is named. */
export function subjectCountry(
  context: ReadingContext,
  action: Action,
  entities: readonly Entity[],
  span: Span,
): string | null {
  const tokens = tokensOf(context);
  const [from, to] = tokenRange(tokens, span);
  const against = tokens.slice(from, to).findIndex((token) => AGAINST.test(token.norm));
  if (action === 'sanction' && against < 0) return null;
  const start = action === 'sanction' ? (tokens[from + against]?.end ?? span.start) : span.start;
  const found = entities.find(
    (one) => one.start >= start && one.end <= span.end && countryOf(one) !== null && one.type !== 'outlet',
  );
  return found === undefined ? null : countryOf(found);
}

/** Borders, airspace, embassies: shut and opened by whose they are. Folded. */
const OWN_WAYS = /^[وفبل]{0,2}(?:حدود|مجال|اجواي?|سفارت)(?:ه|ها|هم|هما)$/;
const WAYS_OF_LAND = /^[وفبل]{0,2}(?:الحدود|المجال|الاجواء)$/;

/** "النيجر تعيد فتح حدودها مع الجزائر": the borders of who acts, not of whom they are with; null for anything else. */
function bordersOf(
  context: ReadingContext,
  action: Action,
  entities: readonly Entity[],
  span: Span,
  around: Span,
): string | null {
  if (action !== 'close' && action !== 'reopen') return null;
  const tokens = tokensOf(context);
  const [from, to] = tokenRange(tokens, span);
  const words = tokens.slice(from, to);
  const own = words.some((token) => OWN_WAYS.test(token.norm));
  if (!own && !words.some((token) => WAYS_OF_LAND.test(token.norm))) return null;
  const actor = entities.find(
    (one) =>
      one.start >= around.start && one.end <= span.end && countryOf(one) !== null && one.type !== 'outlet',
  );
  return actor === undefined || (!own && isPlaceName(actor) && actor.type !== 'country')
    ? null
    : countryOf(actor);
}

const namesCountry = (entities: readonly Entity[], span: Span): boolean =>
  entities.some((one) => inside(one, span) && one.type === 'country' && one.form === undefined);

/** The story's own country where the words name it, or one of its bodies or people. */
function countryIn(entities: readonly Entity[], span: Span, story: string | null): string | null {
  const countries = entities.filter((one) => inside(one, span) && one.type !== 'outlet').map(countryOf);
  return story !== null && countries.includes(story) ? story : null;
}

const BOTH = /^[وبل]?(?:البلدين|الجانبين|الدولتين)$/;

/** "في البلدين": of two countries, in neither alone. */
function isOfBoth(context: ReadingContext, span: Span): boolean {
  const tokens = tokensOf(context);
  const [from, to] = tokenRange(tokens, span);
  return tokens
    .slice(from, to)
    .some((token, at) => BOTH.test(token.norm) && /^في$/.test(tokens[from + at - 1]?.norm ?? ''));
}

/** ISO alpha-2 of a country, else the surface form; behind لل the article that "to" swallowed comes back. */
export function placeName(context: ReadingContext, entity: Entity): string | null {
  if (entity.type === 'country') return isTownOfThatName(context, entity) ? entity.text : countryOf(entity);
  const swallowed = entity.text.startsWith('ل') && context.text[entity.start - 1] === 'ل';
  return swallowed ? `ا${entity.text}` : entity.text;
}

/** "в городе Тунис": a town that is called as its country. */
function isTownOfThatName(context: ReadingContext, entity: Entity): boolean {
  if (context.language !== 'ru') return false;
  const tokens = tokensOf(context);
  const [from] = tokenRange(tokens, entity);
  return /^город(?:е|а|у|ом)?$/.test(tokens[from - 1]?.norm ?? '');
}

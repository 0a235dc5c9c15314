import type { Sentence, Entity, ReadingContext } from '../stages.js';
import { countryOf } from '../entities/index.js';
import { isPlaceName, standingOf } from '../entities/arabic-place.js';
import { capitalisedStanding, siteNounOf, sitePointedTo } from '../entities/capitalised-place.js';
import { isCapital } from '../entities/capitals.js';
import { placeNounOf, placePointedTo } from '../entities/place-nouns-arabic.js';
import { tokenIndexAt, tokenRange, tokensOf } from '../text/tokenise.js';
import { SpansNear } from './spans-near.js';

/** Where the story stands as a reader comes to a sentence. */
export interface Scene {
  /** The town or site that was told last, and how many sentences ago. */
  readonly site: Entity | null;
  readonly sentencesAgo: number;
  /** Sites by the noun before their name: what "the crossing" and "the town" point back to. */
  readonly byNoun: ReadonlyMap<string, Entity>;
  /** ISO alpha-2 of the country in which something was told last; null where none was. */
  readonly country: string | null;
  /** The town or site that the headline is about; null where it names none. */
  readonly title: Entity | null;
}

const START: Scene = { site: null, sentencesAgo: 0, byNoun: new Map(), country: null, title: null };

/** The scene before each sentence, in the order of the text. */
export function scenesOf(
  context: ReadingContext,
  sentences: readonly Sentence[],
  entities: readonly Entity[],
): ReadonlyMap<Sentence, Scene> {
  const near = new SpansNear(entities);
  const scenes = new Map<Sentence, Scene>();
  let scene = START;
  for (const sentence of sentences) {
    scenes.set(sentence, scene);
    if (sentence.kind === 'boilerplate' || sentence.kind === 'dateline') continue;
    scene = after(scene, context, sentence, near.near(sentence));
  }
  return scenes;
}

function after(
  scene: Scene,
  context: ReadingContext,
  sentence: Sentence,
  entities: readonly Entity[],
): Scene {
  const tokens = tokensOf(context);
  let { site, country, title } = scene;
  let ago = scene.sentencesAgo + 1;
  let byNoun = scene.byNoun;
  for (const entity of entities) {
    if (entity.start < sentence.start || entity.end > sentence.end) continue;
    if (entity.type === 'outlet') continue;
    if (!isPlaceName(entity)) continue;
    const isArabic = context.language === 'ar';
    const standing = isArabic ? standingOf(context, entity) : capitalisedStanding(context, entity);
    if (standing === 'actor' || standing === 'from') continue;
    if (standing === 'there') country = countryOf(entity) ?? country;
    if (entity.type === 'country') continue;
    // "A flight that reached Rome": where one goes to is no scene yet.
    if (!isArabic && standing !== 'there' && sentence.kind !== 'headline') continue;
    // A capital in a headline stands for its country.
    if (!isArabic && sentence.kind === 'headline' && isCapital(entity.id)) continue;
    site = entity;
    ago = 0;
    if (sentence.kind === 'headline' && !isArabic) title ??= entity;
    let before = tokenIndexAt(tokens, entity.start) - 1;
    while (/^["«“”]$/.test(tokens[before]?.raw ?? '')) before -= 1;
    const noun = isArabic ? placeNounOf(tokens[before]?.norm ?? '') : kindOfSite(context, entity, before);
    if (noun !== null) byNoun = new Map(byNoun).set(noun, entity);
  }
  return { site, sentencesAgo: ago, byNoun, country, title };
}

/** The kind of site that stands beside a name: "Hatay Airport", "the port of Salif", "КПП «Рафах»". */
function kindOfSite(context: ReadingContext, entity: Entity, before: number): string | null {
  const tokens = tokensOf(context);
  const behind = tokens[tokenIndexAt(tokens, entity.end - 1) + 1]?.norm ?? '';
  const noun = tokens[before]?.norm === 'of' ? tokens[before - 1]?.norm : tokens[before]?.norm;
  return siteNounOf(behind) ?? siteNounOf(noun ?? '') ?? (entity.type === 'city' ? 'town' : null);
}

/** The site that a word of a span points back to ("المعبر", "بالمخيم"); null where none does. */
export function siteMeant(
  scene: Scene,
  context: ReadingContext,
  span: { readonly start: number; readonly end: number },
): Entity | null {
  const tokens = tokensOf(context);
  const [from, to] = tokenRange(tokens, span);
  for (let at = from; at < to; at += 1) {
    const norm = tokens[at]?.norm ?? '';
    const noun =
      context.language === 'ar'
        ? placePointedTo(norm)
        : sitePointedTo(context.language, norm, tokens[at - 1]?.norm ?? '', tokens[at + 1]?.norm ?? '');
    const site = noun === null ? undefined : scene.byNoun.get(noun);
    if (site !== undefined) return site;
    // Towns are cities and cities towns: "المدينة" points to any that was named.
    if (noun !== null && TOWNS.has(noun) && scene.site?.type === 'city') return scene.site;
  }
  return null;
}
const TOWNS: ReadonlySet<string> = new Set(['مدينه', 'بلده', 'قريه']);

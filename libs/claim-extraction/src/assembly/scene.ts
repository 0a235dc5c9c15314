import type { Sentence, Entity, ReadingContext } from '../stages.js';
import { countryOf } from '../entities/index.js';
import { isPlaceName, standingOf } from '../entities/arabic-place.js';
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
}

const START: Scene = { site: null, sentencesAgo: 0, byNoun: new Map(), country: null };

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
  let { site, country } = scene;
  let ago = scene.sentencesAgo + 1;
  let byNoun = scene.byNoun;
  for (const entity of entities) {
    if (entity.start < sentence.start || entity.end > sentence.end) continue;
    if (entity.type === 'outlet') continue;
    if (!isPlaceName(entity)) continue;
    const standing = standingOf(context, entity);
    if (standing === 'actor' || standing === 'from') continue;
    if (standing === 'there') country = countryOf(entity) ?? country;
    if (entity.type === 'country') continue;
    site = entity;
    ago = 0;
    let before = tokenIndexAt(tokens, entity.start) - 1;
    while (/^["«“”]$/.test(tokens[before]?.raw ?? '')) before -= 1;
    const noun = placeNounOf(tokens[before]?.norm ?? '');
    if (noun !== null) byNoun = new Map(byNoun).set(noun, entity);
  }
  return { site, sentencesAgo: ago, byNoun, country };
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
    const noun = placePointedTo(tokens[at]?.norm ?? '');
    const site = noun === null ? undefined : scene.byNoun.get(noun);
    if (site !== undefined) return site;
    // Towns are cities and cities towns: "المدينة" points to any that was named.
    if (noun !== null && TOWNS.has(noun) && scene.site?.type === 'city') return scene.site;
  }
  return null;
}
const TOWNS: ReadonlySet<string> = new Set(['مدينه', 'بلده', 'قريه']);

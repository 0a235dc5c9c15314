import type { Language, Span } from '@isnad/claim-model';
import type { Entity, ReadingContext, Sentence } from '../stages.js';
import { tokenIndexAt, tokensOf } from '../text/tokenise.js';
import { isPlaceName, type Standing } from './arabic-place.js';
import { isCapital } from './capitals.js';
import { EN_AFTER_PLACE, EN_PLACE_NOUNS, RU_PLACE_NOUN, RU_REGION_NOUN } from './lexicon/place-nouns.js';
import { countryOf } from './place.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

interface Prepositions {
  readonly there: ReadonlySet<string>;
  readonly towards: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  /** Words between a preposition and the name. */
  readonly between: RegExp;
}

const PREPOSITIONS: Readonly<Record<'en' | 'ru', Prepositions>> = {
  en: {
    there: set('in at near inside across throughout within outside around off along on over through'),
    towards: set('to into towards toward for'),
    from: set('from'),
    between:
      /^(?:the|a|central|downtown|greater|nearby|neighbou?ring|upper|lower|(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern)?|coastal|mainland|rural|war-torn|whole|entire|all|most|much|parts|part|of|port|city|town|village|district|province|region|suburb|outskirts|island|capital|area|coast|state|governorate|and|,)$/,
  },
  ru: {
    there: set('в во на под близ возле около у над вокруг внутри'),
    towards: set('к ко до'),
    from: set('из с со от'),
    between:
      /^(?:центральн|северн|южн|восточн|западн|соседн|ближайш|больш|нижн|верхн|стар|нов|порт|город|сел|деревн|поселк|пригород|окрестност|окраин|район|област|провинци|остров|столиц|юг|север|запад|восток|северо|юго|территори|центр|побереж|берег|границ|и$|,$)/,
  },
};
/** Tokens that may stand between. */
const BETWEEN = 5;

/** Verbs and auxiliaries behind a name that acts. */
const ACTS: Readonly<Record<'en' | 'ru', RegExp>> = {
  en: /^(?:has|have|had|will|would|may|might|can|could|must|should|says?|said|is|was|are|were|and|also|on|late|early|not|[a-z]{3,}(?:ed|es)|[a-z]{3,}s|sent|told|met|won|held|put|gave|took|went|made|began|urges?|vows?)$/,
  ru: /^(?:и|также|не|[а-я]{3,}(?:л|ла|ло|ли|лся|лась|лось|лись|ет|ют|ит|ят|ется|ются))$/,
};

/** How a place named in English or Russian stands: behind a preposition of place, as a goal or an origin, in passing, or acting. */
export function capitalisedStanding(context: ReadingContext, entity: Entity): Standing {
  const language = context.language as 'en' | 'ru';
  const { there, towards, from, between } = PREPOSITIONS[language];
  const tokens = tokensOf(context);
  const first = tokenIndexAt(tokens, entity.start);
  const last = tokenIndexAt(tokens, entity.end - 1);
  const next = tokens[last + 1];
  let at = first - 1;
  let steps = 0;
  for (; at >= 0 && steps < BETWEEN; at -= 1, steps += 1) {
    const token = tokens[at];
    if (token === undefined || /[.!?:;]/.test(token.raw)) break;
    if (there.has(token.norm)) return 'there';
    if (towards.has(token.norm)) return 'towards';
    if (from.has(token.norm)) return 'from';
    if (/^["«“”„]$/.test(token.raw)) continue;
    if (!between.test(token.norm)) break;
  }
  if (isNoun(language, tokens[first - 1]?.norm ?? '', next?.norm ?? '')) return 'there';
  // "жители Ростова", "Niger's rulers", "the airport of Goma": whose it is, is where it is, if nothing better is named.
  if (next?.norm === "'s" || tokens[first - 1]?.norm === 'of') return 'bare';
  const acts = next !== undefined && next.kind === 'word' && ACTS[language].test(next.norm);
  if (acts && (entity.type === 'country' || isCapital(entity.id))) return 'actor';
  return 'bare';
}

const isNoun = (language: 'en' | 'ru', before: string, next: string): boolean =>
  language === 'en'
    ? EN_AFTER_PLACE.has(next) || EN_PLACE_NOUNS.has(before)
    : RU_PLACE_NOUN.test(before) || RU_REGION_NOUN.test(next);

const POINTS: Readonly<Record<Standing, number>> = { there: 4, towards: 2.5, from: 2, bare: 1, actor: 0 };
/** A town says more than its region, and a region more than the country. */
const KIND: Partial<Record<Entity['type'], number>> = { city: 0.5, region: 0.4, country: 0 };

/** The best placed name of a span with how it stands; null where it names no place. */
export function capitalisedPlaceIn(
  context: ReadingContext,
  entities: readonly Entity[],
  span: Span,
  leaves = false,
): { readonly entity: Entity; readonly standing: Standing } | null {
  let found: { readonly entity: Entity; readonly standing: Standing } | null = null;
  let most = 0;
  for (const entity of entities) {
    if (entity.start < span.start || entity.end > span.end || !isPlaceName(entity)) continue;
    const standing = capitalisedStanding(context, entity);
    if (standing === 'actor' || isAttribute(context, entity)) continue;
    const points =
      (leaves && standing === 'from' ? POINTS.there : POINTS[standing]) + (KIND[entity.type] ?? 0);
    if (points > most) {
      most = points;
      found = { entity, standing };
    }
  }
  return found;
}

/** "The Sahel country": a name that only describes another. */
function isAttribute(context: ReadingContext, entity: Entity): boolean {
  const tokens = tokensOf(context);
  const next = tokens[tokenIndexAt(tokens, entity.end - 1) + 1]?.norm ?? '';
  return /^(?:country|nation|state|states|kingdom|republic|emirate)$/.test(next);
}

/** How much a mention says of where the story is set, by how it stands. */
const WEIGHTS: Readonly<Record<Standing, number>> = { there: 4, towards: 3, from: 3, bare: 2, actor: 1.5 };
const HEADLINE = 2;

/** The country that an English or Russian story is set in: the one most named as a place; null where none is. */
export function capitalisedStoryCountry(
  context: ReadingContext,
  entities: readonly Entity[],
  sentences: readonly Sentence[],
): string | null {
  const lead = sentences.find((sentence) => sentence.kind === 'prose')?.end ?? 0;
  const datelines = sentences.filter((sentence) => sentence.kind === 'dateline');
  const weights = new Map<string, number>();
  // A country counts once in each sentence, by its best mention: two towns of one phrase do not outweigh the story.
  let sentence = 0;
  let here = new Map<string, number>();
  const close = (): void => {
    for (const [country, weight] of here) weights.set(country, (weights.get(country) ?? 0) + weight);
    here = new Map();
  };
  for (const entity of entities) {
    while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= entity.start) {
      close();
      sentence += 1;
    }
    const country = countryOf(entity);
    if (country === null || entity.type === 'outlet') continue;
    if (datelines.some((span) => entity.start >= span.start && entity.end <= span.end)) continue;
    const standing = isPlaceName(entity) ? WEIGHTS[capitalisedStanding(context, entity)] : 1;
    const weight = standing * (entity.start < lead ? HEADLINE : 1);
    here.set(country, Math.max(here.get(country) ?? 0, weight));
  }
  close();
  let best: string | null = null;
  for (const [country, weight] of weights)
    if (best === null || weight > (weights.get(best) ?? 0)) best = country;
  return best;
}

/** Kinds of sites by the words for them, for what points back to one: "the crossing", "КПП". */
const SITES: readonly (readonly [string, RegExp])[] = [
  ['crossing', /^(?:crossing|checkpoint|погранпереход\p{L}*|кпп|пункт(?:а|е)?|переход(?:а|е|у)?)$/u],
  ['airport', /^(?:airport|аэропорт\p{L}*|гаван(?:ь|и))$/u],
  ['port', /^(?:port|harbou?r|порт(?:а|е|у)?)$/u],
  ['town', /^(?:town|city|village|город(?:а|е|у|ом)?|поселк\p{L}*|поселок|сел(?:о|а|е)|деревн\p{L}*)$/u],
  ['camp', /^(?:camp|лагер\p{L}*)$/u],
  ['bridge', /^(?:bridge|мост(?:а|у)?|мосту)$/u],
  ['base', /^(?:base|баз(?:а|ы|у|е))$/u],
  ['mine', /^(?:mine|pit|colliery|шахт(?:а|ы|е|у))$/u],
  ['dam', /^(?:dam|плотин\p{L}*|дамб\p{L}*)$/u],
  ['prison', /^(?:prison|jail|тюрьм\p{L}*|колони\p{L}*)$/u],
  ['island', /^(?:island|остров(?:а|е)?)$/u],
  ['district', /^(?:district|район(?:а|е)?)$/u],
  ['province', /^(?:province|governorate|провинци\p{L}*|област(?:ь|и))$/u],
  ['refinery', /^(?:refinery|нпз)$/u],
];

/** The kind of site that a word names; null for any other word. */
export const siteNounOf = (norm: string): string | null =>
  SITES.find(([, word]) => word.test(norm))?.[0] ?? null;

/** The kind of site that the word at an index points back to: with "the" or "this" before it in English, bare in Russian. */
export function sitePointedTo(language: Language, norm: string, before: string, next: string): string | null {
  const kind = siteNounOf(norm);
  if (kind === null) return null;
  if (language === 'en') return /^(?:the|this|that|its)$/.test(before) && next !== 'of' ? kind : null;
  return kind;
}

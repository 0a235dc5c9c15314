import type { Entity, ReadingContext, Sentence } from '../stages.js';
import { isArabName } from './arab-names.js';
import { foldText } from '../text/letters.js';
import { LEADERS } from './lexicon/leaders-arabic.js';
import { itemsOf, rowsOf } from './lexicon/tables.js';
import { countryOf } from './place.js';

/** Countries whose own papers are read in Arabic: where a text names no country, it is about the outlet's. */
const ARAB: ReadonlySet<string> = new Set(
  'AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE'.split(' '),
);
/** What a mention weighs: a country by name or the government of one, a town of it, an adjective or another body. */
const WEIGHT = { name: 3, government: 2, town: 1.5, other: 1 } as const;
/** The headline and the lead say what a story is about. */
const LEAD = 3;

/**
 * The country that an Arabic story is about: the one most named, its government and towns counting less than its name and
 * more than an adjective. Where none is named, the outlet's own, unless the persons named are of elsewhere.
 */
export function storyCountry(
  { outletCountry }: ReadingContext,
  entities: readonly Entity[],
  sentences: readonly Sentence[],
): string | null {
  const weights = new Map<string, number>();
  const lead = sentences.find((sentence) => sentence.kind === 'prose')?.end ?? 0;
  const datelines = sentences.filter((sentence) => sentence.kind === 'dateline');
  for (const entity of entities) {
    const country = countryOf(entity) ?? countryLedBy(entity);
    if (country === null || entity.type === 'outlet') continue;
    if (datelines.some((span) => entity.start >= span.start && entity.end <= span.end)) continue;
    weights.set(country, (weights.get(country) ?? 0) + weightOf(entity) * (entity.start < lead ? LEAD : 1));
  }
  let best: string | null = null;
  for (const [country, weight] of weights)
    if (best === null || weight > (weights.get(best) ?? 0)) best = country;
  if (best !== null) return best;
  if (outletCountry === null || !ARAB.has(outletCountry)) return null;
  const persons = entities.filter((one) => one.type === 'person');
  return persons.length > 0 && !persons.some((one) => isArabName(one.text)) ? null : outletCountry;
}

const LED: ReadonlyMap<string, string> = new Map(
  rowsOf(LEADERS).flatMap(([country = '', names]) =>
    itemsOf(names).map((name) => [foldText(name), country] as const),
  ),
);

/** The country that a person named leads or led; null for anybody else. */
function countryLedBy(entity: Entity): string | null {
  if (entity.type !== 'person') return null;
  const words = foldText(entity.text).split(/\s+/);
  for (let from = Math.max(0, words.length - 3); from < words.length; from += 1) {
    const country = LED.get(words.slice(from).join(' '));
    if (country !== undefined) return country;
  }
  return null;
}

function weightOf(entity: Entity): number {
  if (entity.form === 'adjective') return WEIGHT.other;
  if (entity.type === 'country') return WEIGHT.name;
  if (entity.type === 'office' || entity.type === 'person' || /^(?:ministry|body):/.test(entity.id))
    return WEIGHT.government;
  return entity.type === 'city' || entity.type === 'region' ? WEIGHT.town : WEIGHT.other;
}

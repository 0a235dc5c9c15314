import type { Entity } from '../stages.js';
import { countryOf } from '../entities/index.js';

/** So many keys tell a story from others of its week. */
const MOST = 12;

/** Who and where an article is most about: keys of persons, bodies, towns and countries, the most named first. */
export function settingOf(entities: readonly Entity[]): readonly string[] {
  const counts = new Map<string, number>();
  const count = (key: string): void => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const entity of entities) {
    if (entity.type === 'outlet' || entity.type === 'office') continue;
    const country = countryOf(entity);
    if (entity.type === 'country') count(`country:${country ?? ''}`);
    else count(entity.id);
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([key]) => key);
}

/**
 * How many articles of the days around carry a key. Where half of the press names a president, his name tells one event
 * from another as little as the country does; in a quiet week it tells a lot.
 */
export type Commonness = ReadonlyMap<string, number>;

/** A key that no more articles of a fortnight carry than this tells all that it can. */
const TELLS_ALL = 30;

/** What is left of the weight of a key, 0 … 1. */
export function tellingness(key: string, commonness: Commonness): number {
  const articles = commonness.get(key) ?? 0;
  return articles <= TELLS_ALL ? 1 : TELLS_ALL / articles;
}

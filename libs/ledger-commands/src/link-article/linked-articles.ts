import type { SqlExecutor } from '@isnad/event-store';
import {
  allKeys,
  likeness,
  LINKED_WITHIN,
  lookupKeys,
  ONE_EVENT,
  pointsOf,
  tellingness,
  type ArticleKey,
  type Commonness,
  type KnownStories,
  type Neighbour,
  type StorySize,
} from '@isnad/story-linking';

/** A key is counted among the articles of so many days before and after. */
const COUNTED_WITHIN = 7;
/** Counting stops here: such a key tells nothing. */
const COUNTED_UP_TO = 1_000;
/** Keys that tell less than this share of what they could find too many articles. */
const LEAST_TELLING = 0.1;
/** So many articles before and after are looked at for one key, the nearest first: what keeps the cost of linking flat. */
const NEAREST = 40;
/** So many articles are weighed in full, those that share most first. */
const WEIGHED = 60;

/** How many articles around a moment carry each key. */
async function commonnessOf(sql: SqlExecutor, key: ArticleKey): Promise<Commonness> {
  const { rows } = await sql.query<{ key: string; articles: number }>(
    `select wanted.key, (select count(*)::int from (
              select from linking.keys k
               where k.key = wanted.key and k.published_at between $2::timestamptz - make_interval(days => $3)
                                                               and $2::timestamptz + make_interval(days => $3)
               limit $4) counted) as articles
       from unnest($1::text[]) as wanted (key)`,
    [allKeys(key), key.publishedAt, COUNTED_WITHIN, COUNTED_UP_TO],
  );
  return new Map(rows.map((row) => [row.key, row.articles]));
}

/** The articles of an article's event, as far as the keys that they share find them. */
export async function neighboursOf(
  sql: SqlExecutor,
  articleId: string,
  key: ArticleKey,
): Promise<readonly Neighbour[]> {
  const commonness = await commonnessOf(sql, key);
  const telling = lookupKeys(key).flatMap((one) => {
    const weight = tellingness(one, commonness);
    return weight < LEAST_TELLING ? [] : [{ key: one, weight }];
  });
  const { rows } = await sql.query<{ article_id: string; story_id: string; key: ArticleKey }>(
    `select a.article_id, a.story_id, a.key from (
       select found.article_id from unnest($1::text[], $2::float8[]) as wanted (key, weight)
        cross join lateral (
          (select k.article_id from linking.keys k
            where k.key = wanted.key
              and k.published_at >= $3 and k.published_at <= $3::timestamptz + make_interval(days => $5)
            order by k.published_at limit $6)
          union all
          (select k.article_id from linking.keys k
            where k.key = wanted.key
              and k.published_at < $3 and k.published_at >= $3::timestamptz - make_interval(days => $5)
            order by k.published_at desc limit $6)) found
        where found.article_id <> $4
        group by found.article_id order by sum(wanted.weight) desc, found.article_id limit $7) nearest
       join linking.articles a using (article_id)`,
    [
      telling.map((one) => one.key),
      telling.map((one) => one.weight),
      key.publishedAt,
      articleId,
      LINKED_WITHIN,
      NEAREST,
      WEIGHED,
    ],
  );
  return rows.flatMap((row) => {
    const grounds = likeness(key, row.key, commonness);
    if (pointsOf(grounds) < ONE_EVENT) return [];
    return [{ articleId: row.article_id, storyId: row.story_id, grounds }];
  });
}

/** What placement asks of the stories of the neighbours. */
export async function knownStories(sql: SqlExecutor, storyIds: readonly string[]): Promise<KnownStories> {
  const sizes = await sql.query<StorySize & { readonly story_id: string }>(
    `select story_id, count(*)::int as articles, sum(claims)::int as claims
       from linking.articles where story_id = any($1) group by story_id`,
    [storyIds],
  );
  const apart = await sql.query<{ story_id: string; other_id: string }>(
    'select story_id, other_id from linking.apart where story_id = any($1) or other_id = any($1)',
    [storyIds],
  );
  const sizeOf = new Map(sizes.rows.map((row) => [row.story_id, row]));
  const pairs = new Set(apart.rows.map((row) => pairOf(row.story_id, row.other_id)));
  return {
    sizeOf: (storyId) => sizeOf.get(storyId) ?? { articles: 0, claims: 0 },
    areApart: (storyId, other) => pairs.has(pairOf(storyId, other)),
  };
}

const pairOf = (a: string, b: string): string => [a, b].sort().join(' ');

/** The story that an article was linked to before, in another revision; null where it is new. */
export async function storyOf(sql: SqlExecutor, articleId: string): Promise<string | null> {
  const { rows } = await sql.query<{ story_id: string }>(
    'select story_id from linking.articles where article_id = $1',
    [articleId],
  );
  return rows[0]?.story_id ?? null;
}

interface Remembered {
  readonly articleId: string;
  readonly claimIds: readonly string[];
  readonly key: ArticleKey;
}

/** Keeps what an article is about, and the story that it is in. */
export async function remember(
  sql: SqlExecutor,
  { articleId, claimIds, key }: Remembered,
  storyId: string,
): Promise<void> {
  await sql.query('delete from linking.keys where article_id = $1', [articleId]);
  await sql.query(
    `insert into linking.articles as a (article_id, story_id, published_at, claims, key)
     values ($1, $2, $3, $4, $5)
     on conflict (article_id) do update set
       story_id = excluded.story_id, published_at = excluded.published_at, claims = excluded.claims,
       key = excluded.key`,
    [articleId, storyId, key.publishedAt, claimIds.length, JSON.stringify(key)],
  );
  await sql.query(
    'insert into linking.keys (key, published_at, article_id) select key, $2, $3 from unnest($1::text[]) as key',
    [allKeys(key), key.publishedAt, articleId],
  );
}

/** What an editor, or an article that joins them, makes one story. */
export async function moveStories(sql: SqlExecutor, from: readonly string[], into: string): Promise<void> {
  await sql.query('update linking.articles set story_id = $2 where story_id = any($1)', [from, into]);
  // What was kept apart from a part is kept apart from the whole.
  await sql.query(
    `insert into linking.apart (story_id, other_id)
     select distinct $2, case when story_id = any($1) then other_id else story_id end from linking.apart
      where (story_id = any($1)) <> (other_id = any($1)) and $2 not in (story_id, other_id)
     on conflict do nothing`,
    [from, into],
  );
}

/** What an editor splits is not made one again by articles that come later. */
export async function moveArticles(
  sql: SqlExecutor,
  articleIds: readonly string[],
  from: string,
  into: string,
): Promise<void> {
  await sql.query('update linking.articles set story_id = $2 where article_id = any($1)', [articleIds, into]);
  await sql.query('insert into linking.apart values ($1, $2) on conflict do nothing', [from, into]);
}

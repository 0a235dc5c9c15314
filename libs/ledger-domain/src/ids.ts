import { createHash } from 'node:crypto';

/**
 * Name-based ids: the same facts give the same id in every process and every run, so a repeated job repeats no event.
 * UUID version 8 (RFC 9562, section 5.8) over SHA-256 of the parts, joined by a separator that no part can forge.
 */
export function nameBasedId(...parts: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

/** A source is its name, in whatever case and spacing a feed writes it. */
export const sourceIdOf = (name: string): string =>
  nameBasedId('source', name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase());

/**
 * An article is its URL; without one, its outlet, moment and headline or first words; without a moment as well, its
 * outlet and every word of it: sent again, it is the same.
 */
export function articleIdOf(article: {
  readonly url: string | null;
  readonly outlet: string;
  readonly publishedAt: string | null;
  readonly title: string | null;
  readonly body: string;
}): string {
  if (article.url !== null) return nameBasedId('article', article.url);
  const { outlet, publishedAt, title, body } = article;
  if (publishedAt === null) return nameBasedId('article', sourceIdOf(outlet), 'undated', title ?? '', body);
  return nameBasedId('article', sourceIdOf(outlet), publishedAt, title ?? body.slice(0, 200));
}

/** A contradiction is its pair and what it is about, whichever claim came first. */
export function contradictionIdOf(claimA: string, claimB: string, dimension: string): string {
  return nameBasedId('contradiction', ...[claimA, claimB].sort(), dimension);
}

/** A relation is what it is, and the claims that stand so; of a report that leans on a dead figure, the report as well. */
export function relationIdOf(relation: string, from: string, to: string, articleId = ''): string {
  return nameBasedId('relation', relation, from, to, articleId);
}

export const storyIdOf = (firstArticleId: string): string => nameBasedId('story', firstArticleId);

export const streamOf = {
  source: (id: string): string => `source-${id}`,
  article: (id: string): string => `article-${id}`,
  claim: (id: string): string => `claim-${id}`,
  story: (id: string): string => `story-${id}`,
  contradiction: (id: string): string => `contradiction-${id}`,
  relation: (id: string): string => `relation-${id}`,
  pattern: (id: string): string => `pattern-${id}`,
  entity: (id: string): string => `entity-${id}`,
} as const;

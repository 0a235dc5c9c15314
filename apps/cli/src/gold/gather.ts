import type { StoredEvent } from '@isnad/event-store';
import type {
  ActView,
  ArticleSummary,
  ArticleView,
  ClaimView,
  ContradictionView,
  SourceView,
} from '@isnad/read-models';
import type { ApiClient } from '../api-client.js';
import { allOf } from '../pages.js';
import { fieldsAsRead } from './as-read.js';
import type { GoldReport } from './scenario.js';

/** Reports of which somebody repaired our reading, or said that it was none, by story; those of no story by themselves. */
export async function amendedStories(client: ApiClient): Promise<ReadonlyMap<string, readonly string[]>> {
  const articleIds = new Set<string>();
  for (const kind of ['amendment', 'rejection'] as const)
    for (const { claimId } of await allOf<ActView>(client, '/api/v1/corrections', { kind })) {
      const claim = await client.get<ClaimView>(`/api/v1/claims/${encodeURIComponent(claimId ?? '')}`);
      for (const { articleId } of claim.appearances) articleIds.add(articleId);
    }
  const stories = new Map<string, string[]>();
  for (const articleId of articleIds) {
    const { storyId } = await client.get<ArticleSummary>(`/api/v1/articles/${encodeURIComponent(articleId)}`);
    const name = storyId ?? articleId;
    stories.set(name, [...(stories.get(name) ?? []), articleId]);
  }
  return stories;
}

export async function articlesOfStory(client: ApiClient, storyId: string): Promise<readonly string[]> {
  const articles = await allOf<ArticleSummary>(client, '/api/v1/articles', { storyId });
  return articles.map(({ articleId }) => articleId).reverse();
}

/** A report, its text, and what our reading of it is by now. */
export async function reportOf(client: ApiClient, articleId: string): Promise<GoldReport> {
  const path = `/api/v1/articles/${encodeURIComponent(articleId)}`;
  const article = await client.get<ArticleView>(path);
  const { country } = await client.get<SourceView>(`/api/v1/sources/${encodeURIComponent(article.sourceId)}`);
  const { items } = await client.get<{ readonly items: readonly ClaimView[] }>(`${path}/claims`);
  const claims: GoldReport['claims'][number][] = [];
  for (const claim of items) {
    if (claim.status === 'misread') continue;
    const fields = fieldsAsRead(await historyOf(client, claim.claimId), articleId);
    if (fields !== null) claims.push({ claim, fields });
  }
  return { article, outletCountry: country, claims };
}

/** What editors judged of the claims of reports. */
export async function judgedAmong(
  client: ApiClient,
  reports: readonly GoldReport[],
): Promise<readonly ContradictionView[]> {
  const ids = new Set(reports.flatMap(({ claims }) => claims.map(({ claim }) => claim.claimId)));
  const found = new Map<string, ContradictionView>();
  for (const claimId of ids)
    for (const one of await allOf<ContradictionView>(client, '/api/v1/contradictions', { claimId }))
      if (one.claims.every((side) => ids.has(side.claimId))) found.set(one.contradictionId, one);
  return [...found.values()];
}

async function historyOf(client: ApiClient, claimId: string): Promise<readonly StoredEvent[]> {
  const events: StoredEvent[] = [];
  for (let from: number | null = 1; from !== null;) {
    const page: { readonly items: readonly StoredEvent[]; readonly next: number | null } = await client.get(
      `/api/v1/claims/${encodeURIComponent(claimId)}/history?from=${from}&limit=1000`,
    );
    events.push(...page.items);
    from = page.next;
  }
  return events;
}

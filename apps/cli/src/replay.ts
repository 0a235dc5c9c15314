import type { ArticleView, ClaimView, ContradictionView, StoryView } from '@isnad/read-models';
import type { ApiClient } from './api-client.js';
import { allOf } from './pages.js';
import type { Selection } from './selection.js';
import { contradictionTable } from './show-contradictions.js';

/** What the ledger knew at one position. */
export interface Replayed {
  /** null before the first event. */
  readonly asOf: string | null;
  readonly articles?: readonly Omit<ArticleView, 'body' | 'revisions'>[];
  readonly claims?: readonly ClaimView[];
  readonly stories?: readonly StoryView[];
  readonly contradictions?: readonly ContradictionView[];
}

interface AsOf {
  readonly asOf: string | null;
}

/** Everything is asked as of one position, though it takes several requests. */
export async function replay(client: ApiClient, asOf: string, selection: Selection): Promise<Replayed> {
  const { story, claim, article } = selection;
  const at = (path: string): string => `/api/v1/${path}?${new URLSearchParams({ asOf }).toString()}`;
  if (claim !== undefined) {
    const found = await client.get<ClaimView & AsOf>(at(`claims/${encodeURIComponent(claim)}`));
    const contradictions = await listed<ContradictionView>(client, 'contradictions', found, {
      claimId: claim,
    });
    return { asOf: found.asOf, claims: [found], contradictions };
  }
  if (article !== undefined) {
    const found = await client.get<ArticleView & AsOf>(at(`articles/${encodeURIComponent(article)}`));
    const claims = await listed<ClaimView>(client, 'claims', found, { articleId: article });
    return { asOf: found.asOf, articles: [found], claims };
  }
  if (story !== undefined) {
    const found = await client.get<StoryView & AsOf>(at(`stories/${encodeURIComponent(story)}`));
    const of = { storyId: story };
    return {
      asOf: found.asOf,
      stories: [found],
      articles: await listed(client, 'articles', found, of),
      claims: await listed(client, 'claims', found, of),
      contradictions: await listed(client, 'contradictions', found, of),
    };
  }
  const first = await client.get<AsOf>(`${at('stories')}&limit=1`);
  return {
    asOf: first.asOf,
    stories: await listed(client, 'stories', first, {}),
    contradictions: await listed(client, 'contradictions', first, {}),
  };
}

const listed = <Item>(
  client: ApiClient,
  what: string,
  { asOf }: AsOf,
  filter: Readonly<Record<string, string>>,
): Promise<readonly Item[]> =>
  // Before the first event there is nothing to list.
  asOf === null ? Promise.resolve([]) : allOf(client, `/api/v1/${what}`, { asOf, ...filter });

export function replayText({ asOf, articles, claims, stories, contradictions }: Replayed): string {
  if (asOf === null) return 'The ledger held no event then.';
  const parts = [`What the ledger knew at position ${asOf}:`];
  for (const { storyId, title, articleCount, claimCount } of stories ?? [])
    parts.push(
      `  story ${storyId}: ${title ?? '[text taken down]'} (${articleCount} articles, ${claimCount} claims)`,
    );
  for (const { articleId, outlet, publishedAt, title, stage, takenDown } of articles ?? [])
    parts.push(
      `  article ${articleId}: ${outlet}, ${publishedAt}, ${takenDown === null ? (title ?? 'no headline') : '[text taken down]'} (${stage})`,
    );
  for (const claim of claims ?? [])
    parts.push(
      `  claim ${claim.claimId}: ${claim.status}, ${claim.action}, ${claim.claimant}: “${claim.evidence?.exact ?? '[text taken down]'}”`,
    );
  if (contradictions !== undefined) parts.push('', contradictionTable(contradictions, 'Contradictions'));
  return parts.join('\n');
}

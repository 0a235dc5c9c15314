import type { ContradictionView, ClaimView, Page } from '@isnad/read-models';
import type { ApiClient } from './api-client.js';
import { chainOf, quoteOf } from './show-claim.js';

/** Contradictions of a status, newest first, up to a number. */
export async function contradictionsOf(
  client: ApiClient,
  filter: { readonly status?: string; readonly most: number },
): Promise<readonly ContradictionView[]> {
  const found: ContradictionView[] = [];
  for (let cursor: string | null = ''; cursor !== null && found.length < filter.most;) {
    const query = new URLSearchParams({ limit: '100' });
    if (filter.status !== undefined) query.set('status', filter.status);
    if (cursor !== '') query.set('cursor', cursor);
    const page: Page<ContradictionView> = await client.get(`/api/v1/contradictions?${query.toString()}`);
    found.push(...page.items);
    cursor = page.next;
  }
  return found.slice(0, filter.most);
}

export const openContradictions = (client: ApiClient): Promise<readonly ContradictionView[]> =>
  contradictionsOf(client, { status: 'open', most: 1_000 });

const side = (claim: ClaimView): readonly string[] => [`    ${chainOf(claim)}`, `    ${quoteOf(claim)}`];

/** What conflicts, by which rule, and both sides with their quotes. */
export const contradictionBlock = ({ dimension, rule, contradictionId, claims }: ContradictionView): string =>
  [`  ${dimension.padEnd(12)} ${rule}  [${contradictionId}]`, ...claims.flatMap(side)].join('\n');

/** A table that reads on a terminal of any width, one contradiction a block: Arabic and Latin columns do not align. */
export function contradictionTable(
  contradictions: readonly ContradictionView[],
  heading = 'Open contradictions',
): string {
  if (contradictions.length === 0) return `No ${heading.toLowerCase()}.`;
  return [`${heading} (${contradictions.length}):`, ...contradictions.map(contradictionBlock)].join('\n\n');
}

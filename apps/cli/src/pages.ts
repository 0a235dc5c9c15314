import type { Page } from '@isnad/read-models';
import type { ApiClient } from './api-client.js';

/** Items of all pages of a list. */
export async function allOf<Item>(
  client: ApiClient,
  path: string,
  query: Readonly<Record<string, string>>,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const parameters = new URLSearchParams({ limit: '200', ...query, ...(cursor === '' ? {} : { cursor }) });
    const page: Page<Item> = await client.get(`${path}?${parameters.toString()}`);
    items.push(...page.items);
    cursor = page.next;
  }
  return items;
}

import { Command } from 'commander';
import type { ArticleSummary, Page } from '@isnad/read-models';
import { findAddress, openApi } from '../api-client.js';

interface Options {
  readonly url?: string;
  readonly json?: true;
}

export function retryCommand(): Command {
  return new Command('retry')
    .description('Have articles tried again whose reading, linking or comparison was given up.')
    .argument('[ids...]', 'ids of articles (default: all that have failed)')
    .option('--url <address>', 'address of the server (default: ISNAD_URL, else the one started here)')
    .option('--json', 'print {"retried": […]} with the ids')
    .action(async (ids: readonly string[], { url, json }: Options) => {
      const client = openApi(findAddress(url));
      const retried: string[] = [];
      if (ids.length > 0) retried.push(...ids);
      else {
        for (let cursor: string | null = ''; cursor !== null;) {
          const page: Page<ArticleSummary> = await client.get(
            `/api/v1/articles?stage=failed&limit=200${cursor === '' ? '' : `&cursor=${cursor}`}`,
          );
          retried.push(...page.items.map(({ articleId }) => articleId));
          cursor = page.next;
        }
      }
      for (const id of retried) await client.post(`/api/v1/articles/${encodeURIComponent(id)}/retry`, {});
      if (json) process.stdout.write(`${JSON.stringify({ retried })}\n`);
      else console.log(retried.length === 0 ? 'No article has failed.' : `${retried.length} tried again.`);
    });
}

import { Command } from 'commander';
import type { StoredEvent } from '@isnad/event-store';
import type { ClaimView } from '@isnad/read-models';
import { findAddress, openApi } from '../api-client.js';
import { claimText } from '../show-claim.js';

interface Options {
  readonly url?: string;
  readonly history?: true;
  readonly json?: true;
}

interface HistoryPage {
  readonly items: readonly StoredEvent[];
  readonly next: number | null;
}

export function claimCommand(): Command {
  return new Command('claim')
    .description(
      'Show a claim: who says it, in which words, what it fills; or with --history every event of it.',
    )
    .argument('<id>', 'id of the claim')
    .option('--url <address>', 'address of the server (default: ISNAD_URL, else the one started here)')
    .option('--history', 'every event, oldest first')
    .option('--json', 'print the claim, or {"items": […]} with its events')
    .action(async (id: string, { url, history, json }: Options) => {
      const client = openApi(findAddress(url));
      const path = `/api/v1/claims/${encodeURIComponent(id)}`;
      if (!history) {
        const claim = await client.get<ClaimView>(path);
        console.log(json ? JSON.stringify(claim) : claimText(claim));
        return;
      }
      const items: StoredEvent[] = [];
      for (let from: number | null = 1; from !== null;) {
        const page: HistoryPage = await client.get(`${path}/history?from=${from}&limit=1000`);
        items.push(...page.items);
        from = page.next;
      }
      if (json) process.stdout.write(`${JSON.stringify({ items })}\n`);
      else
        for (const event of items)
          console.log(
            `${event.version}  ${event.recordedAt}  ${event.type}  ${event.metadata.actor}\n   ${JSON.stringify(event.data)}`,
          );
    });
}

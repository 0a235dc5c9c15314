import { Command } from 'commander';
import type { TakenDown } from '@isnad/ledger-commands';
import { findAddress, openApi } from '../api-client.js';

interface Options {
  readonly url?: string;
  readonly reason: string;
  readonly authority: string;
  readonly json?: true;
}

export function takedownCommand(): Command {
  return new Command('takedown')
    .description(
      'Remove the text of an article for good. Reason and authority go on the record; proofs stay.',
    )
    .argument('<article>', 'id of the article')
    .requiredOption('--reason <text>', 'why')
    .requiredOption('--authority <text>', 'who demands it: a court, a law, the outlet')
    .option('--url <address>', 'address of the server (default: ISNAD_URL, else the one started here)')
    .option('--json', 'print {"articleId", "version", "revisions", "duplicate"}')
    .action(async (article: string, { url, reason, authority, json }: Options) => {
      const result = await openApi(findAddress(url)).post<TakenDown>(
        `/api/v1/articles/${encodeURIComponent(article)}/take-down`,
        { reason, authority },
      );
      if (json) console.log(JSON.stringify(result));
      else
        console.log(
          result.duplicate
            ? `The text of ${article} was taken down before.`
            : `The text of ${article} is removed in all its revisions (${result.revisions}). Backups that were made before still hold it.`,
        );
    });
}

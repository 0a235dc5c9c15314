import { Command } from 'commander';
import { findAddress, openApi } from '../api-client.js';
import { ingest, stuckArticles } from '../ingest.js';

interface Options {
  readonly url?: string;
  readonly outlet: string;
  readonly wait: boolean;
  readonly json?: true;
}

export function ingestCommand(): Command {
  return new Command('ingest')
    .description(
      'Submit articles to a running Isnad: a file (.json, .jsonl, .jsonl.gz, .txt), a folder, or - for standard input.',
    )
    .argument('<path>', 'file, folder or -')
    .option('--url <address>', 'address of the server (default: ISNAD_URL, else the one started here)')
    .option('--outlet <name>', 'outlet of articles that name none', 'unnamed outlet')
    .option('--no-wait', 'return when all is submitted, before it is read')
    .option('--json', 'print {"submitted", "duplicates", "failed", "stuck"}')
    .action(async (path: string, { url, outlet, wait, json }: Options) => {
      const result = await ingest(openApi(findAddress(url)), path, { outlet, wait });
      const { submitted, duplicates, failed, stuck } = result;
      if (json) process.stdout.write(`${JSON.stringify(result)}\n`);
      else
        console.log(
          `${submitted} articles submitted, ${duplicates} known already, ${failed.length} refused.`,
        );
      if (stuck > 0) console.error(stuckArticles(stuck));
      if (failed.length + stuck > 0) process.exitCode = 1;
    });
}

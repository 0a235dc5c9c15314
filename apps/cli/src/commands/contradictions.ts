import { Command, Option } from 'commander';
import { findAddress, openApi } from '../api-client.js';
import { contradictionsOf, contradictionTable } from '../show-contradictions.js';

interface Options {
  readonly url?: string;
  readonly status: string;
  readonly json?: true;
}

export function contradictionsCommand(): Command {
  return new Command('contradictions')
    .description('List contradictions with both quotes.')
    .option('--url <address>', 'address of the server (default: ISNAD_URL, else the one started here)')
    .addOption(
      new Option('--status <status>', 'which')
        .choices(['open', 'confirmed', 'dismissed', 'resolved', 'all'])
        .default('open'),
    )
    .option('--json', 'print {"items": […]} with everything known of both sides')
    .action(async ({ url, status, json }: Options) => {
      const filter = { most: 100_000, ...(status === 'all' ? {} : { status }) };
      const items = await contradictionsOf(openApi(findAddress(url)), filter);
      if (json) process.stdout.write(`${JSON.stringify({ items })}\n`);
      else console.log(contradictionTable(items));
    });
}

import { Command } from 'commander';
import { findAddress, openApi } from '../api-client.js';
import { replay, replayText } from '../replay.js';
import { asOfOption, withSelection, type Selection } from '../selection.js';

interface Options extends Selection {
  readonly url?: string;
  readonly asOf: string;
  readonly json?: true;
}

export function replayCommand(): Command {
  const command = new Command('replay')
    .description('Show what the ledger knew at a position or moment.')
    .addOption(
      asOfOption(
        '--as-of <position|moment>',
        'position, or moment with its offset (2022-01-12T16:00:00+03:00)',
      ).makeOptionMandatory(),
    )
    .option('--url <address>', 'address of the server (default: ISNAD_URL, else the one started here)')
    .option(
      '--json',
      'print {"asOf", "stories", "articles", "claims", "contradictions"} as far as asked for',
    );
  return withSelection(command).action(async ({ url, asOf, json, ...selection }: Options) => {
    const replayed = await replay(openApi(findAddress(url)), asOf, selection);
    console.log(json ? JSON.stringify(replayed) : replayText(replayed));
  });
}

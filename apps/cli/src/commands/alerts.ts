import { Command, Option } from 'commander';
import type { AlertView } from '@isnad/read-models';
import { findAddress, openApi } from '../api-client.js';
import { allOf } from '../pages.js';

interface Options {
  readonly url?: string;
  readonly status: string;
  readonly json?: true;
}

const HOW: Readonly<Record<AlertView['how'], string>> = {
  carries: 'still carries what was withdrawn',
  reuses: 'tells once more what was withdrawn before it',
  repeats: 'says the same as what was withdrawn',
};

export function alertsCommand(): Command {
  return new Command('alerts')
    .description('List reports that lean on what was withdrawn.')
    .addOption(
      new Option('--status <status>', 'answered: an editor did something to the report since')
        .choices(['open', 'answered', 'all'])
        .default('open'),
    )
    .option('--url <address>', 'address of the server (default: ISNAD_URL, else the one started here)')
    .option('--json', 'print {"items": […]}')
    .action(async ({ url, status, json }: Options) => {
      const filter: Readonly<Record<string, string>> = status === 'all' ? {} : { status };
      const items = await allOf<AlertView>(openApi(findAddress(url)), '/api/v1/alerts', filter);
      if (json) console.log(JSON.stringify({ items }));
      else
        console.log(
          items.length === 0 ? 'No report leans on what was withdrawn.' : items.map(textOf).join('\n\n'),
        );
    });
}

function textOf({ how, article, claim, retracted, retraction }: AlertView): string {
  const why =
    retraction === null
      ? 'taken back by its source'
      : `withdrawn by ${retraction.authority ?? retraction.recordedBy}: ${retraction.reason}`;
  return [
    `${article.outlet}, ${article.publishedAt}, ${HOW[how]}  [${article.articleId}]`,
    `    “${claim.evidence?.exact ?? '[text taken down]'}”`,
    `    ${why}  [${retracted.claimId}]`,
  ].join('\n');
}

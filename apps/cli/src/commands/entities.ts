import { Command, Option } from 'commander';
import { KNOWN_ENTITY_TYPES } from '@isnad/claim-model';
import type { NamedEntityView } from '@isnad/read-models';
import { findAddress, openApi } from '../api-client.js';
import { allOf } from '../pages.js';

interface Options {
  readonly url?: string;
  readonly json?: true;
}

interface ChangeOptions extends Options {
  readonly reason: string;
}

interface NameOptions extends ChangeOptions {
  readonly type: string;
  readonly alias: readonly string[];
  readonly country?: string;
}

interface Changed {
  readonly entityId: string;
  readonly version: number;
}

const URL_OPTION = [
  '--url <address>',
  'address of the server (default: ISNAD_URL, else the one started here)',
] as const;

export function entitiesCommand(): Command {
  return new Command('entities')
    .description(
      'List persons, bodies and places that the newsroom made known; add one, alias it, withdraw it.',
    )
    .option(...URL_OPTION)
    .option('--json', 'print {"items": […]}')
    .action(async ({ url, json }: Options) => {
      const items = await allOf<NamedEntityView>(openApi(findAddress(url)), '/api/v1/entities', {});
      if (json) console.log(JSON.stringify({ items }));
      else console.log(items.length === 0 ? 'No entity was made known yet.' : items.map(lineOf).join('\n'));
    })
    .addCommand(addCommand())
    .addCommand(aliasCommand())
    .addCommand(withdrawCommand());
}

const changing = (command: Command): Command =>
  command
    .requiredOption('--reason <words>', 'why')
    .option(...URL_OPTION)
    .option('--json', 'print {"entityId", "version"}');

function addCommand(): Command {
  return changing(new Command('add'))
    .description('Make an entity known: articles read from now on find it under each of its names.')
    .argument('<name>', 'how the newsroom calls it')
    .addOption(
      new Option('--type <type>', 'what it is').choices([...KNOWN_ENTITY_TYPES]).makeOptionMandatory(),
    )
    .option('--alias <names...>', 'other names, in whatever language and script', [])
    .option('--country <code>', 'ISO 3166-1 alpha-2 of the country it belongs to')
    .action(async (name: string, { url, json, type, alias: aliases, country, reason }: NameOptions) => {
      const body = { type, name, aliases, reason, ...(country === undefined ? {} : { country }) };
      tell(await openApi(findAddress(url)).post<Changed>('/api/v1/entities', body), json, `${name} is known`);
    });
}

function aliasCommand(): Command {
  return changing(new Command('alias'))
    .description('Give an entity further names.')
    .argument('<entity>', 'its id')
    .argument('<names...>', 'the names')
    .action(async (entity: string, aliases: readonly string[], { url, json, reason }: ChangeOptions) => {
      const path = `/api/v1/entities/${encodeURIComponent(entity)}/aliases`;
      const changed = await openApi(findAddress(url)).post<Changed>(path, { aliases, reason });
      tell(changed, json, `It goes by ${aliases.join(', ')} as well`);
    });
}

function withdrawCommand(): Command {
  return changing(new Command('withdraw'))
    .description('Read its names as its own no more; what was read before stays as it was read.')
    .argument('<entity>', 'its id')
    .action(async (entity: string, { url, json, reason }: ChangeOptions) => {
      const path = `/api/v1/entities/${encodeURIComponent(entity)}/withdrawal`;
      tell(await openApi(findAddress(url)).post<Changed>(path, { reason }), json, 'It is withdrawn');
    });
}

const tell = (changed: Changed, json: true | undefined, words: string): void =>
  console.log(json ? JSON.stringify(changed) : `${words} (entity ${changed.entityId}).`);

const lineOf = ({ entityId, type, name, aliases, country, status }: NamedEntityView): string =>
  `${entityId}  ${name}${aliases.map((alias) => `, ${alias}`).join('')} (${[type, country, status === 'withdrawn' ? status : null].filter((one) => one !== null).join(', ')})`;

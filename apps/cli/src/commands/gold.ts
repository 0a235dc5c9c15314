import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { type GoldScenario, InvalidScenario, parseScenario } from '@isnad/evaluation';
import { findAddress, openApi, type ApiClient } from '../api-client.js';
import { Failure } from '../failure.js';
import { amendedStories, articlesOfStory, judgedAmong, reportOf } from '../gold/gather.js';
import { scenarioOf } from '../gold/scenario.js';

interface Options {
  readonly url?: string;
  readonly story?: string;
  readonly article?: readonly string[];
  readonly name?: string;
  readonly out?: string;
  readonly json?: true;
}

export function goldCommand(): Command {
  return new Command('gold')
    .description(
      'Make gold scenarios of what editors repaired and judged, for `isnad eval` and for training.',
    )
    .addCommand(exportCommand());
}

function exportCommand(): Command {
  return new Command('export')
    .description(
      'Write scenarios: the texts, our reading of them with its repairs, and how editors judged their pairs. Default: one for each story in which a reading was repaired.',
    )
    .option('--story <id>', 'of this story alone')
    .addOption(new Option('--article <id...>', 'of these articles alone').conflicts(['story']))
    .option('--name <name>', 'name of the scenario, where it is one (default: made from the story)')
    .option('--out <folder>', 'write one file for each; required unless it is one')
    .option('--url <address>', 'address of the server (default: ISNAD_URL, else the one started here)')
    .option(
      '--json',
      'print the scenario alone, or with --out {"scenarios": [{"file", "articles", "claims", "relations"}]}',
    )
    .action(async ({ url, story, article, name, out, json }: Options) => {
      const client = openApi(findAddress(url));
      const selected = await selectionOf(client, story, article);
      if (selected.size === 0) throw new Failure('No reading was repaired yet: name --story or --article.');
      const [first] = selected.values();
      if (out === undefined && (selected.size > 1 || first === undefined))
        throw new Failure(`${selected.size} scenarios need a folder: name one with --out.`, 2);
      const written = [];
      for (const [id, articleIds] of selected) {
        const scenario = await exported(
          client,
          selected.size === 1 ? (name ?? nameOf(id)) : nameOf(id),
          articleIds,
        );
        if (out === undefined) {
          process.stdout.write(`${JSON.stringify(scenario, null, json ? 0 : 2)}\n`);
          return;
        }
        mkdirSync(out, { recursive: true });
        const file = join(out, `${scenario.scenario}.json`);
        writeFileSync(file, `${JSON.stringify(scenario, null, 2)}\n`);
        const { articles, claims, relations } = scenario;
        written.push({ file, articles: articles.length, claims: claims.length, relations: relations.length });
      }
      if (json) console.log(JSON.stringify({ scenarios: written }));
      else
        for (const { file, articles, claims, relations } of written)
          console.log(`${file}: ${articles} articles, ${claims} claims, ${relations} relations`);
    });
}

/** Ids of the articles of each scenario, by the id that its name is made from. */
async function selectionOf(
  client: ApiClient,
  story: string | undefined,
  articles: readonly string[] | undefined,
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (story !== undefined) return new Map([[story, await articlesOfStory(client, story)]]);
  const [first] = articles ?? [];
  if (articles !== undefined && first !== undefined) return new Map([[first, articles]]);
  return amendedStories(client);
}

const nameOf = (id: string): string => `story-${id.slice(0, 8)}`;

async function exported(
  client: ApiClient,
  name: string,
  articleIds: readonly string[],
): Promise<GoldScenario> {
  const reports = [];
  for (const articleId of articleIds) reports.push(await reportOf(client, articleId));
  const { scenario, leftOut } = scenarioOf(name, reports, await judgedAmong(client, reports));
  for (const line of leftOut) process.stderr.write(`left out: ${line}\n`);
  try {
    parseScenario(JSON.parse(JSON.stringify(scenario)));
  } catch (error) {
    if (error instanceof InvalidScenario)
      throw new Failure(`The scenario ${name} is not valid: ${error.message}`);
    throw error;
  }
  return scenario;
}

import { Command } from 'commander';
import type { StoryView } from '@isnad/read-models';
import { findAddress, openApi } from '../api-client.js';
import { allOf } from '../pages.js';

interface Options {
  readonly url?: string;
  readonly reason: string;
  readonly article: readonly string[];
  readonly json?: true;
}

const URL_OPTION = [
  '--url <address>',
  'address of the server (default: ISNAD_URL, else the one started here)',
] as const;

export function storiesCommand(): Command {
  return new Command('stories')
    .description('List stories; merge several into one, or take articles out of one.')
    .option(...URL_OPTION)
    .option('--json', 'print {"items": […]}')
    .action(async ({ url, json }: Options) => {
      const items = await allOf<StoryView>(openApi(findAddress(url)), '/api/v1/stories', {});
      if (json) console.log(JSON.stringify({ items }));
      else console.log(items.length === 0 ? 'No story yet.' : items.map(lineOf).join('\n'));
    })
    .addCommand(mergeCommand())
    .addCommand(splitCommand());
}

function mergeCommand(): Command {
  return new Command('merge')
    .description('Make stories one: they are about the same event.')
    .argument('<story>', 'the story that goes on')
    .argument('<others...>', 'the stories that become part of it')
    .requiredOption('--reason <words>', 'why they are one')
    .option(...URL_OPTION)
    .option('--json', 'print {"storyId", "version", "mergedIds"}')
    .action(async (story: string, others: readonly string[], { url, reason, json }: Options) => {
      const path = `/api/v1/stories/${encodeURIComponent(story)}/merge`;
      const answer = await openApi(findAddress(url)).post<object>(path, { storyIds: others, reason });
      console.log(json ? JSON.stringify(answer) : `${others.length} became part of story ${story}.`);
    });
}

function splitCommand(): Command {
  return new Command('split')
    .description(
      'Take articles out of a story: they are about another event, and become a story of their own.',
    )
    .argument('<story>', 'the story')
    .requiredOption('--article <id...>', 'the articles that are taken out')
    .requiredOption('--reason <words>', 'why they are another story')
    .option(...URL_OPTION)
    .option('--json', 'print {"storyId", "version", "newStoryId"}')
    .action(async (story: string, { url, article, reason, json }: Options) => {
      const path = `/api/v1/stories/${encodeURIComponent(story)}/split`;
      const body = { articleIds: article, reason };
      const answer = await openApi(findAddress(url)).post<{ newStoryId: string }>(path, body);
      console.log(
        json ? JSON.stringify(answer) : `Story ${answer.newStoryId} was made of ${article.length} articles.`,
      );
    });
}

const lineOf = ({ storyId, title, articleCount, claimCount, openContradictions }: StoryView): string =>
  `${storyId}  ${title ?? '[text taken down]'} (${articleCount} articles, ${claimCount} claims, ${openContradictions} open contradictions)`;

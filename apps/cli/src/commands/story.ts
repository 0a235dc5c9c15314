import { Command } from 'commander';
import type { ArticleSummary, ContradictionView, StoryView } from '@isnad/read-models';
import { findAddress, openApi } from '../api-client.js';
import { allOf } from '../pages.js';
import { asOfOption } from '../selection.js';
import { contradictionTable } from '../show-contradictions.js';

interface Options {
  readonly url?: string;
  readonly asOf?: string;
  readonly json?: true;
}

export function storyCommand(): Command {
  return new Command('story')
    .description('Show a story: its reports, and what contradicts what in it.')
    .argument('<id>', 'id of the story')
    .addOption(asOfOption('--as-of <position|moment>', 'what was known then (default: now)'))
    .option('--url <address>', 'address of the server (default: ISNAD_URL, else the one started here)')
    .option('--json', 'print {"story", "articles": […], "contradictions": […]}')
    .action(async (id: string, { url, asOf, json }: Options) => {
      const client = openApi(findAddress(url));
      const at = asOf === undefined ? {} : { asOf };
      const query = new URLSearchParams(at).toString();
      const story = await client.get<StoryView>(`/api/v1/stories/${encodeURIComponent(id)}?${query}`);
      const of = { ...at, storyId: id };
      const articles = await allOf<ArticleSummary>(client, '/api/v1/articles', of);
      const contradictions = await allOf<ContradictionView>(client, '/api/v1/contradictions', of);
      if (json) console.log(JSON.stringify({ story, articles, contradictions }));
      else console.log(textOf(story, articles, contradictions));
    });
}

function textOf(
  { storyId, title, mergedInto }: StoryView,
  articles: readonly ArticleSummary[],
  contradictions: readonly ContradictionView[],
): string {
  const reports = articles.map(
    ({ outlet, publishedAt, title: headline, articleId }) =>
      `    ${outlet}, ${publishedAt}  ${headline ?? '[text taken down]'}  [${articleId}]`,
  );
  return [
    `${title ?? '[text taken down]'}  [${storyId}]`,
    ...(mergedInto === null ? [] : [`    became part of story ${mergedInto}`]),
    ...reports,
    '',
    contradictionTable(contradictions, 'Contradictions'),
  ].join('\n');
}

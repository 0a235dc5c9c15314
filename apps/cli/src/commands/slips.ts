import { Command, Option } from 'commander';
import { type Language, LANGUAGES } from '@isnad/claim-model';
import type { ArticleSummary } from '@isnad/read-models';
import { findAddress, openApi } from '../api-client.js';
import { allOf } from '../pages.js';

interface Options {
  readonly url?: string;
  readonly language: Language;
  readonly json?: true;
}

export function slipsCommand(): Command {
  return new Command('slips')
    .description(
      'List reports that name a day twice, differently: “Thursday 14 January” when that was a Friday.',
    )
    .addOption(new Option('--language <code>', 'of the explanations').choices([...LANGUAGES]).default('en'))
    .option('--url <address>', 'address of the server (default: ISNAD_URL, else the one started here)')
    .option('--json', 'print {"items": […]}: the articles, each with its "calendarSlips"')
    .action(async ({ url, language, json }: Options) => {
      const items = await allOf<ArticleSummary>(openApi(findAddress(url)), '/api/v1/articles', {
        calendarSlips: 'true',
      });
      if (json) console.log(JSON.stringify({ items }));
      else
        console.log(
          items.length === 0
            ? 'No report names a day twice, differently.'
            : items.map((article) => textOf(article, language)).join('\n\n'),
        );
    });
}

const textOf = (
  { outlet, publishedAt, articleId, calendarSlips }: ArticleSummary,
  language: Language,
): string =>
  [
    `${outlet}, ${publishedAt}  [${articleId}]`,
    ...calendarSlips.map(({ explanations }) => `    ${explanations[language]}`),
  ].join('\n');

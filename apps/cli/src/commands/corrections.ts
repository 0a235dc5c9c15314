import { Command, Option } from 'commander';
import { ACT_KINDS, type ActView } from '@isnad/read-models';
import { findAddress, openApi } from '../api-client.js';
import { Failure } from '../failure.js';
import { allOf } from '../pages.js';

interface Options {
  readonly url?: string;
  readonly claim?: string;
  readonly article?: string;
  readonly kind?: string;
  readonly jsonLd?: true;
  readonly json?: true;
}

export function correctionsCommand(): Command {
  return new Command('corrections')
    .description('List what editors did to claims and articles, newest first.')
    .addOption(new Option('--claim <id>', 'to this claim alone').conflicts(['article']))
    .option('--article <id>', 'to this article, or to a claim that it carries')
    .addOption(new Option('--kind <kind>', 'of this kind alone').choices(ACT_KINDS))
    .option('--json-ld', 'with --article or --claim: as it is published, in the vocabulary of schema.org')
    .option('--url <address>', 'address of the server (default: ISNAD_URL, else the one started here)')
    .option('--json', 'print {"items": […]}')
    .action(async ({ url, claim, article, kind, jsonLd, json }: Options) => {
      const client = openApi(findAddress(url));
      if (jsonLd) {
        const path =
          article !== undefined
            ? `articles/${encodeURIComponent(article)}/corrections`
            : claim !== undefined
              ? `claims/${encodeURIComponent(claim)}/review`
              : null;
        if (path === null) throw new Failure('--json-ld needs --article or --claim.', 2);
        console.log(JSON.stringify(await client.get<object>(`/api/v1/${path}`), null, json ? 0 : 2));
        return;
      }
      const items = await allOf<ActView>(client, '/api/v1/corrections', {
        ...(claim === undefined ? {} : { claimId: claim }),
        ...(article === undefined ? {} : { articleId: article }),
        ...(kind === undefined ? {} : { kind }),
      });
      if (json) console.log(JSON.stringify({ items }));
      else console.log(items.length === 0 ? 'Nothing was corrected.' : items.map(textOf).join('\n\n'));
    });
}

function textOf(act: ActView): string {
  const { kind, on, claimId, articleId, effectiveAt, authority, recordedBy, reason, text, before, after } =
    act;
  return [
    `${effectiveAt}  ${kind} of ${on} ${claimId ?? articleId ?? ''}  ${authority ?? ''} (entered by ${recordedBy})`,
    ...(after === null ? [] : [`    ${JSON.stringify(before)} → ${JSON.stringify(after)}`]),
    ...(text === null ? [] : [`    ${text}`]),
    `    ${reason}`,
  ].join('\n');
}

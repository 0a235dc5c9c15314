import { Command } from 'commander';
import type { Change } from '@isnad/read-models';
import { findAddress, openApi } from '../api-client.js';
import { allOf } from '../pages.js';
import { asOfOption, withSelection, type Selection } from '../selection.js';

interface Options extends Selection {
  readonly url?: string;
  readonly from: string;
  readonly to?: string;
  readonly json?: true;
}

export function diffCommand(): Command {
  const command = new Command('diff')
    .description('Show what appeared, changed, was judged, retracted or taken down between two positions.')
    .addOption(asOfOption('--from <position|moment>', 'what was known then …').makeOptionMandatory())
    .addOption(asOfOption('--to <position|moment>', '… against what was known here (default: now)'))
    .option('--url <address>', 'address of the server (default: ISNAD_URL, else the one started here)')
    .option('--json', 'print {"from", "to", "items": […]} with every field before and after');
  return withSelection(command).action(async ({ url, from, to, json, story, claim, article }: Options) => {
    const client = openApi(findAddress(url));
    const query = {
      from,
      ...(to === undefined ? {} : { to }),
      ...(story === undefined ? {} : { storyId: story }),
      ...(claim === undefined ? {} : { claimId: claim }),
      ...(article === undefined ? {} : { articleId: article }),
    };
    // Both ends are fixed before the first page, so that all pages compare the same.
    const ends = await client.get<{ from: string | null; to: string | null }>(
      `/api/v1/changes?${new URLSearchParams({ ...query, limit: '1' }).toString()}`,
    );
    const items =
      ends.to === null ? [] : await allOf<Change>(client, '/api/v1/changes', { ...query, to: ends.to });
    if (json) console.log(JSON.stringify({ ...ends, items }));
    else console.log(textOf(ends, items));
  });
}

function textOf(
  ends: { readonly from: string | null; readonly to: string | null },
  items: readonly Change[],
) {
  const between = `between position ${ends.from ?? 'none'} and ${ends.to ?? 'none'}`;
  if (items.length === 0) return `Nothing changed ${between}.`;
  return [
    `What changed ${between}:`,
    ...items.flatMap(({ kind, id, change, position, fields }) => [
      `  ${position}  ${kind} ${id}  ${change}`,
      ...(change === 'appeared' ? [] : fields.map(fieldText)),
    ]),
  ].join('\n');
}

const fieldText = ({ field, before, after }: Change['fields'][number]): string =>
  `      ${field}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`;

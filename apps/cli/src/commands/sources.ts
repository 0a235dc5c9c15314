import { Command } from 'commander';
import type { SourceRecord, SourceSummary, SourceView } from '@isnad/read-models';
import { findAddress, openApi } from '../api-client.js';
import { allOf } from '../pages.js';
import { asOfOption } from '../selection.js';

interface Options {
  readonly url?: string;
  readonly name?: string;
  readonly asOf?: string;
  readonly json?: true;
}

export function sourcesCommand(): Command {
  return new Command('sources')
    .description('List who is read, each with its record in counts; or show one, and who contradicts it.')
    .argument('[id]', 'id of a source (default: all of them)')
    .option('--name <text>', 'those with this in their name')
    .addOption(asOfOption('--as-of <position|moment>', 'what was known then (default: now)'))
    .option('--url <address>', 'address of the server (default: ISNAD_URL, else the one started here)')
    .option('--json', 'print {"items": […]}, or the one source')
    .action(async (id: string | undefined, { url, name, asOf, json }: Options) => {
      const client = openApi(findAddress(url));
      const at = asOf === undefined ? {} : { asOf };
      if (id !== undefined) {
        const query = new URLSearchParams(at).toString();
        const source = await client.get<SourceView>(`/api/v1/sources/${encodeURIComponent(id)}?${query}`);
        console.log(json ? JSON.stringify(source) : textOf(source));
        return;
      }
      const filter = { ...at, ...(name === undefined ? {} : { name }) };
      const items = await allOf<SourceSummary>(client, '/api/v1/sources', filter);
      if (json) console.log(JSON.stringify({ items }));
      else console.log(items.length === 0 ? 'No source is read yet.' : items.map(lineOf).join('\n'));
    });
}

const headOf = ({ name, country, sourceId }: SourceSummary): string =>
  `${name}${country === null ? '' : ` (${country})`}  [${sourceId}]`;

function countsOf({ articles, retractedArticles, claims, own, ...record }: SourceRecord): readonly string[] {
  const { shared, firstToReport, retracted, corrected, verified, refuted, contradicted } = record;
  const { open, confirmed, dismissed, resolved } = contradicted;
  return [
    `${articles} articles, ${retractedArticles} of them retracted`,
    `${claims} claims: ${own} its own, ${shared} carried by others as well, first with ${firstToReport} of these ${shared}`,
    `of the ${claims} claims: ${retracted} retracted, ${corrected} corrected, ${verified} verified, ${refuted} refuted`,
    `contradicted ${open + confirmed + dismissed + resolved} times: ${confirmed} confirmed, ${open} open, ${resolved} resolved, ${dismissed} dismissed`,
  ];
}

const lineOf = (source: SourceSummary): string =>
  [headOf(source), ...countsOf(source.record).map((line) => `    ${line}`)].join('\n');

function textOf(source: SourceView): string {
  const by = source.contradictedBy.map(
    ({ name, sourceId, confirmed, open, resolved, dismissed }) =>
      `    ${sourceId === source.sourceId ? 'itself' : name}: ${confirmed} confirmed, ${open} open, ${resolved} resolved, ${dismissed} dismissed`,
  );
  return [lineOf(source), ...(by.length === 0 ? [] : ['  contradicted by', ...by])].join('\n');
}

import { Command, Option } from 'commander';
import { type Language, LANGUAGES } from '@isnad/claim-model';
import type { ContradictionView } from '@isnad/read-models';
import { findAddress, openApi } from '../api-client.js';
import { asOfOption } from '../selection.js';
import { contradictionBlock } from '../show-contradictions.js';

interface Options {
  readonly url?: string;
  readonly language: Language;
  readonly asOf?: string;
  readonly json?: true;
}

export function contradictionCommand(): Command {
  return new Command('contradiction')
    .description('Show a contradiction: both sides, why they conflict, and what became of it.')
    .argument('<id>', 'id of the contradiction')
    .addOption(new Option('--language <code>', 'of the explanation').choices([...LANGUAGES]).default('en'))
    .addOption(asOfOption('--as-of <position|moment>', 'what was known then (default: now)'))
    .option('--url <address>', 'address of the server (default: ISNAD_URL, else the one started here)')
    .option('--json', 'print everything known of it, both claims and the evidence among it')
    .action(async (id: string, { url, language, asOf, json }: Options) => {
      const query = asOf === undefined ? '' : `?${new URLSearchParams({ asOf }).toString()}`;
      const one = await openApi(findAddress(url)).get<ContradictionView>(
        `/api/v1/contradictions/${encodeURIComponent(id)}${query}`,
      );
      console.log(json ? JSON.stringify(one) : textOf(one, language));
    });
}

function textOf(one: ContradictionView, language: Language): string {
  const { status, changedAt, judgedBy, reason, note, held } = one;
  const judged = [judgedBy === null ? null : `by ${judgedBy}`, reason, note].filter((part) => part !== null);
  return [
    contradictionBlock(one),
    `    ${one.explanations?.[language] ?? one.explanation}`,
    `    ${status}${held ? ', on hold' : ''} since ${changedAt}${judged.length === 0 ? '' : `: ${judged.join(', ')}`}`,
  ].join('\n');
}

import { Command, Option } from 'commander';
import { findAddress, openApi } from '../api-client.js';
import { fieldsOf } from '../corrections/field-values.js';
import { Failure } from '../failure.js';

interface Options {
  readonly url?: string;
  readonly claim?: string;
  readonly article?: string;
  readonly kind: keyof typeof ROUTES;
  readonly set: readonly string[];
  readonly field?: string;
  readonly text?: string;
  readonly verdict?: string;
  readonly reviewUrl?: string;
  readonly reason: string;
  readonly authority?: string;
  readonly effectiveAt?: string;
  readonly expectedVersion?: string;
  readonly json?: true;
}

/** The last part of the route of each kind of act. */
const ROUTES = {
  correction: 'corrections',
  update: 'updates',
  clarification: 'clarifications',
  note: 'notes',
  retraction: 'retraction',
  hold: 'hold',
  release: 'release',
  verification: 'verification',
  refutation: 'refutation',
  amendment: 'amendments',
  rejection: 'rejection',
} as const;

export function correctCommand(): Command {
  return new Command('correct')
    .description(
      'Correct, update, clarify, annotate, retract, hold, release or review a claim or an article; or repair our own reading.',
    )
    .addOption(new Option('--claim <id>', 'the claim').conflicts(['article']))
    .option('--article <id>', 'the article')
    .addOption(new Option('--kind <kind>', 'what is done').choices(Object.keys(ROUTES)).makeOptionMandatory())
    .option('--set <field=value...>', 'what a field of the claim says now; JSON where it has parts', [])
    .option('--field <field>', 'the field that a clarification or note means (default: all of it)')
    .option('--text <words>', 'what readers are told')
    .option('--verdict <words>', 'of a verification or refutation, as published')
    .option('--review-url <address>', 'where the review can be read')
    .requiredOption('--reason <words>', 'why, in words that may be published')
    .option('--authority <who>', 'who decided it: the outlet, an editor by name and office, a court')
    .option('--effective-at <moment>', 'from when on, with its offset (default: when it is recorded)')
    .option('--expected-version <n>', 'refuse where it was changed since this version')
    .option('--url <address>', 'address of the server (default: ISNAD_URL, else the one started here)')
    .option('--json', 'print what the server answers')
    .action(async (options: Options) => {
      const { claim, article, kind, set, expectedVersion, url, json } = options;
      const [what, id] =
        claim === undefined ? (['articles', article] as const) : (['claims', claim] as const);
      if (id === undefined) throw new Failure('Name --claim or --article.', 2);
      const { field, text, verdict, reviewUrl, reason, authority, effectiveAt } = options;
      const body = {
        reason,
        ...given({ field, text, verdict, reviewUrl, authority, effectiveAt }),
        ...(set.length === 0 ? {} : { changes: fieldsOf(set) }),
        ...(expectedVersion === undefined ? {} : { expectedVersion: Number(expectedVersion) }),
      };
      const path = `/api/v1/${what}/${encodeURIComponent(id)}/${ROUTES[kind]}`;
      const answer = await openApi(findAddress(url)).post<{ version: number }>(path, body);
      console.log(json ? JSON.stringify(answer) : `Recorded; version ${answer.version}.`);
    });
}

const given = (values: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { startEmbeddedPostgres } from '@isnad/local-runtime';
import { createDatabase } from '../database.js';
import { machine, report } from '../report.js';
import { appendRates, WRITERS } from './append-rates.js';
import type { Contender } from './contender.js';
import { emmett } from './emmett.js';
import { tablesOf, type Figures } from './figures.js';
import { isnad } from './isnad.js';
import { rawCopy, rawUnnest } from './raw-table.js';
import { measureSequencing } from './sequencing.js';
import { measureVerifying } from './verifying.js';

interface Options {
  readonly milliseconds: string;
  readonly repetitions: string;
  readonly rate: string;
  readonly seconds: string;
  readonly emmett?: string;
  readonly report?: string;
  readonly json?: true;
}

/** Of each contender: one for each writer. */
const CONNECTIONS = Math.max(...WRITERS);

export function ledgerBenchmark(): Command {
  return new Command('ledger')
    .description(
      'Appends beside a raw table and, where it is installed, Emmett; then sequencing and verifying.',
    )
    .option('--milliseconds <number>', 'how long each contender appends in one cell and repetition', '200')
    .option('--repetitions <number>', 'how often each cell is measured', '5')
    .option('--rate <number>', 'events a second while a subscriber follows', '1000')
    .option('--seconds <number>', 'how long it follows', '5')
    .option('--emmett <directory>', 'where @event-driven-io/emmett-postgresql is installed')
    .option('--report <file>', 'write the section of the page of benchmarks')
    .option('--json', 'print one JSON object')
    .action(async (options: Options) => {
      const directory = mkdtempSync(join(tmpdir(), 'isnad-bench-'));
      // Every contender keeps its connections open; all else is as the product starts it.
      const postgres = await startEmbeddedPostgres({
        dataDirectory: directory,
        settings: { max_connections: String(CONNECTIONS * 5) },
      });
      try {
        const figures = await measure(postgres.url, options);
        if (options.report !== undefined)
          report(options.report, 'Appends, positions and the tree', sectionOf(figures, options));
        process.stdout.write(options.json ? `${JSON.stringify(figures)}\n` : tablesOf(figures));
      } finally {
        await postgres.stop();
        rmSync(directory, { recursive: true, force: true });
      }
    });
}

async function measure(url: string, options: Options): Promise<Figures> {
  const contenders: Contender[] = [];
  try {
    const own = await createDatabase(url, 'isnad');
    const ours = await isnad(own, CONNECTIONS);
    contenders.push(ours);
    if (options.emmett !== undefined)
      contenders.push(await emmett(options.emmett, await createDatabase(url, 'emmett'), CONNECTIONS));
    contenders.push(await rawUnnest(await createDatabase(url, 'raw_unnest'), CONNECTIONS));
    contenders.push(await rawCopy(await createDatabase(url, 'raw_copy'), CONNECTIONS));
    const { milliseconds, repetitions, rate, seconds } = options;
    const cells = await appendRates(contenders, {
      milliseconds: Number(milliseconds),
      repetitions: Number(repetitions),
    });
    const sequencing = await measureSequencing(own, ours, { rate: Number(rate), seconds: Number(seconds) });
    const verifying = await measureVerifying(own);
    return { cells, sequencing, verifying };
  } finally {
    for (const contender of contenders) await contender.stop();
  }
}

const sectionOf = (figures: Figures, { milliseconds, repetitions }: Options): string => `
Each contender has a database of its own, and they take turns. Measured on ${machine()}: **the
ratios matter, the rates do not carry over**. Each cell is the median of ${repetitions} times ${milliseconds} ms; a stream of its own for each append.

${tablesOf(figures)}
The raw table has the columns and unique indexes of the ledger's, and none of its triggers, look for the version and
outbox; [what an append may cost](../decisions/0014-what-an-append-costs.md) tells where the time went. Emmett's packages name no licence, so this project does not depend on them: install
\`@event-driven-io/emmett-postgresql\` in a directory, and name it with \`--emmett\`; without it the column is left out.
`;

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { startEmbeddedPostgres } from '@isnad/local-runtime';
import { createDatabase } from '../database.js';
import { machine, report } from '../report.js';
import { fillPress } from './fill-press.js';
import { type Figures, sectionOf } from './figures.js';
import { measureDetection } from './measure.js';

interface Options {
  readonly claims: string;
  readonly rate: string;
  readonly dense: string;
  readonly report?: string;
  readonly json?: true;
}

/** Detection for one claim in ledgers that have grown for ever longer, and in one that has grown as much in a month. */
export function detectBenchmark(): Command {
  return new Command('detect')
    .description('Compare claims with ledgers of several sizes, and show how their candidates are found.')
    .option('--claims <numbers>', 'sizes of the ledgers, smallest first', '10000,100000,1000000')
    .option('--rate <number>', 'claims a day of a press', '1000')
    .option('--dense <number>', 'claims a day of a larger one, which the last ledger holds', '33000')
    .option('--report <file>', 'write the section of the page of benchmarks')
    .option('--json', 'print one JSON object')
    .action(async ({ claims, rate, dense, report: page, json }: Options) => {
      const sizes = claims.split(',').map(Number);
      if (!sizes.every((size) => Number.isInteger(size) && size > 0))
        throw new RangeError(`"${claims}" names no sizes: give whole numbers with commas between them.`);
      const presses = [
        ...sizes.map((size) => ({ size, perDay: Number(rate) })),
        { size: sizes.at(-1) ?? 0, perDay: Number(dense) },
      ];
      const directory = mkdtempSync(join(tmpdir(), 'isnad-bench-'));
      const postgres = await startEmbeddedPostgres({ dataDirectory: directory });
      try {
        const figures = await measure(postgres.url, presses);
        const section = sectionOf(figures);
        if (page !== undefined)
          report(page, 'Detection of contradictions', `Measured on ${machine()}.\n\n${section}`);
        process.stdout.write(json ? `${JSON.stringify(figures)}\n` : section);
      } finally {
        await postgres.stop();
        rmSync(directory, { recursive: true, force: true });
      }
    });
}

async function measure(
  url: string,
  presses: readonly { readonly size: number; readonly perDay: number }[],
): Promise<Figures> {
  const databases: string[] = [];
  for (const { size, perDay } of presses) {
    const database = await createDatabase(url, `claims_${size}_${perDay}`);
    await fillPress(database, size, perDay);
    databases.push(database);
  }
  const found = await measureDetection(databases);
  return {
    ledgers: found.map((one, index) => {
      const { size = 0, perDay = 1 } = presses[index] ?? {};
      return { ...one, claims: size, days: size / perDay };
    }),
  };
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { startEmbeddedPostgres } from '@isnad/local-runtime';
import { lookUps } from '../as-of/look-ups.js';
import { createDatabase } from '../database.js';
import { machine, report } from '../report.js';
import { type Figures, sectionOf } from './figures.js';
import { rebuildOne, type Rebuilding } from './one-ledger.js';

interface Options {
  readonly events: string;
  readonly report?: string;
  readonly json?: true;
}

/** Rebuilds of ledgers of several sizes from the first event; then look-ups in them as of positions. */
export function rebuildBenchmark(): Command {
  return new Command('rebuild')
    .description(
      'Rebuild read models while events keep coming; then ask as of positions, in ledgers of several sizes.',
    )
    .option('--events <numbers>', 'sizes of the ledgers, smallest first', '10000,100000')
    .option('--report <file>', 'write the section of the page of benchmarks')
    .option('--json', 'print one JSON object')
    .action(async ({ events, report: page, json }: Options) => {
      const sizes = events.split(',').map(Number);
      if (!sizes.every((size) => Number.isInteger(size) && size > 0))
        throw new RangeError(`"${events}" names no sizes: give whole numbers with commas between them.`);
      const directory = mkdtempSync(join(tmpdir(), 'isnad-bench-'));
      const postgres = await startEmbeddedPostgres({ dataDirectory: directory });
      try {
        const figures = await measure(postgres.url, sizes, directory);
        const section = sectionOf(figures);
        if (page !== undefined)
          report(page, 'Rebuilds, and look-ups as of a position', `Measured on ${machine()}.\n\n${section}`);
        process.stdout.write(json ? `${JSON.stringify(figures)}\n` : section);
      } finally {
        await postgres.stop();
        rmSync(directory, { recursive: true, force: true });
      }
    });
}

async function measure(url: string, sizes: readonly number[], dataDirectory: string): Promise<Figures> {
  const rebuilds: Rebuilding[] = [];
  const databases: string[] = [];
  for (const size of sizes) {
    const database = await createDatabase(url, `events_${size}`);
    databases.push(database);
    rebuilds.push(await rebuildOne(database, size, dataDirectory));
  }
  return { rebuilds, asOf: await lookUps(databases) };
}

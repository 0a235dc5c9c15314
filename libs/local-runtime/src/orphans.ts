/** What a killed supervisor has left running on a cluster. */
import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { execute } from './execute.js';
import { isAlive } from './instance-lock.js';
import type { RunAs } from './postgres-binaries.js';
import { Refusal } from './refusal.js';

/** Milliseconds that a killed server's own children get to notice and leave, and then to obey. */
const PATIENCE = 10_000;

/**
 * Shuts down a server that still writes to the cluster, and removes a pid file whose pid now belongs to another program.
 * The pid file of a dead server stays: PostgreSQL reads from it whether memory of that server is still in use.
 *
 * @throws Refusal where processes stay on the cluster whatever is done.
 */
export async function endOrphans(bin: string, cluster: string, user: RunAs | null): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid');
  const pid = existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8').split('\n')[0]) : 0;
  if (pid > 0 && isAlive(pid)) {
    if (await runsOn(pid, cluster)) await stopServer(bin, cluster, user);
    else rmSync(pidFile, { force: true });
  }
  // The children of a server that was killed outright notice its death and leave.
  if (await isLeft(cluster)) return;
  for (const child of processesOn(cluster)) process.kill(child, 'SIGTERM');
  if (await isLeft(cluster)) return;
  throw new Refusal(
    `Processes of an earlier PostgreSQL still use ${cluster}: ${processesOn(cluster).join(', ')}. End them with \`kill\`, then start again.`,
  );
}

/** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
export async function stopServer(bin: string, cluster: string, user: RunAs | null): Promise<void> {
  const stop = (mode: string): Promise<{ readonly code: number | null }> =>
    execute(join(bin, 'pg_ctl'), ['stop', '-w', '-t', '60', '-s', '-m', mode, '-D', cluster], { user });
  if (!existsSync(join(cluster, 'postmaster.pid'))) return;
  const { code } = await stop('fast');
  // Immediate is as safe as a power cut: what was committed is read from the log at the next start.
  if (code !== 0) await stop('immediate');
}

async function isLeft(cluster: string): Promise<boolean> {
  const deadline = Date.now() + PATIENCE;
  while (processesOn(cluster).length > 0) {
    if (Date.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return true;
}

/** Every process of a PostgreSQL server has the cluster as its working directory. None where there is no /proc. */
function processesOn(cluster: string): readonly number[] {
  if (!existsSync('/proc/self/cwd')) return [];
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && workingDirectory(pid) === cluster);
}

function workingDirectory(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null; // gone, or another user's: none of ours
  }
}

async function runsOn(pid: number, cluster: string): Promise<boolean> {
  if (existsSync('/proc/self/cwd')) return workingDirectory(pid) === cluster;
  const { output } = await execute('ps', ['-o', 'command=', '-p', String(pid)], { user: null });
  return output.includes(cluster);
}

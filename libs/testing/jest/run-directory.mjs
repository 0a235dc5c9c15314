/** The folder of one Jest run, where its specs share one embedded PostgreSQL. Plain JavaScript: Jest loads it natively. */
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PREFIX = 'isnad-test-';

/** How long a server may take to shut down, in milliseconds, before it is made to. */
const PATIENCE = 20_000;

export function createRunDirectory() {
  const directory = mkdtempSync(join(tmpdir(), PREFIX));
  chmodSync(directory, 0o711); // where root runs the specs, another user runs the server
  writeFileSync(join(directory, 'owner'), String(process.pid));
  return directory;
}

/** Ends what runs that were killed have left behind. */
export async function removeAbandonedRuns() {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    const directory = join(tmpdir(), name);
    try {
      const owner = Number(readFileSync(join(directory, 'owner'), 'utf8'));
      if (owner > 0 && !isAlive(owner)) await removeRunDirectory(directory);
    } catch {
      // another run is creating or removing it, or it belongs to another user
    }
  }
}

/** Stops the run's PostgreSQL, if a spec has started one, and removes all it wrote. */
export async function removeRunDirectory(directory) {
  const cluster = join(directory, 'postgres');
  const pid = postmasterOf(cluster);
  if (pid !== null) {
    process.kill(pid, 'SIGINT'); // fast shutdown
    const deadline = Date.now() + PATIENCE;
    while (isAlive(pid) && Date.now() < deadline) await pause(20);
    if (isAlive(pid)) process.kill(pid, 'SIGQUIT');
  }
  // Where the server's user cannot reach the temporary folder, the cluster is a link to another place.
  if (existsSync(cluster) && realpathSync(cluster) !== realpathSync(directory) + '/postgres') {
    rmSync(dirname(realpathSync(cluster)), { recursive: true, force: true });
  }
  rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
}

function postmasterOf(cluster) {
  try {
    const pid = Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
    return pid > 0 && isAlive(pid) ? pid : null;
  } catch {
    return null;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

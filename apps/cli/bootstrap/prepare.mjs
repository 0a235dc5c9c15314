/**
 * What every npm script does first, with Node's built-ins alone: the right Node, the dependencies of the lockfile, a
 * build that is not stale. A second run finds all in place and takes a fraction of a second.
 */
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuild } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { Refusal } from './run.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

const OLDEST_NODE = [20, 19];

/** Standard output belongs to the command that follows (`--json`), so progress goes to standard error. */
const say = (line) => process.stderr.write(`isnad: ${line}\n`);

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new Refusal(
    `Isnad needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}. Install a current Node, then run the command again.`,
  );
}

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Two commands started together must not install or build over each other: the second waits for the first. */
async function withLock(work) {
  const file = join(root, '.isnad', 'preparing.lock');
  mkdirSync(dirname(file), { recursive: true });
  for (let announced = false; ;) {
    try {
      const handle = openSync(file, 'wx');
      writeSync(handle, String(process.pid));
      closeSync(handle);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      let holder;
      try {
        holder = Number(readFileSync(file, 'utf8'));
      } catch {
        continue; // released between the two calls
      }
      if (holder > 0 && !isAlive(holder)) rmSync(file, { force: true });
      else {
        if (!announced) say(`Waiting for another run that is installing or building (pid ${holder}) …`);
        announced = true;
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
    }
  }
  const release = () => rmSync(file, { force: true });
  process.on('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

/** @param builds what is built where it is stale, one after the other */
export async function prepare(builds = [ensureBuild]) {
  requireNode();
  await withLock(async () => {
    await ensureDependencies(root, say);
    for (const ensure of builds) await ensure(root, say);
  });
}

/** Prepares, then goes on; a Refusal is told in words and ends with exit code 1. */
export async function prepared(next, builds = undefined) {
  try {
    await prepare(builds);
    await next();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message.trim()}\n`);
    process.exitCode = 1;
  }
}

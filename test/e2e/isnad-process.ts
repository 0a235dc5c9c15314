import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClaimView as StoredClaimView } from '@isnad/read-models';

/** A claim whose text was not taken down. */
type ClaimView = StoredClaimView & { readonly evidence: NonNullable<StoredClaimView['evidence']> };

/** The built program; `npm test` builds it first. */
export const PROGRAM = join(process.cwd(), 'dist', 'apps', 'cli', 'main.js');

export interface Started {
  readonly address: string;
  readonly contradictions: readonly {
    readonly contradictionId: string;
    readonly dimension: string;
    readonly claims: readonly ClaimView[];
  }[];
  /** What was printed on standard error so far. */
  said(): string;
  /** Ctrl-C, and waits until everything has ended. Returns the exit code. */
  stop(): Promise<number | null>;
}

/** A data directory of its own, removed by `remove`. */
export function dataDirectory(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'isnad-e2e-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export interface Launched {
  readonly child: ChildProcess;
  /** What was printed on standard error so far. */
  said(): string;
  readonly ready: Promise<Started>;
}

const running = new Set<ChildProcess>();

/** Ends what a failed spec left running: Jest would wait for it for ever. */
export async function stopAll(): Promise<void> {
  const ends = [...running].map((child) => new Promise((resolve) => child.once('exit', resolve)));
  for (const child of running) child.kill('SIGINT');
  await Promise.all(ends);
}

/** `isnad start --json` on any free port. */
export function launch(data: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Launched {
  const child = spawn(process.execPath, [PROGRAM, 'start', '--port', '0', '--json', ...args], {
    env: { ...process.env, ISNAD_DATA: data, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  let [out, err] = ['', ''];
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const ready = new Promise<Started>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (!out.includes('\n')) return;
      const printed = JSON.parse(out) as Pick<Started, 'address' | 'contradictions'>;
      resolve({
        ...printed,
        said: () => err,
        stop: () => {
          child.kill('SIGINT');
          return ended;
        },
      });
    });
    void ended.then((code) => reject(new Error(`isnad start ended with ${code}:\n${err}`)));
  });
  // Whoever kills it on purpose does not wait for readiness.
  ready.catch(() => undefined);
  return { child, said: () => err, ready };
}

function childrenOf(pid: number): readonly number[] {
  try {
    const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
    return text.split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

/** SIGKILL for the supervisor, api, worker and PostgreSQL, as when the power goes. */
export function killEverything(launched: Launched, data: string): void {
  const pid = launched.child.pid ?? 0;
  const pidFile = join(data, 'postgres', 'postmaster.pid');
  const postmaster = existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8').split('\n')[0]) : 0;
  const doomed = [pid, ...childrenOf(pid), postmaster, ...childrenOf(postmaster)].filter((one) => one > 0);
  for (const one of doomed) {
    try {
      process.kill(one, 'SIGKILL');
    } catch {
      // it ended in the meantime
    }
  }
}

import { fork, type ChildProcess } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from './failure.js';

/** The api and worker beside this program in dist/apps: the same processes as in docker-compose.yml. */
const APPS = join(dirname(fileURLToPath(import.meta.url)), '..');

/** What a child sends once it serves: the api its address, the worker nothing more. */
interface Ready {
  readonly ready: true;
  readonly address?: string;
}

export interface RunningApp {
  readonly name: 'api' | 'worker';
  readonly address: string | null;
  /** Resolves when the process has ended, with its exit code or signal. */
  readonly ended: Promise<string>;
  /** SIGTERM, then SIGKILL where it has not ended within the grace period. */
  stop(): Promise<void>;
}

/** How long a child may take to serve, and to finish its work after SIGTERM. Milliseconds. */
const START_WITHIN = 60_000;
const STOP_WITHIN = 10_000;

export async function startApp(name: 'api' | 'worker', env: NodeJS.ProcessEnv): Promise<RunningApp> {
  // Its own process group: Ctrl-C reaches the supervisor alone, which stops the children in order.
  const child = fork(join(APPS, name, 'main.js'), [], {
    env,
    stdio: ['ignore', 2, 2, 'ipc'],
    execArgv: process.execArgv,
    detached: true,
  });
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  const address = await readiness(child, name, ended);
  return { name, address, ended, stop: () => stop(child, ended) };
}

async function readiness(child: ChildProcess, name: string, ended: Promise<string>): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  try {
    return await Promise.race([
      new Promise<string | null>((resolve) => {
        child.on('message', (message: Ready) => {
          if (message.ready) resolve(message.address ?? null);
        });
      }),
      ended.then((how) => {
        throw new Failure(`The ${name} did not start (${how}); its messages are above.`);
      }),
      new Promise<never>((_, reject) => {
        timer = setTimeout(
          () => reject(new Failure(`The ${name} did not start within ${START_WITHIN / 1000} s.`)),
          START_WITHIN,
        );
      }),
    ]);
  } finally {
    clearTimeout(timer);
  }
}

async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const killer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN);
  await ended;
  clearTimeout(killer);
}

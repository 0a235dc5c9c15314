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

/**
 * V8's default of three times 16 MiB a process is filled before it is swept, also by a process that rests. With 4 the two
 * take 50 MiB less together at rest, and extraction reads as many articles a second.
 */
const SMALL_YOUNG_GENERATION = '--max-semi-space-size=4';

export async function startApp(name: 'api' | 'worker', env: NodeJS.ProcessEnv): Promise<RunningApp> {
  // Its own process group: Ctrl-C reaches the supervisor alone, which stops the children in order.
  const child = fork(join(APPS, name, 'main.js'), [], {
    env,
    stdio: ['ignore', 2, 2, 'ipc'],
    execArgv: [...process.execArgv, SMALL_YOUNG_GENERATION],
    detached: true,
  });
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  const address = await readiness(child, name, ended);
  return { name, address, ended, stop: () => stop(child, ended) };
}

export interface RunningMigration {
  /** Names of the applied steps. Rejects with a Failure where it ended otherwise; why is on standard error. */
  readonly applied: Promise<readonly string[]>;
  stop(): Promise<void>;
}

/**
 * `isnad migrate` as a process of its own, as in docker-compose.yml: what it loads to rebuild read models is given back
 * when it ends, and the supervisor stays small.
 */
export function startMigration(env: NodeJS.ProcessEnv): RunningMigration {
  const child = fork(join(APPS, 'cli', 'main.js'), ['migrate', '--json'], {
    env,
    stdio: ['ignore', 'pipe', 2, 'ipc'],
    detached: true,
  });
  let printed = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const ended = new Promise<string>((resolve) => {
    child.once('close', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  const applied = ended.then((how) => {
    if (child.exitCode !== 0)
      throw new Failure(`The database could not be migrated (${how}); its messages are above.`);
    return (JSON.parse(printed) as { applied: readonly string[] }).applied;
  });
  return { applied, stop: () => stop(child, ended) };
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

async function stop(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const killer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN);
  await ended;
  clearTimeout(killer);
}

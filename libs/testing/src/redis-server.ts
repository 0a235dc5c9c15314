import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findFreePort } from '@isnad/local-runtime';
import { eventually } from './eventually.js';

/** A Redis of a spec's own, on loopback, empty, keeping nothing. */
export interface RedisServer {
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

const NAMES = ['redis-server', 'valkey-server'];

/** Where the machine's redis-server (or valkey-server) is; null where none is on the PATH. */
export function installedRedis(): string | null {
  const places = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = NAMES.flatMap((name) => places.map((place) => join(place, name)));
  return candidates.find(isExecutable) ?? null;
}

/**
 * Starts a Redis on a free port of 127.0.0.1, with Redis' own answer to what BullMQ demands: nothing is evicted.
 *
 * @param program as {@link installedRedis} found it.
 */
export async function startRedis(program: string): Promise<RedisServer> {
  const directory = mkdtempSync(join(tmpdir(), 'isnad-redis-'));
  const port = await findFreePort(0);
  const settings = ['--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const server = spawn(
    program,
    ['--port', String(port), '--dir', directory, '--maxmemory-policy', 'noeviction', ...settings],
    { stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    server.kill('SIGKILL');
    await ended;
    rmSync(directory, { recursive: true, force: true });
  };
  try {
    await eventually(() => isAlive(server) && answers(port), { what: `${program} on port ${port}` });
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `redis://127.0.0.1:${port}`, port, stop };
}

const isAlive = (child: ChildProcess): boolean => child.exitCode === null && child.signalCode === null;

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    const finish = (does: boolean): void => {
      socket.destroy();
      resolve(does);
    };
    socket.once('data', (answer) => finish(answer.toString().startsWith('+PONG')));
    socket.once('error', () => finish(false));
  });
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

import { spawn } from 'node:child_process';
import type { Block } from './documents.js';

type Env = Readonly<Record<string, string | undefined>>;

/** Runs a block to its end, with what it printed. */
export function run(
  block: Block,
  env: Env,
): Promise<{ readonly code: number | null; readonly said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-euo', 'pipefail', '-c', block.command], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, said }));
  });
}

/** Starts a serving block and waits until it names the desk. Its `stop` is Ctrl-C at a terminal: the whole group gets it. */
export async function serve(block: Block, env: Env): Promise<{ stop(): Promise<void> }> {
  const child = spawn('bash', ['-c', block.command], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let said = '';
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (/^Desk: http/m.test(said)) resolve();
      });
    }
    void ended.then(() => reject(new Error(`${block.where} ended before it served:\n${said}`)));
  });
  return {
    stop: async () => {
      process.kill(-(child.pid ?? 0), 'SIGINT');
      await ended;
    },
  };
}

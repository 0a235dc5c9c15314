import { spawn } from 'node:child_process';
import type { RunAs } from './postgres-binaries.js';

export interface Finished {
  /** null where a signal ended it. */
  readonly code: number | null;
  /** Standard output and error, as they came. */
  readonly output: string;
}

/** Runs a program to its end, as another user where one is given. Servers that it leaves running are not waited for. */
export function execute(
  command: string,
  args: readonly string[],
  options: { readonly user: RunAs | null; readonly input?: string },
): Promise<Finished> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      ...(options.user ?? {}),
      cwd: '/',
      // Its own process group: a Ctrl-C in the terminal must reach the database last, through stop().
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, LC_ALL: 'C' },
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stdin.on('error', () => undefined); // it ended without reading: its exit code tells
    child.stdin.end(options.input ?? '');
    child.once('error', fail);
    // 'exit', not 'close': the started server inherits the pipes and keeps them open.
    child.once('exit', (code) => {
      child.stdout.destroy();
      child.stderr.destroy();
      done({ code, output });
    });
  });
}

/** Starts the processes of the fault test, kills them, and puts others in their place. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FAULT = join(process.cwd(), 'test', 'fault');

export type Role = 'writer' | 'sequencer' | 'subscribers';

export class Cast {
  readonly #folder: string;
  readonly #running = new Map<string, { readonly role: Role; readonly child: ChildProcess }>();
  /** What processes said before they ended by themselves: nothing, if all is well. */
  readonly complaints: string[] = [];

  readonly #pace: number;

  /** @param pace milliseconds that a writer rests after an append, at the most. */
  constructor(folder: string, pace: number) {
    this.#folder = folder;
    this.#pace = pace;
  }

  start(role: Role, name: string): void {
    const actor = ['--import', join(FAULT, 'register.mjs'), join(FAULT, 'actor.ts')];
    const args = [...actor, role, this.#folder, name, String(this.#pace)];
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    child.stderr.on('data', (said: Buffer) => this.complaints.push(`${name}: ${said.toString()}`));
    child.once('exit', () => this.#running.delete(name));
    this.#running.set(name, { role, child });
  }

  names(role: Role): readonly string[] {
    return [...this.#running].filter(([, one]) => one.role === role).map(([name]) => name);
  }

  /** SIGKILL, and another process in its place. */
  async replace(name: string): Promise<void> {
    const one = this.#running.get(name);
    if (one === undefined) return;
    await this.#end(one.child, 'SIGKILL');
    this.start(one.role, name);
  }

  async kill(role?: Role): Promise<void> {
    const doomed = [...this.#running.values()].filter((one) => role === undefined || one.role === role);
    await Promise.all(doomed.map(({ child }) => this.#end(child, 'SIGKILL')));
  }

  /** Resolves when every process of the role has ended by itself. */
  async ended(role: Role): Promise<void> {
    const waited = [...this.#running.values()].filter((one) => one.role === role);
    await Promise.all(waited.map(({ child }) => this.#end(child, null)));
  }

  #end(child: ChildProcess, signal: NodeJS.Signals | null): Promise<void> {
    return new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once('exit', () => resolve());
      if (signal !== null) child.kill(signal);
    });
  }
}

export function childrenOf(pid: number): readonly number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

export function killNow(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // it ended in the meantime
    }
  }
}

import { spawn } from 'node:child_process';

/** A failure that the user can do something about: printed without a stack. */
export class Refusal extends Error {}

/**
 * Runs a command to its end. With `quiet` its output is shown only where it fails.
 * Rejects with a Refusal that carries the remedy where the command exits non-zero.
 */
export function run([command, ...args], { cwd, quiet = false, env = process.env }, remedy) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2],
      shell: process.platform === 'win32' && command === 'npm',
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => reject(new Refusal(`${remedy}\n${error.message}`)));
    child.on('close', (code, signal) => {
      if (code === 0) return resolve();
      reject(new Refusal(`${output}\n${remedy} (${command} ended with ${signal ?? code})`));
    });
  });
}

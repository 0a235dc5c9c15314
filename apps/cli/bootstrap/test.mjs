/** `npm test`: everything it needs, then Jest with the given arguments. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { prepared, root } from './prepare.mjs';

await prepared(
  () =>
    new Promise((resolve) => {
      const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
      // Nest 12 is ES modules only, and Jest still loads those behind this flag.
      const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
      const child = spawn(process.execPath, [...flags, jest, ...process.argv.slice(2)], {
        cwd: root,
        stdio: 'inherit',
      });
      child.on('close', (code, signal) => {
        process.exitCode = signal ? 1 : (code ?? 1);
        resolve();
      });
    }),
);

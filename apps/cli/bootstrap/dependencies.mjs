/** Dependencies exactly as the lockfile says, by Node's built-ins and npm alone. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

/** True where node_modules holds every package of the lockfile in the version the lockfile names. */
function matchesLockfile(root) {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue;
    const found = present[path];
    // Packages for other platforms, and optional peers, are rightly absent.
    if (!found && (entry.optional || entry.devOptional || entry.peer)) continue;
    if (found?.version !== entry.version) return false;
  }
  return true;
}

export async function ensureDependencies(root, say) {
  const stampFile = join(root, 'node_modules', '.isnad-installed');
  const stamp = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform} ${process.arch} ${process.versions.modules}`)
    .digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  if (!matchesLockfile(root)) {
    say('Installing dependencies from the lockfile (first run: about half a minute) …');
    const npm = process.env.npm_execpath?.endsWith('npm-cli.js')
      ? [process.execPath, process.env.npm_execpath]
      : ['npm'];
    // `npm test` under NODE_ENV=production would leave out what the build needs.
    await run(
      [...npm, 'ci', '--include=dev', '--loglevel=error', '--no-json'],
      { cwd: root, quiet: true },
      'Dependencies could not be installed. Check that the npm registry can be reached, then run the command again.',
    );
  }
  writeFileSync(stampFile, stamp);
}

/** Builds the apps where their sources changed since the last build. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

const SOURCES = ['apps', 'libs'];
const CONFIGURATION = ['package-lock.json', 'tsconfig.json', 'nest-cli.json', 'rspack.config.cjs'];
const SERVER_APPS = ['cli', 'api', 'worker'];

function* filesBelow(directory) {
  const entries = readdirSync(directory, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (!/\.spec\.tsx?$/.test(entry.name)) yield path;
  }
}

function digestOfSources(root) {
  const hash = createHash('sha256');
  const files = [
    ...CONFIGURATION.map((name) => join(root, name)),
    ...SOURCES.flatMap((name) => [...filesBelow(join(root, name))]),
  ];
  for (const file of files) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

/** What `npm start` needs: the servers, the command line and the desk. */
export function ensureBuild(root, say) {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const desk = [process.execPath, vite, 'build', '--logLevel', 'warn', join('apps', 'desk')];
  return build(root, say, '.built-from', [...SERVER_APPS.map((app) => nestBuild(root, app)), desk]);
}

/** What `npm run bench` needs beyond that. */
export function ensureBenchmark(root, say) {
  return build(root, say, '.benchmark-built-from', [nestBuild(root, 'benchmark')]);
}

const nestBuild = (root, app) => [
  process.execPath,
  join(root, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js'),
  'build',
  app,
];

async function build(root, say, stamp, steps) {
  const stampFile = join(root, 'dist', stamp);
  const digest = digestOfSources(root);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === digest) return;
  say('Building (sources changed since the last build) …');
  rmSync(stampFile, { force: true });
  const remedy = 'The build failed. The messages above name the file; after a repair run the command again.';
  await Promise.all(steps.map((step) => run(step, { cwd: root, quiet: true }, remedy)));
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stampFile, digest);
}

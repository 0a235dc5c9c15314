/** `npm run bench -- NAME`: the benchmarks, which no start needs and no start builds. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBenchmark } from './build.mjs';
import { prepared, root } from './prepare.mjs';

await prepared(
  () => import(pathToFileURL(join(root, 'dist', 'apps', 'benchmark', 'main.js')).href),
  [ensureBenchmark],
);

import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@isnad/local-runtime';
import { eventually } from './eventually.js';

/** Specs write little and keep nothing: no disk flush, and connections enough for several spec files at once. */
const SETTINGS = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  max_connections: '200',
};

/** Milliseconds that another worker may take to create and start the server. */
const PATIENCE = 60_000;

/**
 * URL of the one PostgreSQL that all spec files of a Jest run share. The first worker that asks starts it; Jest's
 * global teardown stops it.
 */
export async function sharedServer(): Promise<string> {
  const directory = process.env['ISNAD_TEST_RUN'];
  if (directory === undefined) {
    throw new Error('ISNAD_TEST_RUN is not set: run specs with the jest.config.mjs of the repository.');
  }
  const address = join(directory, 'server.url');
  const failure = join(directory, 'server.failure');
  if (isFirst(join(directory, 'starting'))) {
    try {
      const { url } = await startEmbeddedPostgres({ dataDirectory: directory, settings: SETTINGS });
      writeWhole(address, url);
    } catch (error) {
      writeWhole(failure, String(error));
      throw error;
    }
  }
  await eventually(() => existsSync(address) || existsSync(failure), { within: PATIENCE });
  if (existsSync(failure)) throw new Error(readFileSync(failure, 'utf8'));
  return readFileSync(address, 'utf8');
}

/** Only one process can create a directory. */
function isFirst(directory: string): boolean {
  try {
    mkdirSync(directory);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Whoever sees the file sees all of it. */
function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.new`, text, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { exportBundle, NoCheckpoint } from '@isnad/event-store';
import { loadConfig } from '@isnad/local-runtime';
import { Failure } from '../failure.js';
import { withLedger } from '../ledger/open-ledger.js';
import { progressOfUnknown } from '../progress.js';

export function auditCommand(): Command {
  return new Command('audit')
    .description('What auditors take away with them.')
    .addCommand(
      new Command('export')
        .description(
          'The whole ledger in one file: events, Merkle tree, checkpoint, public keys (a tar archive).',
        )
        .argument('<file>', 'file to write; `isnad verify FILE` checks it anywhere, with no database')
        .option('--json', 'print {"file", "size"} as one line')
        .action(exportAll),
    );
}

async function exportAll(file: string, { json }: { readonly json?: true }): Promise<void> {
  const config = loadConfig(process.env);
  const progress = progressOfUnknown('exported');
  let size = 0;
  try {
    await withLedger(config, async (sql) => {
      const pieces = exportBundle(sql, (done, total) => {
        size = done;
        progress.update(done, total);
      });
      await pipeline(Readable.from(pieces), createWriteStream(`${file}.part`));
    });
    // Whoever finds the file finds all of it.
    renameSync(`${file}.part`, file);
  } catch (error) {
    rmSync(`${file}.part`, { force: true });
    if (error instanceof NoCheckpoint) throw new Failure(error.message);
    throw error;
  } finally {
    progress.finish();
  }
  if (json) process.stdout.write(`${JSON.stringify({ file, size })}\n`);
  else console.log(`${file} holds ${size} events. Anybody can check it: isnad verify ${file}`);
}

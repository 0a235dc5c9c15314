import { Command } from 'commander';
import { detectBenchmark } from './detect/detect.js';
import { extractBenchmark } from './extract/extract.js';
import { readingProcess } from './extract/reading-process.js';
import { ledgerBenchmark } from './ledger/ledger.js';
import { rebuildBenchmark } from './rebuild/rebuild.js';
import { rebuildProcess } from './rebuild/rebuild-process.js';

/** Each benchmark names its peer or limit, measures both in one run, and prints the ratio. */
await new Command('bench')
  .description('Measure Isnad against peers and limits, in one run on one machine.')
  .showHelpAfterError()
  .addCommand(detectBenchmark())
  .addCommand(extractBenchmark())
  .addCommand(ledgerBenchmark())
  .addCommand(rebuildBenchmark())
  .addCommand(readingProcess(), { hidden: true })
  .addCommand(rebuildProcess(), { hidden: true })
  .parseAsync(process.argv.length > 2 ? process.argv : [...process.argv, '--help']);

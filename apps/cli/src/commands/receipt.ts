import { Command } from 'commander';
import { receiptOf } from '@isnad/event-store';
import { loadConfig } from '@isnad/local-runtime';
import { Failure } from '../failure.js';
import { withLedger } from '../ledger/open-ledger.js';

export function receiptCommand(): Command {
  return new Command('receipt')
    .description('A proof of one event that fits in a mail (C2SP tlog-proof); `isnad verify FILE` checks it.')
    .argument('<id>', 'id of an event; or of a claim, article, story, contradiction: then its first event')
    .option('--json', 'print {"receipt"} as one line')
    .action(async (id: string, { json }: { readonly json?: true }) => {
      const receipt = await withLedger(loadConfig(process.env), (sql) => receiptOf(sql, id));
      if (receipt === null) throw new Failure(`The signed ledger has no event of ${id}.`);
      process.stdout.write(json ? `${JSON.stringify({ receipt })}\n` : receipt);
    });
}

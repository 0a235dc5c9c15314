import { userInfo } from 'node:os';
import { Command } from 'commander';
import {
  NotPaused,
  readLag,
  resumeSubscription,
  skipPoisonEvent,
  transactionOn,
  type SubscriptionLag,
} from '@isnad/event-store';
import { loadConfig } from '@isnad/local-runtime';
import { Failure } from '../failure.js';
import { withLedger } from '../ledger/open-ledger.js';

type Repair = typeof resumeSubscription;

export function subscriptionsCommand(): Command {
  return new Command('subscriptions')
    .description('Who follows the ledger, how far behind, and who stands still and why.')
    .option('--json', 'print {"items"} as one line')
    .action(async ({ json }: { readonly json?: true }) => {
      const items = await withLedger(loadConfig(process.env), readLag);
      if (json) process.stdout.write(`${JSON.stringify({ items })}\n`);
      else for (const one of items) console.log(lineOf(one));
    })
    .addCommand(
      repairCommand(
        'resume',
        'Let a paused subscription try its event again; on the record.',
        resumeSubscription,
      ),
    )
    .addCommand(
      repairCommand(
        'skip',
        'Let a paused subscription go on without its event; on the record.',
        skipPoisonEvent,
      ),
    );
}

function repairCommand(name: string, description: string, repair: Repair): Command {
  return new Command(name)
    .description(description)
    .argument('<subscription>', 'name as `isnad subscriptions` lists it')
    .requiredOption('-r, --reason <words>', 'why; it stands in the ledger')
    .action(async (subscription: string, { reason }: { readonly reason: string }) => {
      const actor = `user:${userInfo().username}`;
      try {
        await withLedger(loadConfig(process.env), (sql) =>
          repair(transactionOn(sql), { subscription, actor, reason }),
        );
      } catch (error) {
        throw error instanceof NotPaused ? new Failure(error.message) : error;
      }
    });
}

function lineOf({ subscription, next, behind, stalledSeconds, paused, error }: SubscriptionLag): string {
  const state = paused
    ? `PAUSED at ${next}: ${error}`
    : behind === 0
      ? 'up to date'
      : `${behind} events, ${Math.round(stalledSeconds)} s behind`;
  return `${subscription.padEnd(24)} ${state}`;
}

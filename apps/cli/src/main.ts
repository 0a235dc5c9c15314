import { Command } from 'commander';
import { Refusal } from '@isnad/local-runtime';
import { alertsCommand } from './commands/alerts.js';
import { auditCommand } from './commands/audit.js';
import { claimCommand } from './commands/claim.js';
import { contradictionCommand } from './commands/contradiction.js';
import { contradictionsCommand } from './commands/contradictions.js';
import { correctCommand } from './commands/correct.js';
import { correctionsCommand } from './commands/corrections.js';
import { diffCommand } from './commands/diff.js';
import { evalCommand } from './commands/eval.js';
import { extractCommand } from './commands/extract.js';
import { goldCommand } from './commands/gold.js';
import { ingestCommand } from './commands/ingest.js';
import { keyCommand } from './commands/key.js';
import { migrateCommand } from './commands/migrate.js';
import { rebuildCommand } from './commands/rebuild.js';
import { receiptCommand } from './commands/receipt.js';
import { replayCommand } from './commands/replay.js';
import { retryCommand } from './commands/retry.js';
import { slipsCommand } from './commands/slips.js';
import { sourcesCommand } from './commands/sources.js';
import { startCommand } from './commands/start.js';
import { entitiesCommand } from './commands/entities.js';
import { storiesCommand } from './commands/stories.js';
import { storyCommand } from './commands/story.js';
import { subscriptionsCommand } from './commands/subscriptions.js';
import { takedownCommand } from './commands/takedown.js';
import { verifyCommand } from './commands/verify.js';
import { witnessCommand } from './commands/witness.js';
import { Failure } from './failure.js';

const program = new Command('isnad')
  .description('The newsroom’s fact ledger.')
  .showHelpAfterError('(isnad COMMAND --help tells more)')
  .configureHelp({ sortSubcommands: false })
  .addCommand(startCommand())
  .addCommand(ingestCommand())
  .addCommand(contradictionsCommand())
  .addCommand(contradictionCommand())
  .addCommand(alertsCommand())
  .addCommand(slipsCommand())
  .addCommand(storiesCommand())
  .addCommand(storyCommand())
  .addCommand(entitiesCommand())
  .addCommand(sourcesCommand())
  .addCommand(retryCommand())
  .addCommand(claimCommand())
  .addCommand(correctCommand())
  .addCommand(correctionsCommand())
  .addCommand(replayCommand())
  .addCommand(diffCommand())
  .addCommand(takedownCommand())
  .addCommand(rebuildCommand())
  .addCommand(extractCommand())
  .addCommand(evalCommand())
  .addCommand(goldCommand())
  .addCommand(verifyCommand())
  .addCommand(auditCommand())
  .addCommand(receiptCommand())
  .addCommand(keyCommand())
  .addCommand(witnessCommand())
  .addCommand(subscriptionsCommand())
  .addCommand(migrateCommand())
  .addHelpText('after', '\nExit codes: 0 done, 1 failed, 2 called wrongly, 3 nothing answers.');

// A reader that went away (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

/** Commands that were added ready-made do not inherit by themselves: a wrong call of theirs would end with 1. */
function inherit(parent: Command): void {
  for (const command of parent.commands) {
    command.copyInheritedSettings(parent);
    inherit(command);
  }
}

program.exitOverride();
inherit(program);
try {
  await program.parseAsync(process.argv.length > 2 ? process.argv : [...process.argv, '--help']);
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  const { code, exitCode } = error as { code?: string; exitCode?: number };
  // commander has printed its own message; help and version are no errors.
  if (code?.startsWith('commander.')) return exitCode === 0 ? 0 : 2;
  if (error instanceof Failure) {
    console.error(error.message);
    return error.exitCode;
  }
  if (error instanceof Refusal) {
    console.error(error.message);
    return 1;
  }
  console.error(error);
  return 1;
}

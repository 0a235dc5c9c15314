import { Command } from 'commander';
import { Refusal } from '@isnad/local-runtime';
import { Failure } from './failure.js';
import { unreachableDatabase } from './unreachable.js';

/** In the order of the help. Each is loaded when it is asked for: the supervisor of `isnad start` holds no extractor. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./commands/start.js')).startCommand(),
  ingest: async () => (await import('./commands/ingest.js')).ingestCommand(),
  contradictions: async () => (await import('./commands/contradictions.js')).contradictionsCommand(),
  contradiction: async () => (await import('./commands/contradiction.js')).contradictionCommand(),
  alerts: async () => (await import('./commands/alerts.js')).alertsCommand(),
  slips: async () => (await import('./commands/slips.js')).slipsCommand(),
  stories: async () => (await import('./commands/stories.js')).storiesCommand(),
  story: async () => (await import('./commands/story.js')).storyCommand(),
  entities: async () => (await import('./commands/entities.js')).entitiesCommand(),
  sources: async () => (await import('./commands/sources.js')).sourcesCommand(),
  retry: async () => (await import('./commands/retry.js')).retryCommand(),
  claim: async () => (await import('./commands/claim.js')).claimCommand(),
  correct: async () => (await import('./commands/correct.js')).correctCommand(),
  corrections: async () => (await import('./commands/corrections.js')).correctionsCommand(),
  replay: async () => (await import('./commands/replay.js')).replayCommand(),
  diff: async () => (await import('./commands/diff.js')).diffCommand(),
  takedown: async () => (await import('./commands/takedown.js')).takedownCommand(),
  rebuild: async () => (await import('./commands/rebuild.js')).rebuildCommand(),
  extract: async () => (await import('./commands/extract.js')).extractCommand(),
  eval: async () => (await import('./commands/eval.js')).evalCommand(),
  gold: async () => (await import('./commands/gold.js')).goldCommand(),
  verify: async () => (await import('./commands/verify.js')).verifyCommand(),
  audit: async () => (await import('./commands/audit.js')).auditCommand(),
  receipt: async () => (await import('./commands/receipt.js')).receiptCommand(),
  key: async () => (await import('./commands/key.js')).keyCommand(),
  witness: async () => (await import('./commands/witness.js')).witnessCommand(),
  subscriptions: async () => (await import('./commands/subscriptions.js')).subscriptionsCommand(),
  migrate: async () => (await import('./commands/migrate.js')).migrateCommand(),
};

const name = process.argv[2] ?? '';
const asked = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
const commands = asked === undefined ? Object.values(COMMANDS) : [asked];

const program = new Command('isnad')
  .description('The newsroom’s fact ledger.')
  .showHelpAfterError('(isnad COMMAND --help tells more)')
  .configureHelp({ sortSubcommands: false })
  .addHelpText('after', '\nExit codes: 0 done, 1 failed, 2 called wrongly, 3 nothing answers.');
for (const load of commands) program.addCommand(await load());

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
  console.error(unreachableDatabase(error) ?? error);
  return 1;
}

import { Command } from 'commander';
import { loadConfig, openLogKeys, retireLogKeys, rotateLogKey } from '@isnad/local-runtime';

export function keyCommand(): Command {
  return new Command('key')
    .description('The keys that sign the ledger’s checkpoints.')
    .addCommand(
      new Command('show')
        .description('The public keys, newest first: what is given to auditors.')
        .option('--json', 'print {"keys"} as one line')
        .action(({ json }: { readonly json?: true }) => {
          const keys = openLogKeys(loadConfig(process.env), false).map(({ verifier }) => verifier.text);
          process.stdout.write(json ? `${JSON.stringify({ keys })}\n` : `${keys.join('\n')}\n`);
        }),
    )
    .addCommand(
      new Command('rotate')
        .description(
          'Make a new key. From the next start of the workers on, it and the present ones sign together.',
        )
        .action(() => {
          const config = loadConfig(process.env);
          const key = rotateLogKey(config);
          if (config.logKey === null)
            console.log(`New public key: ${key.verifier.text}\nRestart the workers.`);
          // Only the environment holds the keys: its keeper must be told the secret, once.
          else
            console.log(`Put this before the keys in ISNAD_LOG_KEY, and restart the workers:\n${key.text}`);
        }),
    )
    .addCommand(
      new Command('retire')
        .description(
          'Let only the newest key sign, once auditors know it. The older ones are kept in log.key.retired.',
        )
        .action(() => {
          const config = loadConfig(process.env);
          const retired = retireLogKeys(config);
          if (config.logKey !== null)
            console.log('Leave only the first key in ISNAD_LOG_KEY, and restart the workers.');
          else if (retired.length === 0) console.log('There is only one key.');
          else
            console.log(
              `Retired: ${retired.map(({ verifier }) => verifier.text).join(', ')}\nRestart the workers.`,
            );
        }),
    );
}

import { Command } from 'commander';
import { ConfigError, loadConfig } from '@isnad/local-runtime';
import { migrateAll } from '../migrate-all.js';

export function migrateCommand(): Command {
  return new Command('migrate')
    .description('Bring the database of DATABASE_URL up to date. `isnad start` does so by itself.')
    .option('--json', 'print {"applied": […]}')
    .action(async ({ json }: { readonly json?: true }) => {
      const { databaseUrl, redisUrl } = loadConfig(process.env);
      if (databaseUrl === null) {
        throw new ConfigError(
          'DATABASE_URL is not set: name the database to migrate. The embedded one is migrated by `npm start`.',
        );
      }
      const applied = await migrateAll({ databaseUrl, redisUrl });
      if (json) process.stdout.write(`${JSON.stringify({ applied })}\n`);
      else
        console.log(
          applied.length === 0
            ? 'The database is up to date.'
            : `Applied:\n${applied.map((name) => `  ${name}`).join('\n')}`,
        );
    });
}

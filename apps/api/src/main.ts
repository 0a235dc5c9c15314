import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConfigError, loadConfig, Refusal } from '@isnad/local-runtime';
import { createApi } from './create-api.js';

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  if (config.databaseUrl === null) {
    throw new ConfigError(
      'DATABASE_URL is not set. The api needs a migrated database; `npm start` brings its own.',
    );
  }
  const app = await createApi({
    databaseUrl: config.databaseUrl,
    tokens: config.tokens,
    publicLog: config.publicLog,
    deskDirectory: process.env['ISNAD_DESK'] ?? join(dirname(fileURLToPath(import.meta.url)), '..', 'desk'),
  });
  // A supervisor that died without a word must not leave its server behind.
  process.on('disconnect', () => void app.close().finally(() => process.exit(0)));
  await app.listen(config.port, config.host);
  const address = (await app.getUrl()).replace('[::1]', 'localhost');
  console.error(`isnad api: serving ${address}`);
  process.send?.({ ready: true, address });
}

main().catch((error: unknown) => {
  console.error(error instanceof Refusal ? error.message : error);
  process.exit(1);
});

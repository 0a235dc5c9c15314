import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { selectQueueBackend } from '@isnad/job-queue';
import { ConfigError, loadConfig, openLogKeys, Refusal } from '@isnad/local-runtime';
import { WorkerModule } from './worker.module.js';

async function main(): Promise<void> {
  const settings = loadConfig(process.env);
  const { databaseUrl, redisUrl, concurrency, extractor, llm } = settings;
  if (databaseUrl === null) {
    throw new ConfigError(
      'DATABASE_URL is not set. The worker needs a migrated database; `npm start` brings its own.',
    );
  }
  const signers = (isNew: boolean) => openLogKeys(settings, isNew);
  const config = {
    databaseUrl,
    redisUrl,
    concurrency,
    signers,
    witnesses: settings.witnesses,
    extractor,
    llm,
  };
  selectQueueBackend(config);
  const app = await NestFactory.createApplicationContext(WorkerModule.with(config), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  app.enableShutdownHooks();
  // A supervisor that died without a word must not leave its worker behind.
  process.on('disconnect', () => void app.close().finally(() => process.exit(0)));
  console.error(
    `isnad worker: following the ledger, queues on ${redisUrl === null ? 'PostgreSQL' : 'Redis'}`,
  );
  process.send?.({ ready: true });
}

main().catch((error: unknown) => {
  console.error(error instanceof Refusal ? error.message : error);
  process.exit(1);
});

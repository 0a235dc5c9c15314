import { migrateQueues, QueuesUnreachable } from './backend.js';

describe('queues on a Redis that does not answer', () => {
  it('are refused with the reason and the remedy, and never with the password', async () => {
    const migrating = migrateQueues({
      databaseUrl: 'postgresql://127.0.0.1:9/unused',
      redisUrl: 'redis://:not-to-be-told@127.0.0.1:9',
    });
    const error: unknown = await migrating.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(QueuesUnreachable);
    expect((error as Error).message).toMatch(/ECONNREFUSED.*\nCheck REDIS_URL/);
    expect((error as Error).message).not.toContain('not-to-be-told');
  });
});

import { installedRedis, startRedis, type RedisServer } from '@isnad/testing';
import { describeQueues } from './describe-queues.js';

const program = installedRedis();

// CI installs Debian's redis-server and counts a skipped spec as a failed one.
(program === null ? describe.skip : describe)('queues on Redis (redis-server on the PATH)', () => {
  let redis: RedisServer | undefined;
  afterAll(() => redis?.stop());

  describeQueues('redis', async () => {
    redis = await startRedis(program ?? '');
    return { databaseUrl: 'postgresql://not-asked/', redisUrl: redis.url };
  });
});

import { withDatabase } from '@isnad/testing';
import { describeQueues } from './describe-queues.js';

describe('queues on PostgreSQL', () => {
  const database = withDatabase();
  describeQueues('postgres', () => Promise.resolve({ databaseUrl: database.url, redisUrl: null }));
});

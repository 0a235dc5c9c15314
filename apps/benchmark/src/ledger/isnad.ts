import { EventStore, eventStoreMigrations, migrate, openPool } from '@isnad/event-store';
import type { Contender } from './contender.js';

export async function isnad(url: string, connections: number): Promise<Contender> {
  const pool = openPool(url, { max: connections });
  await migrate(pool, eventStoreMigrations);
  const store = new EventStore(pool);
  return {
    name: 'Isnad',
    append: ({ stream, events }) =>
      store.append(
        stream,
        events.map((event) => ({ ...event, type: 'Noted', schemaVersion: 1 })),
        { expectedVersion: 'any', metadata: { actor: 'bench' } },
      ),
    stop: () => pool.end(),
  };
}

import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { sharedServer } from './shared-server.js';

/** A database of the spec file's own; usable from the first `beforeAll` that follows it. */
export interface TestDatabase {
  /** Connects as superuser. */
  readonly url: string;
  readonly pool: pg.Pool;
  /** Another empty database of the same cluster, removed with the first: what happens there must not matter here. */
  another(): Promise<string>;
}

export interface DatabaseOptions {
  /** Brings the schema up; runs once, before the spec's own `beforeAll`. */
  readonly prepare?: (pool: pg.Pool) => Promise<unknown>;
  /** Connections of the pool; default 10. */
  readonly connections?: number;
}

/**
 * Gives the calling spec file (or `describe`) a fresh database on the run's shared PostgreSQL, and drops it at the end.
 *
 *     const database = withDatabase({ prepare: (pool) => migrate(pool, eventStoreMigrations) });
 *     it('…', async () => { await database.pool.query('…'); });
 */
export function withDatabase({ prepare, connections = 10 }: DatabaseOptions = {}): TestDatabase {
  const names: string[] = [];
  const clients = new Set<pg.PoolClient>();
  let server: string | undefined;
  let pool: pg.Pool | undefined;
  let url: string | undefined;

  const create = async (): Promise<string> => {
    server ??= await sharedServer();
    const name = `spec_${randomBytes(6).toString('hex')}`;
    await asAdministrator(server, `create database ${name}`);
    names.push(name);
    const address = new URL(server);
    address.pathname = `/${name}`;
    return address.href;
  };

  beforeAll(async () => {
    url = await create();
    pool = new pg.Pool({ connectionString: url, max: connections });
    // A terminated idle connection is replaced by the pool; without a listener it would end the process.
    pool.on('error', () => undefined);
    pool.on('connect', (client) => clients.add(client));
    pool.on('remove', (client) => clients.delete(client));
    await prepare?.(pool);
  });

  afterAll(async () => {
    // A spec that failed half-way may hold connections still: the drop ends them, and nobody needs to hear of it.
    for (const client of clients) client.on('error', () => undefined);
    const ended = pool?.end();
    for (const name of names) {
      if (server !== undefined) await asAdministrator(server, `drop database if exists ${name} with (force)`);
    }
    if (pool !== undefined && pool.totalCount === 0) await ended;
  });

  return {
    get url() {
      return started(url);
    },
    get pool() {
      return started(pool);
    },
    another: create,
  };
}

function started<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The test database exists from beforeAll on, not before.');
  return value;
}

async function asAdministrator(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

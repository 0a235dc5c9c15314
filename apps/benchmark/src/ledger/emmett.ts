import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openPool } from '@isnad/event-store';
import type { Contender } from './contender.js';

const PACKAGE = '@event-driven-io/emmett-postgresql';

/** The part of Emmett's interface that is measured. */
interface Emmett {
  getPostgreSQLEventStore(
    connectionString: string,
    options: { readonly connectionOptions: { readonly pool: unknown } },
  ): {
    readonly schema: { migrate(): Promise<unknown> };
    appendToStream(
      stream: string,
      events: readonly { readonly type: string; readonly data: object; readonly metadata: object }[],
    ): Promise<unknown>;
    close(): Promise<void>;
  };
}

/**
 * Emmett's PostgreSQL store, from a directory where whoever measures has installed it: its packages name no licence, so
 * that this project does not depend on them.
 *
 * @throws Error where the directory holds no such package.
 */
export async function emmett(directory: string, url: string, connections: number): Promise<Contender> {
  const entry = createRequire(join(resolve(directory), 'package.json')).resolve(PACKAGE);
  const module = (await import(/* webpackIgnore: true */ pathToFileURL(entry).href)) as Emmett;
  // As many connections as everybody else: its own pool would hold ten.
  const pool = openPool(url, { max: connections });
  const store = module.getPostgreSQLEventStore(url, { connectionOptions: { pool } });
  await store.schema.migrate();
  return {
    name: 'Emmett',
    append: ({ stream, events }) =>
      store.appendToStream(
        stream,
        events.map(({ id, data }) => ({ type: 'Noted', data, metadata: { messageId: id, actor: 'bench' } })),
      ),
    stop: async () => {
      await store.close();
      if (!pool.ended) await pool.end();
    },
  };
}

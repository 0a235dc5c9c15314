import pg from 'pg';

/**
 * A pool that outlives its connections: one that PostgreSQL closes while idle (restart, fail-over) is reported and
 * replaced. A bare pg.Pool would end the process with an unheard `error` event.
 *
 * @param options.max connections; default 10.
 * @param options.onError hears of lost idle connections; default: silence, since nothing was lost with them.
 */
export function openPool(
  connectionString: string,
  options: pg.PoolConfig & { readonly onError?: (error: Error) => void } = {},
): pg.Pool {
  const { onError = () => undefined, ...config } = options;
  const pool = new pg.Pool({ ...config, connectionString });
  pool.on('error', onError);
  return pool;
}

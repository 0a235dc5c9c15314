import pg from 'pg';

/** Milliseconds between looks without a notification, and after an error. */
const POLL_EVERY = 1_000;

/** Milliseconds for a connection to come about; it bounds how long stop() can take where the database is away. */
const CONNECT_WITHIN = 10_000;

export interface Following {
  stop(): Promise<void>;
}

/**
 * Runs `work` now, and again whenever the sequencer has given new positions; also every second, so that a lost
 * notification delays and never loses. Errors are reported and the work is tried again.
 */
export function followLedger(options: {
  readonly connectionString: string;
  readonly work: () => Promise<unknown>;
  readonly onError?: (error: Error) => void;
}): Following {
  let stopping = false;
  let due = true;
  /** Whether a notification has come since the listener was last known to live. */
  let heard = false;
  let wake: () => void = () => undefined;
  const notice = (): void => {
    due = true;
    heard = true;
    wake();
  };
  const report = options.onError ?? (() => undefined);

  const listen = async (): Promise<pg.Client> => {
    const client = new pg.Client({
      connectionString: options.connectionString,
      application_name: 'isnad-follower',
      connectionTimeoutMillis: CONNECT_WITHIN,
      keepAlive: true,
    });
    client.on('error', () => undefined);
    client.on('notification', notice);
    await client.connect();
    await client.query('listen ledger_sequenced');
    return client;
  };

  const run = async (): Promise<void> => {
    let client: pg.Client | null = null;
    while (!stopping) {
      try {
        client ??= await listen();
        due = false;
        await options.work();
        if (!heard) await client.query('select 1'); // a dead listener must not go unnoticed
        heard = false;
      } catch (error) {
        report(error as Error);
        await client?.end().catch(() => undefined);
        client = null;
        due = false; // an error is waited out, whatever was announced meanwhile
      }
      if (stopping || due) continue;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, POLL_EVERY);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    await client?.end().catch(() => undefined);
  };

  const running = run();
  return {
    stop: async () => {
      stopping = true;
      wake();
      await running;
    },
  };
}

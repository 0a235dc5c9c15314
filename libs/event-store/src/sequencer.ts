import pg from 'pg';
import type { SignerKey } from '@isnad/transparency-log';
import { LedgerDamaged, LogKeyMismatch } from './errors.js';
import { LEADER_LOCK } from './lead.js';
import type { SqlExecutor } from './sql-executor.js';
import { asDamage, extendTree, LEAVES_PER_HEAD, type TreeWork } from './tree/extend-tree.js';
import { readTreeHead } from './tree/tree-heads.js';

/** How many events get their positions in one transaction. */
const BATCH = 5_000;

/** Milliseconds between looks at the outbox: short while events come, longer while the newsroom sleeps. */
const BUSY_PAUSE = 4;
const IDLE_PAUSE = 100;
/** How many empty looks before it counts as idle. */
const PATIENCE = 50;
/** Milliseconds between a follower's attempts to become leader, and after an error. */
const FOLLOWER_PAUSE = 500;

/** Milliseconds for a connection to come about; it bounds how long stop() can take where the database is away. */
const CONNECT_WITHIN = 10_000;

interface Batch {
  readonly events: number;
  /** Milliseconds that the look for waiting events took. */
  readonly look: number;
}

/**
 * Milliseconds that PostgreSQL keeps the lead for a leader that says nothing, frozen or on a machine that is gone; a
 * living one asks every tenth of a second. TCP alone would notice after two hours.
 */
const SILENT_FOR = 15_000;

/** One batch, and the tree over it, in one transaction and three round trips; the caller leads. */
async function sequenceBatch(client: pg.Client, signers: readonly SignerKey[]): Promise<Batch> {
  const before = performance.now();
  // Two statements in one message have two results, which the types do not know of.
  const results: unknown = await client
    .query(`begin; select * from ledger.lead_batch(${BATCH}, ${LEAVES_PER_HEAD})`)
    .catch(asDamage);
  const look = performance.now() - before;
  const [, { rows }] = results as [unknown, pg.QueryResult<TreeWork & { readonly count: number }>];
  const [work] = rows;
  const events = work?.count ?? 0;
  if (work !== undefined && events > 0) {
    let added = await extendTree(client, signers, work);
    while (added === LEAVES_PER_HEAD) added = await extendTree(client, signers);
  }
  await client.query('commit');
  return { events, look };
}

/** Leaves for what was given positions before there was a tree, and the head of an empty one. */
async function catchUpTree(sql: SqlExecutor, signers: readonly SignerKey[]): Promise<void> {
  for (let added = LEAVES_PER_HEAD; added === LEAVES_PER_HEAD;) {
    await sql.query('begin');
    added = await extendTree(sql, signers);
    await sql.query('commit');
  }
}

/**
 * The keys that sign tree heads, newest first; all of them have the log's origin as their name.
 *
 * @param isNew true where the ledger has no signed head yet: only then may a key be made.
 */
export type LogSigners = (isNew: boolean) => readonly SignerKey[];

/** What is committed and has no position yet: zeros while a sequencer keeps up. */
export interface Backlog {
  readonly events: number;
  /** Seconds since the oldest of them was recorded: its age also counts the time its transaction stayed open. */
  readonly oldestSeconds: number;
}

export async function readBacklog(sql: SqlExecutor): Promise<Backlog> {
  const { rows } = await sql.query<Backlog>(
    `select coalesce(sum(u.events), 0)::integer as events,
            coalesce(extract(epoch from clock_timestamp() - min(e.recorded_at)), 0)::float8 as "oldestSeconds"
       from ledger.unsequenced u join ledger.events e using (sequence)`,
  );
  return rows[0] ?? { events: 0, oldestSeconds: 0 };
}

/**
 * Gives committed events their dense positions and extends the signed tree over them. Any number may run; the one that holds the advisory lock leads, and
 * when its connection dies PostgreSQL frees the lock and another takes over. It never waits for open transactions:
 * what is not committed is not in its view, and comes in a later batch.
 */
export class Sequencer {
  readonly #connectionString: string;
  readonly #signers: LogSigners;
  readonly #onError: (error: Error) => void;
  readonly #silentFor: number;
  #halted: Error | null = null;
  #stopping = false;
  #loop: Promise<void> | null = null;
  #wake: (() => void) | null = null;

  constructor(options: {
    readonly connectionString: string;
    readonly signers: LogSigners;
    /** Hears of everything that went wrong; after a LedgerDamaged or LogKeyMismatch it has stopped for good. */
    readonly onError?: (error: Error) => void;
    /** Milliseconds after which a leader that says nothing has lost the lead; 1,000 … 60,000, default 15,000. */
    readonly silentFor?: number;
  }) {
    this.#connectionString = options.connectionString;
    this.#signers = options.signers;
    this.#onError = options.onError ?? (() => undefined);
    this.#silentFor = options.silentFor ?? SILENT_FOR;
  }

  start(): void {
    this.#stopping = false;
    this.#halted = null;
    this.#loop ??= this.#run();
  }

  /** Why it has stopped for good; null while it works. */
  get halted(): Error | null {
    return this.#halted;
  }

  /** Resolves when the running batch is committed and the lock is free. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.#wake?.();
    await this.#loop;
    this.#loop = null;
  }

  async #run(): Promise<void> {
    while (!this.#stopping) {
      try {
        await this.#lead();
      } catch (error) {
        // Nothing that comes by itself repairs these: going on would sign a history that never was.
        if (error instanceof LedgerDamaged || error instanceof LogKeyMismatch) this.#halted = error;
        this.#onError(error as Error);
        if (this.#halted !== null) return;
      }
      if (!this.#stopping) await this.#pause(FOLLOWER_PAUSE);
    }
  }

  async #lead(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#connectionString,
      application_name: 'isnad-sequencer',
      connectionTimeoutMillis: CONNECT_WITHIN,
      keepAlive: true,
    });
    // Without a listener a lost connection would end the process; the next query reports it.
    client.on('error', () => undefined);
    await client.connect();
    try {
      const silence = String(this.#silentFor);
      await client.query(
        `set idle_session_timeout = ${silence}; set idle_in_transaction_session_timeout = ${silence}`,
      );
      if (!(await this.#elected(client))) return;
      const signers = this.#keysFor((await readTreeHead(client)) === null);
      await catchUpTree(client, signers);
      let empty = 0;
      while (!this.#stopping) {
        const { events, look } = await sequenceBatch(client, signers);
        empty = events > 0 ? 0 : empty + 1;
        // A transaction that stays open for long keeps the rows that left the outbox in the way of every look. As long
        // as a look takes, so long is the pause: it never eats more than half a processor.
        const pause = Math.max(empty < PATIENCE ? BUSY_PAUSE : IDLE_PAUSE, look);
        if (events < BATCH) await this.#pause(pause);
      }
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  #keysFor(isNew: boolean): readonly SignerKey[] {
    try {
      return this.#signers(isNew);
    } catch (error) {
      throw new LogKeyMismatch((error as Error).message, { cause: error });
    }
  }

  /** Asks for the lead until it has it; false where it is stopped first. */
  async #elected(client: pg.Client): Promise<boolean> {
    while (!this.#stopping) {
      const { rows } = await client.query<{ leads: boolean }>('select pg_try_advisory_lock($1) as leads', [
        LEADER_LOCK,
      ]);
      if (rows[0]?.leads) return true;
      await this.#pause(FOLLOWER_PAUSE);
    }
    return false;
  }

  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.#wake = null;
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      this.#wake = done;
    });
  }
}

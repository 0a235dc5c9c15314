import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import pg from 'pg';
import { eventually, withDatabase } from '@isnad/testing';
import { EventStore } from './event-store.js';
import { eventStoreMigrations, migrate } from './migrations.js';
import { METADATA, note } from './sample-events.js';
import { signers } from './sample-keys.js';
import { readLeaders } from './lead.js';
import { readBacklog, Sequencer } from './sequencer.js';

/** Between a client and PostgreSQL, and can go silent without a word to either: as when a machine loses its power. */
class Network {
  readonly #sockets = new Set<Socket>();
  private constructor(
    readonly url: string,
    private readonly server: Server,
  ) {}

  static async to(database: string): Promise<Network> {
    const { hostname, port } = new URL(database);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = new URL(database);
    url.port = String((server.address() as AddressInfo).port);
    const network = new Network(url.href, server);
    server.on('connection', (near) => {
      const far = connect(Number(port), hostname);
      near.pipe(far).pipe(near);
      for (const socket of [near, far]) {
        socket.on('error', () => socket.destroy());
        network.#sockets.add(socket);
      }
    });
    return network;
  }

  cut(): void {
    for (const socket of this.#sockets) socket.unpipe().pause();
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

describe('the sequencer', () => {
  const database = withDatabase({ prepare: (pool) => migrate(pool, eventStoreMigrations) });
  const any = { expectedVersion: 'any', metadata: METADATA } as const;
  const store = (): EventStore => new EventStore(database.pool);
  const running: Sequencer[] = [];
  const reported: Error[] = [];

  const start = (): Sequencer => {
    const sequencer = new Sequencer({
      connectionString: database.url,
      signers,
      onError: (error) => reported.push(error),
    });
    sequencer.start();
    running.push(sequencer);
    return sequencer;
  };

  const leaders = async (): Promise<readonly number[]> => {
    const { rows } = await database.pool.query<{ pid: number }>(
      `select l.pid from pg_locks l join pg_database d on d.oid = l.database
        where l.locktype = 'advisory' and l.granted and d.datname = current_database()`,
    );
    return rows.map((row) => row.pid);
  };

  const positionOf = async (id: string): Promise<bigint | undefined> => {
    const all = await store().readAll({ from: 0n, limit: 10_000 });
    return all.find((event) => event.id === id)?.position;
  };

  afterEach(async () => {
    await Promise.all(running.splice(0).map((sequencer) => sequencer.stop()));
  });

  it('gives committed events dense positions from 0', async () => {
    start();
    for (const text of ['one', 'two', 'three']) await store().append('note-a', [note(text)], any);
    await eventually(async () => (await store().size()) === 3n);
    const all = await store().readAll({ from: 0n });
    expect(all.map((event) => [event.position, event.data['text']])).toEqual([
      [0n, 'one'],
      [1n, 'two'],
      [2n, 'three'],
    ]);
    expect((await store().readAll({ from: 1n, limit: 1 })).map((event) => event.position)).toEqual([1n]);
  });

  it('does not wait for a transaction that stays open, and gives its events a place once it commits', async () => {
    start();
    const open = await database.pool.connect();
    await open.query('begin');
    const late = note('late');
    await store().within(open).append('note-b', [late], any);
    const early = note('early');
    await store().append('note-c', [early], any);
    const position = await eventually(() => positionOf(early.id), {
      what: 'the event behind an open transaction',
    });
    expect(await positionOf(late.id)).toBeUndefined();
    await open.query('commit');
    open.release();
    expect(await eventually(() => positionOf(late.id))).toBe(position + 1n);
  });

  it('does not wait for a writing transaction of another database in the cluster', async () => {
    start();
    const elsewhere = new pg.Client({ connectionString: await database.another() });
    await elsewhere.connect();
    await elsewhere.query('create table t (x int); begin; insert into t values (1)');
    const event = note('not delayed');
    await store().append('note-d', [event], any);
    await eventually(() => positionOf(event.id), { within: 5_000 });
    await elsewhere.end();
  });

  it('keeps a stream in order where a transaction took its id before it appended', async () => {
    start();
    const open = await database.pool.connect();
    await open.query('begin');
    await open.query('select pg_current_xact_id()'); // what an order by transaction id would go by
    const first = note('first');
    await store().append('note-e', [first], any);
    const second = note('second');
    await store().within(open).append('note-e', [second], any);
    await open.query('commit');
    open.release();
    const position = await eventually(() => positionOf(second.id));
    expect(await positionOf(first.id)).toBeLessThan(position);
  });

  it('is led by one; when its connection is killed another takes over and nothing is skipped or doubled', async () => {
    start();
    start();
    start();
    const before = await store().size();
    const [leader] = await eventually(async () => {
      const pids = await leaders();
      return pids.length === 1 && pids;
    });
    let writing = true;
    const writer = (async () => {
      let count = 0n;
      for (; writing; count += 1n) await store().append('note-f', [note(`${count}`)], any);
      return count;
    })();
    for (let killed = 0, pid = leader; killed < 3; killed += 1) {
      await database.pool.query('select pg_terminate_backend($1)', [pid]);
      pid = await eventually(
        async () => {
          const pids = await leaders();
          return pids.length === 1 && pids[0] !== pid && pids[0];
        },
        { what: 'another leader' },
      );
    }
    writing = false;
    const written = await writer;
    await eventually(async () => (await store().size()) === before + written, {
      what: 'every event in place',
    });
    const positions = await database.pool.query<{ gaps: string }>(
      'select max(position) + 1 - count(*) as gaps from ledger.positions',
    );
    expect(positions.rows[0]?.gaps).toBe('0');
    expect(reported.length).toBeGreaterThanOrEqual(3);
  });

  it('loses the lead, and what it was about, when nothing is heard of it any more and no connection is closed', async () => {
    const network = await Network.to(database.url);
    const vanishing = new Sequencer({
      connectionString: network.url,
      signers,
      silentFor: 1_000,
      onError: (error) => reported.push(error),
    });
    vanishing.start();
    const [gone] = await eventually(async () => {
      const pids = await leaders();
      return pids.length === 1 && pids;
    });
    start();
    network.cut();
    const event = note('after the machine is gone');
    await store().append('note-j', [event], any);
    await eventually(() => positionOf(event.id), { within: 20_000, what: 'a position from another leader' });
    expect(await leaders()).not.toContain(gone);
    await network.close();
    await vanishing.stop();
  });

  it('frees the lead when it is stopped', async () => {
    const first = start();
    await eventually(async () => (await leaders()).length === 1);
    expect(await readLeaders(database.pool)).toBe(1);
    await first.stop();
    await eventually(async () => (await leaders()).length === 0);
    expect(await readLeaders(database.pool)).toBe(0);
    start();
    await eventually(async () => (await leaders()).length === 1);
  });

  it('tells how much waits and for how long', async () => {
    await store().append('note-g', [note('one'), note('two')], any);
    const waiting = await readBacklog(database.pool);
    expect(waiting.events).toBe(2);
    expect(waiting.oldestSeconds).toBeGreaterThan(0);
    start();
    await eventually(async () => (await readBacklog(database.pool)).events === 0);
    expect(await readBacklog(database.pool)).toEqual({ events: 0, oldestSeconds: 0 });
  });

  it('refuses a second position for an event and a position that is taken, were there ever two leaders', async () => {
    await store().append('note-h', [note('one')], any);
    const [one, two] = [await database.pool.connect(), await database.pool.connect()];
    const sequence = 'select ledger.sequence_batch(10)';
    await one.query('begin');
    await one.query(sequence);
    await store().append('note-i', [note('other')], any);
    await two.query(`set application_name = 'isnad-usurper'`);
    const second = two.query(sequence);
    const refused = expect(second).rejects.toMatchObject({ code: '23505' });
    await eventually(
      async () => {
        const { rows } = await database.pool.query(
          `select from pg_stat_activity where application_name = 'isnad-usurper' and wait_event_type = 'Lock'`,
        );
        return rows.length > 0;
      },
      { what: 'the second leader waiting' },
    );
    await one.query('commit');
    await refused;
    one.release();
    two.release();
    const { rows } = await database.pool.query('select ledger.sequence_batch(10) as count');
    expect(rows).toEqual([{ count: 1 }]);
  });
});

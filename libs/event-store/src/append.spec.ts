import { randomUUID } from 'node:crypto';
import { eventually, withDatabase } from '@isnad/testing';
import { EventIdReused, EventTooLarge, VersionConflict } from './errors.js';
import { EventStore } from './event-store.js';
import type { NewEvent } from './event.js';
import { eventStoreMigrations, migrate } from './migrations.js';
import { METADATA, note } from './sample-events.js';
import { transactionsOf } from './transaction.js';

describe('append', () => {
  const database = withDatabase({ prepare: (pool) => migrate(pool, eventStoreMigrations), connections: 20 });
  const store = (): EventStore => new EventStore(database.pool);
  const any = { expectedVersion: 'any', metadata: METADATA } as const;
  const at = (expectedVersion: number | 'none') => ({ expectedVersion, metadata: METADATA });

  const texts = async (stream: string): Promise<readonly unknown[]> =>
    (await store().readStream(stream)).map((event) => event.data['text']);

  it('numbers the events of a stream 1, 2, 3 …', async () => {
    expect(await store().append('note-a', [note('one'), note('two')], at('none'))).toEqual({
      version: 2,
      duplicate: false,
    });
    expect((await store().append('note-a', [note('three')], at(2))).version).toBe(3);
    expect((await store().readStream('note-a')).map((event) => event.version)).toEqual([1, 2, 3]);
    expect(await texts('note-a')).toEqual(['one', 'two', 'three']);
  });

  it('gives back what was put in, with its metadata and the time of recording', async () => {
    const data = { text: 'شكراً 👍', nested: [1.5, null, { b: true, a: 'x' }], control: '\u0000\u2028' };
    const metadata = { actor: 'user:leila', causationId: randomUUID() };
    const event = { id: randomUUID(), type: 'NoteTaken', schemaVersion: 3, data };
    await store().append('note-b', [event], { expectedVersion: 'none', metadata });
    const [stored] = await store().readStream('note-b');
    expect(stored).toMatchObject({ ...event, stream: 'note-b', version: 1, metadata });
    expect(Math.abs(Date.parse(stored?.recordedAt ?? '') - Date.now())).toBeLessThan(60_000);
  });

  it('reads a part of a stream', async () => {
    await store().append('note-c', [note('one'), note('two'), note('three')], any);
    const part = await store().readStream('note-c', { fromVersion: 2, limit: 1 });
    expect(part.map((event) => event.version)).toEqual([2]);
  });

  it('refuses a version that the stream is not at, and names the one it is at', async () => {
    await store().append('note-d', [note('one'), note('two')], any);
    await expect(store().append('note-d', [note('other')], at('none'))).rejects.toMatchObject({
      name: 'VersionConflict',
      expected: 'none',
      actual: 2,
    });
    await expect(store().append('note-d', [note('other')], at(5))).rejects.toMatchObject({ actual: 2 });
    expect(await texts('note-d')).toEqual(['one', 'two']);
  });

  it('takes the same events twice as one, whatever the expected version says by then', async () => {
    const events = [note('one'), note('two')];
    await store().append('note-e', events, at('none'));
    await store().append('note-e', [note('three')], at(2));
    expect(await store().append('note-e', events, at('none'))).toEqual({ version: 2, duplicate: true });
    expect(await texts('note-e')).toEqual(['one', 'two', 'three']);
  });

  it('refuses an id of another event: other content, type, schema version or stream, or only some of them known', async () => {
    const known = note('one');
    await store().append('note-f', [known], any);
    const misuses: readonly (readonly [string, ReturnType<typeof note>[]])[] = [
      ['note-f', [note('two', known.id)]],
      ['note-f', [{ ...known, type: 'NoteLost' }]],
      ['note-f', [{ ...known, schemaVersion: 2 }]],
      ['note-g', [known]],
      ['note-f', [known, note('two')]],
      ['note-f', [note('two', known.id.toUpperCase()), note('three')]],
    ];
    for (const [stream, events] of misuses) {
      await expect(store().append(stream, events, any)).rejects.toBeInstanceOf(EventIdReused);
    }
    const twice = note('two');
    await expect(store().append('note-f', [twice, twice], any)).rejects.toBeInstanceOf(EventIdReused);
    expect(await texts('note-f')).toEqual(['one']);
    expect(await texts('note-g')).toEqual([]);
  });

  it('lets exactly one of many writers win a version', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, writer) =>
        store().append('note-h', [note(`writer ${writer}`)], at('none')),
      ),
    );
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(VersionConflict);
    }
    expect(await texts('note-h')).toHaveLength(1);
  });

  it('lets every writer through that asks for no version, several events each and kept together', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, writer) =>
        store().append('note-i', [note(`${writer}.1`), note(`${writer}.2`), note(`${writer}.3`)], any),
      ),
    );
    const all = (await store().readStream('note-i')).map((event) => event.data['text'] as string);
    expect(all).toHaveLength(60);
    for (let first = 0; first < 60; first += 3) {
      const writer = all[first]?.split('.')[0];
      expect(all.slice(first, first + 3)).toEqual([`${writer}.1`, `${writer}.2`, `${writer}.3`]);
    }
  });

  it('writes one event where the same append is sent many times at once', async () => {
    const event = note('once');
    const results = await Promise.all(
      Array.from({ length: 20 }, () => store().append('note-j', [event], at('none'))),
    );
    expect(results.filter((result) => !result.duplicate)).toHaveLength(1);
    expect(await texts('note-j')).toEqual(['once']);
  });

  it('does not happen where the caller’s transaction is rolled back', async () => {
    const transaction = transactionsOf(database.pool);
    await expect(
      transaction(async (sql) => {
        await store()
          .within(sql)
          .append('note-k', [note('never')], any);
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(await texts('note-k')).toEqual([]);
  });

  it('leaves the caller’s transaction usable after a refusal', async () => {
    await store().append('note-l', [note('one')], any);
    await transactionsOf(database.pool)(async (sql) => {
      const inside = store().within(sql);
      await expect(inside.append('note-l', [note('two')], at('none'))).rejects.toBeInstanceOf(
        VersionConflict,
      );
      await inside.append('note-l', [note('two')], at(1));
    });
    expect(await texts('note-l')).toEqual(['one', 'two']);
  });

  it('inside a transaction waits for a writer of the same version and then gives way to it', async () => {
    const first = await heldOpen('note-m', [note('first')], 'none');
    const second = transactionsOf(database.pool)(async (sql) => {
      await sql.query(`set local application_name = 'isnad-second'`);
      const inside = store().within(sql);
      await expect(inside.append('note-m', [note('second')], at('none'))).rejects.toMatchObject({
        actual: 1,
      });
      return inside.append('note-m', [note('second')], any);
    });
    await eventually(() => waits('isnad-second'), { what: 'the second writer waiting' });
    await first.commit();
    expect((await second).version).toBe(2);
  });

  it('inside a transaction takes the version of a writer that was rolled back', async () => {
    const first = await heldOpen('note-p', [note('first')], 'none');
    const second = transactionsOf(database.pool)(async (sql) => {
      await sql.query(`set local application_name = 'isnad-heir'`);
      return store()
        .within(sql)
        .append('note-p', [note('second')], at('none'));
    });
    await eventually(() => waits('isnad-heir'), { what: 'the second writer waiting' });
    await first.rollback();
    expect((await second).version).toBe(1);
    expect(await texts('note-p')).toEqual(['second']);
  });

  it('inside a transaction stays usable after a race for several events, of which none is left behind', async () => {
    await store().append('note-n', [note('one')], any);
    const first = await heldOpen('note-n', [note('two'), note('three')], 1);
    const second = transactionsOf(database.pool)(async (sql) => {
      await sql.query(`set local application_name = 'isnad-racer'`);
      const inside = store().within(sql);
      await expect(inside.append('note-n', [note('x'), note('y')], at(1))).rejects.toMatchObject({
        name: 'VersionConflict',
        actual: 3,
      });
      return inside.append('note-n', [note('four')], at(3));
    });
    await eventually(() => waits('isnad-racer'), { what: 'the racer waiting' });
    await first.commit();
    expect((await second).version).toBe(4);
    expect(await texts('note-n')).toEqual(['one', 'two', 'three', 'four']);
  });

  it('in a transaction of stricter isolation fails as PostgreSQL’s own serialization does, and does not hang', async () => {
    const client = await database.pool.connect();
    try {
      await client.query('begin isolation level repeatable read');
      await client.query('select count(*) from ledger.events');
      await store().append('note-r', [note('one')], any);
      await expect(
        store()
          .within(client)
          .append('note-r', [note('two')], any),
      ).rejects.toMatchObject({
        code: '40001',
      });
    } finally {
      client.release(true);
    }
  });

  it('gives the events of one append consecutive sequences, whoever else appends', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, writer) =>
        store().append(`note-s${writer}`, [note('1'), note('2'), note('3')], any),
      ),
    );
    const { rows } = await database.pool.query(
      `select from ledger.events where stream like 'note-s%' group by stream
        having max(sequence) - min(sequence) <> 2 or min(sequence) % 10000 <> 1`,
    );
    expect(rows).toEqual([]);
  });

  it('refuses payloads that have no canonical form, streams and types that are no names', async () => {
    const bad = (data: object) => [{ ...note('x'), data: data as { text: string } }];
    await expect(store().append('note-o', bad({ text: '\ud800' }), any)).rejects.toThrow();
    await expect(store().append('note-o', bad({ text: NaN }), any)).rejects.toThrow();
    await expect(store().append('note-o', [], any)).rejects.toThrow(RangeError);
    await expect(store().append('note "o"', [note('x')], any)).rejects.toThrow('name of a stream');
    const quoted = { ...note('x'), type: 'A","x":"' };
    await expect(store().append('note-o', [quoted], any)).rejects.toThrow('types of events');
    expect(await texts('note-o')).toEqual([]);
  });

  it('refuses an event that no entry bundle can hold, counted in bytes with its envelope', async () => {
    await store().append('note-q', [note('я'.repeat(32_000))], any);
    await expect(store().append('note-q', [note('я'.repeat(33_000))], any)).rejects.toBeInstanceOf(
      EventTooLarge,
    );
    expect(await texts('note-q')).toHaveLength(1);
  });

  /** Appends in a transaction that stays open until it is told how to end. */
  async function heldOpen(stream: string, events: readonly NewEvent[], expected: number | 'none') {
    const client = await database.pool.connect();
    await client.query('begin');
    await store().within(client).append(stream, events, at(expected));
    const end = async (how: 'commit' | 'rollback'): Promise<void> => {
      await client.query(how);
      client.release();
    };
    return { commit: () => end('commit'), rollback: () => end('rollback') };
  }

  async function waits(application: string): Promise<boolean> {
    const { rows } = await database.pool.query(
      `select from pg_stat_activity where application_name = $1 and wait_event_type = 'Lock'`,
      [application],
    );
    return rows.length > 0;
  }
});

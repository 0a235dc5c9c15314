import fc from 'fast-check';
import { withDatabase } from '@isnad/testing';
import { Malformed, parseCheckpoint, Unverified } from '@isnad/transparency-log';
import { EventStore } from '../event-store.js';
import { eventStoreMigrations, migrate } from '../migrations.js';
import { METADATA, note } from '../sample-events.js';
import { FOREIGN_KEY, LOG_KEY, NEXT_KEY } from '../sample-keys.js';
import { extendTree } from '../tree/extend-tree.js';
import { readTreeHead } from '../tree/tree-heads.js';
import { openReceipt, receiptOf } from './event-receipt.js';
import { exportBundle } from './export-bundle.js';
import { leavesOfBundle, verifyBundle } from './verify-bundle.js';

describe('a bundle', () => {
  const database = withDatabase({ prepare: (pool) => migrate(pool, eventStoreMigrations) });
  const first = note('the first');
  let early: Buffer;
  let bundle: Buffer;

  const append = async (
    events: ReturnType<typeof note>[],
    keys: readonly (typeof LOG_KEY)[],
  ): Promise<void> => {
    const store = new EventStore(database.pool);
    await store.append('note-a', events, { expectedVersion: 'any', metadata: METADATA });
    await database.pool.query('select ledger.sequence_batch(10000)');
    await extendTree(database.pool, keys);
  };
  const exported = async (): Promise<Buffer> => {
    const parts: Buffer[] = [];
    for await (const part of exportBundle(database.pool)) parts.push(part);
    return Buffer.concat(parts);
  };
  /** In pieces of an odd size, as files are read. */
  async function* inPieces(bytes: Buffer): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += 10_007) {
      yield await Promise.resolve(bytes.subarray(at, at + 10_007));
    }
  }
  const verify = (bytes: Buffer, options = {}) =>
    verifyBundle(inPieces(bytes), { keys: [LOG_KEY.verifier], ...options });

  beforeAll(async () => {
    await append([first], [LOG_KEY]);
    await append(
      Array.from({ length: 299 }, (_, n) => note(`number ${n}`)),
      [LOG_KEY],
    );
    early = await exported();
    await append(
      Array.from({ length: 300 }, (_, n) => note(`later ${n}`)),
      [NEXT_KEY, LOG_KEY],
    );
    await append([note('last')], [NEXT_KEY]);
    bundle = await exported();
  });

  it('is verified with no database, by the first key alone, though the ledger has changed its key since', async () => {
    const kept = parseCheckpoint((await readTreeHead(database.pool)) ?? '');
    const result = await verify(bundle, { held: [kept], heldLeaves: await leavesOfBundle(inPieces(early)) });
    expect(result).toMatchObject({ outcome: 'verified', size: 601, finding: null });
    expect(result.keys).toEqual([LOG_KEY.verifier.text, NEXT_KEY.verifier.text]);
  });

  it('is the same for the same ledger', async () => {
    expect((await exported()).equals(bundle)).toBe(true);
  });

  it('is refused under a key that has not signed it', async () => {
    expect(await verify(bundle, { keys: [FOREIGN_KEY.verifier] })).toMatchObject({ outcome: 'damaged' });
  });

  it('of an earlier time does not pass for the ledger of today', async () => {
    const kept = parseCheckpoint((await readTreeHead(database.pool)) ?? '');
    const rolledBack = { position: 300, through: 300 };
    expect((await verify(early, { held: [kept] })).finding).toMatchObject(rolledBack);
    expect(
      (await verify(early, { heldLeaves: await leavesOfBundle(inPieces(bundle)) })).finding,
    ).toMatchObject(rolledBack);
  });

  it('is refused with any byte of it changed, and cut off anywhere', async () => {
    const start = bundle.indexOf('keys\0');
    const touched = fc.oneof(
      fc.integer({ min: start, max: start + 4_096 }),
      fc.integer({ min: start, max: bundle.length - 1 }),
      fc.integer({ min: bundle.length - 40_000, max: bundle.length - 1 }),
    );
    await fc.assert(
      fc.asyncProperty(touched, fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const copy = Buffer.from(bundle);
        copy[at] = (copy[at] ?? 0) ^ by;
        expect(await failure(copy)).toBe(true);
        expect(await failure(bundle.subarray(0, at))).toBe(true);
      }),
      { numRuns: 120 },
    );
  });

  /** Whether it is refused, in one of the two ways there are. */
  async function failure(bytes: Buffer): Promise<boolean> {
    try {
      return (await verify(bytes)).outcome === 'damaged';
    } catch (error) {
      if (error instanceof Malformed) return true;
      throw error;
    }
  }

  it('names the event that was changed', async () => {
    const copy = Buffer.from(bundle);
    copy.write('nummer', copy.indexOf('number 200'));
    expect((await verify(copy)).finding).toMatchObject({ position: 201, through: 201 });
  });

  describe('a receipt', () => {
    it('of an event, or of a stream’s first event, carries the event and proves it', async () => {
      for (const id of [first.id, first.id.toUpperCase(), 'note-a']) {
        const text = (await receiptOf(database.pool, id)) ?? '';
        const { position, event, checkpoint } = openReceipt(text, [NEXT_KEY.verifier]);
        expect(position).toBe(0);
        expect(event).toMatchObject({ id: first.id, data: first.data });
        expect(checkpoint.size).toBe(601);
        expect(text.length).toBeLessThan(3_000);
      }
    });

    it('is not given for what is not in the ledger', async () => {
      expect(await receiptOf(database.pool, crypto.randomUUID())).toBeNull();
      expect(await receiptOf(database.pool, `'; drop table`)).toBeNull();
    });

    it('is refused with another event in it', async () => {
      const text = (await receiptOf(database.pool, first.id)) ?? '';
      const other = (await receiptOf(database.pool, 'note-a')) ?? '';
      expect(other).toBe(text);
      const extra = /^extra (.*)$/m.exec(text)?.[1] ?? '';
      const changed = Buffer.from(extra, 'base64').toString().replace('the first', 'the worst');
      const forged = text.replace(extra, Buffer.from(changed).toString('base64'));
      expect(() => openReceipt(forged, [NEXT_KEY.verifier])).toThrow(Unverified);
      expect(() => openReceipt(text, [FOREIGN_KEY.verifier])).toThrow(Unverified);
    });
  });
});

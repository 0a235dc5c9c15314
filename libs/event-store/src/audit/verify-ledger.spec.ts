import { withDatabase } from '@isnad/testing';
import { leafHash, parseCheckpoint, type Checkpoint } from '@isnad/transparency-log';
import { EventStore } from '../event-store.js';
import { eventStoreMigrations, migrate } from '../migrations.js';
import { METADATA, note } from '../sample-events.js';
import { FOREIGN_KEY, LOG_KEY, NEXT_KEY } from '../sample-keys.js';
import { extendTree } from '../tree/extend-tree.js';
import { readTreeHead } from '../tree/tree-heads.js';
import { verifyLedger, type VerifiedUpTo } from './verify-ledger.js';

describe('verifying the ledger', () => {
  const database = withDatabase({ prepare: (pool) => migrate(pool, eventStoreMigrations) });
  const kept: Checkpoint[] = [];

  async function grow(events: number, keys = [LOG_KEY]): Promise<void> {
    const store = new EventStore(database.pool);
    for (let n = 0; n < events; n += 100) {
      const batch = Array.from({ length: Math.min(100, events - n) }, (_, k) => note(`${n + k} ёжик ﷽`));
      await store.append(`note-${n % 700}`, batch, { expectedVersion: 'any', metadata: METADATA });
    }
    await database.pool.query('select ledger.sequence_batch(10000)');
    await extendTree(database.pool, keys);
    kept.push(parseCheckpoint((await readTreeHead(database.pool)) ?? ''));
  }

  it('holds for an empty ledger, before and after the first checkpoint', async () => {
    expect(await verifyLedger(database.pool)).toMatchObject({
      outcome: 'verified',
      size: 0,
      checkpoint: null,
    });
    await grow(0);
    expect(await verifyLedger(database.pool)).toMatchObject({ outcome: 'verified', size: 0, total: 0 });
  });

  it('holds for a ledger that grew batch by batch, with its kept checkpoints, and tells its progress', async () => {
    for (const events of [1, 254, 1, 1, 255, 1000, 2100]) await grow(events);
    const seen: (readonly [number, number])[] = [];
    const result = await verifyLedger(database.pool, {
      keys: [LOG_KEY.verifier],
      held: kept,
      onProgress: (done, total) => seen.push([done, total]),
    });
    expect(result).toMatchObject({ outcome: 'verified', size: 3612, total: 3612, finding: null });
    expect(seen).toEqual([
      [2048, 3612],
      [3612, 3612],
    ]);
  });

  it('goes on where it was interrupted, and then sees what came meanwhile', async () => {
    const abort = new AbortController();
    const first = await verifyLedger(database.pool, {
      signal: abort.signal,
      onProgress: () => abort.abort(),
    });
    expect(first).toMatchObject({ outcome: 'interrupted', size: 2048, total: 3612 });
    await grow(10);
    const state = JSON.parse(JSON.stringify(first.state)) as VerifiedUpTo;
    const seen: number[] = [];
    const second = await verifyLedger(database.pool, {
      resume: state,
      onProgress: (done) => seen.push(done),
    });
    expect(second).toMatchObject({ outcome: 'verified', size: 3622 });
    expect(seen).toEqual([3622]);
  });

  it('begins anew where a kept checkpoint lies before the place to resume at', async () => {
    const { state } = await verifyLedger(database.pool);
    const forged = { ...(kept[3] as Checkpoint), root: leafHash(Buffer.from('forged')) };
    expect(await verifyLedger(database.pool, { resume: state, held: [forged] })).toMatchObject({
      outcome: 'damaged',
      finding: { through: 255 },
    });
  });

  it('follows a change of keys that the old key has signed, and does not follow a stranger', async () => {
    await grow(1, [NEXT_KEY, LOG_KEY]);
    await grow(1, [NEXT_KEY]);
    const trusting = await verifyLedger(database.pool, { keys: [LOG_KEY.verifier] });
    expect(trusting).toMatchObject({ outcome: 'verified', size: 3624 });
    expect(trusting.keys).toEqual([LOG_KEY.verifier.text, NEXT_KEY.verifier.text]);
    expect(await verifyLedger(database.pool)).toMatchObject({ outcome: 'verified', keys: trusting.keys });
    expect(await verifyLedger(database.pool, { keys: [FOREIGN_KEY.verifier] })).toMatchObject({
      outcome: 'damaged',
      finding: { position: 0 },
    });
  });

  it('does not mind events that wait for their position, nor a ledger that grows meanwhile', async () => {
    await new EventStore(database.pool).append('note-new', [note('waits')], {
      expectedVersion: 'any',
      metadata: METADATA,
    });
    const grown: Promise<void>[] = [];
    const result = await verifyLedger(database.pool, {
      onProgress: () => {
        if (grown.length === 0) grown.push(grow(300, [NEXT_KEY]));
      },
    });
    await Promise.all(grown);
    expect(result).toMatchObject({ outcome: 'verified', size: 3624 });
  });

  it('reads fewer events at once where these are large', async () => {
    const large = Array.from({ length: 200 }, () => note('x'.repeat(60_000)));
    const options = { expectedVersion: 'any', metadata: METADATA } as const;
    for (let n = 0; n < large.length; n += 50)
      await new EventStore(database.pool).append('note-large', large.slice(n, n + 50), options);
    await database.pool.query('select ledger.sequence_batch(10000)');
    await extendTree(database.pool, [NEXT_KEY]);
    const seen: number[] = [];
    const result = await verifyLedger(database.pool, { onProgress: (done) => seen.push(done) });
    expect(result).toMatchObject({ outcome: 'verified', size: result.total, finding: null });
    // Twelve megabytes of them are no chunk.
    const atOnce = seen.filter((done) => done > result.total - large.length);
    expect(atOnce.length).toBeGreaterThan(1);
  });
});

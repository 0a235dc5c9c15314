import fc from 'fast-check';
import type pg from 'pg';
import { withDatabase } from '@isnad/testing';
import { parseCheckpoint, type Checkpoint } from '@isnad/transparency-log';
import { EventStore } from '../event-store.js';
import { eventStoreMigrations, migrate } from '../migrations.js';
import { METADATA, note } from '../sample-events.js';
import { LOG_KEY } from '../sample-keys.js';
import { extendTree } from '../tree/extend-tree.js';
import { LedgerTree } from '../tree/ledger-tree.js';
import { readTreeHead } from '../tree/tree-heads.js';
import { type Attack, attacks } from './attacks.js';
import { verifyLedger, type Verification, type VerifyOptions } from './verify-ledger.js';

const SIZE = 600;
const RUNS = Number(process.env['ISNAD_TAMPER_RUNS'] ?? 400);

describe('a ledger that somebody with every right has tampered with', () => {
  const kept: Checkpoint[] = [];
  let leaves: Buffer;
  const database = withDatabase({
    prepare: async (pool) => {
      await migrate(pool, eventStoreMigrations);
      const store = new EventStore(pool);
      for (let n = 0; n < SIZE; n += 12) {
        const events = Array.from({ length: 12 }, (_, k) => note(`number ${n + k}: ночь, ليل`));
        await store.append(`note-${(n / 12) % 7}`, events, { expectedVersion: 'any', metadata: METADATA });
        await pool.query('select ledger.sequence_batch(1000)');
        await extendTree(pool, [LOG_KEY]);
        kept.push(parseCheckpoint((await readTreeHead(pool)) ?? ''));
      }
      const tree = new LedgerTree(pool);
      leaves = Buffer.concat([
        await tree.read(0, 0, 256),
        await tree.read(0, 256, 256),
        await tree.read(0, 512, 88),
      ]);
    },
  });

  /** What verification finds after an attack; the attack is undone afterwards. */
  async function after(attack: Attack, options: VerifyOptions = {}): Promise<Verification> {
    const client = await database.pool.connect();
    try {
      await client.query('begin');
      await disarm(client);
      await attack.run(client, [LOG_KEY]);
      return await verifyLedger(client, { keys: [LOG_KEY.verifier], ...options });
    } finally {
      await client.query('rollback');
      client.release();
    }
  }

  it('verifies while nobody has', async () => {
    expect(await verifyLedger(database.pool, { held: kept, heldLeaves: leaves })).toMatchObject({
      outcome: 'verified',
      size: SIZE,
    });
  });

  it('is found out, and the first bad position is named, whatever was done to it', async () => {
    const tried = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(attacks.visible(SIZE), async (attack) => {
        tried.set(attack.kind, (tried.get(attack.kind) ?? 0) + 1);
        const { outcome, finding } = await after(attack);
        if (outcome !== 'damaged' || finding === null) throw new Error(`${attack.name} was not found`);
        if (attack.at < finding.position || attack.at > finding.through) {
          throw new Error(`${attack.name} at ${attack.at}: found at ${JSON.stringify(finding)}`);
        }
        if (attack.exact && finding.position !== finding.through) {
          throw new Error(`${attack.name} at ${attack.at}: found only at ${JSON.stringify(finding)}`);
        }
      }),
      { numRuns: RUNS },
    );
    expect([...tried.keys()].sort()).toEqual([...attacks.kinds].sort());
  }, 300_000);

  it('is found no later than where an event took the place of another that its stream was due for', async () => {
    // Streams take turns of twelve events: the first of 456 is the next of its stream after 383, so at 389 it fits.
    const { finding } = await after(attacks.swapWithHashes(389, 456));
    expect(finding).toMatchObject({ position: 384, through: 390 });
  }, 60_000);

  it('though rolled back and whole, is found out by whoever has kept a checkpoint', async () => {
    await fc.assert(
      fc.asyncProperty(attacks.rollback(SIZE), async (attack) => {
        expect(await after(attack)).toMatchObject({ outcome: 'verified' });
        for (const options of [{ held: kept.slice(-1) }, { heldLeaves: leaves }]) {
          expect((await after(attack, options)).finding).toMatchObject({
            position: attack.at,
            through: attack.at,
          });
        }
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  it('though forked with the real key and whole, is found out by whoever has kept checkpoints or a bundle', async () => {
    await fc.assert(
      fc.asyncProperty(attacks.fork(SIZE), async (attack) => {
        expect(await after(attack)).toMatchObject({ outcome: 'verified' });
        const exact = await after(attack, { heldLeaves: leaves });
        expect(exact.finding).toMatchObject({ position: attack.at, through: attack.at });
        const { finding } = await after(attack, { held: kept });
        expect(finding).toMatchObject({
          position: attack.at - (attack.at % 12),
          through: attack.at - (attack.at % 12) + 11,
        });
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});

/** Triggers off, constraints gone: nothing in the database stands in the way. */
async function disarm(client: pg.PoolClient): Promise<void> {
  await client.query(`do $$
    declare c record;
    begin
      for c in select conrelid::regclass as t, conname from pg_constraint
                where connamespace = 'ledger'::regnamespace and contype <> 'n' and conrelid <> 0
                  and conrelid <> 'ledger.checkpoints'::regclass loop
        execute format('alter table %s drop constraint %I cascade', c.t, c.conname);
      end loop;
      for c in select oid::regclass as t from pg_class where relnamespace = 'ledger'::regnamespace and relkind = 'r' loop
        execute format('alter table %s disable trigger all', c.t);
      end loop;
    end $$`);
}

import { eventually, withDatabase } from '@isnad/testing';
import { leafHash, MemoryTree, parseCheckpoint, verifyNote, type SignerKey } from '@isnad/transparency-log';
import { EventStore } from '../event-store.js';
import { eventStoreMigrations, migrate } from '../migrations.js';
import { METADATA, note } from '../sample-events.js';
import { FOREIGN_KEY, LOG_KEY, NEXT_KEY } from '../sample-keys.js';
import { Sequencer } from '../sequencer.js';
import { asSuperuser } from './as-superuser.js';
import { readLogKeys, readTreeHead } from './tree-heads.js';

describe('the tree over the ledger', () => {
  const database = withDatabase({ prepare: (pool) => migrate(pool, eventStoreMigrations) });
  const any = { expectedVersion: 'any', metadata: METADATA } as const;
  const store = (): EventStore => new EventStore(database.pool);
  const running: Sequencer[] = [];

  const start = (...keys: readonly SignerKey[]): Sequencer => {
    const sequencer = new Sequencer({ connectionString: database.url, signers: () => keys });
    sequencer.start();
    running.push(sequencer);
    return sequencer;
  };
  const stop = () => Promise.all(running.splice(0).map((sequencer) => sequencer.stop()));
  afterEach(stop);

  const append = (count: number) =>
    store().append(
      'note-a',
      Array.from({ length: count }, (_, n) => note(`${n}`)),
      any,
    );

  const head = async () => {
    const text = await readTreeHead(database.pool);
    return text === null ? null : parseCheckpoint(text);
  };

  /** Root over the canonical bytes of the first `size` events. */
  async function rootOf(size: number): Promise<Buffer> {
    const { rows } = await database.pool.query<{ canonical: string }>(
      'select canonical from ledger.events join ledger.positions using (sequence) where position < $1 order by position',
      [size],
    );
    const tree = new MemoryTree();
    for (const { canonical } of rows) tree.append(leafHash(Buffer.from(canonical)));
    return tree.root();
  }

  const headAt = (size: number) =>
    eventually(
      async () => {
        const checkpoint = await head();
        return checkpoint?.size === size && checkpoint;
      },
      { what: `a head of ${size}` },
    );

  it('is signed while it is empty, so that the ledger’s name and key are known from the beginning', async () => {
    start(LOG_KEY);
    const checkpoint = await headAt(0);
    expect(verifyNote(checkpoint.note, [LOG_KEY.verifier])).toHaveLength(1);
    expect((await readLogKeys(database.pool)).map(({ text }) => text)).toEqual([LOG_KEY.verifier.text]);
  });

  it('takes in what got its position before there was a tree, and then every batch', async () => {
    await append(700);
    await database.pool.query('select ledger.sequence_batch(1000)');
    start(LOG_KEY);
    expect((await headAt(700)).root).toEqual(await rootOf(700));
    await append(70);
    expect((await headAt(770)).root).toEqual(await rootOf(770));
    await append(1);
    expect((await headAt(771)).root).toEqual(await rootOf(771));
  });

  it('is signed by old and new key together, then by the new one alone', async () => {
    start(NEXT_KEY, LOG_KEY);
    await append(1);
    const both = await headAt(772);
    expect(verifyNote(both.note, [NEXT_KEY.verifier, LOG_KEY.verifier])).toHaveLength(2);
    await stop();
    start(NEXT_KEY);
    await append(1);
    expect(verifyNote((await headAt(773)).note, [NEXT_KEY.verifier])).toHaveLength(1);
  });

  it('is not signed with a key that the ledger does not know', async () => {
    for (const key of [FOREIGN_KEY]) {
      const sequencer = start(key);
      const halted = await eventually(() => sequencer.halted);
      expect(halted).toMatchObject({ name: 'LogKeyMismatch' });
      expect(halted.message).toContain('ISNAD_LOG_KEY');
    }
    expect((await head())?.size).toBe(773);
  });

  it('is not begun where the key cannot be had', async () => {
    const sequencer = new Sequencer({
      connectionString: database.url,
      signers: (isNew) => {
        throw new Error(`no key; new: ${isNew}`);
      },
    });
    sequencer.start();
    running.push(sequencer);
    expect((await eventually(() => sequencer.halted)).message).toBe('no key; new: false');
  });

  describe.each([
    [
      'a leaf hash at the right edge',
      `update ledger.positions set leaf_hash = sha256('x') where position = 770`,
    ],
    [
      'the root of a full tile',
      `update ledger.tile_roots set hash = sha256('x') where level = 1 and index = 1`,
    ],
    ['the signed head', `update ledger.tree_heads set note = replace(note, '773', '772') where size = 773`],
    ['a missing tile root', `delete from ledger.tile_roots where level = 1 and index = 2`],
    ['a missing end of the positions', `delete from ledger.positions where position > 600`],
    ['a gap in the positions', `update ledger.positions set position = position + 5 where position = 772`],
  ])('where %s was tampered with', (_, attack) => {
    it('stops the sequencer for good, and nothing more is signed', async () => {
      const undo = await asSuperuser(database.pool, attack);
      const before = await database.pool.query('select max(size) from ledger.tree_heads');
      await append(1);
      const sequencer = start(NEXT_KEY);
      const halted = await eventually(() => sequencer.halted);
      expect(halted.name).toBe('LedgerDamaged');
      expect(halted.message).toContain('isnad verify');
      expect((await database.pool.query('select max(size) from ledger.tree_heads')).rows).toEqual(
        before.rows,
      );
      await undo();
    });
  });
});

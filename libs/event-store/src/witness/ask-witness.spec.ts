import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { withDatabase } from '@isnad/testing';
import {
  answerAddCheckpoint,
  parseCheckpoint,
  parseNote,
  signerKey,
  verifyCosignatures,
  type Checkpoint,
} from '@isnad/transparency-log';
import { EventStore } from '../event-store.js';
import { eventStoreMigrations, migrate } from '../migrations.js';
import { METADATA, note } from '../sample-events.js';
import { LOG_KEY, ORIGIN } from '../sample-keys.js';
import { extendTree } from '../tree/extend-tree.js';
import { LedgerTree } from '../tree/ledger-tree.js';
import { readTreeHead } from '../tree/tree-heads.js';
import { verifyLedger } from '../audit/verify-ledger.js';
import { askWitness, WitnessDisagrees, type WitnessAddress } from './ask-witness.js';
import { readWitnessLag } from './witness-lag.js';

const COSIGNER = signerKey('witness.example/w1', 'cosignature', Buffer.alloc(32, 5));

describe('a ledger and its witness', () => {
  const database = withDatabase({ prepare: (pool) => migrate(pool, eventStoreMigrations) });
  const seen = new Map<string, Checkpoint>();
  let server: Server;
  let witness: WitnessAddress;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const state = {
          cosigner: COSIGNER,
          logs: new Map([[ORIGIN, [LOG_KEY.verifier]]]),
          latest: (origin: string) => seen.get(origin) ?? null,
        };
        const answer = answerAddCheckpoint(Buffer.concat(parts).toString(), state, 1_700_000_000);
        if (answer.accepted !== null) seen.set(answer.accepted.origin, answer.accepted);
        response.writeHead(answer.status, { 'content-type': answer.contentType }).end(answer.body);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    witness = { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, key: COSIGNER.verifier };
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const grow = async (events: number): Promise<void> => {
    const batch = Array.from({ length: events }, (_, n) => note(`${n}`));
    await new EventStore(database.pool).append('note-a', batch, {
      expectedVersion: 'any',
      metadata: METADATA,
    });
    await database.pool.query('select ledger.sequence_batch(1000)');
    await extendTree(database.pool, [LOG_KEY]);
  };
  const cosigned = async () =>
    verifyCosignatures(parseNote((await new LedgerTree(database.pool).head()) ?? ''), [COSIGNER.verifier]);

  it('has nothing cosigned before there is a checkpoint', async () => {
    expect(await askWitness(database.pool, witness)).toBe(false);
  });

  it('has each newest checkpoint cosigned, once, and publishes it with the cosignature', async () => {
    for (const events of [5, 300, 1]) {
      await grow(events);
      expect(await cosigned()).toEqual([]);
      expect(await askWitness(database.pool, witness)).toBe(true);
      expect(await cosigned()).toEqual([{ witness: COSIGNER.verifier, time: 1_700_000_000 }]);
      expect(await askWitness(database.pool, witness)).toBe(false);
    }
    expect(await verifyLedger(database.pool)).toMatchObject({
      outcome: 'verified',
      size: 306,
      cosignatures: [{ size: 306, time: 1_700_000_000 }],
    });
  });

  it('goes on from the size that the witness has seen, where the ledger was restored from a backup without it', async () => {
    await grow(10);
    expect(await readWitnessLag(database.pool)).toEqual([{ witness: COSIGNER.verifier.text, behind: 10 }]);
    await askWitness(database.pool, witness);
    expect(await readWitnessLag(database.pool)).toEqual([{ witness: COSIGNER.verifier.text, behind: 0 }]);
    await forgetCosignatures();
    await grow(3);
    expect(await askWitness(database.pool, witness)).toBe(true);
    expect(await cosigned()).toHaveLength(1);
  });

  it('is told loudly that it was rolled back or forked', async () => {
    const size = seen.get(ORIGIN)?.size ?? 0;
    seen.set(ORIGIN, { origin: ORIGIN, size: size + 50, root: Buffer.alloc(32, 1) });
    await grow(1);
    await expect(askWitness(database.pool, witness)).rejects.toThrow('it was rolled back');
    seen.set(ORIGIN, { origin: ORIGIN, size, root: Buffer.alloc(32, 1) });
    await expect(askWitness(database.pool, witness)).rejects.toBeInstanceOf(WitnessDisagrees);
    expect(await cosigned()).toEqual([]);
  });

  it('is told so as well where the other history has the same size', async () => {
    await grow(1);
    const { size } = parseCheckpoint((await readTreeHead(database.pool)) ?? '');
    seen.set(ORIGIN, { origin: ORIGIN, size, root: Buffer.alloc(32, 1) });
    await expect(askWitness(database.pool, witness)).rejects.toThrow(`history of the same ${size} events`);
  });

  it('is not taken at its word about a cosignature that its witness has not made', async () => {
    seen.clear();
    await askWitness(database.pool, witness);
    await changeCosignatures(
      `update ledger.cosignatures set signature_line = replace(signature_line, '/w1 ', '/w2 ')`,
    );
    const { size } = parseCheckpoint((await readTreeHead(database.pool)) ?? '');
    expect(await verifyLedger(database.pool)).toMatchObject({
      outcome: 'damaged',
      finding: { position: size - 1 },
      cosignatures: [],
    });
    await forgetCosignatures();
  });

  it('takes no cosignature of somebody else for the witness’ own', async () => {
    seen.clear();
    const other = signerKey('witness.example/w2', 'cosignature', Buffer.alloc(32, 6)).verifier;
    await expect(askWitness(database.pool, { ...witness, key: other })).rejects.toThrow(
      'has not signed with',
    );
  });

  const forgetCosignatures = (): Promise<void> => changeCosignatures('delete from ledger.cosignatures');

  async function changeCosignatures(statement: string): Promise<void> {
    const client = await database.pool.connect();
    await client.query('alter table ledger.cosignatures disable trigger user');
    await client.query(statement);
    await client.query('alter table ledger.cosignatures enable trigger user');
    client.release();
  }
});

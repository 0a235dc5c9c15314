import { gunzipSync } from 'node:zlib';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { EventStore, eventStoreMigrations, extendTree, migrate } from '@isnad/event-store';
import { withDatabase } from '@isnad/testing';
import {
  decodeEntryBundle,
  inclusionProof,
  leafHash,
  openCheckpoint,
  signerKey,
  tilePath,
  verifyInclusion,
  type HashReader,
} from '@isnad/transparency-log';
import { createApi } from '../create-api.js';

const KEY = signerKey('ledger.example/spec', 'note', Buffer.alloc(32, 1));
const TOKENS = [
  { name: 'leila', role: 'editor', token: 'editor-token-0123456789' },
  { name: 'omar', role: 'auditor', token: 'auditor-token-0123456789' },
] as const;
const [EDITOR, AUDITOR] = TOKENS.map(({ token }) => `Bearer ${token}`) as [string, string];
const SIZE = 600;

describe('the ledger as a transparency log over HTTP', () => {
  const database = withDatabase({
    prepare: async (pool) => {
      await migrate(pool, eventStoreMigrations);
      const events = Array.from({ length: SIZE }, (_, n) => ({
        id: crypto.randomUUID(),
        type: 'NoteTaken',
        schemaVersion: 1,
        data: { n },
      }));
      await new EventStore(pool).append('note-a', events, {
        expectedVersion: 'none',
        metadata: { actor: 'spec' },
      });
      await pool.query('select ledger.sequence_batch(1000)');
      await extendTree(pool, [KEY]);
    },
  });
  const apps: NestExpressApplication[] = [];
  const serve = async (publicLog: boolean): Promise<NestExpressApplication> => {
    const app = await createApi({
      databaseUrl: database.url,
      tokens: TOKENS,
      deskDirectory: null,
      publicLog,
    });
    await app.init();
    apps.push(app);
    return app;
  };
  let closed: NestExpressApplication;
  let open: NestExpressApplication;
  beforeAll(async () => {
    closed = await serve(false);
    open = await serve(true);
  });
  afterAll(() => Promise.all(apps.map((app) => app.close())));

  const get = (app: NestExpressApplication, path: string, authorization?: string) => {
    const call = request(app.getHttpServer()).get(path).responseType('blob');
    return authorization === undefined ? call : call.set('authorization', authorization);
  };
  const bytes = (response: request.Response): Buffer => Buffer.from(response.body as Buffer);

  it('proves an entry to somebody who has nothing but the paths and the public key', async () => {
    const checkpoint = await get(closed, '/checkpoint', AUDITOR).expect(200);
    expect(checkpoint.headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-cache',
    });
    const { size, root } = openCheckpoint(bytes(checkpoint), [KEY.verifier], 'ledger.example/spec');
    expect(size).toBe(SIZE);
    const overHttp: HashReader = {
      read: async (level, first, count) => {
        const index = Math.floor(first / 256);
        const width = Math.min(256, Math.floor(size / 256 ** level) - index * 256);
        const tile = bytes(await get(closed, `/${tilePath({ level, index, width })}`, AUDITOR).expect(200));
        return tile.subarray((first % 256) * 32, ((first % 256) + count) * 32);
      },
    };
    for (const index of [0, 255, 256, 511, 512, 599]) {
      const width = Math.min(256, size - Math.floor(index / 256) * 256);
      const bundle = { level: 'entries', index: Math.floor(index / 256), width } as const;
      const entries = decodeEntryBundle(
        bytes(await get(closed, `/${tilePath(bundle)}`, AUDITOR).expect(200)),
      );
      const entry = entries[index % 256] ?? Buffer.alloc(0);
      expect(JSON.parse(entry.toString())).toMatchObject({ data: { n: index } });
      const proof = await inclusionProof(overHttp, index, size);
      verifyInclusion({ leaf: leafHash(entry), index, size, root, proof });
    }
  });

  it('may be kept for ever, by shared caches only where it is public', async () => {
    const own = await get(closed, '/tile/0/000', EDITOR).expect(200);
    expect(own.headers['cache-control']).toBe('private, max-age=31536000, immutable');
    expect(own.headers['content-type']).toBe('application/octet-stream');
    expect(bytes(own)).toHaveLength(8_192);
    const everybodys = await get(open, '/tile/0/000').expect(200);
    expect(everybodys.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('packs entries where the client can unpack them', async () => {
    const plain = await get(closed, '/tile/entries/000', AUDITOR)
      .set('accept-encoding', 'identity')
      .expect(200);
    const packed = await get(closed, '/tile/entries/000', AUDITOR)
      .set('accept-encoding', 'gzip')
      .buffer(true)
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done(null, Buffer.concat(parts)));
      });
    expect(packed.headers['content-encoding']).toBe('gzip');
    const body = bytes(packed);
    expect(body[0] === 0x1f ? gunzipSync(body) : body).toEqual(bytes(plain));
  });

  it('shows hashes to whoever may read, events to auditors alone, and nothing to strangers', async () => {
    for (const path of ['/checkpoint', '/tile/0/000', '/tile/1/000.p/2', '/tile/entries/000']) {
      await get(closed, path).expect(401);
    }
    await get(closed, '/checkpoint', EDITOR).expect(200);
    await get(closed, '/tile/1/000.p/2', EDITOR).expect(200);
    await get(closed, '/tile/entries/000', EDITOR).expect(403);
  });

  it('shows strangers hashes where the newsroom publishes them, and no events', async () => {
    await get(open, '/checkpoint').expect(200);
    await get(open, '/tile/1/000.p/2').expect(200);
    await get(open, '/tile/entries/000').expect(401);
    await get(open, '/api/v1/events').expect(401);
  });

  it.each([
    '/tile/0/002',
    '/tile/0/002.p/89',
    '/tile/0/003',
    '/tile/1/000',
    '/tile/1/000.p/3',
    '/tile/2/000.p/1',
    '/tile/entries/002',
    '/tile/64/000',
    '/tile/0/0',
    '/tile/0/000.p/0',
    '/tile/x/000',
    '/tile/0/x001',
  ])('has no %s', async (path) => {
    await get(closed, path, AUDITOR).expect(404);
  });

  it('has every partial tile up to the newest checkpoint, for earlier checkpoints of that size', async () => {
    const tile = await get(closed, '/tile/0/002.p/1', AUDITOR).expect(200);
    expect(bytes(tile)).toHaveLength(32);
    await get(closed, '/tile/entries/000.p/7', AUDITOR).expect(200);
  });

  it('shows operators the sizes of ledger and tree, and every subscription’s lag', async () => {
    await database.pool.query(
      `insert into ledger.checkpoints values ('a "quoted" one', 590) on conflict do nothing`,
    );
    const text = bytes(await get(closed, '/metrics', EDITOR).expect(200)).toString();
    for (const line of [
      '# TYPE isnad_ledger_events gauge',
      `isnad_ledger_events ${SIZE}`,
      `isnad_tree_events ${SIZE}`,
      'isnad_sequencer_waiting_events 0',
      'isnad_sequencer_oldest_waiting_seconds 0',
      'isnad_sequencer_leaders 0',
      'isnad_subscription_behind_events{subscription="a \\"quoted\\" one"} 10',
      'isnad_subscription_paused{subscription="a \\"quoted\\" one"} 0',
    ]) {
      expect(text.split('\n')).toContain(line);
    }
    await get(open, '/metrics').expect(401);
  });
});

import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '@isnad/local-runtime';
import {
  consistencyProof,
  EMPTY_ROOT,
  formatAddCheckpoint,
  leafHash,
  MemoryTree,
  parseCheckpoint,
  parseNote,
  signCheckpoint,
  signerKey,
  verifyCosignatures,
} from '@isnad/transparency-log';
import { WitnessFolder } from './witness-folder.js';
import { witnessServer } from './witness-server.js';

const ORIGIN = 'ledger.example/newsroom';
const LOG = signerKey(ORIGIN, 'note', Buffer.alloc(32, 1));
const STRANGER = signerKey('ledger.example/other', 'note', Buffer.alloc(32, 2));
const NOW = 1_700_000_000;

describe('a witness that listens', () => {
  const path = mkdtempSync(join(tmpdir(), 'isnad-witness-'));
  const tree = new MemoryTree();
  const said: string[] = [];
  let server: Server;
  let folder: WitnessFolder;

  async function listen(): Promise<void> {
    folder = new WitnessFolder(path, null);
    server = witnessServer({ folder, logs: [LOG.verifier], now: () => NOW, say: (line) => said.push(line) });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  }
  const close = (): Promise<unknown> => new Promise((resolve) => server.close(resolve));

  beforeAll(async () => {
    for (let n = 0; n < 300; n += 1) tree.append(leafHash(Buffer.from(`${n}`)));
    await listen();
  });
  afterAll(async () => {
    await close();
    rmSync(path, { recursive: true, force: true });
  });

  const at = (route: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}${route}`;
  const send = (body: string): Promise<Response> => fetch(at('/add-checkpoint'), { method: 'POST', body });

  async function rootOf(size: number): Promise<Buffer> {
    const part = new MemoryTree();
    for (let n = 0; n < size; n += 1) part.append(await tree.read(0, n, 1));
    return part.root();
  }

  async function request(oldSize: number, size: number, key = LOG): Promise<string> {
    const root = size === 0 ? EMPTY_ROOT : await rootOf(size);
    return formatAddCheckpoint({
      oldSize,
      proof: await consistencyProof(tree, oldSize, size),
      checkpoint: signCheckpoint({ origin: key.verifier.name, size, root }, [key]),
    });
  }

  it('cosigns, has kept it on disk before it answers, and gives it to whoever asks', async () => {
    const body = await request(0, 100);
    const response = await send(body);
    expect(response.status).toBe(200);
    const line = await response.text();
    expect(folder.latest(ORIGIN)).toMatchObject({ size: 100 });
    const published = await (await fetch(at(`/checkpoint/${encodeURIComponent(ORIGIN)}`))).text();
    expect(published.endsWith(line)).toBe(true);
    expect(parseCheckpoint(published)).toMatchObject({ origin: ORIGIN, size: 100 });
    expect(verifyCosignatures(parseNote(published), [folder.cosigner.verifier])).toMatchObject([
      { time: NOW },
    ]);
    expect(said.at(-1)).toBe(`Cosigned 100 events of ${ORIGIN}.`);
  });

  it('remembers after a restart, under the same key', async () => {
    const before = folder.cosigner.verifier.text;
    await close();
    await listen();
    expect(folder.cosigner.verifier.text).toBe(before);
    const stale = await send(await request(0, 200));
    expect([stale.status, await stale.text(), stale.headers.get('content-type')]).toEqual([
      409,
      '100\n',
      'text/x.tlog.size',
    ]);
    expect((await send(await request(100, 200))).status).toBe(200);
  });

  it('cosigns one of many that come at once, and never two that contradict', async () => {
    const requests = await Promise.all([210, 220, 230, 240].map((size) => request(200, size)));
    const statuses = await Promise.all(requests.map(async (body) => (await send(body)).status));
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(3);
  });

  it('refuses strangers, what is no request, what is too large, and other addresses', async () => {
    expect((await send(await request(0, 5, STRANGER))).status).toBe(404);
    expect((await send('hello')).status).toBe(400);
    expect((await send('x'.repeat(70_000))).status).toBe(413);
    expect((await fetch(at('/add-checkpoint'))).status).toBe(404);
    expect((await fetch(at('/'))).status).toBe(404);
    expect((await fetch(at(`/checkpoint/${encodeURIComponent(STRANGER.verifier.name)}`))).status).toBe(404);
    expect((await fetch(at('/checkpoint/..%2Fwitness.key'))).status).toBe(404);
  });

  it('signs nothing that it cannot keep', async () => {
    const size = folder.latest(ORIGIN)?.size ?? 0;
    const file = readdirSync(path).find((name) => name.endsWith('.checkpoint')) ?? '';
    writeFileSync(join(path, file), 'damaged');
    const response = await send(await request(size, 300));
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('—');
  });

  it('keeps its key to itself, and its name', () => {
    expect(statSync(join(path, 'witness.key')).mode & 0o077).toBe(0);
    expect(folder.cosigner.verifier.name).toMatch(/^isnad\.localhost\/witness\/[0-9a-f]{16}$/);
    expect(() => new WitnessFolder(path, 'witness.example/w1')).toThrow(Refusal);
  });
});

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  EventStore,
  eventStoreMigrations,
  extendTree,
  LEAVES_PER_HEAD,
  LedgerTree,
  migrate,
} from '@isnad/event-store';
import { withDatabase } from '@isnad/testing';
import {
  consistencyProof,
  EMPTY_ROOT,
  inclusionProof,
  levelsOf,
  rangeHash,
  signCheckpoint,
  signerKey,
  tilePath,
  tilesOf,
} from '@isnad/transparency-log';

/** Where Debian's golang-golang-x-mod-dev puts the libraries. */
const GOPATH = '/usr/share/gocode';
const PROGRAM = join('test', 'conformance', 'go-oracle', 'main.go');

const hasGo =
  existsSync(join(GOPATH, 'src/golang.org/x/mod/sumdb/tlog')) && spawnSync('go', ['version']).status === 0;
if (!hasGo) {
  console.warn(
    'Skipped: the oracle needs Debian’s golang-go and golang-golang-x-mod-dev, which .ci/run installs.',
  );
}

const SIZE = 70_000;
const KEY = signerKey('ledger.example/oracle', 'note', Buffer.alloc(32, 7));

/** Around every power of two, and around multiples of 256 where tiles of all levels end. */
const SIZES = [
  ...new Set(
    [
      ...Array.from({ length: 17 }, (_, n) => 2 ** n),
      ...[3, 5, 17, 100, 255, 257, 270].map((tiles) => tiles * 256),
      70_000 - 1,
    ].flatMap((corner) => [corner - 1, corner, corner + 1]),
  ),
]
  .filter((size) => size > 0 && size <= SIZE)
  .sort((a, b) => a - b);

// CI installs Debian's Go and counts a skipped spec as a failed one.
(hasGo ? describe : describe.skip)('Go’s sumdb, which nobody here wrote,', () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-oracle-'));
  const database = withDatabase({ prepare: (pool) => migrate(pool, eventStoreMigrations) });
  let tree: LedgerTree;

  beforeAll(async () => {
    const store = new EventStore(database.pool);
    for (let n = 0; n < SIZE; n += 1_000) {
      const events = Array.from({ length: 1_000 }, (_, k) => ({
        id: crypto.randomUUID(),
        type: 'NoteTaken',
        schemaVersion: 1,
        data: { n: n + k, text: 'خبر' },
      }));
      await store.append(`note-${n % 9_000}`, events, {
        expectedVersion: 'any',
        metadata: { actor: 'oracle' },
      });
    }
    await database.pool.query(`select ledger.sequence_batch(${SIZE})`);
    while ((await extendTree(database.pool, [KEY])) === LEAVES_PER_HEAD);
    tree = new LedgerTree(database.pool);
    for (const level of ['entries', ...Array.from({ length: levelsOf(SIZE) }, (_, n) => n)] as const) {
      for (const tile of tilesOf(SIZE, level)) {
        const path = join(folder, tilePath(tile));
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, (await tree.tile(tile)) ?? '');
      }
    }
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What the oracle says of the claims: how many of each kind it has judged. Throws where it disagrees. */
  const judge = (claims: readonly object[]): Record<string, number> =>
    JSON.parse(
      execFileSync('go', ['run', PROGRAM, folder, KEY.verifier.text], {
        input: claims.map((claim) => JSON.stringify(claim)).join('\n'),
        env: { ...process.env, GO111MODULE: 'off', GOPATH, GOFLAGS: '', GOCACHE: join(folder, 'cache') },
        encoding: 'utf8',
        stdio: ['pipe', 'pipe', 'pipe'],
      }),
    ) as Record<string, number>;

  const rootOf = (size: number): Promise<Buffer> => rangeHash(tree, 0, size);
  const text = (hash: Buffer): string => hash.toString('base64');
  const damaged = (hash: Buffer): Buffer => Buffer.from(hash.map((byte, n) => (n === 9 ? byte ^ 4 : byte)));

  it('agrees with every checkpoint, and computes its root from the tiles', async () => {
    const claims: object[] = [{ kind: 'checkpoint', holds: true, note: await tree.head() }];
    for (const size of SIZES) {
      const root = await rootOf(size);
      const note = signCheckpoint({ origin: KEY.verifier.name, size, root }, [KEY]);
      claims.push({ kind: 'checkpoint', holds: true, note });
      claims.push({ kind: 'checkpoint', holds: false, note: note.replace(`\n${size}\n`, `\n${size + 1}\n`) });
      const wrong = signCheckpoint({ origin: KEY.verifier.name, size, root: damaged(root) }, [KEY]);
      claims.push({ kind: 'checkpoint', holds: false, note: wrong });
    }
    expect(judge(claims)).toEqual({
      'checkpoint true': SIZES.length + 1,
      'checkpoint false': SIZES.length * 2,
    });
  }, 240_000);

  it('builds the same tree from the entry bundles alone', async () => {
    const root = text(await rootOf(SIZE));
    expect(judge([{ kind: 'entries', holds: true, size: SIZE, root }])).toEqual({ 'entries true': 1 });
  }, 240_000);

  it('makes the same inclusion proofs, and refuses damaged ones', async () => {
    const claims: object[] = [];
    for (const size of SIZES) {
      const root = await rootOf(size);
      for (const index of new Set([0, Math.floor(size / 2), size - 1])) {
        const leaf = await tree.read(0, index, 1);
        const proof = await inclusionProof(tree, index, size);
        const claim = { kind: 'inclusion', holds: true, index, size, leaf: text(leaf), root: text(root) };
        claims.push({ ...claim, proof: proof.map(text) });
        claims.push({ ...claim, holds: false, leaf: text(damaged(leaf)), proof: proof.map(text) });
        const [first, ...rest] = proof;
        if (first !== undefined) {
          claims.push({ ...claim, holds: false, proof: [damaged(first), ...rest].map(text) });
        }
      }
    }
    const judged = judge(claims);
    expect(judged['inclusion true']).toBeGreaterThan(SIZES.length * 2);
    expect((judged['inclusion true'] ?? 0) + (judged['inclusion false'] ?? 0)).toBe(claims.length);
  }, 240_000);

  it('makes the same consistency proofs between all these sizes, and refuses damaged ones', async () => {
    const roots = new Map<number, Buffer>();
    for (const size of SIZES) roots.set(size, await rootOf(size));
    const rootAt = (size: number): string => text(roots.get(size) ?? EMPTY_ROOT);
    const claims: object[] = [];
    for (const [n, size] of SIZES.entries()) {
      for (const first of [SIZES[0], SIZES[n - 1], SIZES[n - 2], SIZES[Math.floor(n / 2)]]) {
        if (first === undefined || first >= size) continue;
        const proof = (await consistencyProof(tree, first, size)).map(text);
        const claim = { kind: 'consistency', first, size, before: rootAt(first), root: rootAt(size), proof };
        claims.push({ ...claim, holds: true });
        claims.push({ ...claim, holds: false, before: rootAt(size) });
        claims.push({ ...claim, holds: false, proof: proof.slice(1) });
      }
    }
    const judged = judge(claims);
    expect(judged['consistency true']).toBeGreaterThan(SIZES.length * 2);
    expect((judged['consistency true'] ?? 0) + (judged['consistency false'] ?? 0)).toBe(claims.length);
  }, 240_000);
});

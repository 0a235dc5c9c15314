import { signCheckpoint, type Checkpoint } from './checkpoint.js';
import { consistencyProof } from './consistency.js';
import { verifyCosignatures } from './cosignature.js';
import { signerKey } from './keys.js';
import { MemoryTree } from './memory-tree.js';
import { parseNote } from './note.js';
import { sampleLeaves } from './reference-tree.js';
import {
  answerAddCheckpoint,
  formatAddCheckpoint,
  parseAddCheckpoint,
  type WitnessAnswer,
} from './witness.js';

const ORIGIN = 'ledger.example/newsroom';
const log = signerKey(ORIGIN, 'note', Buffer.alloc(32, 1));
const stranger = signerKey(ORIGIN, 'note', Buffer.alloc(32, 2));
const cosigner = signerKey('witness.example/w1', 'cosignature', Buffer.alloc(32, 3));

const tree = new MemoryTree();
const roots = [tree.root()];
for (const leaf of sampleLeaves(600)) {
  tree.append(leaf);
  roots.push(tree.root());
}
const rootOf = (size: number): Buffer => roots[size] ?? tree.root();

describe('a witness', () => {
  let seen: Checkpoint | null = null;
  beforeEach(() => (seen = null));

  const ask = (body: string): WitnessAnswer => {
    const logs = new Map([[ORIGIN, [log.verifier]]]);
    const answer = answerAddCheckpoint(body, { cosigner, logs, latest: () => seen }, 1_700_000_000);
    if (answer.accepted !== null) seen = answer.accepted;
    return answer;
  };
  const request = async (
    oldSize: number,
    size: number,
    { key = log, root = rootOf(size), origin = ORIGIN, proof = [] as readonly Buffer[] | null } = {},
  ): Promise<string> =>
    formatAddCheckpoint({
      oldSize,
      proof:
        proof !== null && proof.length > 0
          ? proof
          : proof === null
            ? []
            : await consistencyProof(tree, Math.min(oldSize, size), size),
      checkpoint: signCheckpoint({ origin, size, root }, [key]),
    });

  it('cosigns a first checkpoint, and each later one that begins with the last', async () => {
    for (const [old, size] of [
      [0, 5],
      [5, 5],
      [5, 256],
      [256, 600],
    ] as const) {
      const body = await request(old, size);
      const answer = ask(body);
      expect(answer).toMatchObject({ status: 200, accepted: { size } });
      const note = parseNote(`${parseAddCheckpoint(body).checkpoint}${answer.body}`);
      expect(verifyCosignatures(note, [cosigner.verifier])).toMatchObject([{ time: 1_700_000_000 }]);
    }
  });

  it('tells the size that it has seen where the log thinks of another', async () => {
    ask(await request(0, 256));
    expect(ask(await request(0, 300))).toMatchObject({
      status: 409,
      body: '256\n',
      contentType: 'text/x.tlog.size',
    });
    expect(ask(await request(5, 300))).toMatchObject({ status: 409, body: '256\n' });
  });

  it('does not cosign a history that forks from what it has seen', async () => {
    ask(await request(0, 256));
    expect(ask(await request(256, 300, { root: rootOf(299) }))).toMatchObject({ status: 422 });
    expect(ask(await request(256, 256, { root: rootOf(255) }))).toMatchObject({ status: 409, body: '256\n' });
    expect(ask(await request(256, 300, { proof: null }))).toMatchObject({ status: 422 });
    expect(seen).toMatchObject({ size: 256 });
  });

  it('does not cosign for strangers, unknown logs, smaller trees or what is no request', async () => {
    expect(ask(await request(0, 5, { key: stranger }))).toMatchObject({ status: 403 });
    expect(ask(await request(0, 5, { origin: 'other.example' }))).toMatchObject({ status: 404 });
    expect(ask(await request(9, 5))).toMatchObject({ status: 400 });
    expect(ask(await request(0, 5, { proof: [rootOf(1)] }))).toMatchObject({ status: 422 });
    for (const body of [
      '',
      'old 0',
      'old 00\n\nx',
      'old 0\nAAAA\n\nx',
      'new 0\n\nx',
      `old 0\n${'A'.repeat(43)}=\n`,
    ]) {
      expect(ask(body)).toMatchObject({ status: 400 });
    }
    expect(seen).toBeNull();
  });
});

import { signCheckpoint } from './checkpoint.js';
import { Malformed, Unverified } from './errors.js';
import { leafHash } from './hash.js';
import { inclusionProof } from './inclusion.js';
import { signerKey } from './keys.js';
import { MemoryTree } from './memory-tree.js';
import { formatReceipt, parseReceipt, verifyReceipt, type Receipt } from './receipt.js';

const ORIGIN = 'ledger.example/newsroom';
const log = signerKey(ORIGIN, 'note', Buffer.alloc(32, 1));
const entry = (n: number): Buffer => Buffer.from(`entry ${n}`);

describe('a receipt', () => {
  const tree = new MemoryTree();
  for (let n = 0; n < 300; n += 1) tree.append(leafHash(entry(n)));
  const checkpoint = signCheckpoint({ origin: ORIGIN, size: 300, root: tree.root() }, [log]);
  const receiptOf = async (index: number, extra: Buffer | null = null): Promise<Receipt> => ({
    index,
    proof: await inclusionProof(tree, index, 300),
    checkpoint,
    extra,
  });

  it('of any entry is read back, and proves that entry alone', async () => {
    for (const index of [0, 1, 255, 256, 299]) {
      const receipt = parseReceipt(formatReceipt(await receiptOf(index, entry(index))));
      expect(receipt.extra).toEqual(entry(index));
      expect(verifyReceipt(receipt, entry(index), [log.verifier])).toMatchObject({
        origin: ORIGIN,
        size: 300,
      });
      expect(() => verifyReceipt(receipt, entry(index + 1), [log.verifier])).toThrow(Unverified);
    }
  });

  it('is refused with any byte outside its extra line changed', async () => {
    const bytes = Buffer.from(formatReceipt(await receiptOf(256)));
    for (let at = 0; at < bytes.length; at += 1) {
      const copy = Buffer.from(bytes);
      copy[at] = (copy[at] ?? 0) ^ 1;
      let error: unknown;
      try {
        verifyReceipt(parseReceipt(copy.toString('utf8')), entry(256), [log.verifier]);
      } catch (thrown) {
        error = thrown;
      }
      if (!(error instanceof Malformed) && !(error instanceof Unverified)) {
        throw new Error(`byte ${at} changed: ${String(error)}`);
      }
    }
  });

  it('is small enough for a mail', async () => {
    expect(formatReceipt(await receiptOf(12)).length).toBeLessThan(1_000);
  });

  it.each([
    ['another header', 'c2sp.org/tlog-proof@v2\nindex 0\n\nx'],
    ['no index', `c2sp.org/tlog-proof@v1\n\n${checkpoint}`],
    ['an index with a leading zero', `c2sp.org/tlog-proof@v1\nindex 01\n\n${checkpoint}`],
    ['a short hash', `c2sp.org/tlog-proof@v1\nindex 1\nAAAA\n\n${checkpoint}`],
    ['no checkpoint', 'c2sp.org/tlog-proof@v1\nindex 1\n\n'],
  ])('with %s is none', (_, text) => {
    expect(() => parseReceipt(text)).toThrow(Malformed);
  });
});

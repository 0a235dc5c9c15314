import fc from 'fast-check';
import { openCheckpoint, parseCheckpointText, signCheckpoint } from './checkpoint.js';
import { cosign, verifyCosignatures } from './cosignature.js';
import { Malformed, Unverified } from './errors.js';
import { EMPTY_ROOT, leafHash } from './hash.js';
import { parseSignerKey, parseVerifierKey, signerKey } from './keys.js';
import { formatNote, parseNote, signNote, verifyNote } from './note.js';

const seed = (n: number): Buffer => Buffer.alloc(32, n);
const ORIGIN = 'ledger.example/newsroom';
const log = signerKey(ORIGIN, 'note', seed(1));
const next = signerKey(ORIGIN, 'note', seed(2));
const witness = signerKey('witness.example/w1', 'cosignature', seed(3));
const checkpoint = { origin: ORIGIN, size: 70_000, root: leafHash(Buffer.from('x')) };
const signed = signCheckpoint(checkpoint, [log]);

/** Every note that differs in one byte. */
function* mutations(note: string): Generator<Buffer> {
  const bytes = Buffer.from(note);
  for (let at = 0; at < bytes.length; at += 1) {
    for (const flip of [0x01, 0x02, 0x20, 0x80]) {
      const copy = Buffer.from(bytes);
      copy[at] = (copy[at] ?? 0) ^ flip;
      yield copy;
    }
  }
}

const refused = (error: unknown): boolean => error instanceof Malformed || error instanceof Unverified;

describe('a signed note', () => {
  it('of the specification’s example is verified by its key', () => {
    const key = parseVerifierKey('example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k');
    const note = parseNote(
      'This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n',
    );
    expect(verifyNote(note, [key])).toEqual([key]);
  });

  it('is refused with any byte of it changed', () => {
    for (const changed of mutations(signed)) {
      let error: unknown;
      try {
        openCheckpoint(changed, [log.verifier], ORIGIN);
      } catch (thrown) {
        error = thrown;
      }
      if (!refused(error)) throw new Error(`accepted or crashed on ${JSON.stringify(changed.toString())}`);
    }
  });

  it('may have blank lines in its text: the last one parts it from the signatures', () => {
    const text = 'one\n\ntwo\n';
    expect(parseNote(signNote(text, [log])).text).toBe(text);
  });

  it('is verified by any known key that has signed; strangers’ signatures do not matter', () => {
    const both = parseNote(signNote('text\n', [log, next]));
    expect(verifyNote(both, [next.verifier])).toEqual([next.verifier]);
    expect(verifyNote(both, [log.verifier, next.verifier])).toHaveLength(2);
    expect(() => verifyNote(parseNote(signNote('text\n', [log])), [next.verifier])).toThrow('known are');
  });

  it('is refused where one known key’s signature is false, though another’s is true', () => {
    const { text, signatures } = parseNote(signNote('text\n', [log, next]));
    const [first, second] = signatures;
    if (first === undefined || second === undefined) throw new Error('two signatures were made');
    const forged = { text, signatures: [first, { ...second, bytes: first.bytes }] };
    expect(() => verifyNote(forged, [log.verifier, next.verifier])).toThrow(Unverified);
    expect(verifyNote(forged, [log.verifier])).toEqual([log.verifier]);
  });

  it.each([
    ['nothing', ''],
    ['no signature', 'text\n\n'],
    ['no final newline', 'text\n\n— name AAAAAAAA'],
    ['a tab', `te\txt\n\n${signed.split('\n\n')[1]}`],
    ['a lone surrogate', `te\ud800xt\n\n${signed.split('\n\n')[1]}`],
    ['a hyphen for the dash', signed.replace('— ', '- ')],
    ['a space in the name', signed.replace(/— \S+/, '— two words')],
  ])('with %s is none', (_, note) => {
    expect(() => parseNote(note)).toThrow(Malformed);
  });

  it('is given back as it was read', () => {
    expect(formatNote(parseNote(signed))).toBe(signed);
  });
});

describe('a checkpoint', () => {
  it('gives back origin, size and root, and is of one log only', () => {
    expect(openCheckpoint(signed, [log.verifier], ORIGIN)).toMatchObject(checkpoint);
    expect(() => openCheckpoint(signed, [log.verifier], 'other.example')).toThrow('not of other.example');
  });

  it.each([
    ['a leading zero', `${ORIGIN}\n01\n${EMPTY_ROOT.toString('base64')}\n`],
    ['an empty line', `${ORIGIN}\n\n${EMPTY_ROOT.toString('base64')}\n`],
    ['a short root', `${ORIGIN}\n1\nAAAA\n`],
    ['two lines', `${ORIGIN}\n1\n`],
    ['an empty extension', `${ORIGIN}\n1\n${EMPTY_ROOT.toString('base64')}\n\n`],
    ['a root for no leaves', `${ORIGIN}\n0\n${checkpoint.root.toString('base64')}\n`],
    ['a size beyond 2^53', `${ORIGIN}\n9007199254740992\n${EMPTY_ROOT.toString('base64')}\n`],
  ])('with %s is none', (_, text) => {
    expect(() => parseCheckpointText(text)).toThrow(Malformed);
  });

  it('may carry extension lines', () => {
    const text = `${ORIGIN}\n1\n${EMPTY_ROOT.toString('base64')}\nextension\n`;
    expect(parseCheckpointText(text).size).toBe(1);
  });
});

describe('a key', () => {
  it('is read back from its text', () => {
    expect(parseSignerKey(log.text).verifier.text).toBe(log.verifier.text);
    expect(parseVerifierKey(witness.verifier.text)).toMatchObject({
      type: 'cosignature',
      id: witness.verifier.id,
    });
  });

  it('is refused with any character of it changed, and says nothing of the secret', () => {
    for (const [text, parse] of [
      [log.text, parseSignerKey],
      [log.verifier.text, parseVerifierKey],
    ] as const) {
      fc.assert(
        fc.property(fc.nat(text.length - 1), fc.constantFrom('A', 'b', '+', '0', ' '), (at, char) => {
          const changed = `${text.slice(0, at)}${char}${text.slice(at + 1)}`;
          if (changed === text) return;
          let error: Error | undefined;
          try {
            parse(changed);
          } catch (thrown) {
            error = thrown as Error;
          }
          expect(error).toBeInstanceOf(Malformed);
          expect(error?.message).not.toContain(text.slice(-20));
        }),
      );
    }
  });

  it('has no space and no plus in its name', () => {
    for (const name of ['', 'a b', 'a+b', 'a\u00a0b', 'a\nb']) {
      expect(() => signerKey(name, 'note', seed(1))).toThrow(Malformed);
    }
  });
});

describe('a cosignature', () => {
  const note = parseNote(signed);
  const cosigned = { ...note, signatures: [...note.signatures, cosign(note.text, witness, 1_679_315_147)] };

  it('states when a known witness saw the checkpoint', () => {
    expect(verifyCosignatures(parseNote(formatNote(cosigned)), [witness.verifier])).toEqual([
      { witness: witness.verifier, time: 1_679_315_147 },
    ]);
    expect(verifyCosignatures(cosigned, [])).toEqual([]);
    expect(verifyNote(cosigned, [log.verifier])).toEqual([log.verifier]);
  });

  it('is refused with any byte of time or signature changed, or on another checkpoint', () => {
    const [own, other] = cosigned.signatures;
    if (own === undefined || other === undefined) throw new Error('two signatures were made');
    for (let at = 0; at < other.bytes.length; at += 1) {
      const bytes = Buffer.from(other.bytes);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      const forged = { ...cosigned, signatures: [own, { ...other, bytes }] };
      expect(() => verifyCosignatures(forged, [witness.verifier])).toThrow(Unverified);
    }
    const moved = { ...cosigned, text: cosigned.text.replace('70000', '70001') };
    expect(() => verifyCosignatures(moved, [witness.verifier])).toThrow(Unverified);
  });

  it('is not made with a log’s own key', () => {
    expect(() => cosign(note.text, log, 1)).toThrow(RangeError);
  });
});

/** C2SP tlog-witness, add-checkpoint: what a log sends to a witness, and how a witness answers. No network here. */
import { parseCheckpoint, type Checkpoint } from './checkpoint.js';
import { verifyConsistency } from './consistency.js';
import { cosign } from './cosignature.js';
import { decodeBase64, decodeSize } from './encoding.js';
import { Malformed } from './errors.js';
import { HASH_BYTES } from './hash.js';
import type { SignerKey, VerifierKey } from './keys.js';
import { signatureLine, verifyNote } from './note.js';

/** Hashes of a consistency proof that a witness reads at the most. */
const LONGEST_PROOF = 63;

/** Content type of the size that a witness answers with where it has seen another one. */
export const SIZE_TYPE = 'text/x.tlog.size';

export interface AddCheckpoint {
  /** Size of the checkpoint that the witness has cosigned last, as the log knows it; 0: none. */
  readonly oldSize: number;
  /** Consistency proof from there. */
  readonly proof: readonly Buffer[];
  /** The signed note. */
  readonly checkpoint: string;
}

export function formatAddCheckpoint({ oldSize, proof, checkpoint }: AddCheckpoint): string {
  return `old ${oldSize}\n${proof.map((hash) => `${hash.toString('base64')}\n`).join('')}\n${checkpoint}`;
}

/** @throws Malformed */
export function parseAddCheckpoint(body: string): AddCheckpoint {
  const end = body.indexOf('\n\n');
  const [first = '', ...lines] = body.slice(0, Math.max(end, 0)).split('\n');
  if (!first.startsWith('old ')) throw new Malformed('The request names no old size.');
  if (lines.length > LONGEST_PROOF) throw new Malformed('The consistency proof is too long.');
  const proof = lines.map((line) => decodeBase64(line, 'A hash of the proof'));
  if (proof.some((hash) => hash.length !== HASH_BYTES))
    throw new Malformed('A hash of the proof has not 32 bytes.');
  return {
    oldSize: decodeSize(first.slice('old '.length), 'The old size'),
    proof,
    checkpoint: body.slice(end + 2),
  };
}

export interface WitnessState {
  /** Its own key, of type 'cosignature'. */
  readonly cosigner: SignerKey;
  /** Keys of the logs that it knows, by origin. */
  readonly logs: ReadonlyMap<string, readonly VerifierKey[]>;
  /** What it has cosigned last for an origin; null: nothing yet. */
  readonly latest: (origin: string) => Pick<Checkpoint, 'size' | 'root'> | null;
}

export interface WitnessAnswer {
  readonly status: 200 | 400 | 403 | 404 | 409 | 422;
  readonly body: string;
  readonly contentType: string;
  /** With 200: what MUST be kept as the latest, in the same step as `latest` was read, before the answer is sent. */
  readonly accepted: Checkpoint | null;
}

/** @param time POSIX seconds. */
export function answerAddCheckpoint(body: string, state: WitnessState, time: number): WitnessAnswer {
  const refuse = (
    status: WitnessAnswer['status'],
    why: string,
    contentType = 'text/plain',
  ): WitnessAnswer => ({
    status,
    body: `${why}\n`,
    contentType,
    accepted: null,
  });
  let request: AddCheckpoint;
  let checkpoint: ReturnType<typeof parseCheckpoint>;
  try {
    request = parseAddCheckpoint(body);
    checkpoint = parseCheckpoint(request.checkpoint);
  } catch (error) {
    return refuse(400, (error as Error).message);
  }
  const { origin, size, root, note } = checkpoint;
  const keys = state.logs.get(origin);
  if (keys === undefined) return refuse(404, `${origin} is no log that is witnessed here.`);
  try {
    verifyNote(note, keys);
  } catch (error) {
    return refuse(403, (error as Error).message);
  }
  if (request.oldSize > size) return refuse(400, 'The old size is larger than the checkpoint.');
  const seen = state.latest(origin);
  // The same size with another root is no stale request, but the specification has one answer for both.
  const forked = seen?.size === size && !seen.root.equals(root);
  if (request.oldSize !== (seen?.size ?? 0) || forked) return refuse(409, String(seen?.size ?? 0), SIZE_TYPE);
  try {
    const first = seen ?? { size: 0, root };
    verifyConsistency({ first, second: { size, root }, proof: request.proof });
  } catch (error) {
    return refuse(422, (error as Error).message);
  }
  return {
    status: 200,
    body: signatureLine(cosign(note.text, state.cosigner, time)),
    contentType: 'text/plain; charset=utf-8',
    accepted: { origin, size, root },
  };
}

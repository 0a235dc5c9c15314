/** A witness of C2SP tlog-witness over HTTP: `POST /add-checkpoint`, and what it has cosigned, for whoever asks. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import {
  answerAddCheckpoint,
  formatNote,
  parseAddCheckpoint,
  parseCheckpoint,
  parseSignature,
  type SignedCheckpoint,
  type VerifierKey,
} from '@isnad/transparency-log';
import type { WitnessFolder } from './witness-folder.js';

/** Bytes of a request: 63 hashes and a checkpoint with some signatures need far fewer. */
const LARGEST_REQUEST = 64 * 1_024;
/** Milliseconds for a request to arrive. */
const ARRIVES_WITHIN = 10_000;

const TEXT = 'text/plain; charset=utf-8';
const ADD = '/add-checkpoint';
const LATEST = '/checkpoint/';

export interface WitnessOptions {
  readonly folder: WitnessFolder;
  /** Keys of the logs that are witnessed; the name of a log's keys is its origin. */
  readonly logs: readonly VerifierKey[];
  /** POSIX seconds. */
  readonly now: () => number;
  /** Hears in one line of what was cosigned and what was refused. */
  readonly say: (line: string) => void;
}

/** The server, which listens nowhere yet. */
export function witnessServer(options: WitnessOptions): Server {
  const server = createServer((request, response) => {
    const { method = '', url = '' } = request;
    if (method === 'POST' && url === ADD) void add(request, response, options);
    else if (method === 'GET' && url.startsWith(LATEST)) latest(url.slice(LATEST.length), response, options);
    else answer(response, 404, 'A witness has POST /add-checkpoint and GET /checkpoint/ORIGIN.\n');
  });
  server.requestTimeout = ARRIVES_WITHIN;
  return server;
}

async function add(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, logs, now, say }: WitnessOptions,
): Promise<void> {
  const body = await read(request);
  if (body === null) return answer(response, 413, `A request has at most ${LARGEST_REQUEST} bytes.\n`);
  // From here to the end nothing waits: what is looked up and what is kept are one step.
  try {
    const known = new Map(logs.map(({ name }) => [name, logs.filter((key) => key.name === name)]));
    const state = {
      cosigner: folder.cosigner,
      logs: known,
      latest: (origin: string) => folder.latest(origin),
    };
    const { status, body: text, contentType, accepted } = answerAddCheckpoint(body, state, now());
    if (accepted !== null) folder.keep(withSignatures(body, text, logs));
    say(
      accepted === null
        ? `${status}: ${text.trim()}`
        : `Cosigned ${accepted.size} events of ${accepted.origin}.`,
    );
    answer(response, status, text, contentType);
  } catch (error) {
    // A witness that cannot keep what it signs must not sign.
    say((error as Error).message);
    answer(response, 500, 'The witness cannot keep its records.\n');
  }
}

/** The checkpoint as it was sent, with the signatures of the log and of the witness alone. */
function withSignatures(body: string, cosignature: string, logs: readonly VerifierKey[]): SignedCheckpoint {
  const checkpoint = parseCheckpoint(parseAddCheckpoint(body).checkpoint);
  const { text, signatures } = checkpoint.note;
  const ofLog = signatures.filter(({ name, id }) => logs.some((key) => key.name === name && key.id === id));
  return { ...checkpoint, note: { text, signatures: [...ofLog, parseSignature(cosignature.trimEnd())] } };
}

/** What `isnad verify --checkpoint` takes: a history without it was rolled back or forked. */
function latest(encoded: string, response: ServerResponse, { folder, logs }: WitnessOptions): void {
  const log = logs.find(({ name }) => encodeURIComponent(name) === encoded);
  const checkpoint = log === undefined ? null : folder.latest(log.name);
  if (checkpoint === null) answer(response, 404, 'Nothing of this log was cosigned here.\n');
  else answer(response, 200, formatNote(checkpoint.note));
}

function answer(response: ServerResponse, status: number, body: string, type = TEXT): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

/** null where it is too large. */
async function read(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of request as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > LARGEST_REQUEST) return null;
      parts.push(part);
    }
  } catch {
    return ''; // it went away in the midst: whatever is answered, nobody hears it
  }
  return Buffer.concat(parts).toString();
}

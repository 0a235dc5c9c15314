import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.js';

/** Where `isnad start` notes the address it serves, below the data directory. */
export const ADDRESS_FILE = 'address';

export interface ApiClient {
  readonly address: string;
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body: unknown): Promise<T>;
}

/**
 * The server's address: `--url`, else ISNAD_URL, else what the last `isnad start` on this data directory noted.
 */
export function findAddress(url: string | undefined, env: NodeJS.ProcessEnv = process.env): string {
  const given = url ?? env['ISNAD_URL'];
  if (given !== undefined && given.trim() !== '') return given.replace(/\/+$/, '');
  try {
    return readFileSync(join(env['ISNAD_DATA'] ?? '.isnad', ADDRESS_FILE), 'utf8').trim();
  } catch {
    throw new Failure(
      'No running Isnad is known here. Start one with `npm start`, or name it with --url.',
      3,
    );
  }
}

/** A client of the HTTP API; a token in ISNAD_TOKEN goes along as a bearer token. */
export function openApi(address: string, token: string | undefined = process.env['ISNAD_TOKEN']): ApiClient {
  const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    let response: Response;
    try {
      response = await fetch(`${address}${path}`, {
        method,
        headers: {
          accept: 'application/json',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    } catch (error) {
      const cause =
        error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
      throw new Failure(
        `Isnad does not answer at ${address} (${cause}). Start it with \`npm start\`, or name it with --url.`,
        3,
      );
    }
    if (response.ok) return (await response.json()) as T;
    throw new Failure(await problemOf(response));
  };
  return { address, get: (path) => call('GET', path), post: (path, body) => call('POST', path, body) };
}

/** RFC 9457 problem details in one line, or the status where the answer is none. */
async function problemOf(response: Response): Promise<string> {
  const text = await response.text();
  try {
    const problem = JSON.parse(text) as { title?: string; detail?: string; errors?: readonly unknown[] };
    const parts = [
      problem.title,
      problem.detail,
      ...(problem.errors ?? []).map((error) => JSON.stringify(error)),
    ];
    return `${response.status} ${parts.filter(Boolean).join(': ')}`;
  } catch {
    return `${response.status} ${response.statusText}`;
  }
}

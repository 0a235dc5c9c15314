import type { paths } from './openapi.generated.js';
import { Problem, problemOf } from './problem.js';
import { currentToken } from './token.js';

/** Paths that are read, and those that are written to, as the document of the API has them. */
export type ReadPath = {
  readonly [Path in keyof paths]: paths[Path] extends { readonly get: object } ? Path : never;
}[keyof paths];
export type WritePath = {
  readonly [Path in keyof paths]: paths[Path] extends { readonly post: object } ? Path : never;
}[keyof paths];

type JsonIn<Holder> = Holder extends { readonly content: { readonly 'application/json': infer Body } }
  ? Body
  : never;
type AnswerOf<Operation> = Operation extends { readonly responses: infer Responses }
  ? JsonIn<Responses[keyof Responses & (200 | 201 | 202)]>
  : never;

/** What reading a path answers. */
export type Read<Path extends ReadPath> = AnswerOf<paths[Path]['get']>;
/** What writing to a path answers. */
export type Written<Path extends WritePath> = AnswerOf<paths[Path]['post']>;
/** The body that a path takes. */
export type Sent<Path extends WritePath> = paths[Path]['post'] extends { readonly requestBody: infer Body }
  ? JsonIn<Body>
  : never;
/** The parameters that a path takes behind its question mark. */
export type QueryOf<Path extends ReadPath> = paths[Path]['get'] extends {
  readonly parameters: { readonly query?: infer Query };
}
  ? NonNullable<Query>
  : never;

/** Values for the names in braces of a path. */
export type Ids = Readonly<Record<string, string>>;
type Query = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

export const read = <Path extends ReadPath>(
  path: Path,
  request: { readonly ids?: Ids; readonly query?: Query; readonly signal?: AbortSignal } = {},
): Promise<Read<Path>> => {
  const { ids = {}, query = {}, signal } = request;
  return ask(`${filled(path, ids)}${searchOf(query)}`, signal === undefined ? {} : { signal });
};

export const send = <Path extends WritePath>(path: Path, ids: Ids, body: object): Promise<Written<Path>> =>
  ask(filled(path, ids), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

const filled = (path: string, ids: Ids): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(ids[name] ?? ''));

function searchOf(query: Query): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [value].flat().map((one) => [name, String(one)]),
  );
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

/** Rejects with a {@link Problem} where the answer is no success, or none comes; with AbortError where nobody waits for it. */
async function ask<Answer>(address: string, init: RequestInit): Promise<Answer> {
  const headers = new Headers(init.headers);
  headers.set('accept', 'application/json');
  const token = currentToken();
  if (token !== null) headers.set('authorization', `Bearer ${token}`);
  let response: Response;
  try {
    response = await fetch(address, { ...init, headers });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Problem(0, '');
  }
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as Answer;
}

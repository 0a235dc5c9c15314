import { ROLES } from '@isnad/local-runtime';
import { may as isGranted, type Permission } from '../src/auth/access.js';
import type { Operation, Response } from './open-api.js';
import type { Schema } from './schema.js';

const PROBLEM = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

/** The problems that routes answer with, by the names of their responses in the document. */
export const REFUSALS = {
  BadRequest: [400, 'The address, the cursor or the body cannot be read.'],
  NotAuthenticated: [401, 'The request carries no token that the server knows.'],
  NotAllowed: [403, 'The role of the token may not do this.'],
  NotFound: [404, 'There is no such thing, or there was none at the position that was asked about.'],
  Conflict: [
    409,
    'A rule forbids it as things stand, or somebody changed it since `expectedVersion`: `changes` tells what.',
  ],
  ContentTooLarge: [413, 'The body is larger than 4,000,000 bytes.'],
  UnsupportedMediaType: [415, 'The body is in a media type, a charset or an encoding that is not read.'],
  Unprocessable: [
    422,
    'A parameter or a field of the body is refused: `errors` tells which; or the moment is not reached yet.',
  ],
  InternalError: [500, 'Something went wrong in the server. Nothing was lost.'],
  NotReady: [503, 'The server, or what it leans on, is not ready.'],
} as const satisfies Readonly<Record<string, readonly [number, string]>>;
type Refusal = keyof typeof REFUSALS;

export const REFUSAL_RESPONSES: Readonly<Record<string, Schema>> = Object.fromEntries(
  Object.entries(REFUSALS).map(([name, [status, description]]) => [
    name,
    {
      description,
      ...(status === 401
        ? { headers: { 'WWW-Authenticate': { schema: { type: 'string', const: 'Bearer' } } } }
        : {}),
      content: PROBLEM,
    },
  ]),
);

const isForEverybody = (permission: Permission | undefined): boolean =>
  permission !== undefined && ROLES.every((role) => isGranted({ name: role, role }, permission));

/** Which problems a route may answer with, as follows from what it takes and from whom. By status. */
export function refusalsOf(method: string, operation: Operation): Readonly<Record<string, Response>> {
  const takes = (place: string): boolean =>
    (operation.parameters ?? []).some((parameter) => parameter.in === place);
  const hasBody = operation.requestBody !== undefined;
  const isProtected = operation.security !== undefined;
  const changes = method === 'post' && (hasBody || takes('path'));
  const may: Readonly<Record<Refusal, boolean>> = {
    BadRequest: true,
    NotAuthenticated: isProtected,
    NotAllowed: isProtected && !isForEverybody(operation['x-permission']),
    NotFound: takes('path') || '404' in operation.responses,
    Conflict: changes,
    ContentTooLarge: hasBody,
    UnsupportedMediaType: hasBody,
    Unprocessable: hasBody || takes('query'),
    InternalError: true,
    NotReady: '503' in operation.responses,
  };
  const names = (Object.keys(REFUSALS) as Refusal[]).filter((name) => may[name]);
  return Object.fromEntries(
    names.map((name) => [String(REFUSALS[name][0]), { $ref: `#/components/responses/${name}` }]),
  );
}

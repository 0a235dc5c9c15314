import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isLoopback, type AccessToken, type Role } from '@isnad/local-runtime';

/** Who asks, and what he may do. */
export interface Principal {
  readonly name: string;
  readonly role: Role;
}

/** What a route demands. */
export const PERMISSIONS = ['read', 'ingest', 'edit', 'audit', 'operate'] as const;
export type Permission = (typeof PERMISSIONS)[number];

const GRANTS: { readonly [R in Role]: readonly Permission[] } = {
  ingest: ['read', 'ingest'],
  editor: ['read', 'ingest', 'edit'],
  auditor: ['read', 'audit'],
  admin: PERMISSIONS,
};

export const may = (principal: Principal, permission: Permission): boolean =>
  GRANTS[principal.role].includes(permission);

const hash = (token: string): Buffer => createHash('sha256').update(token).digest();

const hostName = (host: string): string => host.replace(/:\d+$/, '');

/**
 * Who stands behind a request; null: nobody that is known.
 *
 * With tokens configured: the holder of the bearer token. Without (the server then listens on loopback only): the
 * person at this machine, provided that the request comes over loopback, names a loopback host (a rebound DNS name does
 * not) and is not sent by a page of another origin (a stranger's web page in the same browser).
 */
export class Access {
  readonly #tokens: readonly { readonly principal: Principal; readonly digest: Buffer }[];

  constructor(tokens: readonly AccessToken[]) {
    this.#tokens = tokens.map(({ name, role, token }) => ({
      principal: { name, role },
      digest: hash(token),
    }));
  }

  get needsToken(): boolean {
    return this.#tokens.length > 0;
  }

  principalOf(request: IncomingMessage): Principal | null {
    return this.needsToken ? this.#holderOf(request) : localOperator(request);
  }

  #holderOf(request: IncomingMessage): Principal | null {
    const [scheme, token] = (request.headers.authorization ?? '').split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || token === undefined) return null;
    const digest = hash(token);
    // Every digest is compared, so that time tells nothing of which one was close.
    const holders = this.#tokens.filter((known) => timingSafeEqual(known.digest, digest));
    return holders[0]?.principal ?? null;
  }
}

function localOperator(request: IncomingMessage): Principal | null {
  const remote = request.socket.remoteAddress?.replace(/^::ffff:/, '') ?? '';
  const { host = '', origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const isOwnPage = site === undefined || site === 'same-origin' || site === 'none';
  const isOwnOrigin = origin === undefined || origin === `http://${host}`;
  if (!isLoopback(remote) || !isLoopback(hostName(host)) || !isOwnPage || !isOwnOrigin) return null;
  return { name: 'local', role: 'admin' };
}

import { request } from 'node:http';
import type { Express } from 'express';
import { withApi } from './running-api.js';

const TOKENS = [
  { name: 'feed', role: 'ingest', token: 'feed-token-0123456789' },
  { name: 'anna', role: 'editor', token: 'anna-token-0123456789' },
  { name: 'omar', role: 'auditor', token: 'omar-token-0123456789' },
  { name: 'root', role: 'admin', token: 'root-token-0123456789' },
] as const;
type Role = (typeof TOKENS)[number]['role'];

/** What strangers may see: that it runs, and how to talk to it. */
const PUBLIC = ['/', '/health/live', '/health/ready'];
const isPublic = (path: string): boolean => PUBLIC.includes(path) || path.startsWith('/docs');

interface Route {
  readonly method: string;
  readonly path: string;
}

/** Every route that the server answers, as Express itself holds them. */
function routesOf(express: Express): readonly Route[] {
  return express.router.stack.flatMap(({ route }) =>
    route === undefined
      ? []
      : route.stack.map(({ method }) => ({ method: method.toUpperCase(), path: route.path })),
  );
}

describe('a server with tokens', () => {
  const api = withApi({ tokens: TOKENS });

  const protectedRoutes = (): readonly Route[] =>
    routesOf(api.app.getHttpAdapter().getInstance()).filter(({ path }) => !isPublic(path));
  const statusOf = async ({ method, path }: Route, authorization?: string): Promise<number> => {
    const { status } = await api.ask(path.replace(/:\w+/g, 'x').replace(/[*{}]/g, ''), {
      method,
      headers: {
        ...(method === 'GET' ? {} : { 'content-type': 'application/json' }),
        ...(authorization === undefined ? {} : { authorization }),
      },
      ...(method === 'GET' ? {} : { body: '{}' }),
    });
    return status;
  };
  const as = (role: Role): string => `Bearer ${TOKENS.find((token) => token.role === role)?.token}`;

  it('has the routes that are walked here', () => {
    const routes = protectedRoutes().map(({ method, path }) => `${method} ${path}`);
    expect(routes).toEqual(
      expect.arrayContaining(['POST /api/v1/articles', 'GET /api/v1/claims', 'GET /api/v1/events']),
    );
  });

  it('answers nobody on any of its routes without a token that it knows', async () => {
    const attempts = [undefined, 'Bearer ', 'Bearer feed-token-012345678', 'Basic feed-token-0123456789'];
    for (const route of protectedRoutes())
      for (const authorization of attempts)
        expect({ ...route, authorization, status: await statusOf(route, authorization) }).toEqual({
          ...route,
          authorization,
          status: 401,
        });
    expect(await api.countEvents()).toBe(0);
  });

  it('lets an administrator through on every route', async () => {
    for (const route of protectedRoutes())
      expect([401, 403]).not.toContain(await statusOf(route, as('admin')));
  });

  it('lets an auditor read everything and change nothing', async () => {
    for (const route of protectedRoutes()) {
      const refused = (await statusOf(route, as('auditor'))) === 403;
      expect({ ...route, refused }).toEqual({ ...route, refused: route.method !== 'GET' });
    }
  });

  it('lets a feed submit articles and change nothing else', async () => {
    for (const route of protectedRoutes().filter(({ method }) => method !== 'GET')) {
      const refused = (await statusOf(route, as('ingest'))) === 403;
      expect({ ...route, refused }).toEqual({ ...route, refused: route.path !== '/api/v1/articles' });
    }
  });

  it('keeps the ledger itself from editors', async () => {
    expect(await statusOf({ method: 'GET', path: '/api/v1/events' }, as('editor'))).toBe(403);
    expect(await statusOf({ method: 'GET', path: '/api/v1/events' }, as('auditor'))).toBe(200);
  });

  it('names the token’s holder as the actor of what he does', async () => {
    const article = { body: 'Войска начнут выход из страны в четверг.', outlet: 'Спутник' };
    const { status } = await api.ask('/api/v1/articles', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: as('ingest') },
      body: JSON.stringify(article),
    });
    expect(status).toBe(202);
    const { rows } = await api.database.pool.query<{ canonical: string }>(
      'select canonical from ledger.events',
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { canonical } of rows)
      expect(JSON.parse(canonical)).toMatchObject({ metadata: { actor: 'user:feed' } });
  });
});

describe('a server without tokens', () => {
  const api = withApi();

  /** fetch would not let a page's headers be forged. */
  const statusWith = (headers: Readonly<Record<string, string>>): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const asked = request(`${api.address}/api/v1/contradictions`, { headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      asked.once('error', reject);
      asked.end();
    });

  it('serves programs and pages of this machine', async () => {
    expect(await statusWith({})).toBe(200);
    expect(await statusWith({ origin: api.address, 'sec-fetch-site': 'same-origin' })).toBe(200);
    expect(await statusWith({ host: 'localhost:3000' })).toBe(200);
  });

  it('refuses a page of another origin, and a name that was bent to this machine', async () => {
    expect(await statusWith({ origin: 'https://example.org' })).toBe(401);
    expect(await statusWith({ 'sec-fetch-site': 'cross-site' })).toBe(401);
    expect(await statusWith({ host: 'rebound.example.org' })).toBe(401);
    expect(await statusWith({ host: 'localhost.example.org' })).toBe(401);
  });
});

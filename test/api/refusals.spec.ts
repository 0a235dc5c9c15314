import { type DocumentedRoute, DocumentedApi } from './documented-api.js';
import { type Answer, withApi } from './running-api.js';

const documented = new DocumentedApi();

const TOKENS = [
  { name: 'feed', role: 'ingest', token: 'feed-token-0123456789' },
  { name: 'omar', role: 'auditor', token: 'omar-token-0123456789' },
  { name: 'root', role: 'admin', token: 'root-token-0123456789' },
] as const;
type Name = (typeof TOKENS)[number]['name'];

interface Attempt {
  readonly as?: Name | null;
  readonly query?: string;
  readonly body?: string;
  readonly type?: string;
}

const routesThat = (
  is: (route: DocumentedRoute) => boolean,
): readonly (readonly [string, DocumentedRoute])[] =>
  documented.routes.filter(is).map((route) => [route.route, route] as const);
const may =
  (status: number) =>
  ({ responses }: DocumentedRoute): boolean =>
    String(status) in responses;
const takes =
  (name: string) =>
  ({ parameters = [] }: DocumentedRoute): boolean =>
    parameters.some((parameter) => parameter.name === name);

describe('a problem is what the document says', () => {
  const api = withApi({ tokens: TOKENS });

  const attempt = ({ method, path }: DocumentedRoute, { as = 'root', query = '', ...of }: Attempt = {}) => {
    const token = TOKENS.find(({ name }) => name === as)?.token;
    return api.ask(`${path.replace(/\{\w+\}/g, 'nobody')}${query}`, {
      method: method.toUpperCase(),
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(of.body === undefined ? {} : { 'content-type': of.type ?? 'application/json' }),
      },
      ...(of.body === undefined ? {} : { body: of.body }),
    });
  };
  const expectProblem = (route: DocumentedRoute, answer: Answer, status: number): void => {
    expect({ status: answer.status, body: answer.body }).toMatchObject({ status, body: { status } });
    expect(answer.type).toBe('application/problem+json');
    expect(documented.differencesOf(route, answer)).toEqual([]);
  };

  it('for every route that the server has: the document leaves none out', () => {
    const express = api.app.getHttpAdapter().getInstance();
    const served = express.router.stack.flatMap(({ route }) =>
      route === undefined ? [] : route.stack.map(({ method }) => `${method} ${route.path}`),
    );
    const named = served
      .filter((route) => !/ \/(docs.*)?$/.test(route))
      .map((route) =>
        route.replace(/:(\w+)|\{?\*(\w+)\}?/g, (_, one?: string, rest?: string) => `{${one ?? rest}}`),
      );
    expect(named.sort()).toEqual(documented.routes.map(({ route }) => route).sort());
  });

  it('and every route says what it answers, by a name and in a group of its own', () => {
    const silent = documented.routes.filter(({ responses }) => {
      const [, answer] = Object.entries(responses).find(([status]) => status < '300') ?? [];
      const [schema] = Object.values(answer?.content ?? {}).map((content) => content.schema);
      return schema === undefined || Object.keys(schema).length === 0;
    });
    expect(silent.map(({ route }) => route)).toEqual([]);
    const names = documented.routes.map(({ operationId = '' }) => operationId);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z][A-Za-z]+$/.test(name))).toEqual([]);
    expect(documented.routes.filter(({ tags }) => tags?.length !== 1)).toEqual([]);
  });

  it.each(routesThat(({ path }) => !path.startsWith('/health/')))(
    '401 of %s, without a token',
    async (_, route) => {
      expect(Object.keys(route.responses)).toContain('401');
      const answer = await attempt(route, { as: null });
      expectProblem(route, answer, 401);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    },
  );

  it.each(routesThat(may(403)))('403 of %s, to a role that may not', async (_, route) => {
    const as = route['x-permission'] === 'ingest' ? 'omar' : 'feed';
    expectProblem(
      route,
      await attempt(route, { as, ...(route.method === 'post' ? { body: '{}' } : {}) }),
      403,
    );
  });

  it.each(routesThat(({ method, path }) => method === 'get' && path.includes('{')))(
    '404 of %s, where there is no such thing',
    async (_, route) => {
      expectProblem(route, await attempt(route), 404);
    },
  );

  it.each(routesThat(takes('cursor')))('400 of %s, with a cursor of nobody', async (_, route) => {
    const query = takes('from')(route) ? '?from=2022-01-12T16:00:00Z&cursor=nobody' : '?cursor=nobody';
    expectProblem(route, await attempt(route, { query }), 400);
  });

  it.each(routesThat(takes('asOf')))('422 of %s, as of no moment', async (_, route) => {
    expectProblem(route, await attempt(route, { query: '?asOf=yesterday' }), 422);
  });

  it.each(routesThat(({ requestBody }) => requestBody !== undefined))(
    '400, 413, 415 and 422 of %s, for bodies that it does not take',
    async (_, route) => {
      expectProblem(route, await attempt(route, { body: '{"reason": ' }), 400);
      expectProblem(
        route,
        await attempt(route, { body: JSON.stringify({ reason: 'x'.repeat(4_000_001) }) }),
        413,
      );
      const type = 'application/json; charset=koi8-r';
      expectProblem(route, await attempt(route, { body: '{}', type }), 415);
      const answer = await attempt(route, { body: '{"nonsense": 1}' });
      expectProblem(route, answer, 422);
      expect((answer.body as { errors: readonly { field: string }[] }).errors.length).toBeGreaterThan(0);
    },
  );

  it('409, with what another editor did since', async () => {
    const route = documented.routeOf('nameEntity');
    const body = (aliases: readonly string[]) =>
      JSON.stringify({
        type: 'person',
        name: 'Amal Haddad',
        aliases,
        reason: 'She speaks.',
        expectedVersion: 0,
      });
    expect((await attempt(route, { body: body([]) })).status).toBe(201);
    const answer = await attempt(route, { body: body(['أمل حداد']) });
    expectProblem(route, answer, 409);
    expect(answer.body).toMatchObject({ version: 1, changes: [{ type: 'EntityNamed', actor: 'user:root' }] });
  });

  it('409 and 404, with the rule that it would have broken', async () => {
    const retry = documented.routeOf('retryArticle');
    expectProblem(retry, await attempt(retry), 409);
    const retract = documented.routeOf('retractClaim');
    const body = JSON.stringify({ reason: 'It is wrong.', authority: 'Ministry' });
    const answer = await attempt(retract, { body });
    expectProblem(retract, answer, 404);
    expect(answer.body).toMatchObject({ rule: expect.stringMatching(/recorded/) as string });
  });

  it('503, where the database does not answer', async () => {
    const route = documented.routeOf('isReady');
    await api.database.pool.query('alter table ledger.unsequenced rename to away');
    const answer = await attempt(route);
    await api.database.pool.query('alter table ledger.away rename to unsequenced');
    expectProblem(route, answer, 503);
  });
});

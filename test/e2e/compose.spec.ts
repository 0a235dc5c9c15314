import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findFreePort } from '@isnad/local-runtime';
import { eventually, installedRedis, startRedis, withDatabase, type RedisServer } from '@isnad/testing';
import { dataDirectory } from './isnad-process.js';
import { interpolate, readCompose, type Service } from './compose-file.js';

const TOKEN = 'a-token-of-the-compose-spec';
const ENV = { ISNAD_TOKENS: `spec:admin:${TOKEN}`, POSTGRES_PASSWORD: 'p4ss' };

describe('docker-compose.yml', () => {
  it('starts PostgreSQL, Redis, the migrations, an api and a worker, each after what it needs', () => {
    const services = readCompose(ENV);
    expect(services.map(({ name }) => name)).toEqual(['postgres', 'redis', 'migrate', 'api', 'worker']);
    expect(services.filter(({ isBuilt }) => isBuilt).map(({ name }) => name)).toEqual([
      'migrate',
      'api',
      'worker',
    ]);
    const needs = Object.fromEntries(services.map(({ name, dependsOn }) => [name, dependsOn]));
    expect(needs['migrate']).toEqual([{ service: 'postgres', condition: 'service_healthy' }]);
    for (const name of ['api', 'worker'])
      expect(needs[name]).toContainEqual({
        service: 'migrate',
        condition: 'service_completed_successfully',
      });
  });

  it('does not start without tokens, and says how they look', () => {
    expect(() => readCompose({})).toThrow(/ISNAD_TOKENS: set it to name:role:token/);
  });

  it('reaches its own servers by their names', () => {
    const [postgres, , migrate, api, worker] = readCompose(ENV);
    const { POSTGRES_USER, POSTGRES_PASSWORD, POSTGRES_DB } = postgres?.environment ?? {};
    for (const service of [migrate, api, worker]) {
      expect(service?.environment['DATABASE_URL']).toBe(
        `postgresql://${POSTGRES_USER}:${POSTGRES_PASSWORD}@postgres:5432/${POSTGRES_DB}`,
      );
      expect(service?.environment['REDIS_URL']).toBe('redis://redis:6379');
    }
  });
});

describe('Dockerfile', () => {
  const lines = readFileSync('Dockerfile', 'utf8').split('\n');
  const ignored = readFileSync('.dockerignore', 'utf8').split('\n');

  it('runs as an ordinary user, and copies only files that are there', () => {
    const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM')));
    expect(last).toContain('USER node');
    const sources = lines
      .filter((line) => /^COPY (?!--from)/.test(line))
      .flatMap((line) => line.split(' ').slice(1, -1));
    expect(sources).toContain('package-lock.json');
    expect(sources.filter((source) => !existsSync(source) || ignored.includes(source))).toEqual([]);
  });

  it('starts the api where nothing else is named', () => {
    const command = lines.find((line) => line.startsWith('CMD '))?.slice(4) ?? '[]';
    const api = readCompose(ENV).find(({ name }) => name === 'api');
    expect(JSON.parse(command)).toEqual(api?.command);
  });
});

describe('the interpolation of the compose file', () => {
  it('fills in variables, defaults and dollars', () => {
    expect(interpolate('a ${A} ${B:-b} ${A:-b} $${C} $$D', { A: 'x' })).toBe('a x b x ${C} $D');
  });
});

const redisServer = installedRedis();

// CI installs Debian's redis-server and counts a skipped spec as a failed one.
(redisServer === null ? describe.skip : describe)('the processes of docker-compose.yml', () => {
  const database = withDatabase();
  const running: ChildProcess[] = [];
  const data = dataDirectory();
  let redis: RedisServer | undefined;
  let services: ReadonlyMap<string, Service>;
  let here: (text: string) => string;
  let address: string;
  let said = '';

  beforeAll(async () => {
    redis = await startRedis(redisServer ?? '');
    const port = await findFreePort(0);
    address = `http://127.0.0.1:${port}`;
    const [postgresUrl, redisUrl] = [database.url, redis.url];
    // What differs here: the servers' addresses, the folder behind the volume, and that nobody else may reach the api.
    here = (text) =>
      text
        .replace(/^postgresql:\/\/\S+@postgres:5432\/\S+$/, postgresUrl)
        .replace(/^redis:\/\/redis:6379$/, redisUrl)
        .replace(/^\/var\/lib\/isnad$/, data.path)
        .replace(/^0\.0\.0\.0$/, '127.0.0.1')
        .replace(/^3000$/, String(port));
    services = new Map(readCompose(ENV).map((service) => [service.name, service]));
  });
  afterAll(async () => {
    for (const child of running) await stopped(child);
    await redis?.stop();
    data.remove();
  });

  const serviceOf = (name: string): Service => {
    const service = services.get(name);
    if (service === undefined) throw new Error(`There is no service ${name}.`);
    return service;
  };
  const run = (name: string, command: readonly string[]): ChildProcess => {
    const [program = '', ...args] = command;
    const environment = Object.entries(serviceOf(name).environment).map(
      ([key, value]) => [key, here(value)] as const,
    );
    const child = spawn(program, args, {
      cwd: process.cwd(),
      env: { PATH: process.env['PATH'], ...Object.fromEntries(environment) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const hear = (chunk: Buffer): void => void (said += `${name}: ${chunk.toString()}`);
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    return child;
  };
  const ended = (child: ChildProcess): Promise<number | string | null> =>
    new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode ?? child.signalCode);
      else child.once('exit', (code, signal) => resolve(code ?? signal));
    });
  const stopped = (child: ChildProcess): Promise<number | string | null> => {
    const end = ended(child);
    child.kill('SIGTERM');
    return end;
  };
  const ask = async <T>(path: string, init: RequestInit = {}): Promise<T> => {
    const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' };
    const response = await fetch(`${address}${path}`, { ...init, headers });
    const text = await response.text();
    if (!response.ok) throw new Error(`${response.status} ${text}`);
    return JSON.parse(text) as T;
  };

  it('migrate the database, serve, and find the contradiction between two reports', async () => {
    const migration = run('migrate', serviceOf('migrate').command);
    expect({ code: await ended(migration), said }).toEqual({ code: 0, said });
    for (const name of ['api', 'worker']) running.push(run(name, serviceOf(name).command));
    await eventually(async () => (await ended(run('api', serviceOf('api').healthcheck ?? []))) === 0, {
      within: 30_000,
      every: 100,
      what: 'the api being healthy',
    });
    expect(said).toContain('queues on Redis');

    const { articles } = JSON.parse(readFileSync('seeds/gold/seed-article.json', 'utf8')) as {
      readonly articles: readonly Readonly<Record<string, unknown>>[];
    };
    for (const { title, body, outlet, outletCountry, publishedAt, language } of articles) {
      const article = { title, body, outlet, outletCountry, publishedAt, language };
      await ask('/api/v1/articles', { method: 'POST', body: JSON.stringify(article) });
    }
    const contradictions = await eventually(
      async () => {
        const { items } = await ask<{ items: readonly { dimension: string }[] }>('/api/v1/contradictions');
        return items.some(({ dimension }) => dimension === 'condition') ? items : null;
      },
      { within: 30_000, every: 50, what: 'the contradiction of the seed article' },
    );
    expect(JSON.stringify(contradictions)).toContain('بعد استقرار الوضع بشكل كامل');
  }, 120_000);

  it('refuse strangers', async () => {
    const response = await fetch(`${address}/api/v1/contradictions`);
    expect(response.status).toBe(401);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  });

  it('end cleanly when Compose stops them', async () => {
    for (const child of running)
      expect({ code: await stopped(child), said }).toEqual({ code: 'SIGTERM', said });
    expect(said).not.toMatch(/error/i);
  }, 30_000);
});

import { signerKey } from '@isnad/transparency-log';
import { ConfigError, loadConfig } from './config.js';

const SECRET = 'correct-horse-battery';

describe('the configuration', () => {
  it('serves this machine only and needs nothing, by default', () => {
    expect(loadConfig({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      databaseUrl: null,
      redisUrl: null,
      dataDirectory: '.isnad',
      tokens: [],
      logLevel: 'info',
      concurrency: 2,
      logKey: null,
      logOrigin: null,
      publicLog: false,
      witnesses: [],
      extractor: 'rules',
      llm: null,
    });
  });

  it('reads witnesses with their keys', () => {
    const key = signerKey('witness.example/w1', 'cosignature', Buffer.alloc(32, 1)).verifier.text;
    const { witnesses } = loadConfig({ ISNAD_WITNESSES: `https://witness.example/api/ ${key}` });
    expect(witnesses).toMatchObject([
      { url: 'https://witness.example/api', key: { name: 'witness.example/w1' } },
    ]);
    const logKey = signerKey('witness.example/w1', 'note', Buffer.alloc(32, 1)).verifier.text;
    for (const bad of [
      key,
      `https://witness.example ${logKey}`,
      `ftp://witness.example ${key}`,
      `https://w x ${key}`,
    ]) {
      expect(() => loadConfig({ ISNAD_WITNESSES: bad })).toThrow(
        'Each entry is an address and a cosigning key',
      );
    }
  });

  it('takes an empty or blank variable as unset', () => {
    expect(loadConfig({ PORT: '', HOST: ' ', ISNAD_TOKENS: '' })).toEqual(loadConfig({}));
  });

  it('reads tokens with their names and roles', () => {
    expect(
      loadConfig({ HOST: '0.0.0.0', ISNAD_TOKENS: `leila:editor:${SECRET}, bot:ingest:${SECRET}` }).tokens,
    ).toEqual([
      { name: 'leila', role: 'editor', token: SECRET },
      { name: 'bot', role: 'ingest', token: SECRET },
    ]);
  });

  it.each([
    [
      { PORT: '70000' },
      'PORT is "70000". It must be a whole number from 0 to 65535; leave it unset for 3000.',
    ],
    [{ PORT: '3000x' }, 'PORT is "3000x"'],
    [{ ISNAD_CONCURRENCY: '0' }, 'ISNAD_CONCURRENCY is "0"'],
    [{ ISNAD_LOG_ORIGIN: 'news room' }, 'ISNAD_LOG_ORIGIN is no name for a ledger'],
    [
      { ISNAD_LOG_PUBLIC: 'true' },
      'ISNAD_LOG_PUBLIC is "true". It must be one of yes, no; leave it unset for no.',
    ],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud". It must be one of error, warn, info, debug'],
    [{ DATABASE_URL: 'mysql://host/db' }, 'DATABASE_URL is not a postgres: or postgresql: URL.'],
    [{ REDIS_URL: 'localhost' }, 'REDIS_URL is not a redis: or rediss: URL.'],
    [{ HOST: '0.0.0.0' }, 'HOST is 0.0.0.0, which others can reach, but ISNAD_TOKENS is empty.'],
    [{ ISNAD_TOKENS: 'leila:boss:0123456789abcdef' }, 'ISNAD_TOKENS, entry 1: expected name:role:token'],
    [{ ISNAD_TOKENS: 'leila:editor:short' }, 'a token of at least 16 characters'],
  ])('refuses %j and names the variable and the remedy', (env, message) => {
    expect(() => loadConfig(env)).toThrow(ConfigError);
    expect(() => loadConfig(env)).toThrow(message);
  });

  it.each([
    { DATABASE_URL: `mysql://isnad:${SECRET}@host/db` },
    { REDIS_URL: `http://:${SECRET}@host` },
    { ISNAD_TOKENS: `leila:boss:${SECRET}` },
  ])('tells no secret when it refuses', (env) => {
    let message = '';
    try {
      loadConfig(env);
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).not.toBe('');
    expect(message).not.toContain(SECRET);
  });

  it('asks a language model only where it is told which', () => {
    expect(() => loadConfig({ EXTRACTOR: 'llm', LLM_MODEL: 'small' })).toThrow(
      /LLM_BASE_URL or LLM_MODEL is not set/,
    );
    const endpoint = { EXTRACTOR: 'both', LLM_MODEL: 'small', LLM_BASE_URL: 'http://127.0.0.1:8080/v1' };
    expect(loadConfig(endpoint)).toMatchObject({
      extractor: 'both',
      llm: { model: 'small', apiKey: '', timeout: 60_000, dailyTokens: 2_000_000 },
    });
    expect(() => loadConfig({ ...endpoint, LLM_TIMEOUT_SECONDS: '0' })).toThrow(/from 1 to 600/);
  });
});

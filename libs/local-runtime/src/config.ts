import { parseVerifierKey, type VerifierKey } from '@isnad/transparency-log';
import { Refusal } from './refusal.js';

/** What every process reads from its environment. Nothing else in the project touches process.env. */
export interface Config {
  /** Loopback by default; any other address demands tokens. */
  readonly host: string;
  /** 1 … 65535; the preferred port: where it is taken, `isnad start` says which it chose instead. 0 lets the system choose. */
  readonly port: number;
  /** null: the embedded PostgreSQL. */
  readonly databaseUrl: string | null;
  /** null: the queues live in PostgreSQL. */
  readonly redisUrl: string | null;
  /** Where the embedded database and the address file live. */
  readonly dataDirectory: string;
  /** name:role:token triples; empty: local operation only. */
  readonly tokens: readonly AccessToken[];
  readonly logLevel: LogLevel;
  /** Jobs of one queue that a worker process runs at the same time. */
  readonly concurrency: number;
  /** Signing keys of the checkpoints, newest first, parted by spaces or commas; null: `log.key` in the data directory. */
  readonly logKey: string | null;
  /** Name of the ledger in its checkpoints, given once; null: the name that its key bears. */
  readonly logOrigin: string | null;
  /** Whether checkpoints and tree hashes, which tell nothing of the events, are served without a token. */
  readonly publicLog: boolean;
  /** Witnesses that cosign the checkpoints: address and public key; empty: none. */
  readonly witnesses: readonly { readonly url: string; readonly key: VerifierKey }[];
  /** Who reads articles: the rules, a language model, or both. */
  readonly extractor: (typeof EXTRACTORS)[number];
  /** Where and how a language model is asked; null where the rules alone read. */
  readonly llm: LlmConfig | null;
}

export const EXTRACTORS = ['rules', 'llm', 'both'] as const;

export interface LlmConfig {
  readonly baseUrl: string;
  readonly model: string;
  /** Empty where the endpoint wants none. */
  readonly apiKey: string;
  /** For one article, retries included. Milliseconds. */
  readonly timeout: number;
  /** Tokens that one worker process spends in a UTC day. */
  readonly dailyTokens: number;
}

export const ROLES = ['ingest', 'editor', 'auditor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export interface AccessToken {
  readonly name: string;
  readonly role: Role;
  readonly token: string;
}

export const LOG_LEVELS = ['error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export const DEFAULT_PORT = 3000;
const SHORTEST_TOKEN = 16;

export class ConfigError extends Refusal {
  override readonly name = 'ConfigError';
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/;

export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}

/**
 * Reads and checks the whole configuration at start.
 *
 * @throws ConfigError that names the variable, what is wrong with its value, and the remedy; never a secret.
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const config: Config = {
    host: text(env, 'HOST') ?? '127.0.0.1',
    port: integer(env, 'PORT', DEFAULT_PORT, 0, 65_535),
    databaseUrl: url(
      env,
      'DATABASE_URL',
      ['postgres:', 'postgresql:'],
      'postgresql://user:password@host:5432/isnad',
    ),
    redisUrl: url(env, 'REDIS_URL', ['redis:', 'rediss:'], 'redis://host:6379'),
    dataDirectory: text(env, 'ISNAD_DATA') ?? '.isnad',
    tokens: tokens(env),
    logLevel: oneOf(env, 'LOG_LEVEL', LOG_LEVELS, 'info'),
    concurrency: integer(env, 'ISNAD_CONCURRENCY', 2, 1, 64),
    logKey: text(env, 'ISNAD_LOG_KEY'),
    logOrigin: origin(env),
    publicLog: oneOf(env, 'ISNAD_LOG_PUBLIC', ['yes', 'no'], 'no') === 'yes',
    witnesses: witnesses(env, 'ISNAD_WITNESSES'),
    extractor: oneOf(env, 'EXTRACTOR', EXTRACTORS, 'rules'),
    llm: llm(env),
  };
  if (!isLoopback(config.host) && config.tokens.length === 0) {
    throw new ConfigError(
      `HOST is ${config.host}, which others can reach, but ISNAD_TOKENS is empty. Set ISNAD_TOKENS="name:role:token,…" (roles: ${ROLES.join(', ')}), or leave HOST unset to serve this machine only.`,
    );
  }
  return config;
}

type Env = Readonly<Record<string, string | undefined>>;

function llm(env: Env): LlmConfig | null {
  if (oneOf(env, 'EXTRACTOR', EXTRACTORS, 'rules') === 'rules') return null;
  const baseUrl = url(env, 'LLM_BASE_URL', ['http:', 'https:'], 'http://127.0.0.1:8080/v1');
  const model = text(env, 'LLM_MODEL');
  if (baseUrl === null || model === null) {
    throw new ConfigError(
      'EXTRACTOR asks for a language model, but LLM_BASE_URL or LLM_MODEL is not set. Name the endpoint and its model, or leave EXTRACTOR unset to read by rules.',
    );
  }
  return {
    baseUrl,
    model,
    apiKey: text(env, 'LLM_API_KEY') ?? '',
    timeout: integer(env, 'LLM_TIMEOUT_SECONDS', 60, 1, 600) * 1_000,
    dailyTokens: integer(env, 'LLM_DAILY_TOKENS', 2_000_000, 0, 1_000_000_000),
  };
}

function text(env: Env, name: string): string | null {
  const value = env[name]?.trim();
  return value === undefined || value === '' ? null : value;
}

function integer(env: Env, name: string, preset: number, min: number, max: number): number {
  const value = text(env, name);
  if (value === null) return preset;
  const number = Number(value);
  if (Number.isInteger(number) && number >= min && number <= max) return number;
  throw new ConfigError(
    `${name} is "${value}". It must be a whole number from ${min} to ${max}; leave it unset for ${preset}.`,
  );
}

/** As C2SP tlog-checkpoint recommends: a URL without scheme; neither spaces nor plus, which would end a key's name. */
function origin(env: Env): string | null {
  const value = text(env, 'ISNAD_LOG_ORIGIN');
  if (value === null || /^[A-Za-z0-9._~:/-]{1,200}$/.test(value)) return value;
  throw new ConfigError(
    'ISNAD_LOG_ORIGIN is no name for a ledger. It should look like ledger.example.org/newsroom, a URL without scheme.',
  );
}

function witnesses(env: Env, name: string): Config['witnesses'] {
  return (text(env, name) ?? '').split(',').flatMap((entry) => {
    if (entry.trim() === '') return [];
    const [address = '', key = '', ...rest] = entry.trim().split(/\s+/);
    try {
      const { protocol, href } = new URL(address);
      const verifier = parseVerifierKey(key);
      if (/^https?:$/.test(protocol) && verifier.type === 'cosignature' && rest.length === 0) {
        return [{ url: href.replace(/\/+$/, ''), key: verifier }];
      }
    } catch {
      // told below
    }
    throw new ConfigError(
      `${name} holds "${entry.trim()}". Each entry is an address and a cosigning key: https://witness.example/prefix witness.example/w1+1a2b3c4d+BF…; entries are parted by commas.`,
    );
  });
}

function oneOf<T extends string>(env: Env, name: string, choices: readonly T[], preset: T): T {
  const value = text(env, name);
  if (value === null) return preset;
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw new ConfigError(
    `${name} is "${value}". It must be one of ${choices.join(', ')}; leave it unset for ${preset}.`,
  );
}

function url(env: Env, name: string, protocols: readonly string[], example: string): string | null {
  const value = text(env, name);
  if (value === null) return null;
  try {
    if (protocols.includes(new URL(value).protocol)) return value;
  } catch {
    // told below, without the value: it may carry a password
  }
  throw new ConfigError(`${name} is not a ${protocols.join(' or ')} URL. It should look like ${example}.`);
}

function tokens(env: Env): readonly AccessToken[] {
  const value = text(env, 'ISNAD_TOKENS');
  if (value === null) return [];
  return value.split(',').map((entry, index) => {
    const [name, role, token, ...rest] = entry.trim().split(':');
    const known = ROLES.find((candidate) => candidate === role);
    if (
      !name ||
      known === undefined ||
      token === undefined ||
      token.length < SHORTEST_TOKEN ||
      rest.length > 0
    ) {
      throw new ConfigError(
        `ISNAD_TOKENS, entry ${index + 1}: expected name:role:token with a role of ${ROLES.join(', ')} and a token of at least ${SHORTEST_TOKEN} characters without colon or comma.`,
      );
    }
    return { name, role: known, token };
  });
}

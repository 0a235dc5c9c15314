import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  openPool,
  askWitness,
  EventStore,
  eventStoreMigrations,
  extendTree,
  migrate,
  WitnessDisagrees,
} from '@isnad/event-store';
import { withDatabase } from '@isnad/testing';
import { parseVerifierKey, signerKey, type SignerKey } from '@isnad/transparency-log';
import type { Pool } from 'pg';
import { PROGRAM } from './isnad-process.js';

interface Newsroom {
  readonly key: SignerKey;
  readonly url: string;
  readonly pool: Pool;
  readonly data: string;
}

interface Witness {
  readonly child: ChildProcess;
  readonly address: string;
  readonly key: string;
}

describe('two newsrooms that witness each other', () => {
  const database = withDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'isnad-witnesses-'));
  const running: ChildProcess[] = [];
  let north: Newsroom;
  let south: Newsroom;

  async function newsroom(name: string, seed: number): Promise<Newsroom> {
    const url = await database.another();
    const pool = openPool(url, { max: 2 });
    await migrate(pool, eventStoreMigrations);
    const key = signerKey(`${name}.example/ledger`, 'note', Buffer.alloc(32, seed));
    return { key, url, pool, data: join(folder, name) };
  }

  /** `isnad witness` of one newsroom for the ledger of the other. */
  function witness({ data }: Newsroom, of: Newsroom): Promise<Witness> {
    const args = [PROGRAM, 'witness', '--log', of.key.verifier.text, '--port', '0', '--json'];
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ISNAD_DATA: data, NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    running.push(child);
    return new Promise((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`isnad witness ended with ${code}`)));
      child.stdout.once('data', (line: Buffer) =>
        resolve({ child, ...(JSON.parse(line.toString()) as Pick<Witness, 'address' | 'key'>) }),
      );
    });
  }

  const ask = ({ pool }: Newsroom, { address, key }: Witness): Promise<boolean> =>
    askWitness(pool, { url: address, key: parseVerifierKey(key) });

  async function grow({ pool, key }: Newsroom, events: number): Promise<void> {
    const batch = Array.from({ length: events }, (_, n) => ({
      id: crypto.randomUUID(),
      type: 'NoteTaken',
      schemaVersion: 1,
      data: { n },
    }));
    await new EventStore(pool).append('note-a', batch, {
      expectedVersion: 'any',
      metadata: { actor: 'spec' },
    });
    await pool.query('select ledger.sequence_batch(1000)');
    await extendTree(pool, [key]);
  }

  function isnad(
    args: readonly string[],
    env: NodeJS.ProcessEnv,
  ): Promise<{ code: number | null; out: string; err: string }> {
    const child = spawn(process.execPath, [PROGRAM, ...args], {
      env: { ...process.env, NODE_OPTIONS: '', ...env },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })));
  }

  const killed = ({ child }: Witness): Promise<unknown> => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    return gone;
  };

  beforeAll(async () => {
    north = await newsroom('north', 11);
    south = await newsroom('south', 12);
  }, 60_000);
  afterAll(async () => {
    for (const child of running) child.kill('SIGKILL');
    await north.pool.end();
    await south.pool.end();
    rmSync(folder, { recursive: true, force: true });
  });

  it('cosign, remember through kill -9, are named by `isnad verify`, and find a ledger that forgot', async () => {
    const [ofSouth, ofNorth] = await Promise.all([witness(north, south), witness(south, north)]);
    await grow(north, 300);
    await grow(south, 7);
    expect(await ask(north, ofNorth)).toBe(true);
    expect(await ask(south, ofSouth)).toBe(true);

    await killed(ofNorth);
    const again = await witness(south, north);
    expect(again.key).toBe(ofNorth.key);
    await grow(north, 20);
    expect(await ask(north, again)).toBe(true);

    const env = { DATABASE_URL: north.url, ISNAD_DATA: join(folder, 'auditor') };
    const key = ['--key', north.key.verifier.text];
    const verified = await isnad(['verify', ...key, '--witness', again.key], env);
    expect(verified).toMatchObject({ code: 0 });
    expect(verified.out).toContain(`Cosigned by ${again.key}, 320 events, `);
    const uncosigned = await isnad(['verify', ...key, '--witness', ofSouth.key], env);
    expect(uncosigned).toMatchObject({ code: 1 });
    expect(uncosigned.err).toContain('NOT cosigned by');
    const bundle = join(folder, 'north.tar');
    await isnad(['audit', 'export', bundle], env);
    const offline = await isnad(['verify', bundle, ...key, '--witness', again.key], {
      ISNAD_DATA: env.ISNAD_DATA,
    });
    expect(offline).toMatchObject({ code: 0 });
    expect(offline.out).toContain(`Cosigned by ${again.key}, 320 events, `);

    // The northern ledger is written anew with its real key: whoever asks its witness finds out.
    const forged: Newsroom = { ...north, ...(await newsroom('north', 11)) };
    try {
      await grow(forged, 330);
      await expect(ask(forged, again)).rejects.toBeInstanceOf(WitnessDisagrees);
      const origin = encodeURIComponent(north.key.verifier.name);
      const kept = join(folder, 'kept');
      writeFileSync(kept, await (await fetch(`${again.address}/checkpoint/${origin}`)).text());
      const found = await isnad(['verify', ...key, '--checkpoint', kept], {
        ...env,
        DATABASE_URL: forged.url,
      });
      expect(found).toMatchObject({ code: 1 });
      expect(found.err).toContain('NOT as recorded');
      expect((await isnad(['verify', ...key, '--checkpoint', kept], env)).code).toBe(0);
    } finally {
      await forged.pool.end();
    }
  }, 180_000);
});

import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { findEmbeddedPostgres } from '@isnad/local-runtime';
import { dataDirectory, launch, PROGRAM, type Started } from './isnad-process.js';

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface Result {
  readonly outcome: string;
  readonly size: number;
  readonly finding: { readonly position: number } | null;
}

describe('an auditor', () => {
  const data = dataDirectory();
  const desk = mkdtempSync(join(tmpdir(), 'isnad-auditor-'));
  let isnad: Started;
  let key: string;

  /** On the newsroom's machine. */
  const there = (...args: readonly string[]): Promise<Ended> => run(args, { ISNAD_DATA: data.path });
  /** On the auditor's own, where there is no ledger and nothing answers. */
  const here = (...args: readonly string[]): Promise<Ended> =>
    run(args, { ISNAD_DATA: join(desk, 'nothing') });

  const bundle = join(desk, 'ledger.tar');
  const mail = join(desk, 'claim.tlog-proof');
  const checkpoint = join(desk, 'checkpoint');

  beforeAll(async () => {
    isnad = await launch(data.path).ready;
    key = (await there('key', 'show')).out.trim();
  }, 180_000);
  afterAll(async () => {
    await isnad.stop();
    data.remove();
    rmSync(desk, { recursive: true, force: true });
  }, 60_000);

  it('verifies the running ledger', async () => {
    const { code, out } = await there('verify', '--json', '--key', key);
    expect(code).toBe(0);
    const result = JSON.parse(out) as Result;
    expect(result).toMatchObject({ outcome: 'verified', finding: null });
    expect(result.size).toBeGreaterThan(100);
    writeFileSync(checkpoint, await (await fetch(`${isnad.address}/checkpoint`)).text());
    expect((await there('verify', '--checkpoint', checkpoint)).code).toBe(0);
  }, 60_000);

  it('takes a bundle away and verifies it where there is no database', async () => {
    expect((await there('audit', 'export', bundle)).code).toBe(0);
    const { code, out } = await here('verify', bundle, '--key', key, '--checkpoint', checkpoint);
    expect({ code, out }).toMatchObject({ code: 0 });
    expect(out).toMatch(/^Every one of \d+ events is as it was recorded and signed\./);
    const without = await here('verify', bundle);
    expect(without.out).toContain('comes from the ledger itself');
  }, 60_000);

  it('gets a receipt of a claim that fits in a mail and holds without a database', async () => {
    const claims = (await (await fetch(`${isnad.address}/api/v1/claims?limit=1`)).json()) as {
      items: readonly { readonly claimId: string }[];
    };
    const claimId = claims.items[0]?.claimId ?? '';
    const { code, out } = await there('receipt', claimId);
    expect(code).toBe(0);
    expect(out.length).toBeLessThan(5_000);
    writeFileSync(mail, out);
    const checked = await here('verify', mail, '--key', key, '--json');
    expect(JSON.parse(checked.out)).toMatchObject({
      outcome: 'verified',
      event: { type: 'ClaimRecorded', data: { claimId } },
    });
    expect((await here('verify', mail)).code).toBe(2);
    expect((await there('receipt', 'no-such-claim')).code).toBe(1);
  }, 60_000);

  it('finds a byte changed in bundle and receipt', async () => {
    const forged = join(desk, 'forged.tar');
    const bytes = readFileSync(bundle);
    bytes.write('X', bytes.indexOf('"ClaimRecorded"') + 1);
    writeFileSync(forged, bytes);
    const { code, err } = await here('verify', forged, '--key', key);
    expect(code).toBe(1);
    expect(err).toMatch(/NOT as recorded, first at position \d+/);
    const spoilt = join(desk, 'spoilt.tlog-proof');
    writeFileSync(spoilt, readFileSync(mail, 'utf8').replace(/^index \d/m, 'index 9'));
    expect((await here('verify', spoilt, '--key', key)).err).toContain('does not hold');
  }, 60_000);

  it('finds what somebody with every right changed in the database, also while nothing runs', async () => {
    const superuser = new pg.Client({ connectionString: findEmbeddedPostgres(data.path) ?? '' });
    await superuser.connect();
    await superuser.query(`alter table ledger.events disable trigger all`);
    await superuser.query(
      `update ledger.events set recorded_at = recorded_at - interval '1 microsecond'
        where sequence = (select sequence from ledger.positions where position = 77)`,
    );
    await superuser.end();
    const { code, err } = await there('verify');
    expect(code).toBe(1);
    expect(err).toContain('NOT as recorded, first at position 77: the column of recordedAt says');
    await isnad.stop();
    const still = await there('verify', '--json');
    expect((JSON.parse(still.out) as Result).finding?.position).toBe(77);
  }, 120_000);

  it('finds that a newsroom without its history is not the one it knew', async () => {
    const empty = join(desk, 'other');
    mkdirSync(empty);
    copyFileSync(join(data.path, 'log.key'), join(empty, 'log.key'));
    const other = await launch(empty, ['--no-seeds']).ready;
    const { code, err } = await run(['verify', '--checkpoint', checkpoint], { ISNAD_DATA: empty });
    await other.stop();
    expect(code).toBe(1);
    expect(err).toMatch(/rolled back: \d+ events were signed for, 0 are there/);
  }, 120_000);
});

function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, NODE_OPTIONS: '', ...env } };
    const child = execFile(process.execPath, [PROGRAM, ...args], options, (error, out, err) => {
      resolve({ code: error === null ? 0 : (child.exitCode ?? 1), out, err });
    });
  });
}

import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { installedPostgres, run, startCluster, type Cluster } from './installed-postgres.js';
import { dataDirectory, launch, PROGRAM, stopAll } from './isnad-process.js';

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function isnad(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  return new Promise((resolve) =>
    execFile(
      process.execPath,
      [PROGRAM, ...args],
      { env: { ...process.env, NODE_OPTIONS: '', ...env } },
      (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }),
    ),
  );
}

const bin = installedPostgres();
const tool = (name: string): string => join(bin ?? '', name);
const SEEDS = join(process.cwd(), 'seeds', 'gold');

// CI installs Debian's PostgreSQL and counts a skipped spec as a failed one.
(bin === null ? describe.skip : describe)('a newsroom that is dumped while it works, by pg_dump', () => {
  const [before, after] = [dataDirectory(), dataDirectory()];
  const desk = mkdtempSync(join(tmpdir(), 'isnad-dump-'));
  const [dump, kept] = [join(desk, 'isnad.dump'), join(desk, 'checkpoint')];
  const clusters: Cluster[] = [];

  afterAll(async () => {
    await stopAll();
    for (const cluster of clusters) await cluster.stop();
    for (const folder of [before, after]) folder.remove();
    rmSync(desk, { recursive: true, force: true });
  }, 120_000);

  async function cluster(): Promise<Cluster> {
    const started = await startCluster(bin ?? '');
    clusters.push(started);
    return started;
  }

  const youth = async ({ admin }: Cluster): Promise<bigint> => {
    const { rows } = await admin.query<{ xid: string }>('select pg_current_xact_id()::text as xid');
    return BigInt(rows[0]?.xid ?? 0);
  };

  it('verifies in a cluster with younger transaction ids, and goes on there', async () => {
    const [old, young] = [await cluster(), await cluster()];
    await old.admin.query(
      'do $$ begin for n in 1..20000 loop perform pg_current_xact_id(); commit; end loop; end $$',
    );
    const env = { DATABASE_URL: old.url, ISNAD_DATA: before.path };
    const first = await launch(before.path, ['--no-seeds'], env).ready;
    expect((await isnad(['ingest', join(SEEDS, 'seed-article.json')], env)).code).toBe(0);
    writeFileSync(kept, await (await fetch(`${first.address}/checkpoint`)).text());
    // Appends go on while the dump is made; what is committed when it begins is in it.
    const working = isnad(['ingest', join(SEEDS, 'kz-2022-withdrawal.json')], env);
    run(tool('pg_dump'), ['--format=custom', `--file=${dump}`, old.url]);
    await working;
    await first.stop();

    await young.admin.query('create role isnad_app nologin');
    run(tool('pg_restore'), ['--exit-on-error', `--dbname=${young.url}`, dump]);
    expect(await youth(young)).toBeLessThan(await youth(old));
    copyFileSync(join(before.path, 'log.key'), join(after.path, 'log.key'));
    const restored = { DATABASE_URL: young.url, ISNAD_DATA: after.path };
    expect(await isnad(['migrate'], restored)).toMatchObject({ code: 0 });
    const verified = await isnad(['verify', '--checkpoint', kept, '--json'], restored);
    expect(verified).toMatchObject({ code: 0 });

    const client = new pg.Client({ connectionString: young.url });
    await client.connect();
    await expect(client.query(`update ledger.events set type = 'Forged'`)).rejects.toMatchObject({
      code: 'ISN09',
    });
    const { rows } = await client.query(
      `select has_table_privilege('isnad_app', 'ledger.events', 'select') as may`,
    );
    expect(rows).toEqual([{ may: true }]);
    await client.end();

    const second = await launch(after.path, ['--no-seeds'], restored).ready;
    expect((await isnad(['ingest', join(SEEDS, 'kz-2022-toll.json')], restored)).code).toBe(0);
    expect((await isnad(['ingest', join(SEEDS, 'kz-2022-withdrawal.json')], restored)).code).toBe(0);
    const later = await isnad(['verify', '--checkpoint', kept, '--json'], restored);
    expect(later).toMatchObject({ code: 0 });
    const sizeOf = ({ out }: Ended): number => (JSON.parse(out) as { readonly size: number }).size;
    expect(sizeOf(later)).toBeGreaterThan(sizeOf(verified));
    await second.stop();
  }, 400_000);
});

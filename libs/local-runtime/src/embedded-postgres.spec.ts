import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { eventually } from '@isnad/testing';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.js';

/** Specs that look at processes need Linux' /proc. */
const onLinux = existsSync('/proc/self/cwd') ? it : it.skip;

describe('the embedded PostgreSQL', () => {
  let home: string;
  const started: EmbeddedPostgres[] = [];

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'isnad-runtime-'));
    chmodSync(home, 0o711);
  });

  afterEach(async () => {
    for (const server of started.splice(0)) await server.stop();
    rmSync(home, { recursive: true, force: true });
  });

  const start = async (dataDirectory = home): Promise<EmbeddedPostgres> => {
    const server = await startEmbeddedPostgres({ dataDirectory });
    started.push(server);
    return server;
  };

  async function query(server: EmbeddedPostgres, sql: string): Promise<readonly Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: server.url });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  const cluster = (): string => realpathSync(join(home, 'postgres'));
  const postmaster = (): number =>
    Number(readFileSync(join(cluster(), 'postmaster.pid'), 'utf8').split('\n')[0]);

  const serverProcesses = (): readonly number[] =>
    readdirSync('/proc')
      .map(Number)
      .filter((pid) => {
        try {
          return pid > 0 && readlinkSync(`/proc/${pid}/cwd`) === cluster();
        } catch {
          return false;
        }
      });

  it('keeps its data between runs', async () => {
    const first = await start();
    await query(first, 'create table kept as select 42 as answer');
    await first.stop();
    expect(await query(await start(), 'select * from kept')).toEqual([{ answer: 42 }]);
  });

  it('listens on loopback only, demands its password, and flushes what is committed', async () => {
    const server = await start();
    expect(new URL(server.url).hostname).toBe('127.0.0.1');
    expect(
      await query(
        server,
        `select current_setting('listen_addresses') as listens, current_setting('unix_socket_directories') as sockets,
                current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit`,
      ),
    ).toEqual([{ listens: '127.0.0.1', sockets: '', fsync: 'on', commit: 'on' }]);
    const stranger = new URL(server.url);
    stranger.password = 'guessed';
    await expect(query({ ...server, url: stranger.href }, 'select 1')).rejects.toThrow(
      'password authentication',
    );
    expect(statSync(join(home, 'postgres.password')).mode & 0o077).toBe(0);
    expect(statSync(cluster()).mode & 0o077).toBe(0);
  });

  onLinux('has all that was committed after kill -9 of every process', async () => {
    const server = await start();
    await query(server, 'create table kept as select 42 as answer');
    for (const pid of serverProcesses()) process.kill(pid, 'SIGKILL');
    expect(await query(await start(), 'select * from kept')).toEqual([{ answer: 42 }]);
  });

  onLinux('starts after kill -9 of its first process alone, once that one’s children have left', async () => {
    const server = await start();
    await query(server, 'create table kept as select 42 as answer');
    process.kill(postmaster(), 'SIGKILL');
    expect(await query(await start(), 'select * from kept')).toEqual([{ answer: 42 }]);
  });

  it('stops the server that a killed supervisor left behind, and starts its own', async () => {
    const orphan = await start();
    await query(orphan, 'create table kept as select 42 as answer');
    const before = postmaster();
    const server = await start();
    expect(postmaster()).not.toBe(before);
    expect(await query(server, 'select * from kept')).toEqual([{ answer: 42 }]);
  });

  onLinux('leaves another program alone that has the pid of a server long dead', async () => {
    const first = await start();
    await first.stop();
    const other = spawn('sleep', ['60'], { stdio: 'ignore' });
    try {
      writeFileSync(join(cluster(), 'postmaster.pid'), `${other.pid}\n${cluster()}\n0\n5432\n\n\n`);
      expect(await query(await start(), 'select 1 as one')).toEqual([{ one: 1 }]);
      expect(other.exitCode).toBeNull();
      expect(other.signalCode).toBeNull();
    } finally {
      other.kill('SIGKILL');
    }
  });

  onLinux('does not hear the terminal’s Ctrl-C: it leads a process group of its own', async () => {
    await start();
    const groupOf = (pid: number | 'self'): string | undefined => {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2];
    };
    expect(groupOf(postmaster())).not.toBe(groupOf('self'));
  });

  it('begins anew where its creation was interrupted', async () => {
    mkdirSync(join(home, 'postgres'));
    mkdirSync(join(home, 'postgres.new'));
    writeFileSync(join(home, 'postgres.new', 'PG_VERSION'), '18\n');
    expect(await query(await start(), 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(existsSync(join(home, 'postgres.new'))).toBe(false);
  });

  it('sets a new password where the file with the old one is lost', async () => {
    const first = await start();
    await query(first, 'create table kept as select 42 as answer');
    await first.stop();
    rmSync(join(home, 'postgres.password'));
    const second = await start();
    expect(second.url).not.toBe(first.url);
    expect(await query(second, 'select * from kept')).toEqual([{ answer: 42 }]);
  });

  it('takes another port where its own is taken', async () => {
    const first = await start();
    const holder = createServer();
    await first.stop();
    await new Promise<void>((resolve) => holder.listen(first.port, '127.0.0.1', resolve));
    try {
      const second = await start();
      expect(second.port).not.toBe(first.port);
      expect(await query(second, 'select 1 as one')).toEqual([{ one: 1 }]);
    } finally {
      await new Promise((resolve) => holder.close(resolve));
    }
  });

  it('refuses a folder of another version or of other things, and says what to do', async () => {
    await (await start()).stop();
    writeFileSync(join(cluster(), 'PG_VERSION'), '9.6\n');
    await expect(start()).rejects.toThrow(/not compatible[^]*set DATABASE_URL/);

    const other = join(home, 'other');
    mkdirSync(join(other, 'postgres'), { recursive: true });
    writeFileSync(join(other, 'postgres', 'holiday.jpg'), '');
    await expect(start(other)).rejects.toThrow('holds files but no PostgreSQL data');
  });

  /** Only root changes to another user; CI runs as root. */
  const asRoot = process.getuid?.() === 0 ? it : it.skip;

  asRoot(
    'started by root in a folder closed to others, keeps its data where its own user can reach it',
    async () => {
      const closed = join(home, 'closed');
      mkdirSync(closed, { mode: 0o700 });
      const first = await start(closed);
      const place = realpathSync(join(closed, 'postgres'));
      try {
        expect(place.startsWith(closed)).toBe(false);
        await query(first, 'create table kept as select 42 as answer');
        await first.stop();
        expect(await query(await start(closed), 'select * from kept')).toEqual([{ answer: 42 }]);
      } finally {
        for (const server of started.splice(0)) await server.stop();
        rmSync(dirname(place), { recursive: true, force: true });
      }
    },
  );

  it('closes the connections of others when it stops', async () => {
    const server = await start();
    const idle = new pg.Client({ connectionString: server.url });
    let lost = false;
    idle.on('error', () => (lost = true));
    await idle.connect();
    await server.stop();
    await eventually(() => lost);
    await expect(query(server, 'select 1')).rejects.toThrow('ECONNREFUSED');
  });
});

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataDirectory, launch, type Started } from './isnad-process.js';

const PROGRAM = join(process.cwd(), 'dist', 'apps', 'cli', 'main.js');
const COMMANDS = [
  'start',
  'ingest',
  'contradictions',
  'contradiction',
  'slips',
  'stories',
  'story',
  'retry',
  'claim',
  'correct',
  'extract',
  'eval',
  'migrate',
];
const TEXT = 'Президент Казахстана заявил, что войска начнут выход из страны в четверг.';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function isnad(args: readonly string[], env: NodeJS.ProcessEnv = {}, input = ''): Promise<Ended> {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    env: { ...process.env, NODE_OPTIONS: '', ISNAD_URL: '', ...env },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  child.stdin.on('error', () => undefined); // it ended without reading
  child.stdin.end(input);
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })));
}

describe('the command line', () => {
  it('lists its commands, and ends with 0, where help is asked for or nothing is', async () => {
    for (const args of [['--help'], []]) {
      const { code, out } = await isnad(args);
      expect(code).toBe(0);
      for (const command of COMMANDS) expect(out).toContain(`\n  ${command} `);
    }
  }, 60_000);

  it.each(COMMANDS)('%s --help names its options, --json among them', async (command) => {
    const { code, out } = await isnad([command, '--help']);
    expect(code).toBe(0);
    expect(out).toContain('--json');
  });

  it.each([
    ['an unknown command', ['publish'], /unknown command/],
    ['a word that every object knows', ['constructor'], /unknown command/],
    ['an unknown option', ['start', '--colour'], /unknown option/],
    ['a status that is none', ['contradictions', '--status', 'perhaps'], /Allowed choices are open/],
    [
      'a file that is not there',
      ['ingest', 'no-such-file', '--url', 'http://127.0.0.1:9'],
      /no file or folder/,
    ],
    ['a folder of scenarios that is not there', ['eval', 'no-such-folder'], /no folder no-such-folder/],
  ])('ends with 2 and says why after %s', async (_, args, message) => {
    const { code, err } = await isnad(args);
    expect(err).toMatch(message);
    expect(code).toBe(2);
  });

  it('ends with 3 and names the remedy where nothing answers', async () => {
    const nowhere = await isnad(['contradictions', '--url', 'http://127.0.0.1:9']);
    expect(nowhere).toMatchObject({ code: 3, out: '' });
    expect(nowhere.err).toMatch(/does not answer at http:\/\/127\.0\.0\.1:9.*npm start/);
  });

  it('ends with 1 and names variable and remedy after a bad setting', async () => {
    const { code, err } = await isnad(['migrate'], { DATABASE_URL: 'mysql://host/isnad' });
    expect(err).toMatch(/DATABASE_URL is not a postgres.*postgresql:\/\/user:password@host/);
    expect(code).toBe(1);
  });

  it('ends with 1 and names the remedy, without a stack or the password, where no database answers', async () => {
    const url = 'postgresql://newsroom:not-to-be-told@127.0.0.1:9/isnad';
    const { code, err } = await isnad(['migrate'], { DATABASE_URL: url });
    expect(err).toMatch(/nothing listens there.*\nCheck DATABASE_URL/);
    expect(err).not.toMatch(/not-to-be-told|\n +at /);
    expect(code).toBe(1);
  });
});

describe('the command line of a running Isnad', () => {
  const data = dataDirectory();
  const folder = mkdtempSync(join(tmpdir(), 'isnad-articles-'));
  let running: Started;

  beforeAll(async () => {
    running = await launch(data.path, ['--no-seeds']).ready;
  }, 120_000);
  afterAll(async () => {
    await running.stop();
    data.remove();
    rmSync(folder, { recursive: true, force: true });
  });
  const json = async <T>(args: readonly string[], input = ''): Promise<T> => {
    const { code, out, err } = await isnad([...args, '--json'], { ISNAD_DATA: data.path }, input);
    expect({ args, code, err }).toEqual({ args, code: 0, err });
    return JSON.parse(out) as T;
  };

  it('ingests a file, a folder and standard input, and knows again what it has', async () => {
    const article = { title: 'Первая', body: TEXT, outlet: 'ТАСС', publishedAt: '2022-01-11T10:00:00+03:00' };
    writeFileSync(join(folder, 'one.json'), JSON.stringify(article));
    writeFileSync(join(folder, 'two.jsonl'), `${JSON.stringify({ ...article, title: 'Вторая' })}\n`);
    const none = { failed: [], stuck: 0 };
    expect(await json(['ingest', join(folder, 'one.json')])).toEqual({
      submitted: 1,
      duplicates: 0,
      ...none,
    });
    expect(await json(['ingest', folder])).toEqual({ submitted: 2, duplicates: 1, ...none });
    expect(await json(['ingest', '-'], TEXT)).toEqual({ submitted: 1, duplicates: 0, ...none });
    expect(await json(['ingest', '-'], TEXT)).toEqual({ submitted: 1, duplicates: 1, ...none });
  }, 60_000);

  it('tells which article was refused and why, takes the others, and ends with 1', async () => {
    writeFileSync(join(folder, 'three.json'), JSON.stringify([{ body: '', outlet: 'ТАСС' }, { body: TEXT }]));
    const { code, out, err } = await isnad(['ingest', join(folder, 'three.json'), '--json'], {
      ISNAD_DATA: data.path,
    });
    expect(code).toBe(1);
    expect(err).toMatch(/three\.json#1: 422 .*body must not be empty/);
    expect(JSON.parse(out)).toMatchObject({
      submitted: 2,
      failed: [{ message: expect.stringContaining('422') as string }],
    });
  }, 60_000);

  it('shows a claim with every event of it', async () => {
    const page = (await (await fetch(`${running.address}/api/v1/claims?limit=1`)).json()) as {
      readonly items: readonly { readonly claimId: string }[];
    };
    const claimId = page.items[0]?.claimId ?? '';
    expect(await json(['claim', claimId])).toMatchObject({ claimId });
    expect((await isnad(['claim', claimId], { ISNAD_DATA: data.path })).out).toContain(`[${claimId}]`);
    const { items } = await json<{ items: readonly { type: string }[] }>(['claim', claimId, '--history']);
    expect(items[0]?.type).toBe('ClaimRecorded');
  });

  it('shows a story with its reports and contradictions', async () => {
    const { items } = await json<{ items: readonly { storyId: string; articleCount: number }[] }>([
      'stories',
    ]);
    const [first] = items;
    const shown = await json<{ articles: readonly unknown[] }>(['story', first?.storyId ?? '']);
    expect(shown).toMatchObject({
      story: { storyId: first?.storyId },
      contradictions: expect.any(Array) as unknown,
    });
    expect(shown.articles).toHaveLength(first?.articleCount ?? 0);
  });

  it('lists contradictions, and has nothing to try again', async () => {
    expect(await json(['contradictions', '--status', 'all'])).toHaveProperty('items');
    expect(await json(['slips'])).toEqual({ items: [] });
    expect(await json(['retry'])).toEqual({ retried: [] });
  });
});

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documents } from './documents.js';
import { run, serve } from './shell.js';

const all = documents();
const textOf = (file: string): string => all.find((document) => document.file === file)?.text ?? '';

describe('the documentation', () => {
  it('links only to files that are there', () => {
    const dead = all.flatMap(({ file, links }) =>
      links.filter((link) => !existsSync(link)).map((link) => `${file} → ${link}`),
    );
    expect(dead).toEqual([]);
  });

  it('is reachable from the README', () => {
    const seen = new Set(['README.md']);
    for (const file of seen)
      for (const link of all.find((one) => one.file === file)?.links ?? []) seen.add(link);
    expect(all.map(({ file }) => file).filter((file) => !seen.has(file))).toEqual([]);
  });

  it('names every setting that a process reads', () => {
    const source = readFileSync('libs/local-runtime/src/config.ts', 'utf8');
    const read = [...source.matchAll(/env, '([A-Z_]+)'/g)].map(([, name]) => name);
    const reference = textOf('docs/reference/configuration.md');
    expect(read.length).toBeGreaterThan(5);
    expect(read.filter((name) => !reference.includes(`\`${name}\``))).toEqual([]);
  });

  it('names every command', () => {
    const commands = readdirSync('apps/cli/src/commands').flatMap((name) =>
      name.endsWith('.spec.ts') ? [] : [name.replace(/\.ts$/, '')],
    );
    const reference = textOf('docs/reference/command-line.md');
    expect(commands.filter((name) => !new RegExp(`\`${name}[ \`]`).test(reference))).toEqual([]);
  });

  it('names every route of the API', () => {
    const document = JSON.parse(readFileSync('apps/api/openapi.generated.json', 'utf8')) as {
      readonly paths: object;
    };
    const reference = textOf('docs/reference/http-api.md');
    const parts = Object.keys(document.paths).flatMap((path) => path.match(/\/[a-z][\w-]*/g) ?? []);
    expect(parts.length).toBeGreaterThan(50);
    expect([...new Set(parts)].filter((part) => !new RegExp(`${part}\\b`).test(reference))).toEqual([]);
  });

  it('names every event of the ledger', () => {
    const source = readFileSync('libs/ledger-domain/src/upcast.ts', 'utf8');
    const events = [...source.matchAll(/^ {2}([A-Z]\w+): \d+,$/gm)].map(([, name]) => name);
    const reference = textOf('docs/reference/events.md');
    expect(events.length).toBeGreaterThan(10);
    expect(events.filter((name) => !reference.includes(`\`${name}\``))).toEqual([]);
  });

  it('names specs of other stores’ faults that are there, by the names that they have', () => {
    const specs = ['apps', 'libs', 'test'].flatMap((root) =>
      readdirSync(root, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.spec.ts'))
        .map((name) => join(root, name)),
    );
    const named = [
      ...textOf('docs/explanation/what-others-lose.md').matchAll(/`([\w-]+\.spec\.ts)`: ([^|;(]+)/g),
    ].map(([, file = '', name = '']) => ({ file, name: name.trim() }));
    expect(named.length).toBeGreaterThan(20);
    const missing = named.filter(
      ({ file, name }) =>
        !specs.some((path) => path.endsWith(`/${file}`) && readFileSync(path, 'utf8').includes(`'${name}`)),
    );
    expect(missing).toEqual([]);
  });

  describe('has commands that work', () => {
    const data = mkdtempSync(join(tmpdir(), 'isnad-docs-'));
    const env = { ...process.env, ISNAD_DATA: data, PORT: '0', NODE_OPTIONS: '' };
    afterAll(() => rmSync(data, { recursive: true, force: true }));

    it.each(
      all.filter(({ blocks }) => blocks.length > 0).map((document) => [document.file, document] as const),
    )(
      'in %s',
      async (_, { blocks }) => {
        const servers: { stop(): Promise<void> }[] = [];
        try {
          for (const block of blocks) {
            if (block.serving) servers.push(await serve(block, env));
            else {
              const { code, said } = await run(block, env);
              expect({ where: block.where, code, said }).toEqual({ where: block.where, code: 0, said });
            }
          }
        } finally {
          for (const server of servers.reverse()) await server.stop();
        }
      },
      240_000,
    );
  });
});

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const CONFIG = '.dependency-cruiser.cjs';
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const { forbidden } = createRequire(import.meta.url)(join(process.cwd(), CONFIG)) as {
  readonly forbidden: readonly { readonly name: string; readonly severity: string }[];
};

/** A small tree that keeps every rule: each kind of app and lib, entered as it should be. */
const ALLOWED: Readonly<Record<string, string>> = {
  'libs/claim-model/src/index.ts': `export const claim = 1;`,
  'libs/ledger-domain/src/index.ts': `import { createHash } from 'node:crypto';
    import { claim } from '@isnad/claim-model'; export const hash = [createHash, claim];`,
  'libs/event-store/src/inner.ts': `import pg from 'pg'; export const inner = pg;`,
  'libs/event-store/src/index.ts': `export * from './inner.js';`,
  'libs/event-store/src/inner.spec.ts': `import { seen } from '@isnad/testing'; import './index.js'; export { seen };`,
  'libs/testing/src/index.ts': `export const seen = 1;`,
  'apps/api/src/main.ts': `import '@nestjs/common'; import { inner } from '@isnad/event-store'; export { inner };`,
  'apps/worker/src/main.ts': `import { hash } from '@isnad/ledger-domain'; export { hash };`,
  'test/e2e/start.spec.ts': `import '../../apps/api/src/main.js'; import '../../apps/worker/src/main.js';`,
};

/** One violation of each rule: the file that breaks it, and how. */
const PLANTED: Readonly<Record<string, readonly [file: string, source: string]>> = {
  'no-circles': ['libs/event-store/src/a-circle.ts', `import './circle-back.js';`],
  'pure-libs-know-no-framework': ['libs/ledger-domain/src/framework.ts', `import '@nestjs/common';`],
  'pure-libs-know-no-platform': ['libs/claim-model/src/platform.ts', `import 'node:fs';`],
  'pure-libs-know-only-pure-libs': ['libs/ledger-domain/src/impure.ts', `import '@isnad/event-store';`],
  'libs-know-no-app': ['libs/event-store/src/upwards.ts', `import '../../../apps/api/src/main.js';`],
  'apps-know-no-other-app': ['apps/worker/src/sideways.ts', `import '../../api/src/main.js';`],
  'the-desk-knows-the-api-alone': ['apps/desk/src/peek.ts', `import '@isnad/claim-model';`],
  'libs-are-entered-by-their-index': [
    'apps/worker/src/back-door.ts',
    `import '../../../libs/event-store/src/inner.js';`,
  ],
  'a-lib-does-not-import-its-own-index': ['libs/event-store/src/own.ts', `import '@isnad/event-store';`],
  'no-test-code-in-the-product': ['apps/api/src/probe.ts', `import '@isnad/testing';`],
};

describe('the boundaries of the architecture', () => {
  const root = mkdtempSync(join(tmpdir(), 'isnad-boundaries-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const write = (file: string, source: string): void => {
    mkdirSync(join(root, dirname(file)), { recursive: true });
    writeFileSync(join(root, file), source);
  };
  /** What `npm run boundaries` runs, in the small tree. */
  const cruise = (): { readonly code: number | null; readonly said: string } => {
    const [program, ...args] = (scripts['boundaries'] ?? '').split(' ');
    const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', program ?? ''), args, {
      cwd: root,
      encoding: 'utf8',
    });
    return { code: status, said: stdout + stderr };
  };

  beforeAll(() => {
    for (const file of [CONFIG, 'tsconfig.json', 'package.json']) cpSync(file, join(root, file));
    symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
    for (const [file, source] of Object.entries(ALLOWED)) write(file, source);
  });

  it('let a tree pass that keeps them', () => {
    const { code, said } = cruise();
    expect(said).toContain('no dependency violations found');
    expect(code).toBe(0);
  });

  it('each have a planted violation here, and fail the check where broken', () => {
    expect(Object.keys(PLANTED).sort()).toEqual(forbidden.map(({ name }) => name).sort());
    expect(forbidden.filter(({ severity }) => severity !== 'error')).toEqual([]);
  });

  it('are reported when broken, each where it was broken', () => {
    write('libs/event-store/src/circle-back.ts', `import './a-circle.js';`);
    for (const [file, source] of Object.values(PLANTED)) write(file, source);
    const { code, said } = cruise();
    expect(code).not.toBe(0);
    for (const [rule, [file]] of Object.entries(PLANTED)) {
      expect(said).toContain(`error ${rule}: ${file} →`);
    }
  });

  it('are part of the one gate', () => {
    expect(scripts['check']?.split(' && ')).toContain('npm run boundaries');
    expect(readFileSync('.ci/run', 'utf8')).toMatch(/for gate in .*\bboundaries\b/);
  });
});

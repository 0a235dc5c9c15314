import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenAPIObject } from '@nestjs/swagger';
import { documentOf } from '../../apps/api/document/document.js';
import type { Document, Operation } from '../../apps/api/document/open-api.js';
import { withApi } from './running-api.js';

/** Committed, so that a review sees the interface change. `npm run openapi` writes it. */
const FILE = 'apps/api/openapi.generated.json';
/** The same as types, for the desk. */
const TYPES = 'apps/desk/src/api/openapi.generated.ts';
const isWritten = process.env['ISNAD_WRITE'] === 'openapi';
const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** As docs/reference/http-api.md tells everybody to do it. */
function typesOf(file: string): string {
  const directory = mkdtempSync(join(tmpdir(), 'isnad-types-'));
  const output = join(directory, 'types.ts');
  const flags = [
    '--immutable',
    '--default-non-nullable=false',
    '--root-types',
    '--root-types-no-schema-prefix',
  ];
  const program = 'node_modules/openapi-typescript/bin/cli.js';
  try {
    execFileSync(process.execPath, [program, file, '-o', output, ...flags], { stdio: 'pipe' });
    return readFileSync(output, 'utf8');
  } finally {
    rmSync(directory, { recursive: true });
  }
}

describe('the OpenAPI document', () => {
  const api = withApi();
  let document: Document;
  beforeAll(() => {
    document = documentOf(api.app);
  });
  const operations = (): readonly (Operation & { readonly route: string })[] =>
    Object.entries(document.paths).flatMap(([path, ofPath]) =>
      Object.entries(ofPath).map(([method, operation]) => ({ ...operation, route: `${method} ${path}` })),
    );

  it('is the committed one (if not: npm run openapi)', () => {
    const text = `${JSON.stringify(document, null, 2)}\n`;
    if (isWritten) writeFileSync(FILE, text);
    expect(textOf(FILE)).toBe(text);
  });

  it('is what the types of the desk were made from (if not: npm run openapi)', () => {
    const types = typesOf(FILE);
    if (isWritten) writeFileSync(TYPES, types);
    expect(textOf(TYPES)).toBe(types);
  });

  it('is served at /docs/json, and shown at /docs', async () => {
    const { status, body } = await api.ask<OpenAPIObject>('/docs/json');
    expect(status).toBe(200);
    expect(body.openapi).toMatch(/^3\./);
    expect(Object.keys(body.paths)).toContain('/api/v1/articles');
    const page = await api.ask<string>('/docs');
    expect(page).toMatchObject({ status: 200, type: 'text/html' });
    expect(page.body).toContain('swagger-ui');
  });

  it('says of every operation what it does', () => {
    const silent = operations().filter(({ summary }) => summary === undefined || summary === '');
    expect(silent.map(({ route }) => route)).toEqual([]);
  });
});

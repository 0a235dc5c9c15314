import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { OpenAPIObject } from '@nestjs/swagger';
import { documentOf } from '../../apps/api/document/document.js';
import type { Document, Operation } from '../../apps/api/document/open-api.js';
import { withApi } from './running-api.js';

/** Committed, so that a review sees the interface change. `npm run openapi` writes it. */
const FILE = 'apps/api/openapi.generated.json';

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
    if (process.env['ISNAD_WRITE'] === 'openapi') writeFileSync(FILE, text);
    expect(existsSync(FILE) ? readFileSync(FILE, 'utf8') : '').toBe(text);
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

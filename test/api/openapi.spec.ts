import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { OpenAPIObject } from '@nestjs/swagger';
import { openApiOf } from '../../apps/api/src/create-api.js';
import { withApi } from './running-api.js';

/** Committed, so that a review sees the interface change. `npm run openapi` writes it. */
const FILE = 'apps/api/openapi.generated.json';

describe('the OpenAPI document', () => {
  const api = withApi();

  it('is the committed one (if not: npm run openapi)', () => {
    const document = `${JSON.stringify(openApiOf(api.app), null, 2)}\n`;
    if (process.env['ISNAD_WRITE'] === 'openapi') writeFileSync(FILE, document);
    expect(existsSync(FILE) ? readFileSync(FILE, 'utf8') : '').toBe(document);
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
    const silent = Object.entries(openApiOf(api.app).paths).flatMap(([path, operations]) =>
      Object.entries(operations as Record<string, { readonly summary?: string }>).flatMap(
        ([method, { summary }]) => (summary === undefined || summary === '' ? [`${method} ${path}`] : []),
      ),
    );
    expect(silent).toEqual([]);
  });
});

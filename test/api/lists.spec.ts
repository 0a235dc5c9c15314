import { readFileSync } from 'node:fs';
import { withApi } from './running-api.js';

type Item = Readonly<Record<string, unknown>>;
interface Page {
  readonly items: readonly Item[];
  readonly next: string | null;
}

const FIELDS = ['title', 'body', 'outlet', 'outletCountry', 'publishedAt', 'language'] as const;
const { articles } = JSON.parse(readFileSync('seeds/gold/kz-2022-withdrawal.json', 'utf8')) as {
  readonly articles: readonly Item[];
};
const SUBMISSIONS = articles.map((article) =>
  Object.fromEntries(FIELDS.flatMap((field) => (article[field] == null ? [] : [[field, article[field]]]))),
);

const LISTS = [
  ['articles', 'articleId'],
  ['claims', 'claimId'],
  ['stories', 'storyId'],
  ['contradictions', 'contradictionId'],
] as const;

describe('lists', () => {
  const api = withApi({ worker: true });

  beforeAll(async () => {
    for (const submission of SUBMISSIONS) await api.post('/api/v1/articles', submission);
    await api.untilCompared(SUBMISSIONS.length);
  }, 60_000);

  const page = async (path: string): Promise<Page> => {
    const { status, body } = await api.ask<Page>(`/api/v1/${path}`);
    expect(status).toBe(200);
    return body;
  };
  /** All items of a list, page by page. */
  const all = async (list: string, query = 'limit=200', start = ''): Promise<readonly Item[]> => {
    const items: Item[] = [];
    for (let cursor: string | null = start; cursor !== null;) {
      const { items: more, next }: Page = await page(
        `${list}?${query}${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`,
      );
      items.push(...more);
      cursor = next;
    }
    return items;
  };

  it.each(LISTS)(
    '%s: small pages hold together what one large page holds, in the same order',
    async (list, id) => {
      const whole = (await page(`${list}?limit=200`)).items;
      expect(whole.length).toBeGreaterThan(0);
      const small = await all(list, 'limit=1');
      expect(small.map((item) => item[id])).toEqual(whole.map((item) => item[id]));
      expect(new Set(small.map((item) => item[id])).size).toBe(small.length);
    },
  );

  it.each(LISTS)('%s: each item is found under its own address', async (list, id) => {
    const [item] = (await page(`${list}?limit=1`)).items;
    const { status, body } = await api.ask<Item>(`/api/v1/${list}/${String(item?.[id])}`);
    expect(status).toBe(200);
    expect(body).toMatchObject(item ?? {});
  });

  it.each([
    ['articles', 'language', 'language'],
    ['articles', 'outlet', 'outlet'],
    ['articles', 'storyId', 'storyId'],
    ['claims', 'action', 'action'],
    ['claims', 'storyId', 'storyId'],
    ['contradictions', 'dimension', 'dimension'],
    ['contradictions', 'status', 'status'],
    ['contradictions', 'storyId', 'storyId'],
  ])('%s by %s: exactly those of the whole list', async (list, filter, field) => {
    const whole = await all(list);
    const values = [...new Set(whole.map((item) => item[field]))].filter(
      (value) => typeof value === 'string',
    );
    expect(values.length).toBeGreaterThan(0);
    for (const value of values.slice(0, 5)) {
      const found = await all(list, `limit=200&${filter}=${encodeURIComponent(value)}`);
      expect(found).toEqual(whole.filter((item) => item[field] === value));
    }
  });

  it('articles by the time of publication: from included, to excluded', async () => {
    const whole = await all('articles');
    const moments = whole.map(({ publishedAt }) => Date.parse(String(publishedAt))).sort((a, b) => a - b);
    const middle = new Date(moments[Math.floor(moments.length / 2)] ?? 0);
    const at = encodeURIComponent(middle.toISOString());
    const since = await all('articles', `publishedFrom=${at}`);
    const before = await all('articles', `publishedTo=${at}`);
    expect(since.every(({ publishedAt }) => Date.parse(String(publishedAt)) >= middle.getTime())).toBe(true);
    expect(before.every(({ publishedAt }) => Date.parse(String(publishedAt)) < middle.getTime())).toBe(true);
    expect(since.length + before.length).toBe(whole.length);
  });

  it('give no item twice while new ones arrive between two pages', async () => {
    const whole = await all('articles');
    const first = await page('articles?limit=4');
    await api.post('/api/v1/articles', {
      ...SUBMISSIONS[0],
      title: 'Another article that came meanwhile',
    });
    await api.untilCompared(SUBMISSIONS.length + 1);
    const rest = await all('articles', 'limit=4', first.next ?? '');
    expect([...first.items, ...rest].map(({ articleId }) => articleId)).toEqual(
      whole.map(({ articleId }) => articleId),
    );
    expect((await page('articles?limit=1')).items[0]?.['title']).toBe('Another article that came meanwhile');
  });

  it('events: dense positions from any on, and a page that goes on where the last one ended', async () => {
    const seen: string[] = [];
    for (let from = '0'; ;) {
      const { items, next } = await page(`events?from=${from}&limit=50`);
      if (next === from) break;
      seen.push(...items.map(({ position }) => String(position)));
      from = next ?? '';
    }
    expect(seen).toEqual(Array.from({ length: await api.countEvents() }, (_, position) => String(position)));
  });

  it('a claim’s history: every event of it, oldest first, by version', async () => {
    const [claim] = (await page('claims?limit=1')).items;
    const path = `claims/${String(claim?.['claimId'])}`;
    const authority = 'RIA Novosti';
    const corrected = await api.post<Item>(`/api/v1/${path}/corrections`, {
      changes: { value: 'corrected' },
      reason: 'The agency corrected it.',
      authority,
      expectedVersion: claim?.['version'],
    });
    expect(corrected.status).toBe(200);
    const again = await api.post<Item>(`/api/v1/${path}/corrections`, {
      changes: { value: 'corrected twice' },
      reason: 'Late.',
      authority,
      expectedVersion: claim?.['version'],
    });
    expect(again).toMatchObject({ status: 409, type: 'application/problem+json' });
    await api.post(`/api/v1/${path}/retraction`, { reason: 'Withdrawn.', authority });

    const { items } = await page(`${path}/history`);
    expect(items.map(({ version }) => version)).toEqual(items.map((_, index) => index + 1));
    expect(items[0]?.['type']).toBe('ClaimRecorded');
    expect(items.slice(-2).map(({ type }) => type)).toEqual(['ClaimCorrected', 'ClaimRetracted']);
    const { items: one, next } = await page(`${path}/history?from=2&limit=1`);
    expect(one).toEqual(items.slice(1, 2));
    expect(next).toBe(items.length > 2 ? 3 : null);
  });

  it('contradictions: confirmed and dismissed ones change their list, once each', async () => {
    const [open] = (await page('contradictions?status=open&limit=1')).items;
    const path = `/api/v1/contradictions/${String(open?.['contradictionId'])}`;
    expect((await api.post(`${path}/dismissal`, { reason: 'rounding', note: 'So.' })).status).toBe(200);
    expect((await api.post(`${path}/confirmation`, {})).status).toBe(409);
    expect((await api.post(`${path}/dismissal`, { reason: 'because' })).status).toBe(422);
    await api.untilCompared(SUBMISSIONS.length + 1);
    const dismissed = await all('contradictions', 'status=dismissed');
    expect(dismissed).toMatchObject([{ contradictionId: open?.['contradictionId'], reason: 'rounding' }]);
  });
});

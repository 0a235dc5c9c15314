import { conflictKeys } from '@isnad/claim-model';
import { DataSource } from 'typeorm';
import {
  ComparisonQueries,
  type ArticleView,
  type ClaimView,
  type ContradictionView,
  type Page,
  type StoryView,
} from '@isnad/read-models';
import { withApi } from './running-api.js';

const DEAD = 'Kazakhstan’s Interior Ministry said on Wednesday.';
const COURIER = {
  outlet: 'The Harbour Courier',
  outletCountry: 'GB',
  language: 'en',
  publishedAt: '2023-03-08T09:00:00+00:00',
  title: 'A heliotrope headline',
  body: `The zinnia harbour lies still.\nForty-one people were killed in Aktau on March 4, ${DEAD}`,
};
/** Another outlet that carries the same claim. */
const MIRROR = {
  ...COURIER,
  outlet: 'Dockside Mirror',
  publishedAt: '2023-03-08T11:00:00+00:00',
  title: 'A wisteria headline',
  body: `Ships wait.\nForty-one people were killed in Aktau on March 4, ${DEAD}`,
};
const report = (outlet: string, dead: string, day: number) => ({
  ...COURIER,
  outlet,
  publishedAt: `2023-03-${day}T09:00:00+00:00`,
  title: `What ${outlet} writes`,
  body: `The harbour of Aktau lies on the Caspian Sea.\n${dead} people were killed in Aktau on March 4, Kazakhstan’s Interior Ministry said.`,
});

const ORDER = { reason: 'It names a minor.', authority: 'Regional Court, order 12' };

describe('a take-down', () => {
  const api = withApi({ worker: true });
  const submit = async (article: object): Promise<string> => {
    const { status, body } = await api.post<{ articleId: string }>('/api/v1/articles', article);
    expect(status).toBe(202);
    return body.articleId;
  };
  const get = async <T>(path: string): Promise<T> => {
    const { status, body } = await api.ask<T>(path);
    expect({ path, status }).toEqual({ path, status: 200 });
    return body;
  };
  const all = async <T>(path: string): Promise<readonly T[]> => (await get<Page<T>>(path)).items;
  const takeDown = (articleId: string) =>
    api.post<{ duplicate: boolean }>(`/api/v1/articles/${articleId}/take-down`, ORDER);
  const killed = async (): Promise<ClaimView> => {
    const claims = await all<ClaimView>('/api/v1/claims?action=killed');
    const found = claims.find(({ quantity }) => quantity?.min === 41);
    if (found === undefined) throw new Error('No claim of 41 dead.');
    return found;
  };
  const canonical = async (): Promise<readonly string[]> => {
    const { rows } = await api.database.pool.query<{ canonical: string }>(
      'select canonical from ledger.events order by sequence',
    );
    return rows.map((row) => row.canonical);
  };

  let courier: string;
  let mirror: string;
  let before: string;
  let events: readonly string[];

  beforeAll(async () => {
    courier = await submit(COURIER);
    await api.untilCompared(1);
    mirror = await submit(MIRROR);
    await api.untilCompared(2);
    const quayside = await submit(report('Quayside Post', 'Seventeen', 11));
    await api.untilCompared(3);
    const claims = await all<ClaimView>('/api/v1/claims?action=killed');
    const [a = '', b = ''] = claims.map(({ claimId }) => claimId);
    await api.contradict(quayside, a, b);
    await api.untilCompared(3);
    events = await canonical();
    before = (await get<{ asOf: string }>('/api/v1/articles')).asOf;
  }, 60_000);

  it('begins with a claim that two articles carry and a third one contradicts', async () => {
    const claim = await killed();
    expect(claim.article.articleId).toBe(courier);
    expect(claim.appearances.map(({ outlet }) => outlet)).toEqual([COURIER.outlet, MIRROR.outlet]);
    const [story] = await all<StoryView>('/api/v1/stories');
    expect(story?.title).toBe(COURIER.title);
    expect(await all<ContradictionView>('/api/v1/contradictions?dimension=quantity')).toHaveLength(1);
  });

  it('shows the removal in the place of the text, and the claim in an article that still stands', async () => {
    expect((await takeDown(courier)).body).toMatchObject({ duplicate: false, revisions: 1 });
    await api.untilCompared(3);
    const article = await get<ArticleView>(`/api/v1/articles/${courier}`);
    expect(article).toMatchObject({ title: null, body: null, stage: 'compared', takenDown: ORDER });
    const claim = await killed();
    expect(claim.article).toMatchObject({ articleId: mirror, title: MIRROR.title, takenDown: null });
    expect(claim.evidence?.exact).toContain('Forty-one people were killed');
    expect((await all<StoryView>('/api/v1/stories'))[0]?.title).toBe(MIRROR.title);
  });

  it('leaves nothing but the removal where no article carries the claim any more', async () => {
    await takeDown(mirror);
    await api.untilCompared(3);
    const claim = await killed();
    expect(claim).toMatchObject({ evidence: null, sentence: null, quantity: { min: 41 } });
    expect(claim.article).toMatchObject({ articleId: courier, title: null, takenDown: ORDER });
    const [contradiction] = await all<ContradictionView>('/api/v1/contradictions?dimension=quantity');
    expect(contradiction?.explanation).toContain('[text taken down]');
    expect(contradiction?.explanation).toContain('Seventeen');
  });

  it('has removed the words from every table of the database, and the salt with them', async () => {
    const { rows: tables } = await api.database.pool.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    expect(tables.length).toBeGreaterThan(10);
    for (const { name } of tables) {
      const { rows } = await api.database.pool.query<{ row: string }>(`select t::text as row from ${name} t`);
      const held = rows.filter(({ row }) => /heliotrope|zinnia|wisteria|Ships wait/.test(row));
      expect({ name, held }).toEqual({ name, held: [] });
    }
    const { rows } = await api.database.pool.query('select from content.article_text');
    expect(rows).toHaveLength(1);
  });

  it('changes no event and no position, and adds only itself', async () => {
    const after = await canonical();
    expect(after.slice(0, events.length)).toEqual(events);
    const added = after.slice(events.length).map((text) => (JSON.parse(text) as { type: string }).type);
    expect(added).toEqual(['ArticleTakenDown', 'ArticleTakenDown']);
  });

  it('tells what was known before it, without the text', async () => {
    const article = await get<ArticleView>(`/api/v1/articles/${courier}?asOf=${before}`);
    expect(article).toMatchObject({ body: null, title: null, takenDown: null });
    const changes = await all<{ id: string; change: string }>(`/api/v1/changes?from=${before}`);
    expect(changes.map(({ id, change }) => [id, change])).toEqual([
      [courier, 'taken-down'],
      [mirror, 'taken-down'],
    ]);
  });

  it('ends the comparison of its claims', async () => {
    const source = await new DataSource({ type: 'postgres', url: api.database.url }).initialize();
    try {
      const queries = new ComparisonQueries(source);
      const claim = await killed();
      const [found] = await queries.candidates([
        { keys: conflictKeys(claim), around: claim.article.publishedAt },
      ]);
      expect([...(found ?? [])]).not.toContain(claim.claimId);
      expect(await queries.reportsOf([claim.claimId])).toEqual([]);
    } finally {
      await source.destroy();
    }
  });

  it('holds: the article is not kept again, and a second take-down changes nothing', async () => {
    const again = await api.post<{ detail: string }>('/api/v1/articles', COURIER);
    expect(again.status).toBe(409);
    expect(again.body.detail).toContain('taken down');
    const size = await api.countEvents();
    expect((await takeDown(courier)).body.duplicate).toBe(true);
    expect(await api.countEvents()).toBe(size);
  });

  it('is refused for an article that nobody knows, and without reason or authority', async () => {
    expect((await takeDown('nobody')).status).toBe(404);
    const { status } = await api.post(`/api/v1/articles/${courier}/take-down`, { ...ORDER, reason: ' ' });
    expect(status).toBe(422);
  });
});

import type {
  AlertView,
  ArticleSummary,
  ClaimView,
  Page,
  SourceSummary,
  SourceView,
} from '@isnad/read-models';
import { withApi } from './running-api.js';

const report = (outlet: string, dead: string, hour: string) => ({
  outlet,
  language: 'en',
  publishedAt: `2023-03-08T${hour}:00:00+00:00`,
  title: `What ${outlet} writes`,
  body: `The harbour of Aktau lies still.\n${dead} people were killed in Aktau on March 4, Kazakhstan’s Interior Ministry said on Wednesday.`,
});
const GROUNDS = { reason: 'The ministry withdrew the figure.', authority: 'Interior Ministry' };

describe('the record of a source, and what leans on what was withdrawn', () => {
  const api = withApi({ worker: true });
  const get = async <T>(path: string): Promise<T> => {
    const { status, body } = await api.ask<T>(`/api/v1/${path}`);
    expect({ path, status }).toEqual({ path, status: 200 });
    return body;
  };
  const send = async <T>(path: string, body: object, expected = 200): Promise<T> => {
    const answer = await api.post<T>(`/api/v1/${path}`, body);
    expect({ path, status: answer.status, body: answer.body }).toMatchObject({ path, status: expected });
    return answer.body;
  };
  const submit = async (outlet: string, dead: string, hour: string): Promise<string> => {
    const { articleId } = await send<{ articleId: string }>('articles', report(outlet, dead, hour), 202);
    return articleId;
  };
  const claimOf = async (articleId: string): Promise<ClaimView> => {
    const { items } = await get<{ items: readonly ClaimView[] }>(`articles/${articleId}/claims`);
    const found = items.find(({ action }) => action === 'killed');
    if (found === undefined) throw new Error('The report has no claim of the dead.');
    return found;
  };
  const recordOf = async (name: string, asOf = ''): Promise<SourceSummary> => {
    const { items } = await get<Page<SourceSummary>>(`sources?name=${name}${asOf}`);
    const [found] = items;
    if (found === undefined) throw new Error(`No source ${name}.`);
    return found;
  };
  const alertsOf = async (status: string): Promise<readonly (readonly [string, string])[]> =>
    (await get<Page<AlertView>>(`alerts?status=${status}`)).items.map(({ article, how }) => [
      article.outlet,
      how,
    ]);

  let [courier, mirror, quayside] = ['', '', ''];
  let [before, confirmed] = ['', ''];
  let dead: ClaimView;
  beforeAll(async () => {
    // The ledger reads the second before the first: what counts is when they were published.
    mirror = await submit('Mirror', 'Forty-one', '11');
    courier = await submit('Courier', 'Forty-one', '09');
    quayside = await submit('Quayside', 'Seventeen', '12');
    await api.untilCompared(3);
    dead = await claimOf(courier);
    const other = await claimOf(quayside);
    const contradiction = await api.contradict(quayside, dead.claimId, other.claimId);
    await api.untilCompared(3);
    ({ asOf: before } = await get<{ asOf: string }>('contradictions'));
    await send(`contradictions/${contradiction}/confirmation`, {});
    await api.untilCompared(3);
    ({ asOf: confirmed } = await get<{ asOf: string }>('contradictions'));
    const changes = { place: 'EG' };
    await send(`claims/${other.claimId}/corrections`, { ...GROUNDS, changes });
    await send(`claims/${dead.claimId}/retraction`, GROUNDS);
    await api.untilCompared(3);
  }, 120_000);

  it('counts what it carried, who was first, and what became of it, each beside what it is of', async () => {
    const { record } = await recordOf('Courier');
    expect(record).toMatchObject({ articles: 1, shared: 1, firstToReport: 1, retracted: 1, corrected: 0 });
    expect(record.claims).toBeGreaterThanOrEqual(record.shared);
    expect((await recordOf('Mirror')).record).toMatchObject({ shared: 1, firstToReport: 0, retracted: 1 });
    expect((await recordOf('Quayside')).record).toMatchObject({ shared: 0, corrected: 1, retracted: 0 });
  });

  it('names those who contradict it', async () => {
    const { sourceId } = await recordOf('Quayside');
    // A retraction resolves what its claim took part in: asked is what was known before that.
    const { contradictedBy, record } = await get<SourceView>(`sources/${sourceId}?asOf=${confirmed}`);
    expect(record.contradicted).toMatchObject({ confirmed: 1 });
    expect(contradictedBy.map((one) => [one.name, one.confirmed])).toEqual([
      ['Courier', 1],
      ['Mirror', 1],
    ]);
    expect((await api.ask('/api/v1/sources/nobody')).status).toBe(404);
  });

  it('tells what was known of it before', async () => {
    const { record } = await recordOf('Courier', `&asOf=${before}`);
    expect(record).toMatchObject({ firstToReport: 1, retracted: 0 });
    expect(record.contradicted.confirmed).toBe(0);
  });

  it('alerts of each report that carries what was withdrawn, until an editor does something to it', async () => {
    expect(await alertsOf('open')).toEqual(
      expect.arrayContaining([
        ['Courier', 'carries'],
        ['Mirror', 'carries'],
      ]),
    );
    const lean = (await get<Page<ArticleSummary>>('articles')).items.map((one) => [
      one.outlet,
      one.leansOnRetracted,
    ]);
    expect(lean.sort()).toEqual([
      ['Courier', 1],
      ['Mirror', 1],
      ['Quayside', 0],
    ]);
    await send(`articles/${mirror}/corrections`, { ...GROUNDS, text: 'The figure was withdrawn.' });
    await api.untilCompared(3);
    expect(await alertsOf('answered')).toEqual([['Mirror', 'carries']]);
    expect((await alertsOf('open')).map(([outlet]) => outlet)).not.toContain('Mirror');
    // What is withdrawn itself leans on nothing.
    await send(`articles/${courier}/retraction`, GROUNDS);
    await api.untilCompared(3);
    expect((await alertsOf('open')).map(([outlet]) => outlet)).not.toContain('Courier');
  });

  it('gives alerts page by page', async () => {
    const first = await get<Page<AlertView>>('alerts?limit=1');
    const rest = first.next === null ? null : await get<Page<AlertView>>(`alerts?cursor=${first.next}`);
    const whole = await get<Page<AlertView>>('alerts');
    expect([...first.items, ...(rest?.items ?? [])].map(({ article }) => article.articleId)).toEqual(
      whole.items.map(({ article }) => article.articleId),
    );
    expect((await api.ask('/api/v1/alerts?cursor=x')).status).toBe(400);
  });
});

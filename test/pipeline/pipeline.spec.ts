import { readFileSync } from 'node:fs';
import { openQueue, QUEUE_NAMES, type QueueName } from '@isnad/job-queue';
import { eventually } from '@isnad/testing';
import { withApi, type RunningApi } from '../api/running-api.js';

interface Article {
  readonly articleId: string;
  readonly stage: string;
  readonly failure: { readonly step: string; readonly reason: string } | null;
}

const FIELDS = ['title', 'body', 'outlet', 'outletCountry', 'publishedAt', 'language'] as const;

function seeds(file: string): readonly Readonly<Record<string, unknown>>[] {
  const { articles } = JSON.parse(readFileSync(`seeds/gold/${file}`, 'utf8')) as {
    readonly articles: readonly Readonly<Record<string, unknown>>[];
  };
  return articles.map((article) =>
    Object.fromEntries(FIELDS.flatMap((field) => (article[field] == null ? [] : [[field, article[field]]]))),
  );
}

const queuesOf = (api: RunningApi) => ({ databaseUrl: api.database.url, redisUrl: null });

describe('the pipeline', () => {
  const api = withApi({ worker: true });

  it('repeats any step without a second effect', async () => {
    const articles = seeds('kz-2022-withdrawal.json').slice(0, 4);
    for (const article of articles) expect((await api.post('/api/v1/articles', article)).status).toBe(202);
    await api.untilCompared(articles.length);
    const events = await api.countEvents();
    const readModels = async (): Promise<readonly unknown[]> =>
      Promise.all(
        ['articles', 'claims', 'stories', 'contradictions'].map(
          async (list) => (await api.ask(`/api/v1/${list}?limit=200`)).body,
        ),
      );
    const before = await readModels();

    const repeated = await repeatEveryJob();
    expect(repeated).toBeGreaterThanOrEqual(articles.length * 3 + 1);
    expect(await api.countEvents()).toBe(events);
    expect(await readModels()).toEqual(before);
  }, 60_000);

  /** Every job that was done is added again under another id; resolves when all of them are done. */
  async function repeatEveryJob(): Promise<number> {
    let count = 0;
    for (const name of QUEUE_NAMES) {
      const queue = openQueue<QueueName>(name, queuesOf(api));
      const done = await queue.getCompleted(0, 1_000);
      await queue.addBulk(done.map((job) => ({ name, data: job.data, opts: { jobId: `${job.id}-again` } })));
      await eventually(
        async () => {
          const states = await Promise.all(done.map((job) => queue.getJobState(`${job.id}-again`)));
          expect(states).not.toContain('failed');
          return states.every((state) => state === 'completed');
        },
        { within: 30_000, every: 50, what: `the repeated jobs of ${name}` },
      );
      count += done.length;
      await queue.close();
    }
    return count;
  }
});

describe('an article whose step fails for good', () => {
  const api = withApi({ worker: true });
  const article = (title: string) => ({
    title,
    body: 'Президент заявил, что войска начнут выход из страны в четверг.',
    outlet: 'Спутник',
    publishedAt: '2022-01-12T16:00:00+03:00',
  });
  const submit = async (title: string): Promise<string> =>
    (await api.post<Article>('/api/v1/articles', article(title))).body.articleId;
  const find = async (articleId: string): Promise<Article> =>
    (await api.ask<Article>(`/api/v1/articles/${articleId}`)).body;
  const retry = (articleId: string) => api.post(`/api/v1/articles/${articleId}/retry`, {});

  /** As if the pauses between the attempts had passed. */
  async function hurry(name: QueueName): Promise<void> {
    const queue = openQueue<QueueName>(name, queuesOf(api));
    for (const job of await queue.getDelayed()) await job.promote();
    await queue.close();
  }

  it('is seen to have failed after five attempts, stands in nobody’s way, and goes on when it is tried again', async () => {
    await api.database.pool.query('alter table linking.articles rename to articles_away');
    const unlucky = await submit('Связать нельзя');
    const failed = await eventually(
      async () => {
        await hurry('link-story');
        const seen = await find(unlucky);
        return seen.stage === 'failed' ? seen : null;
      },
      { within: 20_000, every: 50, what: 'the article having failed' },
    );
    expect(failed.failure).toEqual({ step: 'linking', reason: 'error 42P01' });
    const { body: list } = await api.ask<{ items: readonly Article[] }>('/api/v1/articles?stage=failed');
    expect(list.items.map(({ articleId }) => articleId)).toEqual([unlucky]);

    await api.database.pool.query('alter table linking.articles_away rename to articles');
    const lucky = await submit('Связать можно');
    await eventually(async () => (await find(lucky)).stage === 'compared', { within: 20_000 });
    expect((await find(unlucky)).stage).toBe('failed');
    expect((await retry(lucky)).status).toBe(409);

    expect(await retry(unlucky)).toMatchObject({ status: 202, body: { steps: ['linking'] } });
    await api.untilCompared(2);
    expect(await find(unlucky)).toMatchObject({ stage: 'compared', failure: null });
  }, 60_000);

  it('that nobody knows cannot be tried again', async () => {
    expect((await retry('no-such-article')).status).toBe(409);
  });
});

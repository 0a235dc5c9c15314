import { readFileSync } from 'node:fs';
import { withApi } from '../api/running-api.js';

interface Told {
  readonly claimant: string;
  readonly modality: string;
  readonly utteredOn: string | null;
  readonly evidence: { readonly exact: string } | null;
  readonly article: { readonly url: string | null };
}

interface Contradiction {
  readonly dimension: string;
  readonly explanation: string;
  readonly claims: readonly Told[];
}

interface Alert {
  readonly how: string;
  readonly article: { readonly url: string | null };
  readonly claim: { readonly quantity: { readonly min: number | null } | null };
}

const FIELDS = ['title', 'body', 'outlet', 'outletCountry', 'publishedAt', 'language', 'url'] as const;
const REPORTS = ['seed-article', 'kz-2022-toll', 'kz-2022-withdrawal'].flatMap((scenario) => {
  const { articles } = JSON.parse(readFileSync(`seeds/gold/${scenario}.json`, 'utf8')) as {
    readonly articles: readonly Readonly<Record<string, unknown>>[];
  };
  return articles.map((article) =>
    Object.fromEntries(FIELDS.flatMap((field) => (article[field] == null ? [] : [[field, article[field]]]))),
  );
});

/** "kz-2022-toll/a7" of the address of a report. */
const nameOf = ({ url }: { readonly url: string | null }): string =>
  (url ?? '').split('/').slice(-2).join('/');

/** The reports about Kazakhstan through the whole pipeline, as an editor finds them by API. */
describe('Kazakhstan, January 2022', () => {
  const api = withApi({ worker: true });
  let open: readonly Contradiction[];
  let alerts: readonly Alert[];

  beforeAll(async () => {
    for (const report of REPORTS) expect((await api.post('/api/v1/articles', report)).status).toBe(202);
    await api.untilCompared(REPORTS.length);
    const { body } = await api.ask<{ items: readonly Contradiction[] }>(
      '/api/v1/contradictions?status=open&limit=200',
    );
    open = body.items;
    alerts = (await api.ask<{ items: readonly Alert[] }>('/api/v1/alerts?limit=200')).body.items;
  }, 90_000);

  it('the withdrawal of 164 dead spreads to whoever carries the figure and to the report that uses it days later', () => {
    const of164 = alerts.filter(({ claim }) => claim.quantity?.min === 164);
    const reports = (how: string): readonly string[] =>
      [...new Set(of164.filter((one) => one.how === how).map(({ article }) => nameOf(article)))].sort();
    expect(reports('carries')).toEqual(['kz-2022-toll/a2', 'kz-2022-toll/a3']);
    expect(reports('reuses')).toEqual(['kz-2022-toll/a7']);
  });

  it('the day that Tokayev set is set against the condition that Shoigu named', () => {
    const sides = open
      .filter(({ dimension }) => dimension === 'condition')
      .map(({ claims }) => claims.map(({ claimant }) => claimant).sort());
    expect(sides).toContainEqual(['توكاييف', 'سيرغي شويغو']);
    expect(sides).toContainEqual(['Kassym-Jomart Tokayev', 'Сергей Шойгу']);
  });

  it('what was said on 9 January and printed again on the 12th stays of the 9th, and raises nothing as new', async () => {
    const { body } = await api.ask<{ items: readonly Told[] }>(
      '/api/v1/claims?action=withdraw-forces&limit=200',
    );
    const general = body.items.filter(
      ({ article, modality }) => modality === 'conditional' && nameOf(article) === 'kz-2022-withdrawal/a6',
    );
    expect(general.map(({ claimant, utteredOn }) => [claimant, utteredOn]).sort()).toEqual([
      ['Andrey Serdyukov', '2022-01-09'],
      ['Russian general', '2022-01-09'],
    ]);
    const raised = open
      .flatMap(({ claims }) => claims)
      .filter(({ claimant }) => claimant.includes('Serdyukov'));
    expect(raised).toEqual([]);
  });

  it('"within" against "at least" ten days is one utterance rendered in two ways', () => {
    const lengths = open.filter(({ explanation }) => explanation.includes('one utterance of one speaker'));
    expect(lengths.map(({ dimension }) => dimension)).toEqual(['time']);
    const quotes = lengths
      .flatMap(({ claims }) => claims.map(({ evidence }) => evidence?.exact ?? ''))
      .sort();
    expect(quotes).toEqual(['will take at least 10 days', 'سحب القوات لن يستغرق أكثر من عشرة أيام']);
  });
});

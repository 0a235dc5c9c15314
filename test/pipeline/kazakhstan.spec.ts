import { readFileSync } from 'node:fs';
import type { AlertView, ClaimView, ContradictionView, Page, RelationView } from '@isnad/read-models';
import { withApi } from '../api/running-api.js';

type Submission = Readonly<Record<string, unknown>>;

const FIELDS = ['title', 'body', 'outlet', 'outletCountry', 'publishedAt', 'language', 'url'] as const;

/** The articles of a scenario as a feed would push them: nothing of what readers found in them. */
function articlesOf(scenario: string): readonly Submission[] {
  const { articles } = JSON.parse(readFileSync(`seeds/gold/${scenario}.json`, 'utf8')) as {
    readonly articles: readonly Submission[];
  };
  return articles.map((article) => Object.fromEntries(FIELDS.map((field) => [field, article[field]])));
}

const [SHOIGU, TOKAYEV, SERDYUKOV] = ['person:xg', 'person:tkf', 'person:srdkf'] as const;
const TEN_DAYS = { role: 'duration', edtf: 'P10D' };

const isBy = (person: string) => (claim: ClaimView) => claim.claimantKey === person;

describe('Kazakhstan in January 2022, as the ledger that read it tells', () => {
  const api = withApi({ worker: true });
  let contradictions: readonly ContradictionView[] = [];
  let relations: readonly RelationView[] = [];
  let alerts: readonly AlertView[] = [];
  let claims: readonly ClaimView[] = [];

  async function listOf<Item>(path: string): Promise<readonly Item[]> {
    const items: Item[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { status, body }: { readonly status: number; readonly body: Page<Item> } = await api.ask<
        Page<Item>
      >(`${path}?limit=200${cursor === '' ? '' : `&cursor=${cursor}`}`);
      expect(status).toBe(200);
      items.push(...body.items);
      cursor = body.next;
    }
    return items;
  }

  beforeAll(async () => {
    const articles = ['kz-2022-withdrawal', 'kz-2022-toll'].flatMap(articlesOf);
    for (const article of articles) expect((await api.post('/api/v1/articles', article)).status).toBe(202);
    await api.untilCompared(articles.length);
    contradictions = await listOf('/api/v1/contradictions');
    relations = await listOf('/api/v1/relations');
    alerts = await listOf('/api/v1/alerts');
    claims = await listOf('/api/v1/claims');
  }, 120_000);

  /** The contradictions between what two claimants said; one claimant twice: between what he is made to say. */
  const between = (one: string, other: string): readonly ContradictionView[] =>
    contradictions.filter(({ claims: [a, b] }) =>
      [[a, b] as const, [b, a] as const].some(([x, y]) => isBy(one)(x) && isBy(other)(y)),
    );

  it('spreads the withdrawal of the 164 dead to the report that reuses the figure', () => {
    const withdrawal = relations.find(
      ({ relation, from }) => relation === 'retracts' && from.claimantKey === 'ministry:information',
    );
    expect(withdrawal?.from.article.outlet).toBe('TASS');
    expect(withdrawal?.to).toMatchObject({ action: 'killed', quantity: { min: 164, max: 164 } });

    const reusing = alerts.filter(
      ({ how, claim }) => how === 'reuses' && claim.evidence?.exact.includes('164') === true,
    );
    expect(reusing.length).toBeGreaterThan(0);
    for (const { article, claim, retracted } of reusing) {
      expect(article).toMatchObject({ outlet: 'AP', title: 'Kazakh official: 225 died in January unrest' });
      expect(retracted.quantity).toEqual(claim.quantity);
      expect(claim.consequences.leansOn).toContain(retracted.claimId);
    }
  });

  it('raises Shoigu against Tokayev because one sets a condition and the other a day', () => {
    const raised = between(SHOIGU, TOKAYEV);
    expect(raised.length).toBeGreaterThan(0);
    for (const { dimension, status, explanations, claims: sides } of raised) {
      expect({ dimension, status }).toEqual({ dimension: 'condition', status: 'open' });
      const [conditional, dated] = [SHOIGU, TOKAYEV].map((person) => sides.find(isBy(person)));
      expect(conditional).toMatchObject({ modality: 'conditional', utteredOn: '2022-01-11' });
      expect(dated?.time).toEqual({ role: 'start', edtf: '2022-01-13' });
      for (const language of ['en', 'ar', 'ru'] as const) expect(explanations?.[language]).toBeTruthy();
    }
  });

  it('keeps the day on which Serdyukov spoke when he is quoted three days later, and raises nothing new', () => {
    const said = claims.filter(isBy(SERDYUKOV));
    const outlets = new Set(said.flatMap(({ appearances }) => appearances.map(({ outlet }) => outlet)));
    expect([...outlets].sort()).toEqual(['Sada ElBalad', 'Warsaw Point']);
    expect(said.map(({ utteredOn }) => utteredOn)).toEqual(said.map(() => '2022-01-09'));
    expect(contradictions.filter(({ claims: sides }) => sides.some(isBy(SERDYUKOV)))).toEqual([]);
  });

  it('raises “within” against “at least” ten days as one utterance rendered in two ways', () => {
    const [raised, ...more] = between(TOKAYEV, TOKAYEV).filter(({ dimension }) => dimension === 'time');
    expect(more).toEqual([]);
    expect(raised?.claims.map(({ time }) => time)).toEqual([TEN_DAYS, TEN_DAYS]);
    expect(raised?.claims.map(({ utteredOn }) => utteredOn)).toEqual(['2022-01-11', '2022-01-11']);
    expect(raised?.claims.map(({ quantity }) => [quantity?.min, quantity?.max])).toEqual(
      expect.arrayContaining([
        [null, 10],
        [10, null],
      ]),
    );
    expect(raised?.evidence?.notUpdate).toEqual({ code: 'one-utterance' });
  });
});

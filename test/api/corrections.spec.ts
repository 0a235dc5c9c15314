import type { ActView, ArticleView, ClaimView, ContradictionView, Page } from '@isnad/read-models';
import { withApi } from './running-api.js';

const report = (outlet: string, dead: string, hour = '09') => ({
  outlet,
  outletCountry: 'GB',
  language: 'en',
  url: `https://${outlet.toLowerCase()}.example/aktau`,
  publishedAt: `2023-03-08T${hour}:00:00+00:00`,
  title: `What ${outlet} writes`,
  body: `The harbour of Aktau lies on the Caspian Sea.\n${dead} people were killed in Aktau on March 4, Kazakhstan’s Interior Ministry said on Wednesday.`,
});
const GROUNDS = { reason: 'The ministry recounted.', authority: 'Interior Ministry' };
const AT = '2023-03-09T08:00:00+06:00';

interface Changed {
  readonly version: number;
  readonly held: boolean;
}
interface Problem {
  readonly detail: string;
  readonly errors?: readonly { readonly field: string }[];
  readonly changes?: readonly {
    readonly type: string;
    readonly actor: string;
    readonly data: { readonly changes?: unknown };
  }[];
}
interface Published {
  readonly '@type': string;
  readonly creativeWorkStatus?: string;
  readonly correction: readonly Readonly<Record<string, unknown>>[];
}

describe('what editors do to claims and articles', () => {
  const api = withApi({ worker: true });
  const get = async <T>(path: string): Promise<T> => {
    const { status, body } = await api.ask<T>(`/api/v1/${path}`);
    expect({ path, status }).toEqual({ path, status: 200 });
    return body;
  };
  const send = async <T>(path: string, body: object, expected = 200): Promise<T> => {
    const answer = await api.post<T>(`/api/v1/${path}`, body);
    expect({ path, status: answer.status }).toEqual({ path, status: expected });
    return answer.body;
  };
  const submit = async (outlet: string, dead: string): Promise<string> =>
    (
      await send<{ articleId: string }>(
        'articles',
        report(outlet, dead, outlet === 'Mirror' ? '10' : '09'),
        202,
      )
    ).articleId;
  const deadOf = async (articleId: string): Promise<ClaimView> => {
    const { items } = await get<{ items: readonly ClaimView[] }>(`articles/${articleId}/claims`);
    const found = items.find(({ action }) => action === 'killed');
    if (found === undefined) throw new Error('The report has no claim of the dead.');
    return found;
  };
  const claim = (id: string): Promise<ClaimView> => get<ClaimView>(`claims/${id}`);
  const alarms = async (status: string): Promise<readonly string[]> =>
    (await get<Page<ContradictionView>>(`contradictions?status=${status}`)).items.map(
      ({ contradictionId }) => contradictionId,
    );

  let [courier, mirror, quayside] = ['', '', ''];
  let [first, other]: ClaimView[] = [];
  let contradiction: string;
  const claimId = (): string => first?.claimId ?? '';

  beforeAll(async () => {
    courier = await submit('Courier', 'Forty-one');
    mirror = await submit('Mirror', 'Forty-one');
    quayside = await submit('Quayside', 'Seventeen');
    await api.untilCompared(3);
    [first, other] = [await deadOf(courier), await deadOf(quayside)];
    contradiction = await api.contradict(quayside, first.claimId, other.claimId);
    await api.untilCompared(3);
  }, 120_000);

  it('is refused without authority, with a moment to come, or on what nobody recorded', async () => {
    const changes = { quantity: { min: 14, max: 14, unit: 'people' } };
    const path = `claims/${claimId()}/corrections`;
    const bare = await send<Problem>(
      path,
      { reason: 'So.', changes, effectiveAt: '2999-01-01T00:00:00Z' },
      422,
    );
    expect(bare.errors?.map(({ field }) => field).sort()).toEqual(['authority', 'effectiveAt']);
    await send('claims/nobody/hold', GROUNDS, 404);
    await send('articles/nobody/hold', GROUNDS, 404);
  });

  it('corrects a claim, and tells the second editor with what the first one changed', async () => {
    const { version } = await claim(claimId());
    const change = (min: number) => ({
      ...GROUNDS,
      effectiveAt: AT,
      changes: { quantity: { min, max: min, unit: 'people' } },
      expectedVersion: version,
    });
    await send<Changed>(`claims/${claimId()}/corrections`, change(39));
    const refused = await send<Problem>(`claims/${claimId()}/corrections`, change(38), 409);
    expect(refused.changes).toMatchObject([
      { type: 'ClaimCorrected', actor: 'user:local', data: { changes: { quantity: { min: 39 } } } },
    ]);
    await api.untilCompared(3);
    expect((await claim(claimId())).quantity?.min).toBe(39);
  });

  it('lists every act with what it changed, and publishes it as a CorrectionComment of each report', async () => {
    const note = { ...GROUNDS, text: 'The ministry did not answer our questions.' };
    await send<Changed>(`articles/${courier}/notes`, note);
    await send<Changed>(`claims/${claimId()}/amendments`, { reason: 'Ours.', changes: { value: 'x' } });
    await api.untilCompared(3);
    const { items } = await get<Page<ActView>>(`corrections?articleId=${courier}`);
    expect(items.map(({ kind, on }) => [kind, on])).toEqual([
      ['amendment', 'claim'],
      ['note', 'article'],
      ['correction', 'claim'],
    ]);
    expect(items[2]).toMatchObject({
      before: { quantity: { min: 41 } },
      after: { quantity: { min: 39 } },
      effectiveAt: AT,
      authority: 'Interior Ministry',
      recordedBy: 'user:local',
    });
    const { body, type } = await api.ask<Published>(`/api/v1/articles/${courier}/corrections`);
    expect(type).toBe('application/ld+json');
    expect(body).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'What Courier writes',
      correction: [
        {
          '@type': 'CorrectionComment',
          name: 'Correction',
          text: 'how many: 39 people, not 41 people. The ministry recounted.',
          datePublished: AT,
          about: { '@type': 'Claim' },
        },
        { name: 'Editor’s note', text: 'The ministry did not answer our questions.' },
      ],
    });
    // The claim stands in the other report as well, and the note does not.
    const elsewhere = await get<Published>(`articles/${mirror}/corrections`);
    expect(elsewhere.correction.map(({ name }) => name)).toEqual(['Correction']);
  });

  it('holds a claim, or the only report of it: what contradicts it is no alarm until it is released', async () => {
    expect(await alarms('open')).toContain(contradiction);
    for (const what of [`claims/${other?.claimId}`, `articles/${quayside}`]) {
      expect(await send<Changed>(`${what}/hold`, GROUNDS)).toMatchObject({ held: true });
      await api.untilCompared(3);
      expect(await alarms('open')).not.toContain(contradiction);
      expect(await alarms('held')).toContain(contradiction);
      await send(`${what}/hold`, GROUNDS, 409);
      await send<Changed>(`${what}/release`, GROUNDS);
      await api.untilCompared(3);
      expect(await alarms('open')).toContain(contradiction);
    }
    // A claim that another report carries does not wait for this one.
    await send<Changed>(`articles/${courier}/hold`, GROUNDS);
    await api.untilCompared(3);
    expect(await alarms('open')).toContain(contradiction);
  });

  it('publishes the newest review of a claim as a ClaimReview', async () => {
    expect((await api.ask(`/api/v1/claims/${claimId()}/review`)).status).toBe(404);
    const review = {
      ...GROUNDS,
      verdict: 'Mostly false',
      reviewUrl: 'https://checks.example/1',
      effectiveAt: AT,
    };
    await send(`claims/${claimId()}/verification`, { ...review, reviewUrl: 'javascript:alert(1)' }, 422);
    await send<Changed>(`claims/${claimId()}/refutation`, review);
    await api.untilCompared(3);
    expect(await get(`claims/${claimId()}/review`)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url: 'https://checks.example/1',
      datePublished: AT,
      reviewRating: { ratingValue: 1, worstRating: 1, bestRating: 5, alternateName: 'Mostly false' },
      itemReviewed: {
        '@type': 'Claim',
        firstAppearance: { url: 'https://courier.example/aktau' },
        appearance: [{ url: 'https://mirror.example/aktau' }],
      },
    });
    expect((await claim(claimId())).review).toMatchObject({ outcome: 'refuted', verdict: 'Mostly false' });
  });

  it('retracts a report with the claims that were read nowhere else, and no others', async () => {
    const gone = await send<{ retractedClaims: readonly string[] }>(
      `articles/${quayside}/retraction`,
      GROUNDS,
    );
    expect(gone.retractedClaims).toContain(other?.claimId);
    const kept = await send<{ retractedClaims: readonly string[] }>(
      `articles/${courier}/retraction`,
      GROUNDS,
    );
    expect(kept.retractedClaims).not.toContain(claimId());
    await api.untilCompared(3);
    expect((await claim(other?.claimId ?? '')).status).toBe('retracted');
    expect((await claim(claimId())).status).toBe('standing');
    expect((await get<ArticleView>(`articles/${courier}`)).retractedAt).not.toBeNull();
    expect(await get<Published>(`articles/${courier}/corrections`)).toMatchObject({
      creativeWorkStatus: 'Retracted',
    });
    await send(`articles/${courier}/retraction`, GROUNDS, 409);
  });

  it('takes what was misread for no claim, until it is amended', async () => {
    const rejected = await send<Changed & { status: string }>(`claims/${claimId()}/rejection`, {
      reason: 'It is a headline of an old report.',
    });
    expect(rejected.status).toBe('misread');
    await send(`claims/${claimId()}/corrections`, { ...GROUNDS, changes: { place: 'EG' } }, 409);
    const back = await send<Changed & { status: string }>(`claims/${claimId()}/amendments`, {
      reason: 'It is one after all.',
      changes: { place: 'KZ' },
    });
    expect(back.status).toBe('standing');
  });
});

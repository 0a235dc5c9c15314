import type { Change, ClaimView, Page, ReadModelState } from '@isnad/read-models';
import { eventually } from '@isnad/testing';
import { type Problem, withApi } from './running-api.js';

const report = (outlet: string, dead: string, day: number) => ({
  outlet,
  outletCountry: 'GB',
  language: 'en',
  publishedAt: `2023-03-${day}T09:00:00+00:00`,
  title: `What ${outlet} writes`,
  body: `The harbour of Aktau lies on the Caspian Sea.\n${dead} people were killed in Aktau on March 4, Kazakhstan’s Interior Ministry said.`,
});

type Spoken<T> = T & { readonly asOf: string | null };

describe('what the ledger knew at a position or moment', () => {
  const api = withApi({ worker: true });
  const get = async <T>(path: string): Promise<T> => (await api.ask<T>(path)).body;
  const claims = (asOf: string) => get<Spoken<Page<ClaimView>>>(`/api/v1/claims?asOf=${asOf}&action=killed`);
  const changed = async (query: string): Promise<readonly string[]> => {
    const { items } = await get<Page<Change>>(`/api/v1/changes?${query}`);
    return items.map(({ kind, change }) => `${kind} ${change}`);
  };
  /** The position of now, once the read models have come there. */
  const now = async (): Promise<string> => {
    const size = await api.countEvents();
    return eventually(async () => {
      const { asOf } = await get<Spoken<object>>('/api/v1/stories');
      return Number(asOf) === size - 1 ? asOf : null;
    });
  };

  let first: string;
  let second: string;
  let moment: string;
  let contradictionId: string;
  let claimIds: readonly string[];

  it('is nothing before the first event', async () => {
    expect(await get('/api/v1/claims')).toEqual({ items: [], next: null, asOf: null });
    expect(await get('/api/v1/claims?asOf=2020-01-01T00:00:00Z')).toEqual({
      items: [],
      next: null,
      asOf: null,
    });
  });

  it('is told by every answer, as the position that it speaks for', async () => {
    await api.post('/api/v1/articles', report('The Harbour Courier', 'Forty-one', 10));
    await api.untilCompared(1);
    first = await now();
    moment = new Date(Date.now() + 1).toISOString();
    await eventually(() => Date.now() > Date.parse(moment));
    const { body } = await api.post<{ articleId: string }>(
      '/api/v1/articles',
      report('Quayside Post', 'Seventeen', 11),
    );
    await api.untilCompared(2);
    claimIds = (await claims(await now())).items.map(({ claimId }) => claimId);
    const [a = '', b = ''] = claimIds;
    contradictionId = await api.contradict(body.articleId, a, b);
    second = await now();
    await api.post(`/api/v1/contradictions/${contradictionId}/dismissal`, { reason: 'superseded' });
    await api.post(`/api/v1/claims/${claimIds[0]}/corrections`, {
      changes: { quantity: { min: 20, max: 20, unit: 'people' } },
      reason: 'The ministry has counted again.',
      authority: 'Interior Ministry',
    });
    await api.post(`/api/v1/claims/${claimIds[1]}/retraction`, { reason: 'r', authority: 'a' });
    const last = await now();
    for (const path of ['articles', 'claims', 'stories', 'contradictions', `claims/${claimIds[0]}`])
      expect(await get<Spoken<object>>(`/api/v1/${path}`)).toMatchObject({ asOf: last });
  });

  it('is what was known then, whatever came later', async () => {
    expect((await claims(first)).items.map(({ quantity }) => quantity?.min)).toEqual([41]);
    const then = await claims(second);
    expect(then.asOf).toBe(second);
    expect(then.items.map(({ quantity, status }) => [quantity?.min, status])).toEqual([
      [17, 'standing'],
      [41, 'standing'],
    ]);
    expect((await api.ask(`/api/v1/contradictions/${contradictionId}?asOf=${first}`)).status).toBe(404);
    expect(await get(`/api/v1/contradictions/${contradictionId}?asOf=${second}`)).toMatchObject({
      status: 'open',
    });
    expect(await get(`/api/v1/contradictions/${contradictionId}`)).toMatchObject({ status: 'dismissed' });
  });

  it('can be asked by the moment, on any clock', async () => {
    expect((await claims(encodeURIComponent(moment))).asOf).toBe(first);
    const elsewhere = `${new Date(Date.parse(moment) + 3 * 3_600_000).toISOString().slice(0, -1)}+03:00`;
    expect((await claims(encodeURIComponent(elsewhere))).asOf).toBe(first);
  });

  it('is compared: what appeared, was judged, corrected and retracted', async () => {
    const appeared = await changed(`from=${first}&to=${second}`);
    expect(appeared).toEqual(
      expect.arrayContaining(['article appeared', 'claim appeared', 'contradiction appeared']),
    );
    expect(await changed(`from=${second}`)).toEqual([
      'contradiction judged',
      'claim changed',
      'claim retracted',
    ]);
    expect(await changed(`from=${second}&claimId=${claimIds[0]}`)).toEqual([
      'contradiction judged',
      'claim changed',
    ]);
    expect(await changed(`from=${second}&to=${second}`)).toEqual([]);
    const paged: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Page<Change> = await get(
        `/api/v1/changes?from=${first}&to=${second}&limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`,
      );
      paged.push(...page.items.map(({ kind, change }) => `${kind} ${change}`));
      cursor = page.next;
    }
    expect(paged).toEqual(appeared);
  });

  it.each([
    ['claims?asOf=yesterday', 'asOf must be a position'],
    ['claims?asOf=2023-03-08T09:00:00', 'asOf must be a position'],
    ['claims?asOf=-1', 'asOf must be a position'],
    ['claims?asOf=999999999', 'beyond what the ledger holds'],
    ['claims?asOf=2999-01-01T00:00:00Z', 'has not come yet'],
    ['changes?from=3&to=1', 'is later than'],
    ['changes', 'from must be a position'],
  ])('is refused with what to ask instead: %s', async (path, words) => {
    const { status, body } = await api.ask<Problem>(`/api/v1/${path}`);
    expect(status).toBe(422);
    expect(body.detail).toContain(words);
  });

  it('is the same after the read models were built anew', async () => {
    const before = [await claims(first), await claims(second)];
    expect((await api.post('/api/v1/read-models/rebuilds', {})).status).toBe(202);
    const { rebuild } = await eventually(async () => {
      const state = await get<ReadModelState>('/api/v1/read-models');
      return (state.rebuild?.finishedAt ?? null) === null ? null : state;
    });
    expect(rebuild).toMatchObject({ requestedBy: 'user:local', failure: null, indexed: 1 });
    expect([await claims(first), await claims(second)]).toEqual(before);
    expect(await api.countEvents()).toBe(Number(rebuild?.done));
  });
});

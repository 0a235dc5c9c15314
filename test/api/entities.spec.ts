import type { ClaimView, NamedEntityView, Page } from '@isnad/read-models';
import { type Problem, withApi } from './running-api.js';

const report = (day: number) => ({
  outlet: 'Courier',
  language: 'en',
  url: `https://courier.example/${day}`,
  publishedAt: `2023-03-0${day}T09:00:00+00:00`,
  title: 'What was said of the harbour',
  body: 'Zor Qelbek said on Wednesday that ten people were killed in Aktau.',
});
const reason = 'Often quoted, and in no list.';

describe('entities that the newsroom makes known', () => {
  const api = withApi({ worker: true });
  const listed = async (query = ''): Promise<readonly NamedEntityView[]> =>
    (await api.ask<Page<NamedEntityView>>(`/api/v1/entities${query}`)).body.items;
  let read = 0;
  const claimantKeyIn = async (day: number): Promise<string | undefined> => {
    const { body } = await api.post<{ articleId: string }>('/api/v1/articles', report(day));
    read += 1;
    await api.untilCompared(read);
    const claims = await api.ask<{ items: readonly ClaimView[] }>(
      `/api/v1/articles/${body.articleId}/claims`,
    );
    return claims.body.items.find(({ action }) => action === 'killed')?.claimantKey;
  };

  it('are found in what is read from then on, and as of before in nothing', async () => {
    const before = await claimantKeyIn(1);
    const named = await api.post<{ entityId: string; version: number }>('/api/v1/entities', {
      type: 'person',
      name: 'Zor Qelbek',
      aliases: ['زور قلبك'],
      reason,
    });
    expect([named.status, named.body.version]).toEqual([201, 1]);
    const { entityId } = named.body;
    expect(await claimantKeyIn(2)).toBe(`person:${entityId}`);
    expect(before).not.toBe(`person:${entityId}`);
    expect(await listed()).toMatchObject([
      { entityId, version: 1, name: 'Zor Qelbek', aliases: ['زور قلبك'], status: 'known', reason },
    ]);
    expect(await listed('?asOf=0')).toEqual([]);
  }, 60_000);

  it('take further names, are withdrawn, and are then read as any other name', async () => {
    const [known] = await listed();
    const path = `/api/v1/entities/${known?.entityId}`;
    const aliased = await api.post(`${path}/aliases`, { aliases: ['Зор Келбек'], reason });
    expect(aliased.body).toMatchObject({ version: 2 });
    const stale = await api.post<Problem>(`${path}/withdrawal`, { reason, expectedVersion: 1 });
    expect(stale.status).toBe(409);
    expect((await api.post(`${path}/withdrawal`, { reason, expectedVersion: 2 })).body).toMatchObject({
      version: 3,
    });
    expect(await claimantKeyIn(3)).not.toBe(`person:${known?.entityId}`);
    expect(await listed('?status=withdrawn')).toMatchObject([{ aliases: ['زور قلبك', 'Зор Келбек'] }]);
    expect(await listed('?status=known')).toEqual([]);
  }, 60_000);

  it.each([
    ['no type', { name: 'Zor Qelbek', reason }],
    ['a name of one letter', { type: 'person', name: 'Z', reason }],
    ['a country that is none', { type: 'person', name: 'Zor Qelbek', country: 'ZZ', reason }],
    ['no reason', { type: 'person', name: 'Zor Qelbek' }],
  ])('are refused with %s', async (_, body) => {
    const events = await api.countEvents();
    const { status } = await api.post<Problem>('/api/v1/entities', body);
    expect(status).toBe(422);
    expect(await api.countEvents()).toBe(events);
  });

  it('that nobody knows are given no names', async () => {
    const { status, body } = await api.post<Problem>('/api/v1/entities/none/aliases', {
      aliases: ['Nobody Known'],
      reason,
    });
    expect([status, body.detail]).toEqual([409, 'No such entity is known.']);
  });
});

import type { ArticleSummary, ClaimView, Page, PatternView, StoryView } from '@isnad/read-models';
import { withApi } from './running-api.js';

const report = (outlet: string, place: string, dead: string, day = 8) => ({
  outlet,
  language: 'en',
  url: `https://${outlet.toLowerCase()}.example/${place.toLowerCase()}`,
  publishedAt: `2023-03-0${day}T09:00:00+00:00`,
  title: `What ${outlet} writes of ${place}`,
  body: `The harbour of ${place} lies still.\n${dead} people were killed in ${place} on March 4, Kazakhstan’s Interior Ministry said on Wednesday.`,
});

interface Judged {
  readonly status: string;
  readonly alike?: readonly string[];
}

describe('stories, in the hands of editors', () => {
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
  let submitted = 0;
  const submit = async (article: object, isNew = true): Promise<string> => {
    const { articleId } = await send<{ articleId: string }>('articles', article, 202);
    submitted += isNew ? 1 : 0;
    await api.untilCompared(submitted);
    return articleId;
  };
  const storyOf = async (articleId: string): Promise<string> =>
    (await get<ArticleSummary>(`articles/${articleId}`)).storyId ?? '';
  const articlesOf = async (storyId: string): Promise<readonly string[]> =>
    (await get<Page<ArticleSummary>>(`articles?storyId=${storyId}`)).items
      .map(({ articleId }) => articleId)
      .sort();
  const claimOf = async (articleId: string): Promise<ClaimView> => {
    const { items } = await get<{ items: readonly ClaimView[] }>(`articles/${articleId}/claims`);
    const found = items.find(({ action }) => action === 'killed');
    if (found === undefined) throw new Error('The report has no claim of the dead.');
    return found;
  };

  let [aktau, second, cairo] = ['', '', ''];
  const reason = 'One and the same explosion.';
  beforeAll(async () => {
    aktau = await submit(report('Courier', 'Aktau', 'Forty-one'));
    second = await submit(report('Mirror', 'Aktau', 'Seventeen'));
    cairo = await submit(report('Quayside', 'Cairo', 'Twenty-four'));
  }, 120_000);

  it('are merged: articles, claims and what comes later are of the one that goes on', async () => {
    const [goesOn, ends] = [await storyOf(aktau), await storyOf(cairo)];
    expect(goesOn).not.toBe(ends);
    const { version } = await get<StoryView>(`stories/${goesOn}`);
    const merge = { storyIds: [ends], reason, expectedVersion: version };
    await send(`stories/${goesOn}/merge`, { ...merge, storyIds: [goesOn] }, 409);
    await send(`stories/nobody/merge`, { storyIds: [ends], reason }, 404);
    await send(`stories/${goesOn}/merge`, merge);
    // The second editor hears what the first one did.
    expect(await send<object>(`stories/${goesOn}/merge`, merge, 409)).toMatchObject({
      changes: [{ type: 'StoriesMerged', actor: 'user:local', data: { mergedIds: [ends], reason } }],
    });
    await api.untilCompared(submitted);
    expect(await articlesOf(goesOn)).toEqual([aktau, second, cairo].sort());
    expect(await claimOf(cairo)).toMatchObject({ storyId: goesOn, storyByEditor: true });
    expect(await get<StoryView>(`stories/${ends}`)).toMatchObject({ mergedInto: goesOn, articleCount: 0 });
    expect(await get<StoryView>(`stories/${goesOn}`)).toMatchObject({ mergedInto: null, articleCount: 3 });
    const listed = (await get<Page<StoryView>>('stories')).items.map(({ storyId }) => storyId);
    expect(listed).toEqual([goesOn]);
    // Another text of the article whose story ended.
    await submit(report('Quayside', 'Cairo', 'Twenty-five'), false);
    expect(await storyOf(cairo)).toBe(goesOn);
    const later = await submit(report('Dockside', 'Cairo', 'Twenty-four', 9));
    expect(await storyOf(later)).toBe(goesOn);
  });

  it('are split: the articles that are taken out stay out, with their claims', async () => {
    const storyId = await storyOf(aktau);
    await send(`stories/${storyId}/split`, { articleIds: await articlesOf(storyId), reason }, 409);
    await send(`stories/${storyId}/split`, { articleIds: [], reason }, 422);
    const { newStoryId } = await send<{ newStoryId: string }>(`stories/${storyId}/split`, {
      articleIds: [cairo],
      reason: 'Another explosion.',
    });
    await api.untilCompared(submitted);
    expect(await articlesOf(newStoryId)).toEqual([cairo]);
    expect(await get<StoryView>(`stories/${newStoryId}`)).toMatchObject({ articleCount: 1, language: 'en' });
    expect((await get<StoryView>(`stories/${storyId}`)).articleCount).toBe(3);
    expect((await claimOf(cairo)).storyId).toBe(newStoryId);
    await submit(report('Quayside', 'Cairo', 'Twenty-six'), false);
    expect(await storyOf(cairo)).toBe(newStoryId);
  });

  it('keep quiet what was dismissed with all that is like it, and raise it again when it is reopened', async () => {
    const [a, b] = [await claimOf(aktau), await claimOf(second)];
    const third = await claimOf(await submit(report('Harbour', 'Aktau', 'Ninety', 9)));
    const looked = await api.contradict(aktau, a.claimId, b.claimId);
    const alike = await api.contradict(aktau, a.claimId, third.claimId);
    await api.untilCompared(submitted);
    const { items } = await get<{ items: readonly { contradictionId: string }[] }>(
      `contradictions/${looked}/alike`,
    );
    expect(items.map(({ contradictionId }) => contradictionId)).toEqual([alike]);
    const dismissal = { reason: 'different-scope', note: 'City and region.', scope: 'pattern' };
    const judged = await send<Judged>(`contradictions/${looked}/dismissal`, dismissal);
    expect(judged).toMatchObject({ status: 'dismissed', alike: [alike] });
    await api.untilCompared(submitted);
    const dismissed = await get<Page<PatternView>>('patterns?status=dismissed');
    expect(dismissed.items).toMatchObject([{ contradictionId: looked, reason: 'different-scope' }]);
    const [pattern = null] = dismissed.items;

    expect(await api.contradict(aktau, b.claimId, third.claimId, pattern)).toBe('');
    await send<Judged>(`contradictions/${looked}/reopening`, { cause: 'Both count the city now.' });
    expect(await api.contradict(aktau, b.claimId, third.claimId, pattern)).not.toBe('');
    await api.untilCompared(submitted);
    expect((await get<Page<PatternView>>('patterns?status=dismissed')).items).toEqual([]);
  });

  it('take the dismissed patterns of those that become part of them', async () => {
    const storyId = await storyOf(aktau);
    const [a, b] = [await claimOf(aktau), await claimOf(second)];
    const looked = await api.contradict(aktau, a.claimId, b.claimId);
    await api.untilCompared(submitted);
    await send<Judged>(`contradictions/${looked}/dismissal`, { reason: 'rounding', scope: 'pattern' });
    const other = await storyOf(cairo);
    await send(`stories/${other}/merge`, { storyIds: [storyId], reason });
    await api.untilCompared(submitted);
    const { items } = await get<Page<PatternView>>(`patterns?status=dismissed&storyId=${other}`);
    expect(items).toMatchObject([{ storyId: other, contradictionId: looked, reason: 'rounding' }]);
  });
});

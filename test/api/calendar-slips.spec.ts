import type { ArticleSummary, ContradictionView, Page } from '@isnad/read-models';
import { withApi } from './running-api.js';

describe('a report that names a day twice, differently', () => {
  const api = withApi({ worker: true });
  const listed = async (query: string): Promise<readonly ArticleSummary[]> =>
    (await api.ask<Page<ArticleSummary>>(`/api/v1/articles?${query}`)).body.items;

  beforeAll(async () => {
    const article = { outlet: 'Al-Jazirah', publishedAt: '2022-01-12T06:00:00+03:00' };
    for (const body of [
      'وأضاف الرئيس الكازاخستاني أن انسحاب القوات من كازاخستان سيبدأ غدًا الخميس 14 يناير.',
      'وأضاف الرئيس الكازاخستاني أن انسحاب القوات من كازاخستان سيبدأ غدًا الخميس 13 يناير.',
    ])
      expect((await api.post('/api/v1/articles', { ...article, body })).status).toBe(202);
    await api.untilCompared(2);
  }, 60_000);

  it('is found by its slip, with both days in the words of three languages', async () => {
    const [slipped, ...others] = await listed('calendarSlips=true');
    expect(others).toEqual([]);
    expect(slipped?.calendarSlips).toEqual([
      {
        start: expect.any(Number) as number,
        end: expect.any(Number) as number,
        weekday: 4,
        written: '2022-01-14',
        named: '2022-01-13',
        quote: 'غدًا الخميس 14 يناير',
        explanations: {
          en: '“غدًا الخميس 14 يناير” names two days: 14 January 2022 is a Friday, 13 January 2022 a Thursday.',
          ar: '«غدًا الخميس 14 يناير» عبارة تسمّي يومين: 14 يناير 2022 هو الجمعة، و13 يناير 2022 هو الخميس.',
          ru: '«غدًا الخميس 14 يناير» называет два дня: 14 января 2022 — пятница, 13 января 2022 — четверг.',
        },
      },
    ]);
    expect((await listed('calendarSlips=false')).map(({ calendarSlips }) => calendarSlips)).toEqual([[]]);
  });

  it('contradicts nobody by it', async () => {
    const { body } = await api.ask<Page<ContradictionView>>('/api/v1/contradictions');
    expect(body.items).toEqual([]);
  });

  it('keeps the days and loses the words when its text is taken down', async () => {
    const [slipped] = await listed('calendarSlips=true');
    const removal = { reason: 'A court ordered it.', authority: 'Court of Almaty' };
    const { status } = await api.post(`/api/v1/articles/${slipped?.articleId}/take-down`, removal);
    expect(status).toBeLessThan(300);
    const { body } = await api.ask<ArticleSummary>(`/api/v1/articles/${slipped?.articleId}`);
    expect(body.calendarSlips).toMatchObject([{ quote: null, written: '2022-01-14', named: '2022-01-13' }]);
    expect(JSON.stringify(body)).not.toContain('غدًا');
  });
});

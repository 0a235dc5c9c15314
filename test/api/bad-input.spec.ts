import { withApi, type Answer, type Problem } from './running-api.js';

interface Observation {
  readonly articleId: string;
  readonly revision: number;
  readonly duplicate: boolean;
}

const ARTICLES = '/api/v1/articles';
const ARTICLE = {
  body: 'Президент заявил, что войска начнут выход из страны в четверг.',
  outlet: 'Спутник',
  publishedAt: '2022-01-12T16:00:00+03:00',
};
const JSON_TYPE = 'application/json';
const NOT_UTF8 = Buffer.from([0xd0, 0x9f, 0xff, 0xfe, 0xc3, 0x28]);
const written = (more: object): string => JSON.stringify({ ...ARTICLE, ...more });

describe('an article that cannot be taken', () => {
  const api = withApi();

  /** Sends bytes as they are; `type` null: without a content type. */
  const send = (body: string | Buffer, type: string | null, query = ''): Promise<Answer<Problem>> =>
    api.ask(`${ARTICLES}${query}`, {
      method: 'POST',
      headers: type === null ? {} : { 'content-type': type },
      // Of a string fetch would make text/plain by itself; of bytes it makes nothing.
      body: new Uint8Array(Buffer.from(body as string)),
    });

  it.each<readonly [string, number, string | Buffer, string | null, RegExp]>([
    ['an empty body', 422, '', JSON_TYPE, /body must be a string/],
    ['an empty text', 422, '', 'text/plain', /body must not be empty/],
    ['an article of spaces', 422, written({ body: ' \n\u00a0 ' }), JSON_TYPE, /body must not be empty/],
    [
      'five megabytes of JSON',
      413,
      written({ body: 'a'.repeat(5_000_000) }),
      JSON_TYPE,
      /larger than 4000000/,
    ],
    ['five megabytes of text', 413, 'a'.repeat(5_000_000), 'text/plain', /larger than 4000000 bytes/],
    ['a text too long', 422, written({ body: 'я'.repeat(1_000_001) }), JSON_TYPE, /equal to 1000000/],
    ['no content type', 415, written({}), null, /Send application\/json, or text\/plain/],
    ['HTML', 415, '<p>Войска выходят.</p>', 'text/html', /Send application\/json, or text\/plain/],
    ['a form', 415, 'body=a', 'application/x-www-form-urlencoded', /Send application\/json/],
    ['half a JSON object', 400, '{"body": ', JSON_TYPE, /not a JSON object/],
    ['a JSON string', 400, '"Войска выходят."', JSON_TYPE, /not a JSON object/],
    ['a JSON null', 400, 'null', JSON_TYPE, /not a JSON object/],
    ['a JSON list', 422, `[${written({})}]`, JSON_TYPE, /one JSON object with "body" and "outlet"/],
    ['JSON deeper than anybody writes', 400, '['.repeat(100_000), JSON_TYPE, /not a JSON object/],
    [
      'bytes in JSON that are no UTF-8',
      400,
      Buffer.concat([Buffer.from('{"body":"'), NOT_UTF8]),
      JSON_TYPE,
      /UTF-8/,
    ],
    ['bytes in a text that are no UTF-8', 400, NOT_UTF8, 'text/plain', /not valid UTF-8/],
    ['another charset', 415, 'Привет', 'text/plain; charset=windows-1251', /windows-1251.*UTF-8/],
    ['an unknown charset', 415, written({}), 'application/json; charset=klingon', /klingon.*UTF-8/i],
    [
      'half a surrogate pair in the text',
      422,
      '{"outlet":"X","body":"a \\ud800 b"}',
      JSON_TYPE,
      /^body holds/,
    ],
    [
      'half a surrogate pair in the headline',
      422,
      '{"outlet":"X","body":"a","title":"\\udc00"}',
      JSON_TYPE,
      /^title/,
    ],
    [
      'half a surrogate pair in the outlet',
      422,
      '{"outlet":"\\ud83d","body":"a"}',
      JSON_TYPE,
      /^outlet holds/,
    ],
    [
      'half a surrogate pair in the URL',
      422,
      written({ url: 'http://a/' }).replace('a/', 'a/\\udc00'),
      JSON_TYPE,
      /^url/,
    ],
    ['a NUL', 422, written({ body: 'a\u0000b' }), JSON_TYPE, /^body holds a NUL character/],
    ['the year 9999', 422, written({ publishedAt: '9999-12-31T00:00:00Z' }), JSON_TYPE, /not in the future/],
    [
      'the thirtieth of February',
      422,
      written({ publishedAt: '2022-02-30T00:00:00Z' }),
      JSON_TYPE,
      /publishedAt/,
    ],
    ['a date without a time', 422, written({ publishedAt: '2022-02-03' }), JSON_TYPE, /time with its offset/],
    [
      'an offset of 25 hours',
      422,
      written({ publishedAt: '2022-02-03T10:00:00+25:00' }),
      JSON_TYPE,
      /publishedAt/,
    ],
    ['an unknown language', 422, written({ language: 'xx' }), JSON_TYPE, /language must be one of/],
    [
      'a text in a language that is not read',
      422,
      written({ body: '军队开始撤离。' }),
      JSON_TYPE,
      /not recognised/,
    ],
    ['a country that is none', 422, written({ outletCountry: 'XQ' }), JSON_TYPE, /outletCountry/],
    ['a URL of another scheme', 422, written({ url: 'javascript:alert(1)' }), JSON_TYPE, /url must be a URL/],
    ['a number for a text', 422, written({ body: 5 }), JSON_TYPE, /^body must be a string$/],
    ['a misspelt field', 422, written({ titel: 'Выход' }), JSON_TYPE, /titel should not exist/],
  ])('%s gives %i and no event', async (_, status, body, type, detail) => {
    const answer = await send(body, type, type?.startsWith('text/plain') ? '?outlet=X' : '');
    expect(answer).toMatchObject({
      status,
      type: 'application/problem+json',
      body: { type: 'about:blank', status, instance: ARTICLES },
    });
    expect(answer.body.detail).toMatch(detail);
    expect(await api.countEvents()).toBe(0);
  });

  it('names every bad field once', async () => {
    const { body } = await send('{}', JSON_TYPE);
    expect(body.errors?.map(({ field }) => field).sort()).toEqual(['body', 'outlet']);
  });

  it.each([
    ['/api/v1/articles/%00', 400],
    ['/api/v1/claims?claimant=%00', 400],
    ['/api/v1/articles/%ED%A0%80', 400],
    ['/api/v1/articles?publishedFrom=9999', 422],
    ['/api/v1/articles?publishedTo=2022-W03', 422],
    ['/api/v1/articles?publishedTo=2022-02-30', 422],
    ['/api/v1/articles?outlet=a&outlet=b', 422],
    ['/api/v1/articles?limit=0', 422],
    ['/api/v1/articles?limit=201', 422],
    ['/api/v1/articles?limit=many', 422],
    ['/api/v1/articles?cursor=made-up', 400],
    ['/api/v1/articles?bogus=1', 422],
    ['/api/v1/events?from=-1', 422],
    ['/api/v1/contradictions?status=perhaps', 422],
    ['/api/v1/articles/no-such-article', 404],
    ['/api/v1/claims/no-such-claim/history', 404],
    ['/api/v1/nothing', 404],
  ])('GET %s gives %i as a problem', async (path, status) => {
    const answer = await api.ask<Problem>(path);
    expect(answer).toMatchObject({ status, type: 'application/problem+json', body: { status } });
    expect(answer.body.detail).not.toBe('');
  });

  it('gives a judgement or correction of what is not there 404, and no event', async () => {
    for (const [path, body] of [
      ['/api/v1/contradictions/x/confirmation', {}],
      ['/api/v1/contradictions/x/dismissal', { reason: 'rounding' }],
      ['/api/v1/claims/x/retraction', { reason: 'withdrawn', authority: 'RIA' }],
      ['/api/v1/claims/x/corrections', { changes: { value: 'a' }, reason: 'typo', authority: 'RIA' }],
    ] as const)
      expect(await api.post(path, body)).toMatchObject({ status: 404, type: 'application/problem+json' });
    expect(await api.countEvents()).toBe(0);
  });
});

describe('an article that is strange and yet taken', () => {
  const api = withApi();
  const submit = (more: object): Promise<Answer<Observation>> => api.post(ARTICLES, { ...ARTICLE, ...more });
  const storedText = async (title: string): Promise<unknown> => {
    const { rows } = await api.database.pool.query<{ body: string }>(
      'select body from content.article_text where title = $1',
      [title],
    );
    return rows.map(({ body }) => body);
  };
  const revisionsOf = async (articleId: string): Promise<readonly string[]> => {
    const { rows } = await api.database.pool.query<{ type: string }>(
      'select type from ledger.events where stream = $1 order by version',
      [`article-${articleId}`],
    );
    return rows.map(({ type }) => type);
  };

  it.each([
    [
      'control and direction characters',
      'Войска\u0007\u001b[31m выходят\u202e из страны.\u2028\u2029\ufeff Конец\r\n\t.',
    ],
    ['HTML', '<p>Войска <script>alert("x")</script> &amp; техника выходят.</p>'],
    ['characters outside the basic plane', 'Войска 👨‍👩‍👧 выходят 𝕏.'],
  ])('%s: the text is kept to the letter', async (title, body) => {
    expect((await submit({ title, body })).status).toBe(202);
    expect(await storedText(title)).toEqual([body]);
  });

  it('sent twice is one article, with one event', async () => {
    const first = await submit({ title: 'Дважды' });
    const events = await api.countEvents();
    const second = await submit({ title: 'Дважды' });
    expect(second.body).toEqual({ ...first.body, duplicate: true });
    expect(await api.countEvents()).toBe(events);
  });

  it('sent twice without a date is one article', async () => {
    const undated = { body: 'Войска выходят из страны без даты.', outlet: 'Спутник' };
    const first = await api.post<Observation>(ARTICLES, undated);
    const second = await api.post<Observation>(ARTICLES, undated);
    expect(second.body).toEqual({ ...first.body, duplicate: true });
  });

  it('sent ten times at once is one article, with one event', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => submit({ title: 'Сразу' })));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 202));
    expect(answers.filter(({ body }) => !body.duplicate)).toHaveLength(1);
    expect(await revisionsOf(answers[0]?.body.articleId ?? '')).toEqual(['ArticleObserved']);
  });

  it('with ten different texts at once under one URL is one article with ten revisions', async () => {
    const url = 'https://example.org/withdrawal';
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) => submit({ url, body: `${ARTICLE.body} Вариант ${n}.` })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 202));
    expect(new Set(answers.map(({ body }) => body.articleId)).size).toBe(1);
    expect(answers.map(({ body }) => body.revision).sort((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(await revisionsOf(answers[0]?.body.articleId ?? '')).toEqual([
      'ArticleObserved',
      ...Array.from({ length: 9 }, () => 'ArticleRevised'),
    ]);
  });

  it('of an outlet in other case and spacing is from the same source', async () => {
    const before = await api.countEvents();
    await submit({ outlet: '  СПУТНИК ', title: 'Другой регистр' });
    expect(await api.countEvents()).toBe(before + 1);
  });
});

import { EXTRACTOR_VERSION, extractClaims } from '@isnad/claim-extraction';
import type { ReadableArticle } from '@isnad/claim-model';
import type { Answers } from './answer-cache.js';
import { LlmExtractor, type LlmOptions } from './llm-extractor.js';
import { bothReaders, rulesReader } from './reader.js';
import { answers, breaksOff, fails, hangs, SampleEndpoint } from './sample-endpoint.js';

const article: ReadableArticle = {
  title: 'Ferry sinks off Zanzibar',
  body: 'At least 24 people died when a ferry sank on Tuesday, the Transport Ministry said. Nobody has seen the captain since.',
  language: 'en',
  outlet: 'Example Wire',
  outletCountry: 'TZ',
  publishedAt: '2023-07-19T09:00:00+03:00',
};

const toll = {
  quote: 'At least 24 people died',
  action: 'killed',
  phase: null,
  polarity: 'affirmed',
  modality: 'actual',
  claimant: 'Transport Ministry',
  via: [],
  utteredOn: null,
  time: { role: 'at', edtf: '2023-07-18' },
  quantity: { min: 24, max: null, unit: 'people', approx: false },
  place: 'TZ',
  value: null,
};
const captain = {
  ...toll,
  quote: 'Nobody has seen the captain since',
  action: 'missing',
  claimant: 'outlet',
  quantity: null,
};
const answer = (...claims: readonly unknown[]): string => JSON.stringify({ claims });

class KeptInMemory implements Answers {
  readonly kept = new Map<string, string>();
  find(digest: string, extractor: string): Promise<string | null> {
    return Promise.resolve(this.kept.get(`${digest} ${extractor}`) ?? null);
  }
  keep(digest: string, extractor: string, text: string): Promise<void> {
    this.kept.set(`${digest} ${extractor}`, text);
    return Promise.resolve();
  }
}

describe('a language model that reads', () => {
  const endpoint = new SampleEndpoint();
  let baseUrl: string;
  beforeAll(async () => {
    baseUrl = await endpoint.start();
  });
  afterAll(() => endpoint.stop());

  const reader = (options: Partial<LlmOptions> = {}, store: Answers = new KeptInMemory(), now?: () => Date) =>
    new LlmExtractor(
      { baseUrl, model: 'sample', apiKey: 'key', timeout: 5_000, dailyTokens: 1_000_000, ...options },
      { answers: store, fallback: rulesReader, ...(now === undefined ? {} : { now }) },
    );
  const byRules = extractClaims(article).claims;

  it('gives claims with their place in the text', async () => {
    endpoint.next(answers(answer(toll)));
    const { claims, version, remarks } = await reader().read(article, 'd');
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({
      action: 'killed',
      claimantKey: expect.stringContaining('ministry') as string,
      evidence: { exact: toll.quote, start: 25, end: 48 },
      explanation: { rules: ['llm-1:sample'] },
    });
    expect({ version, remarks }).toEqual({ version: 'llm-1:sample', remarks: [] });
    expect(endpoint.asked[0]).toMatchObject({
      path: '/v1/chat/completions',
      authorization: 'Bearer key',
      body: { model: 'sample', response_format: { type: 'json_schema' } },
    });
  });

  it('has quotes rejected and counted that are not in the article to the letter', async () => {
    endpoint.next(
      answers(
        answer(
          toll,
          { ...toll, quote: 'At least 25 people died' },
          { ...toll, quote: 'at least 24 people died' },
        ),
      ),
    );
    const { claims, remarks } = await reader().read(article, 'd');
    expect(claims.map((claim) => claim.evidence.exact)).toEqual([toll.quote]);
    expect(remarks).toEqual(['llm-1:sample: 2 claims rejected that are not in the text, 0 malformed']);
  });

  it.each([
    ['an action outside the vocabulary', { ...toll, action: 'sank' }],
    ['a date that is none', { ...toll, time: { role: 'at', edtf: 'last Tuesday' } }],
    ['a field too many', { ...toll, certainty: 1 }],
    ['a field too few', { quote: toll.quote, action: 'killed' }],
    ['no claim at all', 'toll'],
  ])('has %s rejected and counted', async (_, claim) => {
    endpoint.next(answers(answer(claim, toll)));
    const { claims, remarks } = await reader().read(article, 'd');
    expect(claims).toHaveLength(1);
    expect(remarks).toEqual(['llm-1:sample: 0 claims rejected that are not in the text, 1 malformed']);
  });

  it.each([
    ['is no JSON', [answers('Here are the claims:')], /not used/],
    ['is JSON of another shape', [answers('{"facts": []}')], /no list of claims/],
    ['is cut off', [answers(answer(toll), 'length')], /cut off/],
    ['is empty', [answers('')], /empty/],
    ['breaks off each time', [breaksOff, breaksOff, breaksOff], /not used/],
    ['is an error each time', [fails(500), fails(503), fails(429)], /overloaded/],
    ['is a refusal to serve', [fails(401)], /not used/],
  ])('gives way to the rules where its answer %s', async (_, behaviours, why) => {
    endpoint.next(...behaviours);
    const { claims, version, remarks } = await reader().read(article, 'd');
    expect({ claims, version }).toEqual({ claims: byRules, version: EXTRACTOR_VERSION });
    expect(remarks.join()).toMatch(why);
    expect(endpoint.asked).toHaveLength(behaviours.length);
  });

  it('gives way to the rules when its time is up', async () => {
    endpoint.next(hangs, hangs, hangs);
    const { version, remarks } = await reader({ timeout: 200 }).read(article, 'd');
    expect(version).toBe(EXTRACTOR_VERSION);
    expect(remarks.join()).toMatch(/not used: .*(abort|time)/i);
  });

  it('is asked again after an overload', async () => {
    endpoint.next(fails(503), answers(answer(toll)));
    expect((await reader().read(article, 'd')).version).toBe('llm-1:sample');
  });

  it('is asked once for one text', async () => {
    const store = new KeptInMemory();
    endpoint.next(answers(answer(toll)));
    const first = await reader({}, store).read(article, 'd');
    expect(await reader({}, store).read(article, 'd')).toEqual(first);
    expect(endpoint.asked).toHaveLength(1);
  });

  it('is asked no more than the budget of a day allows, and again on the next', async () => {
    let today = new Date('2023-07-19T23:00:00Z');
    const thrifty = reader({ dailyTokens: 1_000 }, new KeptInMemory(), () => today);
    endpoint.next(answers(answer(toll), 'stop', 990), answers(answer(toll)));
    await thrifty.read(article, 'd1');
    expect((await thrifty.read(article, 'd2')).remarks.join()).toMatch(/budget of the day is spent/);
    today = new Date('2023-07-20T00:00:01Z');
    expect((await thrifty.read(article, 'd3')).version).toBe('llm-1:sample');
  });

  it('is not asked about texts beyond its length', async () => {
    endpoint.next();
    const { version } = await reader().read({ ...article, body: 'word '.repeat(20_000) }, 'd');
    expect({ version, asked: endpoint.asked.length }).toEqual({ version: EXTRACTOR_VERSION, asked: 0 });
  });

  describe('beside the rules', () => {
    it('adds what they did not find, and repeats nothing', async () => {
      endpoint.next(answers(answer(toll, captain)));
      const { claims, version } = await bothReaders(rulesReader, reader()).read(article, 'd');
      expect(claims.slice(0, byRules.length)).toEqual(byRules);
      expect(claims.slice(byRules.length).map((claim) => claim.evidence.exact)).toEqual([captain.quote]);
      expect(version).toBe(`${EXTRACTOR_VERSION}+llm-1:sample`);
    });

    it('leaves the rules alone where it fails', async () => {
      endpoint.next(fails(400));
      const { claims, version } = await bothReaders(rulesReader, reader()).read(article, 'd');
      expect({ claims, version }).toEqual({ claims: byRules, version: EXTRACTOR_VERSION });
    });
  });
});

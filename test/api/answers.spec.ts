import { readFileSync } from 'node:fs';
import { CommandBus } from '@nestjs/cqrs';
import { openQueue } from '@isnad/job-queue';
import { RecordFailure } from '@isnad/ledger-commands';
import { eventually } from '@isnad/testing';
import { parseCheckpoint } from '@isnad/transparency-log';
import { DocumentedApi } from './documented-api.js';
import { type Answer, withApi } from './running-api.js';

const documented = new DocumentedApi();

type Item = Readonly<Record<string, unknown>>;
interface Found {
  readonly items: readonly Item[];
  readonly next: string | null;
}
interface Request {
  readonly in?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
}

const FIELDS = ['title', 'body', 'outlet', 'outletCountry', 'publishedAt', 'language'] as const;
const { articles: SEEDS } = JSON.parse(readFileSync('seeds/gold/kz-2022-withdrawal.json', 'utf8')) as {
  readonly articles: readonly Item[];
};
const report = (outlet: string, place: string, dead: string) => ({
  outlet,
  language: 'en',
  url: `https://${outlet.toLowerCase()}.example/${place.toLowerCase()}`,
  publishedAt: '2023-03-08T09:00:00+00:00',
  title: `What ${outlet} writes of ${place}`,
  body: `The harbour of ${place} lies still.\n${dead} people were killed in ${place} on March 4, Kazakhstan’s Interior Ministry said on Wednesday.`,
});
const SLIP = {
  outlet: 'Sputnik Arabic',
  publishedAt: '2022-01-12T16:00:00+03:00',
  body: 'قال الرئيس إن القوات ستبدأ الانسحاب من البلاد غدًا الخميس 14 يناير.',
};
const GROUNDS = { reason: 'The ministry recounted.', authority: 'Interior Ministry' };
const TOLD = { ...GROUNDS, text: 'It was so.' };
const REVIEW = { ...GROUNDS, verdict: 'Mostly false', reviewUrl: 'https://checks.example/1' };

/** Every route on a ledger on which editors have been at work: what the document says is what the server answers. */
describe('what the document says of', () => {
  const api = withApi({ worker: true });
  const answers = new Map<string, Answer[]>();

  const call = async <Body = Item>(operationId: string, request: Request = {}): Promise<Body> => {
    const { route, method, path } = documented.routeOf(operationId);
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => request.in?.[name] ?? '');
    const query = new URLSearchParams(request.query).toString();
    const answer = await api.ask<Body>(query === '' ? filled : `${filled}?${query}`, {
      method: method.toUpperCase(),
      ...(request.body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(request.body) }),
    });
    if (answer.status >= 300) throw new Error(`${filled}: ${answer.status} ${JSON.stringify(answer.body)}`);
    answers.set(route, [...(answers.get(route) ?? []), answer]);
    return answer.body;
  };
  const all = async (operationId: string, query: Readonly<Record<string, string>> = {}) => {
    const items: Item[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Found = await call(operationId, {
        query: { limit: '20', ...query, ...(cursor === '' ? {} : { cursor }) },
      });
      items.push(...page.items);
      cursor = page.next;
    }
    return items;
  };
  const settled = () =>
    eventually(
      async () => {
        const { stages, behind } = await call<{ stages: Record<string, number>; behind: number }>(
          'findProgress',
        );
        const { compared = 0, failed = 0, ...others } = stages;
        return behind === 0 && compared + failed > 0 && Object.keys(others).length === 0;
      },
      { within: 30_000, every: 50, what: 'every article compared' },
    );
  const submit = async (body: object): Promise<string> =>
    (await call<{ articleId: string }>('submitArticle', { body })).articleId;
  const claimOf = async (articleId: string): Promise<string> => {
    const { items } = await call<Found>('listArticleClaims', { in: { articleId } });
    return String(items.find(({ action }) => action === 'killed')?.['claimId']);
  };
  const storyOf = async (articleId: string): Promise<string> =>
    String((await call('findArticle', { in: { articleId } }))['storyId']);

  const LISTS = {
    listArticles: ['findArticle', 'articleId'],
    listClaims: ['findClaim', 'claimId'],
    listStories: ['findStory', 'storyId'],
    listContradictions: ['findContradiction', 'contradictionId'],
    listSources: ['findSource', 'sourceId'],
    listAlerts: null,
    listCorrections: null,
    listEntities: null,
    listPatterns: null,
    listRelations: null,
  } as const;

  /** Every list to its end, and everything that it lists under its own address. */
  async function readAll(): Promise<void> {
    for (const [list, one] of Object.entries(LISTS))
      for (const item of await all(list)) {
        if (one === null) continue;
        const [find, id] = one;
        await call(find, { in: { [id]: String(item[id]) } });
      }
    for (const operationId of ['isLive', 'isReady', 'findMe', 'findReadModels', 'readMetrics'])
      await call(operationId);
    await all('listChanges', { from: '0' });
  }

  async function act(): Promise<void> {
    const [aktau, mirror, quayside, cairo] = [
      await submit(report('Courier', 'Aktau', 'Forty-one')),
      await submit(report('Mirror', 'Aktau', 'Forty-one')),
      await submit(report('Quayside', 'Aktau', 'Seventeen')),
      await submit(report('Dockside', 'Cairo', 'Twenty-four')),
    ];
    await submit(report('Dockside', 'Cairo', 'Twenty-five'));
    await settled();
    const dead = { claimId: await claimOf(aktau) };
    const other = { claimId: await claimOf(quayside) };
    const third = { claimId: await claimOf(cairo) };
    await actOnClaims(dead, other, third);
    for (const operationId of ['clarifyArticle', 'annotateArticle', 'correctArticle', 'updateArticle'])
      await call(operationId, { in: { articleId: mirror }, body: TOLD });
    await call('holdArticle', { in: { articleId: mirror }, body: GROUNDS });
    await settled();
    await readAll();
    await call('releaseArticle', { in: { articleId: mirror }, body: GROUNDS });
    await judge(quayside, dead.claimId, other.claimId);
    await editStories(aktau, cairo, quayside);
    await call('retractClaim', { in: dead, body: GROUNDS });
    await call('retractArticle', { in: { articleId: cairo }, body: GROUNDS });
    await call('findArticleCorrections', { in: { articleId: mirror } });
    await call('findArticleCorrections', { in: { articleId: cairo } });
    await call('listClaimEvents', { in: dead, query: { limit: '2' } });
    await call('listClaimEvents', { in: dead });
  }

  async function actOnClaims(dead: Request['in'], other: Request['in'], third: Request['in']): Promise<void> {
    const given = (at: Request['in']) => ({ ...(at === undefined ? {} : { in: at }) });
    const changes = { place: 'EG', quantity: { min: 40, max: null, unit: 'people', approx: true } };
    await call('correctClaim', { ...given(third), body: { ...GROUNDS, changes } });
    await call('updateClaim', { ...given(third), body: { ...GROUNDS, changes: { phase: 'completed' } } });
    await call('clarifyClaim', { ...given(other), body: { ...TOLD, field: 'quantity' } });
    await call('annotateClaim', { ...given(other), body: TOLD });
    await call('holdClaim', { ...given(other), body: GROUNDS });
    await call('releaseClaim', { ...given(other), body: GROUNDS });
    await call('verifyClaim', { ...given(dead), body: REVIEW });
    await call('refuteClaim', { ...given(other), body: REVIEW });
    const { reason } = GROUNDS;
    const time = { role: 'at', edtf: '2023-03-04' };
    await call('amendClaim', { ...given(other), body: { reason, changes: { time, value: null } } });
    await settled();
    await call('findClaimReview', { ...given(dead) });
    await call('findClaimReview', { ...given(other) });
    const [misread] = await all('listClaims', { limit: '1' });
    await call('rejectClaim', { in: { claimId: String(misread?.['claimId']) }, body: { reason } });
  }

  async function judge(articleId: string, claimA: string, claimB: string): Promise<void> {
    const contradictionId = await api.contradict(articleId, claimA, claimB);
    await settled();
    const at = { in: { contradictionId } };
    await call('confirmContradiction', { ...at, body: { note: 'Both ministers stand by it.' } });
    await call('reopenContradiction', { ...at, body: { cause: 'A third figure came.' } });
    await call('dismissContradiction', { ...at, body: { reason: 'rounding' } });
    await settled();
    const open = await all('listContradictions', { status: 'open' });
    for (const { contradictionId: id } of open)
      await call('listAlikeContradictions', { in: { contradictionId: String(id) } });
    await call('dismissContradiction', {
      in: { contradictionId: String(open[0]?.['contradictionId']) },
      body: { reason: 'different-scope', scope: 'pattern', note: 'Region and city.' },
    });
  }

  async function editStories(aktau: string, cairo: string, quayside: string): Promise<void> {
    const { reason } = GROUNDS;
    const storyId = await storyOf(aktau);
    await call('mergeStories', { in: { storyId }, body: { storyIds: [await storyOf(cairo)], reason } });
    await settled();
    await call('splitStory', { in: { storyId }, body: { articleIds: [quayside], reason } });
    await settled();
  }

  async function editEntities(): Promise<void> {
    const { reason } = GROUNDS;
    const { entityId } = await call<{ entityId: string }>('nameEntity', {
      body: { type: 'organisation', name: 'Harbour Watch', country: 'KZ', reason },
    });
    await call('addAliases', { in: { entityId }, body: { aliases: ['Портовый дозор'], reason } });
    await settled();
    await all('listEntities');
    await call('withdrawEntity', { in: { entityId }, body: { reason } });
  }

  /** Takes away the next attempt; false where none is waiting yet. */
  async function forgetDelayed(): Promise<boolean> {
    const queue = openQueue('link-story', { databaseUrl: api.database.url, redisUrl: null });
    const delayed = await queue.getDelayed();
    for (const job of delayed) await job.remove();
    await queue.close();
    return delayed.length > 0;
  }

  /** An article that cannot be linked, is given up, and tried again when it can. */
  async function failOnce(): Promise<void> {
    const { pool } = api.database;
    await pool.query('alter table linking.articles rename to articles_away');
    const articleId = await submit(report('Harbinger', 'Aktau', 'Twelve'));
    await eventually(forgetDelayed, { within: 20_000, what: 'the first attempt having failed' });
    const failure = new RecordFailure(articleId, 1, 'linking', 'error 42P01', { actor: 'spec' });
    await api.app.get(CommandBus).execute(failure);
    await pool.query('alter table linking.articles_away rename to articles');
    await settled();
    await readAll();
    await call('retryArticle', { in: { articleId } });
    await settled();
  }

  beforeAll(async () => {
    for (const list of Object.keys(LISTS)) await call(list);
    for (const seed of SEEDS) {
      const given = FIELDS.flatMap((field) => (seed[field] == null ? [] : [[field, seed[field]]]));
      await submit(Object.fromEntries(given) as object);
    }
    await submit(SLIP);
    await settled();
    await editEntities();
    await act();
    await failOnce();
    await call('takeDownArticle', { in: { articleId: await submit(SLIP) }, body: GROUNDS });
    await call('rebuildReadModels');
    await settled();
    await readAll();
    await call('listClaims', { query: { asOf: '40' } });
    for (let from = '0', last = ''; from !== last;) {
      last = from;
      ({ next: from } = await call<{ next: string }>('listEvents', { query: { from, limit: '200' } }));
    }
    const { size } = parseCheckpoint(await call<string>('readCheckpoint'));
    const index = size < 256 ? `000.p/${size}` : '000';
    await call('readTile', { in: { level: '0', index } });
    await call('readEntries', { in: { index } });
  }, 240_000);

  it.each(documented.routes.map(({ route }) => route))('%s is what the server answers', (route) => {
    const found = documented.routes.find((one) => one.route === route);
    const given = answers.get(route) ?? [];
    expect(given.length).toBeGreaterThan(0);
    const differences = given.flatMap((answer) =>
      found === undefined ? [] : documented.differencesOf(found, answer),
    );
    expect([...new Set(differences)].slice(0, 10)).toEqual([]);
  });

  it.each(Object.keys(LISTS))('%s is of lists that hold something, too', (operationId) => {
    const given = answers.get(documented.routeOf(operationId).route) ?? [];
    const longest = Math.max(...given.map(({ body }) => (body as Found).items.length));
    expect(longest).toBeGreaterThan(0);
  });

  it('a claim is told from one with another member, one without one, and one of another type', () => {
    const route = documented.routeOf('findClaim');
    const [answer] = answers.get(route.route) ?? [];
    if (answer === undefined) throw new Error('No claim was read.');
    const { claimId, ...rest } = answer.body as Item;
    const article = { ...(rest['article'] as Item), rating: 5 };
    const others = [
      { ...rest, claimId, rating: 5 },
      { ...rest, claimId, article },
      rest,
      { ...rest, claimId: 5 },
    ];
    const told = others.map((body) => documented.differencesOf(route, { ...answer, body }).length);
    expect(told).toEqual([1, 1, 1, 1]);
  });
});

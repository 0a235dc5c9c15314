import { nameBasedId, SCHEMA_VERSIONS, streamOf, type LedgerEvent } from '@isnad/ledger-domain';

/** An event for a stream. */
export interface Planned {
  readonly stream: string;
  readonly event: LedgerEvent;
}

const CLAIMS_PER_ARTICLE = 6;
const ARTICLES_PER_STORY = 5;
const ACTIONS = ['killed', 'injured', 'withdraw-forces', 'close', 'detained'] as const;
const COUNTRIES = ['KZ', 'RU', 'EG', 'SD', 'US', 'FR', 'SY', 'UA'] as const;

const idOfClaim = (article: number, i: number): string =>
  nameBasedId('bench-claim', String(article), String(i));

const correction = (claimId: string, place: string): Planned => ({
  stream: streamOf.claim(claimId),
  event: {
    type: 'ClaimCorrected',
    data: { claimId, changes: { place }, reason: 'bench', authority: 'bench', effectiveAt: null },
  },
});

/** What the pipeline writes of one article: read, linked, compared; now and then a judgement and a correction. */
export function eventsOfArticle(n: number): readonly Planned[] {
  const articleId = nameBasedId('bench', String(n));
  const storyId = nameBasedId('bench-story', String(Math.floor(n / ARTICLES_PER_STORY)));
  const claimIds = Array.from({ length: CLAIMS_PER_ARTICLE }, (_, i) => idOfClaim(n, i));
  const publishedAt = new Date(Date.UTC(2022, 0, 1) + n * 60_000).toISOString();
  const contentDigest = nameBasedId('bench-text', String(n)).replaceAll('-', '').repeat(2);
  const country = COUNTRIES[n % COUNTRIES.length] ?? 'KZ';
  const ofArticle = (event: LedgerEvent): Planned => ({ stream: streamOf.article(articleId), event });
  const ofStory = (event: LedgerEvent): Planned => ({ stream: streamOf.story(storyId), event });
  const revision = 1;
  const planned: Planned[] = [
    ofArticle({
      type: 'ArticleObserved',
      data: {
        articleId,
        sourceId: nameBasedId('bench-source', String(n % 40)),
        outlet: `Outlet ${n % 40}`,
        outletCountry: country,
        url: `https://example.org/${n}`,
        language: 'en',
        publishedAt,
        revision,
        contentDigest,
      },
    }),
    ...claimIds.map((claimId, i): Planned => ({ stream: streamOf.claim(claimId), event: claim(claimId, i) })),
    ofArticle({
      type: 'ArticleRead',
      data: { articleId, revision, extractorVersion: 'bench', claimIds, calendarSlips: [] },
    }),
  ];
  if (n % ARTICLES_PER_STORY === 0)
    planned.push(ofStory({ type: 'StoryOpened', data: { storyId, language: 'en' } }));
  planned.push(
    ofStory({
      type: 'ClaimsLinked',
      data: {
        storyId,
        articleId,
        claimIds,
        evidence: [{ code: 'same-country', keys: [`country:${country}`], points: 0.5 }],
      },
    }),
    ofArticle({ type: 'ArticleLinked', data: { articleId, revision, storyIds: [storyId] } }),
  );
  const [first = '', second = ''] = [...claimIds].sort();
  const contradictionId = nameBasedId('bench-contradiction', String(n));
  const ofPair = (event: LedgerEvent): Planned => ({
    stream: streamOf.contradiction(contradictionId),
    event,
  });
  const contradictionIds = n % 3 === 0 ? [contradictionId] : [];
  if (n % 3 === 0)
    planned.push(
      ofPair({
        type: 'ContradictionDetected',
        data: {
          contradictionId,
          claimIds: [first, second],
          dimension: 'quantity',
          rule: 'two figures for one count',
          explanation: '“{quote:a}” against “{quote:b}”',
          evidence: null,
          confidence: 0.8,
        },
      }),
    );
  planned.push(
    ofArticle({
      type: 'ArticleCompared',
      data: { articleId, revision, rulesVersion: 'bench', contradictionIds },
    }),
  );
  if (n % 9 === 0)
    planned.push(
      ofPair({
        type: 'ContradictionDismissed',
        data: { contradictionId, reason: 'superseded', note: null, patternId: null },
      }),
    );
  // What is corrected is of today, or of long ago.
  if (n % 20 === 0) planned.push(correction(first, 'FR'));
  if (n % 25 === 0 && n > 0) planned.push(correction(idOfClaim(Math.floor(n / 2), 0), 'DE'));
  return planned;

  function claim(claimId: string, i: number): LedgerEvent {
    return {
      type: 'ClaimRecorded',
      data: {
        claimId,
        action: ACTIONS[(n + i) % ACTIONS.length] ?? 'killed',
        phase: 'completed',
        polarity: 'affirmed',
        modality: 'actual',
        claimant: `Ministry ${n % 17}`,
        claimantKey: `ministry:${n % 17}`,
        utteredOn: publishedAt.slice(0, 10),
        time: { role: 'at', edtf: publishedAt.slice(0, 10) },
        quantity: { min: n % 90, max: n % 90, unit: 'people' },
        place: country,
        value: null,
        condition: null,
        scope: { groups: [], places: [`country:${country}`], part: 'plain', cumulative: false, asOf: null },
        extractorVersion: 'bench',
        explanation: { rules: ['bench'], confidence: 0.9 },
        appearance: {
          articleId,
          revision,
          via: [],
          evidence: { start: i * 50, end: i * 50 + 40 },
          sentence: { start: i * 50, end: i * 50 + 49 },
        },
      },
    };
  }
}

export const schemaVersionOf = (event: LedgerEvent): number => SCHEMA_VERSIONS[event.type];

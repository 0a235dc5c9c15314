import { createHash } from 'node:crypto';
import type { Action, Scope } from '@isnad/claim-model';
import { nameBasedId, streamOf, type LedgerEvent } from '@isnad/ledger-domain';
import type { Planned } from '../rebuild/history.js';

export const CLAIMS_PER_ARTICLE = 12;
/** Reports of one happening, and how many happenings are told at a time: reports of one stand that far apart. */
const REPORTS = 4;
const AT_A_TIME = 10;
const OUTLETS = 40;
const FIRST_DAY = Date.UTC(2020, 0, 1);
const DAY = 86_400_000;

/** What happens, the most frequent first; of what is only said, and of offices, every article has some as well. */
const HAPPENINGS: readonly Action[] = [
  'killed',
  'hold-talks',
  'attack',
  'detained',
  'protest',
  'injured',
  'seize',
  'released',
  'sentenced',
  'close',
  'sign-agreement',
  'withdraw-forces',
];
/** Figures that stand beside the main one of a report. */
const BESIDE: readonly Action[] = ['injured', 'detained', 'displaced'];

export interface PressArticle {
  readonly digest: string;
  readonly body: string;
  readonly events: readonly Planned[];
}

/**
 * A press that never was, drawn so that it resembles one: a few countries and towns are in most reports, a happening is told
 * by four outlets within a day, and they do not quite agree on its figures. The same number gives the same article.
 */
export class Press {
  constructor(private readonly claimsPerDay: number) {}

  article(n: number): PressArticle {
    const block = Math.floor(n / (REPORTS * AT_A_TIME));
    const happening = block * AT_A_TIME + (n % AT_A_TIME);
    const isFirst = n % (REPORTS * AT_A_TIME) < AT_A_TIME;
    const articleId = nameBasedId('press', String(n));
    const storyId = nameBasedId('press-story', String(happening));
    const at = FIRST_DAY + (n * CLAIMS_PER_ARTICLE * DAY) / this.claimsPerDay;
    const publishedAt = new Date(at).toISOString();
    const common = commonOf(n, happening);
    const sentences = Array.from({ length: CLAIMS_PER_ARTICLE }, (_, i) => sentenceOf(n, i));
    const body = sentences.join(' ');
    const digest = createHash('sha256').update(articleId).digest('hex');
    const claims = sentences.map((sentence, i) => {
      const start = sentences.slice(0, i).reduce((sum, one) => sum + one.length + 1, 0);
      return claim({ n, i, happening, articleId, common }, { start, end: start + sentence.length });
    });
    const claimIds = claims.map(({ event }) => event.data.claimId);
    const ofArticle = (event: LedgerEvent): Planned => ({ stream: streamOf.article(articleId), event });
    const ofStory = (event: LedgerEvent): Planned => ({ stream: streamOf.story(storyId), event });
    const outlet = n % OUTLETS;
    return {
      digest,
      body,
      events: [
        ofArticle({
          type: 'ArticleObserved',
          data: {
            articleId,
            sourceId: nameBasedId('press-source', String(outlet)),
            outlet: `Outlet ${outlet}`,
            outletCountry: null,
            url: null,
            language: 'ar',
            publishedAt,
            revision: 1,
            contentDigest: digest,
          },
        }),
        ...claims,
        ofArticle({
          type: 'ArticleRead',
          data: { articleId, revision: 1, extractorVersion: 'press', claimIds, calendarSlips: [] },
        }),
        ...(isFirst ? [ofStory({ type: 'StoryOpened', data: { storyId, language: 'ar' } })] : []),
        ofStory({ type: 'ClaimsLinked', data: { storyId, articleId, claimIds, evidence: [] } }),
        ofArticle({ type: 'ArticleLinked', data: { articleId, revision: 1, storyIds: [storyId] } }),
        ofArticle({
          type: 'ArticleCompared',
          data: { articleId, revision: 1, rulesVersion: 'press', contradictionIds: [] },
        }),
      ],
    };
  }
}

/** 0 … 1, the same for the same seeds. */
function chance(...seeds: readonly (number | string)[]): number {
  const hash = createHash('md5').update(seeds.join('/')).digest();
  return hash.readUInt32LE(0) / 2 ** 32;
}

/** 0 … many − 1, the small ones far more often. */
const often = (many: number, ...seeds: readonly (number | string)[]): number =>
  Math.min(many - 1, Math.floor(many ** chance(...seeds)) - 1 + Math.floor(chance(...seeds, 'x') * 2));

const COUNTRIES = 60;
const TOWNS = 30;
const PERSONS = 3_000;
const WORDS = 40_000;
const letters = (n: number): string => String.fromCharCode(65 + (n % 26));
const countryOf = (happening: number): string => {
  const n = often(COUNTRIES, happening, 'country');
  return `${letters(n)}${letters(Math.floor(n / 26) + 3)}`;
};
const sentenceOf = (n: number, i: number): string =>
  `Sentence ${i} of report ${n} says what was done there, to how many, and who says so.`;

/** The ith claim of the nth article, which tells a happening. */
interface Place {
  readonly n: number;
  readonly i: number;
  readonly happening: number;
  readonly articleId: string;
  readonly common: Common;
}

function claim(
  { n, i, happening, articleId, common }: Place,
  sentence: { readonly start: number; readonly end: number },
): Planned & { readonly event: Extract<LedgerEvent, { readonly type: 'ClaimRecorded' }> } {
  const claimId = nameBasedId('press-claim', String(n), String(i));
  const action = actionOf(i, happening);
  const isCounted = action !== 'statement' && action !== 'hold-office';
  const size = Math.ceil(200 * chance(happening, 'size') ** 3) + i;
  // One report in five has it otherwise.
  const count = size + (chance(n, i, 'differs') < 0.2 ? 1 + Math.floor(size / 5) : 0);
  const speaker = often(PERSONS, n, i, 'speaker');
  const isOutlets = chance(n, i, 'whose') < 0.5;
  return {
    stream: streamOf.claim(claimId),
    event: {
      type: 'ClaimRecorded',
      data: {
        claimId,
        action,
        phase: isCounted ? 'completed' : null,
        polarity: 'affirmed',
        modality: 'actual',
        claimant: isOutlets ? 'outlet' : `Speaker ${speaker}`,
        claimantKey: isOutlets ? 'outlet' : `person:speaker-${speaker}`,
        utteredOn: null,
        time: { role: null, edtf: null },
        quantity: isCounted ? { min: count, max: count, unit: 'people' } : null,
        place: isCounted ? common.country : null,
        value: null,
        condition: null,
        scope: scopeOf({ n, i, happening, articleId, common }, isCounted),
        extractorVersion: 'press',
        explanation: { rules: ['press'], confidence: 0.8 },
        appearance: {
          articleId,
          revision: 1,
          via: [],
          evidence: { start: sentence.start, end: sentence.end - 1 },
          sentence,
        },
      },
    },
  };
}

/** Two sentences tell the happening, two what stands beside it; the rest is said, or names an office. */
function actionOf(i: number, happening: number): Action {
  if (i < 2) return HAPPENINGS[often(HAPPENINGS.length, happening, 'action')] ?? 'killed';
  if (i < 4) return BESIDE[(happening + i) % BESIDE.length] ?? 'injured';
  return i < 6 ? 'hold-office' : 'statement';
}

/** What all claims of an article have in common. */
interface Common {
  readonly country: string;
  readonly town: string;
  readonly setting: readonly string[];
  readonly traces: readonly string[];
}

function commonOf(n: number, happening: number): Common {
  const country = countryOf(happening);
  const town = `city:${country}-${often(TOWNS, happening, 'town')}`;
  const person = (k: number): string => `person:p${often(PERSONS, happening, 'person', k)}`;
  const word = (...seeds: readonly (number | string)[]): string => `w${Math.floor(chance(...seeds) * WORDS)}`;
  return {
    country,
    town,
    setting: [town, `country:${country}`, ...[0, 1, 2, 3, 4].map(person)],
    traces: [
      ...Array.from({ length: 10 }, (_, k) => word(happening, k)),
      ...Array.from({ length: 15 }, (_, k) => word(n, 'own', k)),
    ],
  };
}

function scopeOf({ n, i, common }: Place, isPlaced: boolean): Scope {
  const { country, town, setting, traces } = common;
  return {
    groups: i === 2 ? ['police'] : [],
    places: isPlaced ? [...(chance(n, i, 'town') < 0.7 ? [town] : []), `country:${country}`] : [],
    part: 'plain',
    cumulative: false,
    asOf: null,
    setting,
    traces,
  };
}

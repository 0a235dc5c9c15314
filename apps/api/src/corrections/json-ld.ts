import { OUTLET, ploverOf } from '@isnad/claim-model';
import type { ActView, ArticleView, ClaimView } from '@isnad/read-models';
import type {
  ClaimReview,
  CorrectedArticle,
  CorrectionComment,
  EventCode,
  NewsArticle,
  Organization,
  PublishedClaim,
  ReviewedClaim,
} from './schema-org.js';
import { PUBLISHED_KINDS, textOf } from './wording.js';

/**
 * What editors decided, in the vocabulary of schema.org, for pages and feeds of the newsroom: `correction` of a
 * NewsArticle (https://schema.org/CorrectionComment) and reviews of claims (https://schema.org/ClaimReview, with the
 * properties that https://developers.google.com/search/docs/appearance/structured-data/factcheck asks for).
 */
const CONTEXT = 'https://schema.org';

const organisation = (name: string): Organization => ({ '@type': 'Organization', name });

/** Leaves out what is not known. */
const known = <Thing extends object>(properties: {
  readonly [Property in keyof Thing]: Thing[Property] | null | undefined;
}): Thing =>
  Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== null && value !== undefined),
  ) as Thing;

/** The work that an article is, as others refer to it. */
const workOf = (article: {
  readonly url: string | null;
  readonly outlet: string;
  readonly publishedAt: string;
}): NewsArticle =>
  known<NewsArticle>({
    '@type': 'NewsArticle',
    url: article.url,
    publisher: organisation(article.outlet),
    datePublished: article.publishedAt,
  });

/** An article with its corrections, oldest first; `acts` of other kinds are no corrections, and left out. */
export function correctionsOf(
  article: Pick<ArticleView, 'url' | 'outlet' | 'publishedAt' | 'title' | 'language' | 'retractedAt'>,
  acts: readonly ActView[],
  claims: ReadonlyMap<string, ClaimView>,
): CorrectedArticle {
  const told = acts.filter(({ kind }) => Object.hasOwn(PUBLISHED_KINDS, kind));
  const corrections = [...told].sort(byMoment).map((act) => correctionOf(act, claims));
  return known<CorrectedArticle>({
    '@context': CONTEXT,
    ...workOf(article),
    headline: article.title,
    inLanguage: article.language,
    dateModified: [...told].sort(byMoment).at(-1)?.effectiveAt,
    creativeWorkStatus: article.retractedAt === null ? null : 'Retracted',
    correction: corrections,
  });
}

const byMoment = (a: ActView, b: ActView): number =>
  Date.parse(a.effectiveAt) - Date.parse(b.effectiveAt) || Number(a.actId) - Number(b.actId);

function correctionOf(act: ActView, claims: ReadonlyMap<string, ClaimView>): CorrectionComment {
  const claim = act.claimId === null ? undefined : claims.get(act.claimId);
  return known<CorrectionComment>({
    '@type': 'CorrectionComment',
    name: PUBLISHED_KINDS[act.kind as keyof typeof PUBLISHED_KINDS],
    text: textOf(act),
    datePublished: act.effectiveAt,
    dateCreated: act.recordedAt,
    author: act.authority === null ? null : organisation(act.authority),
    about: claim === undefined ? null : claimOf(claim),
  });
}

/** What kind of event a claim tells of, as databases of events code it; null where PLOVER has no code for it. */
function eventOf(claim: ClaimView): EventCode | null {
  const code = ploverOf(claim);
  return code === null
    ? null
    : {
        '@type': 'DefinedTerm',
        termCode: code.mode === null ? code.event : `${code.event}/${code.mode}`,
        inDefinedTermSet: 'https://github.com/openeventdata/PLOVER',
      };
}

function claimOf(claim: ClaimView): PublishedClaim {
  const { claimant, claimantKey, utteredOn, evidence, article } = claim;
  const isOutlet = claimant === OUTLET;
  return known<PublishedClaim>({
    '@type': 'Claim',
    identifier: claim.claimId,
    text: evidence?.exact,
    author: {
      '@type': claimantKey.startsWith('person:') ? 'Person' : 'Organization',
      name: isOutlet ? article.outlet : claimant,
    },
    about: eventOf(claim),
    datePublished: utteredOn ?? article.publishedAt,
  });
}

/** Rating of a claim that was checked: `ratingValue` 1 (false) … 5 (true); the verdict in words is what counts. */
const RATINGS = { verified: 5, refuted: 1 } as const;

/** The newest review of a claim; null where it was never checked. */
export function claimReviewOf(claim: ClaimView, acts: readonly ActView[]): ClaimReview | null {
  const { review } = claim;
  const newest = acts.find(({ kind }) => kind === 'verification' || kind === 'refutation');
  if (review === null || newest === undefined) return null;
  // Reports are read at the same time: which one came first is told by when each was published.
  const [first, ...others] = [...claim.appearances].sort(
    (a, b) => Date.parse(a.publishedAt) - Date.parse(b.publishedAt),
  );
  return known<ClaimReview>({
    '@context': CONTEXT,
    '@type': 'ClaimReview',
    url: review.reviewUrl,
    claimReviewed: claim.evidence?.exact ?? `${claim.action}: ${claim.claimant}`,
    datePublished: newest.effectiveAt,
    author: organisation(newest.authority ?? newest.recordedBy),
    reviewBody: newest.reason,
    reviewRating: {
      '@type': 'Rating',
      ratingValue: RATINGS[review.outcome],
      worstRating: RATINGS.refuted,
      bestRating: RATINGS.verified,
      alternateName: review.verdict,
    },
    itemReviewed: known<ReviewedClaim>({
      ...claimOf(claim),
      firstAppearance: first === undefined ? null : workOf(first),
      appearance: others.length === 0 ? null : others.map(workOf),
    }),
  });
}

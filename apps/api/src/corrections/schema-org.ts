import type { Language, WrittenMoment } from '@isnad/claim-model';

/**
 * The types of schema.org that corrections and reviews are published in, with the properties that are used of each. What is
 * not known is left out.
 */
export interface Organization {
  readonly '@type': 'Organization';
  readonly name: string;
}

export interface NewsArticle {
  readonly '@type': 'NewsArticle';
  readonly url?: string;
  readonly publisher: Organization;
  readonly datePublished: WrittenMoment;
}

/** An article with what was put right in it since, the oldest correction first. */
export interface CorrectedArticle extends NewsArticle {
  readonly '@context': 'https://schema.org';
  readonly headline?: string;
  readonly inLanguage: Language;
  readonly dateModified?: WrittenMoment;
  readonly creativeWorkStatus?: 'Retracted';
  readonly correction: readonly CorrectionComment[];
}

/** https://schema.org/CorrectionComment */
export interface CorrectionComment {
  readonly '@type': 'CorrectionComment';
  /**
   * What newsrooms call it.
   *
   * @example Correction
   */
  readonly name: string;
  readonly text: string;
  /** From when on it holds. */
  readonly datePublished: WrittenMoment;
  /** When it was recorded. */
  readonly dateCreated: WrittenMoment;
  readonly author?: Organization;
  /** The claim that it is about; absent where it is about the whole article. */
  readonly about?: PublishedClaim;
}

/** https://schema.org/Claim */
export interface PublishedClaim {
  readonly '@type': 'Claim';
  readonly identifier: string;
  /** Its words in the article; absent where they were taken down. */
  readonly text?: string;
  readonly author: { readonly '@type': 'Person' | 'Organization'; readonly name: string };
  readonly about?: EventCode;
  /** When it was said, EDTF; where nobody tells, when it was published. */
  readonly datePublished: string;
}

/** What kind of event a claim tells of, as databases of events code it. */
export interface EventCode {
  readonly '@type': 'DefinedTerm';
  /** @example PROTEST/strike */
  readonly termCode: string;
  readonly inDefinedTermSet: 'https://github.com/openeventdata/PLOVER';
}

/**
 * https://schema.org/ClaimReview, with the properties that
 * https://developers.google.com/search/docs/appearance/structured-data/factcheck asks for.
 */
export interface ClaimReview {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'ClaimReview';
  /** Where the review can be read. */
  readonly url: string;
  readonly claimReviewed: string;
  readonly datePublished: WrittenMoment;
  readonly author: Organization;
  readonly reviewBody: string;
  readonly reviewRating: Rating;
  readonly itemReviewed: ReviewedClaim;
}

export interface ReviewedClaim extends PublishedClaim {
  readonly firstAppearance?: NewsArticle;
  readonly appearance?: readonly NewsArticle[];
}

export interface Rating {
  readonly '@type': 'Rating';
  /**
   * 1 (false) … 5 (true).
   *
   * @type integer
   * @minimum 1
   * @maximum 5
   */
  readonly ratingValue: number;
  readonly worstRating: 1;
  readonly bestRating: 5;
  /** The verdict in words, which is what counts. */
  readonly alternateName: string;
}

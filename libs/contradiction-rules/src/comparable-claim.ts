import type { ExtractedClaim, Language } from '@isnad/claim-model';

/** A claim with what comparison needs to know of its article. */
export interface ComparableClaim extends ExtractedClaim {
  readonly id: string;
  readonly articleId: string;
  readonly outlet: string;
  readonly language: Language;
  /** ISO 8601 with offset. */
  readonly publishedAt: string;
  /** The story that an editor or a scenario puts its article in; absent where nobody has. */
  readonly storyId?: string;
}

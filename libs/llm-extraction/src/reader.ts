import { extractClaims, EXTRACTOR_VERSION } from '@isnad/claim-extraction';
import type { CalendarSlip, ExtractedClaim, ReadableArticle } from '@isnad/claim-model';

/** What reading an article gave, whoever read it. */
export interface Reading {
  readonly claims: readonly ExtractedClaim[];
  /** Days that the article names twice, differently: by the rules, whoever reads the claims. */
  readonly calendarSlips: readonly CalendarSlip[];
  /** Version of the extractor that made the claims; claims of another version are other claims. */
  readonly version: string;
  /** What a log should tell: why a model was not used, how much of its answer was rejected. */
  readonly remarks: readonly string[];
}

/** The interface that every extractor has. */
export interface ArticleReader {
  /** @param contentDigest digest of the text, by which answers are kept */
  read(article: ReadableArticle, contentDigest: string): Promise<Reading>;
}

/** The rules alone: no network, the same text gives the same claims. */
export const rulesReader: ArticleReader = {
  read: (article) => {
    const { claims, calendarSlips } = extractClaims(article);
    return Promise.resolve({ claims, calendarSlips, version: EXTRACTOR_VERSION, remarks: [] });
  },
};

/** The rules' claims, and what the model found beyond them: another action, or other words. */
export function bothReaders(rules: ArticleReader, model: ArticleReader): ArticleReader {
  return {
    async read(article, contentDigest) {
      const [ours, theirs] = await Promise.all([
        rules.read(article, contentDigest),
        model.read(article, contentDigest),
      ]);
      // The model was not reached, and the rules answered in its place: nothing to add.
      if (theirs.version === ours.version) return theirs;
      const beyond = theirs.claims.filter((claim) => !ours.claims.some((own) => isSame(own, claim)));
      return {
        claims: [...ours.claims, ...beyond],
        calendarSlips: ours.calendarSlips,
        version: `${ours.version}+${theirs.version}`,
        remarks: theirs.remarks,
      };
    },
  };
}

const isSame = (a: ExtractedClaim, b: ExtractedClaim): boolean =>
  a.action === b.action && a.evidence.start < b.evidence.end && b.evidence.start < a.evidence.end;

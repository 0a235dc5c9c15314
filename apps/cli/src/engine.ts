import { describeClaim, extractClaims } from '@isnad/claim-extraction';
import type { ExtractedClaim } from '@isnad/claim-model';
import { contradictionsAmong, type ComparableClaim } from '@isnad/contradiction-rules';
import { locate, type ClaimInArticle, type Engine, type GoldArticle } from '@isnad/evaluation';

/** The product's own extraction and rules, in process, as the evaluation drives them. */
export const engine: Engine = {
  extract: (article) => extractClaims(article).claims,
  detect: (claims) => {
    const comparable = claims.map(toComparable);
    const index = new Map(comparable.map((claim, at) => [claim.id, at]));
    return contradictionsAmong(comparable).map(({ a, b, dimension }) => ({
      a: index.get(a.id) ?? 0,
      b: index.get(b.id) ?? 0,
      type: 'contradicts' as const,
      dimension,
    }));
  },
  describe: ({ quote, ...claim }, article) =>
    describeClaim(claim, locate(quote, article as GoldArticle), article),
};

function toComparable({ claim, article }: ClaimInArticle<ExtractedClaim>, index: number): ComparableClaim {
  const { outlet, language, publishedAt } = article;
  return { ...claim, id: String(index), articleId: article.id, outlet, language, publishedAt };
}

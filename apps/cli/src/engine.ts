import { describeClaim, extractClaims } from '@isnad/claim-extraction';
import type { ExtractedClaim } from '@isnad/claim-model';
import { alarmsAmong, type ComparableClaim, type RelationType } from '@isnad/contradiction-rules';
import {
  locate,
  type ClaimInArticle,
  type Engine,
  type GoldArticle,
  type RaisedAlarm,
} from '@isnad/evaluation';

/** The product's own extraction and rules, in process, as the evaluation drives them. */
export const engine: Engine = {
  extract: (article) => extractClaims(article).claims,
  detect: (claims) => {
    const comparable = claims.map(toComparable);
    const index = new Map(comparable.map((claim, at) => [claim.id, at]));
    return alarmsAmong(comparable).map(({ from, to, type, dimension }) => ({
      a: index.get(from.id) ?? 0,
      b: index.get(to.id) ?? 0,
      type: alarmType(type),
      dimension,
    }));
  },
  describe: ({ quote, ...claim }, article) =>
    describeClaim(claim, locate(quote, article as GoldArticle), article),
};

const alarmType = (type: RelationType): RaisedAlarm['type'] =>
  type === 'retracts' || type === 'reuses-retracted' ? type : 'contradicts';

function toComparable({ claim, article }: ClaimInArticle<ExtractedClaim>, index: number): ComparableClaim {
  const { outlet, language, publishedAt } = article;
  // The articles of a scenario are about one story (docs/reference/gold-format.md).
  const storyId = 'scenario';
  return { ...claim, id: String(index), articleId: article.id, outlet, language, publishedAt, storyId };
}

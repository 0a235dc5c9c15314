import { extractClaims } from '@isnad/claim-extraction';
import { languageOf, type Language } from '@isnad/claim-model';
import { contradictionsAmong, readReport, relationBetweenReports } from '@isnad/contradiction-rules';
import type { Judgement, PairSide } from '@isnad/evaluation';

/**
 * What the engine finds between two reports. Headline figures are compared as reports where both are in Arabic; in other
 * languages the claims of the two are, and then a contradiction is found or nothing can be told.
 */
export function judgePair(a: PairSide, b: PairSide): Judgement {
  const [x, y] = [languageOf(a.body) ?? 'ar', languageOf(b.body) ?? 'ar'];
  if (x !== 'ar' || y !== 'ar') return byClaims([a, b], [x, y]);
  const { verdict, explanation } = relationBetweenReports(readReport(a), readReport(b));
  return { verdict, explanation };
}

function byClaims(sides: readonly PairSide[], languages: readonly Language[]): Judgement {
  const claims = sides.flatMap((side, which) => {
    const language = languages[which] ?? 'ar';
    const extraction = extractClaims({ ...side, language, outletCountry: null });
    return extraction.claims.map((claim, index) => ({
      ...claim,
      id: `${which}/${index}`,
      articleId: String(which),
      outlet: side.outlet,
      language,
      publishedAt: side.publishedAt,
    }));
  });
  const [found] = contradictionsAmong(claims).filter((one) => one.a.articleId !== one.b.articleId);
  return found === undefined
    ? { verdict: 'none', explanation: 'No two of their claims conflict.' }
    : { verdict: 'contradiction', explanation: found.explanation };
}

import { LANGUAGES, type ExtractedClaim, type Language, type ReadableArticle } from '@isnad/claim-model';
import { FIELDS, isRight, type Field } from './fields.js';
import { matchClaims } from './match.js';
import { AlarmTally, type Alarm, type ContradictionScores } from './alarms.js';
import { scoreOf, share, type Score } from './scores.js';
import type { GoldArticle, GoldClaim, GoldScenario } from './scenario.js';

/** An alarm between two claims of the list that was given, by their indexes. */
export interface RaisedAlarm {
  readonly a: number;
  readonly b: number;
  readonly type: 'contradicts' | 'retracts' | 'reuses-retracted';
  readonly dimension: string | null;
}

/** A claim with its article, as the comparison wants it. */
export interface ClaimInArticle<C> {
  readonly claim: C;
  readonly article: ReadableArticle & { readonly id: string };
}

export interface Engine {
  extract(article: ReadableArticle): readonly ExtractedClaim[];
  /** Alarms among extracted claims. */
  detect(claims: readonly ClaimInArticle<ExtractedClaim>[]): readonly RaisedAlarm[];
  /** What extraction adds to a claim, derived from the article for a gold claim. */
  describe(claim: GoldClaim, article: ReadableArticle): ExtractedClaim;
}

export interface Evaluation {
  readonly scenarios: number;
  readonly articles: number;
  readonly goldClaims: number;
  readonly predictedClaims: number;
  readonly claims: Score & { readonly byLanguage: Readonly<Partial<Record<Language, Score>>> };
  readonly fields: Readonly<Record<Field, number>>;
  readonly contradictions: ContradictionScores;
  readonly contradictionsFromGoldClaims: ContradictionScores;
}

/** What --verbose prints: every miss and false claim, wrong field, false and missed alarm. */
export interface Details {
  readonly missed: readonly string[];
  readonly surplus: readonly string[];
  readonly wrongFields: readonly string[];
  readonly alarms: readonly string[];
  readonly alarmsFromGold: readonly string[];
}

const readable = (article: GoldArticle): ReadableArticle & { readonly id: string } => article;

export function evaluateScenarios(
  scenarios: readonly GoldScenario[],
  engine: Engine,
): { readonly evaluation: Evaluation; readonly details: Details } {
  const count = { articles: 0, gold: 0, predicted: 0 };
  const byLanguage = new Map<Language, { right: number; predicted: number; gold: number }>();
  const rightFields = new Map<Field, number>();
  let matchedAll = 0;
  const [fromText, fromGold] = [new AlarmTally(), new AlarmTally()];
  const details = { missed: [] as string[], surplus: [] as string[], wrongFields: [] as string[] };

  for (const scenario of scenarios) {
    const predictedAll: ClaimInArticle<ExtractedClaim>[] = [];
    const goldOf = new Map<ExtractedClaim, GoldClaim>();
    for (const article of scenario.articles) {
      const where = `${scenario.scenario}/${article.id}`;
      const gold = scenario.claims.filter((claim) => claim.article === article.id);
      const predicted = engine.extract(article);
      predictedAll.push(...predicted.map((claim) => ({ claim, article: readable(article) })));
      const matches = matchClaims(article, gold, predicted);
      for (const match of matches) {
        goldOf.set(match.predicted, match.gold);
        for (const field of FIELDS) {
          if (isRight(field, match.predicted, match.gold))
            rightFields.set(field, (rightFields.get(field) ?? 0) + 1);
          else {
            details.wrongFields.push(
              `${where}/${match.gold.id} ${match.gold.action} ${field}: ${JSON.stringify(match.predicted[field])} instead of ${JSON.stringify(match.gold[field])} “${match.gold.quote}”`,
            );
          }
        }
      }
      const [found, made] = [
        new Set(matches.map((match) => match.gold)),
        new Set(matches.map((match) => match.predicted)),
      ];
      for (const claim of gold)
        if (!found.has(claim)) details.missed.push(`${where}/${claim.id} ${claim.action} “${claim.quote}”`);
      // Statements outside the vocabulary are kept by design: they do not count against precision.
      const surplus = predicted.filter((claim) => !made.has(claim) && claim.action !== 'statement');
      for (const claim of surplus) details.surplus.push(`${where} ${claim.action} “${claim.evidence.exact}”`);
      const tally = byLanguage.get(article.language) ?? { right: 0, predicted: 0, gold: 0 };
      byLanguage.set(article.language, {
        right: tally.right + matches.length,
        predicted: tally.predicted + matches.length + surplus.length,
        gold: tally.gold + gold.length,
      });
      matchedAll += matches.length;
      count.articles += 1;
      count.gold += gold.length;
      count.predicted += predicted.length;
    }

    const articles = new Map(scenario.articles.map((article) => [article.id, article]));
    const goldInArticles = scenario.claims.map((claim) => ({
      gold: claim,
      article: articles.get(claim.article) as GoldArticle,
    }));
    const described = goldInArticles.map(({ gold, article }) => ({
      claim: engine.describe(gold, article),
      article: readable(article),
    }));
    const label = ({ claim, article }: ClaimInArticle<ExtractedClaim>): string =>
      `${article.id} “${claim.evidence.exact}”`;
    fromText.add(
      scenario,
      engine
        .detect(predictedAll)
        .map((alarm): Alarm => named(alarm, predictedAll, (one) => goldOf.get(one.claim)?.id ?? null, label)),
    );
    fromGold.add(
      scenario,
      engine
        .detect(described)
        .map((alarm): Alarm =>
          named(alarm, described, (one) => goldInArticles[described.indexOf(one)]?.gold.id ?? null, label),
        ),
    );
  }

  const languages = LANGUAGES.flatMap((language) => {
    const tally = byLanguage.get(language);
    return tally === undefined ? [] : [[language, scoreOf(tally)] as const];
  });
  const all = [...byLanguage.values()].reduce(
    (sum, one) => ({
      right: sum.right + one.right,
      predicted: sum.predicted + one.predicted,
      gold: sum.gold + one.gold,
    }),
    { right: 0, predicted: 0, gold: 0 },
  );
  const evaluation: Evaluation = {
    scenarios: scenarios.length,
    articles: count.articles,
    goldClaims: count.gold,
    predictedClaims: count.predicted,
    claims: { ...scoreOf(all), byLanguage: Object.fromEntries(languages) },
    fields: Object.fromEntries(
      FIELDS.map((field) => [field, share(rightFields.get(field) ?? 0, matchedAll)]),
    ) as Record<Field, number>,
    contradictions: fromText.scores(),
    contradictionsFromGoldClaims: fromGold.scores(),
  };
  return { evaluation, details: { ...details, alarms: fromText.remarks, alarmsFromGold: fromGold.remarks } };
}

function named(
  alarm: RaisedAlarm,
  claims: readonly ClaimInArticle<ExtractedClaim>[],
  goldId: (claim: ClaimInArticle<ExtractedClaim>) => string | null,
  label: (claim: ClaimInArticle<ExtractedClaim>) => string,
): Alarm {
  const [a, b] = [claims[alarm.a], claims[alarm.b]];
  if (a === undefined || b === undefined) throw new RangeError('An alarm names a claim that was not given.');
  return {
    goldA: goldId(a),
    goldB: goldId(b),
    type: alarm.type,
    dimension: alarm.dimension,
    text: `${label(a)} ↔ ${label(b)}`,
  };
}

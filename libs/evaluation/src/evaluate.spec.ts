import { articleText, type ExtractedClaim } from '@isnad/claim-model';
import { evaluateScenarios, type ClaimInArticle, type Engine, type RaisedAlarm } from './evaluate.js';
import { locate } from './match.js';
import { SAMPLE } from './sample-scenario.js';
import { parseScenario, type GoldArticle, type GoldClaim, type GoldScenario } from './scenario.js';

const scenario = parseScenario(SAMPLE);

function described({ quote, ...claim }: GoldClaim, article: GoldArticle): ExtractedClaim {
  const span = locate(quote, article);
  return {
    ...claim,
    evidence: { ...span, exact: quote, prefix: '', suffix: '' },
    sentence: span,
    condition: null,
    scope: { groups: [], places: [], part: 'plain', cumulative: false, asOf: null },
    claimantKey: claim.claimant,
    explanation: { rules: [], confidence: 1 },
  };
}

const goldOf = (article: object): readonly ExtractedClaim[] => {
  const own = scenario.articles.find((one) => one === article) as GoldArticle;
  return scenario.claims.filter((claim) => claim.article === own.id).map((claim) => described(claim, own));
};

/** Alarms between the nth and the mth claim of the whole list. */
const raising =
  (...alarms: readonly RaisedAlarm[]) =>
  (): readonly RaisedAlarm[] =>
    alarms;

const engineOf = (parts: Partial<Engine>): Engine => ({
  extract: goldOf,
  detect: raising(),
  describe: (claim, article) => described(claim, article as GoldArticle),
  ...parts,
});

const both = [
  { a: 0, b: 2, type: 'contradicts', dimension: 'quantity' },
  { a: 3, b: 1, type: 'contradicts', dimension: 'time' },
] as const;

describe('evaluateScenarios', () => {
  it('gives an engine that finds just the gold ones everywhere', () => {
    const { evaluation, details } = evaluateScenarios([scenario], engineOf({ detect: raising(...both) }));
    const perfect = { precision: 1, recall: 1, f1: 1 };
    expect(evaluation).toMatchObject({ scenarios: 1, articles: 2, goldClaims: 4, predictedClaims: 4 });
    expect(evaluation.claims).toEqual({ ...perfect, byLanguage: { en: perfect } });
    expect(new Set(Object.values(evaluation.fields))).toEqual(new Set([1]));
    expect(evaluation.contradictions.lenient).toEqual(perfect);
    expect(evaluation.contradictions.strict).toEqual(perfect);
    expect(evaluation.contradictionsFromGoldClaims.strict).toEqual(perfect);
    expect(Object.values(details).flat()).toEqual([]);
  });

  it('gives an engine that finds nothing zeros, and never a value that JSON cannot hold', () => {
    const { evaluation, details } = evaluateScenarios([scenario], engineOf({ extract: () => [] }));
    expect(evaluation.claims).toMatchObject({ precision: 0, recall: 0, f1: 0 });
    expect(evaluation.contradictions.lenient).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(JSON.stringify(evaluation)).not.toContain('null');
    expect(details.missed).toHaveLength(4);
  });

  it('prints the keys of the format, in its order', () => {
    const { evaluation } = evaluateScenarios([scenario], engineOf({}));
    expect(Object.keys(evaluation)).toEqual([
      'scenarios',
      'articles',
      'goldClaims',
      'predictedClaims',
      'claims',
      'fields',
      'contradictions',
      'contradictionsFromGoldClaims',
    ]);
    expect(Object.keys(evaluation.contradictions)).toEqual(['lenient', 'strict', 'falseAlarms']);
    expect(Object.keys(evaluation.contradictions.falseAlarms)).toEqual([
      'updates',
      'refines',
      'fulfils',
      'repeats',
      'differs-in-scope',
      'unrelated',
    ]);
  });

  it('counts a pair with the wrong dimension as found leniently and not strictly', () => {
    const wrong = [{ ...both[0], dimension: 'polarity' }, both[1]];
    const { evaluation } = evaluateScenarios([scenario], engineOf({ detect: raising(...wrong) }));
    expect(evaluation.contradictions.lenient.f1).toBe(1);
    expect(evaluation.contradictions.strict).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
  });

  it('counts an alarm on an update, and one on claims that no gold claim matches, as false by kind', () => {
    const updates: GoldScenario = {
      ...scenario,
      relations: [{ from: 'c3', to: 'c1', type: 'updates' }],
    };
    const stray = (article: object): readonly ExtractedClaim[] =>
      goldOf(article).map((claim, index) => (index === 1 ? { ...claim, action: 'rename' as const } : claim));
    const { evaluation } = evaluateScenarios(
      [updates],
      engineOf({ extract: stray, detect: raising(...both) }),
    );
    expect(evaluation.contradictions.falseAlarms).toMatchObject({ updates: 1, unrelated: 1 });
    expect(evaluation.contradictions.lenient.precision).toBe(0);
  });

  it('counts a retraction that is one neither for nor against precision, and a wrong one against it', () => {
    const retracted: GoldScenario = {
      ...scenario,
      relations: [...scenario.relations, { from: 'c2', to: 'c1', type: 'retracts' }],
    };
    const right = { a: 1, b: 0, type: 'retracts', dimension: null } as const;
    const wrong = { a: 2, b: 3, type: 'retracts', dimension: null } as const;
    const precisionOf = (...alarms: readonly RaisedAlarm[]): number =>
      evaluateScenarios([retracted], engineOf({ detect: raising(...alarms) })).evaluation.contradictions
        .lenient.precision;
    expect(precisionOf(...both, right)).toBe(1);
    expect(precisionOf(...both, wrong)).toBeCloseTo(2 / 3, 3);
  });

  it('does not count a surplus statement against precision, but any other surplus claim', () => {
    const surplus = (action: 'statement' | 'attack'): number => {
      const extract: Engine['extract'] = (article) => {
        const whole = { start: 0, end: articleText(article).length };
        const first = goldOf(article)[0] as ExtractedClaim;
        return [...goldOf(article), { ...first, action, evidence: { ...first.evidence, ...whole } }];
      };
      return evaluateScenarios([scenario], engineOf({ extract })).evaluation.claims.precision;
    };
    expect(surplus('statement')).toBe(1);
    expect(surplus('attack')).toBeCloseTo(4 / 6, 3);
  });

  it('hands claims of all articles of a scenario to one comparison', () => {
    let seen: readonly ClaimInArticle<ExtractedClaim>[] = [];
    evaluateScenarios(
      [scenario],
      engineOf({
        detect: (claims) => {
          seen = claims;
          return [];
        },
      }),
    );
    expect(new Set(seen.map(({ article }) => article.id))).toEqual(new Set(['a1', 'a2']));
  });
});

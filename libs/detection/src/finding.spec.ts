import { readFileSync } from 'node:fs';
import { extractClaims } from '@isnad/claim-extraction';
import type { ReadableArticle } from '@isnad/claim-model';
import { contradictionsAmong, type ComparableClaim, type Contradiction } from '@isnad/contradiction-rules';
import { evidenceOf, wordsOf } from './finding.js';

const { articles } = JSON.parse(readFileSync('seeds/gold/kz-2022-withdrawal.json', 'utf8')) as {
  readonly articles: readonly (ReadableArticle & { readonly id: string })[];
};
const claims = articles.flatMap((article): readonly ComparableClaim[] =>
  extractClaims(article).claims.map((claim, index) => ({
    ...claim,
    ...article,
    id: `${article.id}/${index}`,
    articleId: article.id,
    storyId: 'withdrawal',
  })),
);
const contradictions = contradictionsAmong(claims);

const ofDimension = (dimension: string): Contradiction => {
  const found = contradictions.find((one) => one.dimension === dimension);
  if (found === undefined) throw new Error(`Nothing contradicts in ${dimension}.`);
  return found;
};

describe('the evidence of a finding', () => {
  const conditional = ofDimension('condition');
  const condition = [conditional.a, conditional.b].map((one) => one.condition?.text).find(Boolean) ?? '';

  it('holds both sides’ values in the order in which they were said', () => {
    const { a, b, from, to } = conditional;
    const { earlier, later } = evidenceOf(conditional);
    expect([earlier.claimId, later.claimId]).toEqual([to.id, from.id]);
    expect([earlier, later].map(({ modality }) => modality).sort()).toEqual(['conditional', 'planned']);
    expect([a.id, b.id]).toEqual(expect.arrayContaining([earlier.claimId, later.claimId]));
    expect(earlier.time).toEqual(to.time);
  });

  it('says why one event, what conflicts, why no update and why no other scope', () => {
    const { sameEvent, conflict, notUpdate, notScope, strength } = evidenceOf(conditional);
    expect(sameEvent.map(({ code }) => code)).toContain('same-act');
    expect(conflict.code).toBe('date-and-condition');
    expect(notUpdate?.code).toMatch(/plans-of-one-moment|rules-conditions-out/);
    expect(notScope?.code).toBe('same-group');
    expect(strength).toBeGreaterThanOrEqual(4);
  });

  it('repeats neither quotes nor conditions, which a take-down must remove', () => {
    expect(condition).not.toBe('');
    for (const found of contradictions) {
      const kept = JSON.stringify([evidenceOf(found), wordsOf(found, found.a, found.b)]);
      for (const { evidence } of [found.a, found.b]) expect(kept).not.toContain(evidence.exact);
      expect(kept).not.toContain(condition);
    }
  });
});

import type { Claim } from '@isnad/claim-model';
import { locate, matchClaims } from './match.js';
import { SAMPLE } from './sample-scenario.js';
import { parseScenario, type GoldArticle, type GoldClaim } from './scenario.js';

const { articles, claims } = parseScenario(SAMPLE);
const article = articles[0] as GoldArticle;
const injured = claims[0] as GoldClaim;
const at = locate(injured.quote, article);

const predicted = (
  from: number,
  to: number,
  fields: Partial<Pick<Claim, 'action' | 'quantity'>> = {},
): Pick<Claim, 'action' | 'evidence' | 'quantity'> => ({
  action: 'injured',
  quantity: null,
  evidence: { start: from, end: to, exact: '', prefix: '', suffix: '' },
  ...fields,
});

describe('matching of claims', () => {
  it('finds a quote in the body before it looks in the title', () => {
    const twice: GoldArticle = { ...article, title: 'Flood', body: 'Flood' };
    expect(locate('Flood', twice)).toEqual({ start: 6, end: 11 });
    expect(locate('Bridge closed', article)).toEqual({ start: 0, end: 13 });
  });

  it('matches where the spans share half of the shorter one, and not where they share less', () => {
    const length = at.end - at.start;
    const half = predicted(at.start - length / 2, at.start + length / 2);
    const less = predicted(at.start - length / 2 - 1, at.start + length / 2 - 1);
    expect(matchClaims(article, [injured], [half])).toHaveLength(1);
    expect(matchClaims(article, [injured], [less])).toHaveLength(0);
  });

  it('never matches another action', () => {
    expect(matchClaims(article, [injured], [predicted(at.start, at.end, { action: 'killed' })])).toEqual([]);
  });

  it('matches each claim once, and gives it the one that fits best', () => {
    const [wide, narrow] = [predicted(0, at.end + 40), predicted(at.start, at.end)];
    const matches = matchClaims(article, [injured], [wide, narrow]);
    expect(matches.map((match) => match.predicted)).toEqual([narrow]);
  });

  it('tells two claims of one clause apart by their figures', () => {
    const other: GoldClaim = { ...injured, id: 'c9', quantity: { min: 9, max: 9, unit: 'people' } };
    const nine = predicted(at.start, at.end, { quantity: { min: 9, max: 9, unit: 'people' } });
    const four = predicted(at.start, at.end, { quantity: { min: 4, max: 4, unit: 'people' } });
    const matches = matchClaims(article, [injured, other], [nine, four]);
    expect(matches.every((match) => match.gold.quantity?.min === match.predicted.quantity?.min)).toBe(true);
    expect(matches).toHaveLength(2);
  });

  it('gives up a better pair where otherwise a claim would be left without a match', () => {
    const [inner, outer] = [
      { ...injured, id: 'inner', quote: 'people were' },
      { ...injured, id: 'outer', quote: 'Four people were injured' },
    ];
    const both = predicted(at.start + 5, at.start + 16);
    const onlyOuter = predicted(at.start + 10, at.end + 4);
    const ids = matchClaims(article, [outer, inner], [both, onlyOuter]).map(({ gold }) => gold.id);
    expect(ids.sort()).toEqual(['inner', 'outer']);
  });
});

import { deciderSpec } from '@isnad/testing';
import type { PatternEvent } from './events.js';
import { pattern, type PatternCommand, patternIdOf, patternOf } from './pattern.js';

const spec = deciderSpec(pattern);
const kind = { storyId: 't1', rule: 'two figures for one count', dimension: 'quantity' } as const;
const ministry = { claimantKey: 'ministry:health', action: 'killed', sourceId: 's1' };
const outlet = { claimantKey: 'outlet', action: 'killed', sourceId: 's1' };
const what = patternOf(kind, ministry, outlet);
const patternId = patternIdOf(what);
const facts = { ...what, patternId, contradictionId: 'x1', reason: 'different-scope', note: null } as const;
const dismiss: PatternCommand = { type: 'DismissPattern', ...facts };
const dismissed: PatternEvent = { type: 'PatternDismissed', data: facts };
const revive: PatternCommand = { type: 'RevivePattern', patternId, contradictionId: 'x1', cause: 'Asked.' };
const revived: PatternEvent = {
  type: 'PatternRevived',
  data: { patternId, contradictionId: 'x1', cause: 'Asked.' },
};

describe('a pattern', () => {
  it('is dismissed once and revived once', () => {
    spec.given().when(dismiss).then(dismissed);
    spec.given(dismissed).when(dismiss).then();
    spec.given(dismissed).when(revive).then(revived);
    spec.given(dismissed, revived).when(revive).then();
    spec.given(dismissed, revived).when(dismiss).then(dismissed);
  });

  it('is the same whichever side comes first, and in whichever article the claimants were read', () => {
    expect(patternIdOf(patternOf(kind, outlet, ministry))).toBe(patternId);
    expect(patternIdOf(patternOf(kind, { ...ministry, sourceId: 's9' }, outlet))).toBe(patternId);
  });

  it('is another one in another story, by another rule, of another speaker, or about another act', () => {
    const others = [
      patternOf({ ...kind, storyId: 't2' }, ministry, outlet),
      patternOf({ ...kind, rule: 'a count does not shrink' }, ministry, outlet),
      patternOf(kind, ministry, { ...outlet, sourceId: 's2' }),
      patternOf(kind, ministry, { ...outlet, action: 'injured' }),
    ];
    expect(new Set([patternId, ...others.map(patternIdOf)]).size).toBe(5);
  });
});

import { by, claim, pair, people } from '../sample-claim.js';
import { twoFiguresForOneThingToldOf as rule } from './two-figures-for-one-thing-told-of.js';

const aboard = (count: number, who: string, slots = {}) =>
  claim({
    action: 'statement',
    ...by(who),
    quantity: people(count),
    storyId: 'crash',
    scope: { things: ['aboard'] },
    ...slots,
  });

describe('Two figures for one thing told of', () => {
  it('finds nine on board for one and eight for the other', () => {
    expect(rule.find(pair(aboard(9, 'Agency'), aboard(8, 'Rescuers')))?.dimension).toBe('quantity');
  });

  it('stays silent where the things differ', () => {
    expect(
      rule.find(pair(aboard(9, 'Agency'), aboard(8, 'Rescuers', { scope: { things: ['hospital'] } }))),
    ).toBeNull();
  });

  it('stays silent for a figure of another order', () => {
    expect(rule.find(pair(aboard(9, 'Agency'), aboard(4, 'Rescuers')))).toBeNull();
  });

  it('stays silent for one speaker, and for a part', () => {
    expect(rule.find(pair(aboard(9, 'Agency'), aboard(8, 'Agency')))).toBeNull();
    const scope = { things: ['aboard'], part: 'subset' as const };
    expect(rule.find(pair(aboard(9, 'Agency'), aboard(8, 'Rescuers', { scope })))).toBeNull();
  });
});

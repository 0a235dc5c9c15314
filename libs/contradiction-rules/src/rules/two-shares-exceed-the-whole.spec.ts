import { by, claim, pair } from '../sample-claim.js';
import { twoSharesExceedTheWhole as rule } from './two-shares-exceed-the-whole.js';

const trains = (phase: 'completed' | 'ongoing', percent: number, who: string) =>
  claim({ action: 'strike', phase, ...by(who), quantity: { min: percent, max: percent, unit: 'percent' } });

describe('Two shares exceed the whole', () => {
  it('finds that 70 percent at work and 80 percent on strike are more than all', () => {
    expect(rule.find(pair(trains('completed', 70, 'Railway'), trains('ongoing', 80, 'Union')))).toMatchObject(
      {
        dimension: 'quantity',
        notScope: { code: 'shares-of-one-whole', sum: 150 },
      },
    );
  });

  it('stays silent where the two make no more than the whole', () => {
    expect(rule.find(pair(trains('completed', 40, 'Railway'), trains('ongoing', 60, 'Union')))).toBeNull();
  });

  it('stays silent where both speak of those on strike', () => {
    expect(rule.find(pair(trains('ongoing', 70, 'Railway'), trains('ongoing', 80, 'Union')))).toBeNull();
  });

  it('stays silent for shares of a vote: of boxes, voters and votes', () => {
    const count = { ...trains('completed', 70, 'Board'), action: 'vote-result' as const };
    const votes = { ...trains('ongoing', 51, 'Agency'), action: 'vote-result' as const };
    expect(rule.find(pair(count, votes))).toBeNull();
  });
});

import { by, claim, pair } from '../sample-claim.js';
import { overForOneAndUnderWayForTheOther as rule } from './over-for-one-and-under-way-for-the-other.js';

const strike = (phase: 'completed' | 'ongoing', who: string, slots = {}) =>
  claim({ action: 'strike', phase, ...by(who), ...slots });

describe('Over for one, under way for the other', () => {
  it('finds a conflict of a minister who calls it over and a union that is on strike, on one day', () => {
    expect(rule.find(pair(strike('completed', 'Minister'), strike('ongoing', 'Union')))?.dimension).toBe(
      'polarity',
    );
  });

  it('finds it for a swap whose whole is said to be completed, with its figure', () => {
    const swap = (phase: 'completed' | 'ongoing', who: string, slots = {}) =>
      claim({ action: 'released', phase, ...by(who), ...slots });
    const whole = { quantity: { min: 90, max: 90, unit: 'people' }, scope: { instalments: ['whole'] } };
    const under = swap('ongoing', 'Agency', { scope: { instalments: ['whole'] } });
    expect(rule.find(pair(swap('completed', 'Envoy', whole), under))?.dimension).toBe('polarity');
  });

  it('stays silent where it was over the day after', () => {
    const later = strike('completed', 'Minister', { publishedAt: '2021-05-11T09:00:00+00:00' });
    expect(rule.find(pair(strike('ongoing', 'Union'), later))).toBeNull();
  });

  it('stays silent for what is cut and stays cut', () => {
    const cut = (phase: 'completed' | 'ongoing', who: string) => ({
      ...strike(phase, who),
      action: 'cut-communications' as const,
    });
    expect(rule.find(pair(cut('completed', 'Operator'), cut('ongoing', 'Users')))).toBeNull();
  });

  it('stays silent for a share of it', () => {
    const share = { quantity: { min: 70, max: 70, unit: 'percent' } };
    expect(rule.find(pair(strike('completed', 'Minister', share), strike('ongoing', 'Union')))).toBeNull();
  });
});

import { by, claim, pair } from '../sample-claim.js';
import { twoLengthsForOneStretch as rule } from './two-lengths-for-one-stretch.js';

const truce = (duration: string, slots = {}) =>
  claim({
    action: 'ceasefire',
    place: 'SD',
    time: { role: 'duration', edtf: duration },
    utteredOn: '2021-05-10',
    ...slots,
  });
const days = (min: number | null, max: number | null) => ({ quantity: { min, max, unit: 'days' } });

describe('Two lengths for one stretch of time', () => {
  it('finds one utterance made a ceiling here and a floor there', () => {
    const within = truce('P7D', { ...by('Envoy'), modality: 'planned', ...days(null, 7) });
    const atLeast = truce('P7D', { ...by('Envoy'), modality: 'planned', ...days(7, null) });
    expect(rule.find(pair(within, atLeast))).toMatchObject({
      dimension: 'time',
      conflict: { code: 'floor-and-ceiling' },
      notUpdate: { code: 'one-utterance' },
    });
  });

  it('finds two lengths of what is over', () => {
    expect(
      rule.find(
        pair(truce('P3D', days(3, 3)), truce('PT48H', { quantity: { min: 48, max: 48, unit: 'hours' } })),
      )?.conflict.code,
    ).toBe('lengths-apart');
  });

  it('takes two days and 48 hours for one length', () => {
    expect(rule.find(pair(truce('P2D', days(2, 2)), truce('PT48H')))).toBeNull();
  });

  it('stays silent where a longer truce was planned days later', () => {
    const [first, second] = [
      truce('P3D', { modality: 'planned' }),
      truce('P7D', { modality: 'planned', utteredOn: '2021-05-14' }),
    ];
    expect(rule.find(pair(first, second))).toBeNull();
  });
});

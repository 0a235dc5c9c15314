import { by, claim, pair, people } from '../sample-claim.js';
import { twoFiguresForWhatStands } from './two-figures-for-what-stands.js';

const march = (count: number, day: string, slots = {}) =>
  claim({
    action: 'protest',
    quantity: people(count),
    time: { role: 'at', edtf: day },
    publishedAt: '2021-05-12T09:00:00+00:00',
    ...slots,
  });
const unit = (count: number, slots = {}) =>
  claim({ action: 'force-size', quantity: { min: count, max: count, unit: 'troops' }, ...slots });

describe('Two figures for what stands', () => {
  it('finds a conflict of police and organisers over one crowd', () => {
    const found = twoFiguresForWhatStands.find(
      pair(march(4_000, '2021-05-09', by('Police')), march(25_000, '2021-05-09', by('Union'))),
    );
    expect(found).toMatchObject({ dimension: 'quantity', notUpdate: { code: 'figure-stands' } });
  });

  it('stays silent for the marches of two Sundays', () => {
    expect(
      twoFiguresForWhatStands.find(pair(march(4_000, '2021-05-02'), march(25_000, '2021-05-09'))),
    ).toBeNull();
  });

  it('finds a conflict over the size of one mission weeks after it', () => {
    const later = unit(900, { publishedAt: '2021-06-10T09:00:00+00:00' });
    expect(twoFiguresForWhatStands.find(pair(unit(750), later))?.dimension).toBe('quantity');
  });

  it('grants what "about" leaves room for', () => {
    const about = unit(780, { quantity: { min: 780, max: 780, unit: 'troops', approx: true } });
    expect(twoFiguresForWhatStands.find(pair(unit(750), about))).toBeNull();
  });

  it('does not take "more than 4,000" for a floor under 25,000', () => {
    const over = march(0, '2021-05-09', {
      ...by('Police'),
      quantity: { min: 4_001, max: null, unit: 'people' },
    });
    const union = march(25_000, '2021-05-09', by('Union'));
    expect(twoFiguresForWhatStands.find(pair(over, union))?.dimension).toBe('quantity');
  });

  it('takes "more than 4,000" and 4,800 for one crowd', () => {
    const over = march(0, '2021-05-09', {
      ...by('Police'),
      quantity: { min: 4_001, max: null, unit: 'people' },
    });
    expect(twoFiguresForWhatStands.find(pair(over, march(4_800, '2021-05-09', by('Union'))))).toBeNull();
  });

  it('does not compare a plan with what came of it', () => {
    const planned = unit(1_200, { modality: 'planned' });
    expect(twoFiguresForWhatStands.find(pair(planned, unit(750)))).toBeNull();
  });
});

import { by, claim, pair } from '../sample-claim.js';
import { twoTimesToldSideBySide as rule } from './two-times-told-side-by-side.js';

const met = (day: string, who: string, slots = {}) =>
  claim({
    action: 'hold-talks',
    phase: 'completed',
    articleId: 'one',
    ...by(who),
    time: { role: 'at', edtf: day },
    quantity: { min: 5, max: 5, unit: who },
    ...slots,
  });

describe('Two times told side by side', () => {
  it('finds two dates of a meeting in sentences that follow each other', () => {
    const next = met('2021-05-03', 'Le Monde', { sentence: { start: 41, end: 80 } });
    expect(rule.find(pair(met('2021-05-01', 'Palace'), next))?.dimension).toBe('time');
  });

  it('stays silent far apart in the report, where another meeting may be meant', () => {
    const far = met('2021-05-03', 'Le Monde', { sentence: { start: 400, end: 480 } });
    expect(rule.find(pair(met('2021-05-01', 'Palace'), far))).toBeNull();
  });

  it('stays silent where one source tells of both days', () => {
    const next = met('2021-05-03', 'Palace', { sentence: { start: 41, end: 80 } });
    expect(rule.find(pair(met('2021-05-01', 'Palace'), next))).toBeNull();
  });
});

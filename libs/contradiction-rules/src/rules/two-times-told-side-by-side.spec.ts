import { by, claim, pair } from '../sample-claim.js';
import { twoTimesToldSideBySide as rule } from './two-times-told-side-by-side.js';

const met = (day: string, who: string, slots = {}) =>
  claim({
    action: 'hold-talks',
    phase: 'completed',
    articleId: 'one',
    ...by(who),
    time: { role: 'at', edtf: day },
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

  it('stays silent where each meeting has its own people', () => {
    const [one, other] = [{ parties: ['person:mrn'] }, { parties: ['person:brg'] }];
    const next = met('2021-05-03', 'Le Monde', { sentence: { start: 41, end: 80 }, scope: other });
    expect(rule.find(pair(met('2021-05-01', 'Palace', { scope: one }), next))).toBeNull();
  });

  it('stays silent where a figure is dated, and no happening', () => {
    const rate = (day: string, who: string, slots = {}) =>
      met(day, who, { action: 'price', phase: null, ...slots });
    const next = rate('2021-05-03', 'Bank', { sentence: { start: 41, end: 80 } });
    expect(rule.find(pair(rate('2021-05-01', 'Office'), next))).toBeNull();
  });
});

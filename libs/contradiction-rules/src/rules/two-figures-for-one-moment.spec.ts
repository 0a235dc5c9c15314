import { by, claim, pair, people } from '../sample-claim.js';
import { twoFiguresForOneMoment } from './two-figures-for-one-moment.js';

const arrests = (count: number, slots = {}) =>
  claim({ action: 'detained', quantity: people(count), utteredOn: '2021-05-10', ...slots });
const brent = (value: number, slots = {}) =>
  claim({
    action: 'price',
    quantity: { min: value, max: value, unit: 'USD/bbl' },
    time: { role: 'at', edtf: '2021-05-10' },
    ...slots,
  });

describe('Two figures for one moment', () => {
  it('finds a conflict where two bodies gave two figures on one day and later reports tell of both', () => {
    const police = arrests(120, { ...by('Police'), publishedAt: '2021-05-13T09:00:00+00:00' });
    const lawyers = arrests(310, { ...by('Lawyers'), publishedAt: '2021-05-14T09:00:00+00:00' });
    expect(twoFiguresForOneMoment.find(pair(police, lawyers))).toMatchObject({
      dimension: 'quantity',
      notUpdate: { code: 'one-moment', day: '2021-05-10' },
    });
  });

  it('stays silent where the reports of that very day tell which figure is the newer', () => {
    const noon = arrests(120, { ...by('Police'), publishedAt: '2021-05-10T12:00:00+00:00' });
    const night = arrests(310, { ...by('Lawyers'), publishedAt: '2021-05-10T23:00:00+00:00' });
    expect(twoFiguresForOneMoment.find(pair(noon, night))).toBeNull();
  });

  it('stays silent for two figures of one body: it counted on', () => {
    const early = arrests(120, { ...by('Police'), publishedAt: '2021-05-13T09:00:00+00:00' });
    const late = arrests(180, { ...by('Police'), publishedAt: '2021-05-14T09:00:00+00:00' });
    expect(twoFiguresForOneMoment.find(pair(early, late))).toBeNull();
  });

  it('finds a conflict of two closing prices of one day', () => {
    const scope = { marks: ['at-close'] as const };
    expect(twoFiguresForOneMoment.find(pair(brent(76, { scope }), brent(79, { scope })))?.dimension).toBe(
      'quantity',
    );
  });

  it('stays silent for the opening and the closing price of one day', () => {
    const [open, close] = [{ marks: ['at-open'] as const }, { marks: ['at-close'] as const }];
    expect(
      twoFiguresForOneMoment.find(pair(brent(76, { scope: open }), brent(79, { scope: close }))),
    ).toBeNull();
  });

  it('stays silent for two figures of one report, unless both are of one stated day', () => {
    const told = (count: number, who: string, slots = {}) =>
      arrests(count, { ...by(who), articleId: 'one', ...slots });
    expect(twoFiguresForOneMoment.find(pair(told(43, 'Ministry'), told(100, 'Lawyers')))).toBeNull();
    const time = { role: 'at' as const, edtf: '2021-05-09' };
    expect(
      twoFiguresForOneMoment.find(pair(told(43, 'Ministry', { time }), told(100, 'Lawyers', { time }))),
    ).not.toBeNull();
  });
});

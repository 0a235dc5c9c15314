import { claim, pair } from '../sample-claim.js';
import { aFigureMovedWithTheDays } from './a-figure-moved-with-the-days.js';

const wheat = (value: number, day: string, action: 'price' | 'killed' = 'price') =>
  claim({
    action,
    quantity: { min: value, max: value, unit: 'EUR/t' },
    publishedAt: `${day}T09:00:00+00:00`,
    time: { role: 'at', edtf: day },
  });

describe('A figure moved with the days', () => {
  it('takes the lower wheat price of the next day for an update', () => {
    expect(aFigureMovedWithTheDays.find(pair(wheat(240, '2021-05-10'), wheat(231, '2021-05-11')))?.type).toBe(
      'updates',
    );
  });

  it('finds nothing for two prices of one day', () => {
    expect(aFigureMovedWithTheDays.find(pair(wheat(240, '2021-05-10'), wheat(231, '2021-05-10')))).toBeNull();
  });

  it('finds nothing for a toll, which does not fall', () => {
    const tolls = pair(wheat(240, '2021-05-10', 'killed'), wheat(231, '2021-05-11', 'killed'));
    expect(aFigureMovedWithTheDays.find(tolls)).toBeNull();
  });
});

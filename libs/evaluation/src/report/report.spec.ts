import { renderReport, type Measurements } from './report.js';
import { accuracyOf } from '../time-and-number/finders.js';

const nothing: Measurements = { command: 'npm run eval', scenarios: [], readers: [], pairs: null };
const time = accuracyOf(4, [{ text: 'a', expected: 'b', found: 'c' }]);

describe('the report', () => {
  it('says what was skipped where a set is not there', () => {
    const page = renderReport({
      ...nothing,
      readers: [{ name: 'Isnad', reads: 'times and numbers', scores: {} }],
    });
    expect(page.match(/Skipped: the set is not there\./g)).toHaveLength(4);
  });

  it('sets every baseline beside our own reader, with a dash for what it cannot read', () => {
    const page = renderReport({
      ...nothing,
      readers: [
        {
          name: 'Isnad',
          reads: 'times and numbers',
          scores: { duckling: { 'ar Numeral': time, 'ar Time': time } },
        },
        {
          name: 'peer',
          reads: 'times',
          scores: { duckling: { 'ar Numeral': time, 'ar Time': accuracyOf(4, []) } },
        },
        {
          name: 'other',
          reads: 'times and numbers',
          languages: ['en'],
          scores: { duckling: { 'ar Time': time } },
        },
      ],
    });
    expect(page).toContain('| set        | cases | Isnad |  peer | other |');
    expect(page).toContain('| ar Numeral |     4 | 0.750 |     – |     – |');
    expect(page).toContain('| ar Time    |     4 | 0.750 | 1.000 |     – |');
  });

  it('is the same text for the same measurements, without a date', () => {
    expect(renderReport(nothing)).toBe(renderReport(nothing));
    expect(renderReport(nothing)).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  });
});

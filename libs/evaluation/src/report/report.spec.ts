import { renderReport, type Measurements } from './report.js';
import { accuracyOf } from '../time-and-number/finders.js';

const nothing: Measurements = {
  command: 'npm run eval',
  scenarios: [],
  eventTypes: null,
  readers: [],
  pairs: null,
};
const time = accuracyOf(4, [{ text: 'a', expected: 'b', found: 'c' }]);

describe('the report', () => {
  it('says what was skipped where a set is not there', () => {
    const page = renderReport({
      ...nothing,
      readers: [{ name: 'Isnad', reads: 'times and numbers', scores: {} }],
    });
    expect(page.match(/Skipped: the set is not there\./g)).toHaveLength(5);
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

  it('shows event types of the first claim and of all, and what was found of each type', () => {
    const score = { precision: 0.5, recall: 0.25, f1: 1 / 3 };
    const page = renderReport({
      ...nothing,
      eventTypes: { sentences: 4, first: score, all: score, byType: { AID: { records: 4, found: 1 } } },
    });
    expect(page).toContain('4 hand-coded English sentences');
    expect(page).toMatch(/\| of all claims +\| +0\.500 \| +0\.250 \| +0\.333 \|/);
    expect(page).toMatch(/\| AID +\| +4 \| +1 \|/);
  });

  it('is the same text for the same measurements, without a date', () => {
    expect(renderReport(nothing)).toBe(renderReport(nothing));
    expect(renderReport(nothing)).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  });
});

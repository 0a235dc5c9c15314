import { explainCalendarSlip } from './calendar-slip.js';

const slip = { written: '2022-01-14', named: '2022-01-13' };

describe('what is said of a slip of the calendar', () => {
  it.each([
    ['en', '“Thursday 14 January” names two days: 14 January 2022 is a Friday, 13 January 2022 a Thursday.'],
    ['ar', '«Thursday 14 January» عبارة تسمّي يومين: 14 يناير 2022 هو الجمعة، و13 يناير 2022 هو الخميس.'],
    ['ru', '«Thursday 14 January» называет два дня: 14 января 2022 — пятница, 13 января 2022 — четверг.'],
  ] as const)('names both days with their weekdays in %s', (language, words) => {
    expect(explainCalendarSlip(slip, 'Thursday 14 January', language)).toBe(words);
  });
});

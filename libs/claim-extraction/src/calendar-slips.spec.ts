import type { Language } from '@isnad/claim-model';
import { extractClaims } from './extract.js';

const slipsIn = (body: string, language: Language, publishedAt = '2022-01-12T10:00:00+03:00') =>
  extractClaims({
    title: null,
    body,
    language,
    outlet: 'Outlet',
    outletCountry: null,
    publishedAt,
  }).calendarSlips.map(({ start, end, ...slip }) => ({ ...slip, words: body.slice(start, end) }));

const THURSDAY_14 = { weekday: 4, written: '2022-01-14', named: '2022-01-13' };

describe('a slip of the calendar', () => {
  it.each([
    ['en', 'The forces will leave on Thursday, January 14, the minister said.', 'Thursday, January 14'],
    ['ar', 'وأضاف أن الانسحاب سيبدأ غدًا الخميس 14 يناير.', 'غدًا الخميس 14 يناير'],
    ['ru', 'Вывод войск начнётся в четверг, 14 января, сообщил министр.', 'четверг, 14 января'],
  ] as const)(
    'is found where a weekday and the date beside it are two days, in %s',
    (language, body, words) => {
      const found = slipsIn(body, language);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject(THURSDAY_14);
      expect(found[0]?.words).toContain(words);
    },
  );

  it('takes the nearest day of that weekday, before or after the date', () => {
    expect(slipsIn('The vote is on Monday, January 14, 2022.', 'en')).toMatchObject([
      { weekday: 1, written: '2022-01-14', named: '2022-01-17' },
    ]);
  });

  it.each([
    ['a date on its weekday', 'The forces will leave on Thursday, January 13.'],
    ['a weekday alone', 'The forces will leave on Thursday.'],
    ['a date of another year, on its weekday', 'The talks were held on Thursday, January 14, 2021.'],
    ['a day that the clock of the outlet has wrong', 'The forces will leave tomorrow, January 14.'],
    ['days of another calendar', 'The tsar fell on Thursday, March 2, 1917.'],
    [
      'a date whose year the text left out, on its weekday this year',
      'In March 2011 he left. He came back on Thursday, January 13.',
    ],
  ])('is not %s', (_, body) => {
    expect(slipsIn(body, 'en')).toEqual([]);
  });

  it('is not a rank among the weekdays of a month', () => {
    expect(slipsIn('يجتمع المجلس يوم الاثنين الأول من شهر مارس 2022.', 'ar')).toEqual([]);
    expect(slipsIn('يجتمع المجلس يوم الاثنين 1 مارس 2022.', 'ar')).toHaveLength(1);
  });
});

import { findTimes } from '../index.js';

const TUESDAY = '2013-02-12T04:30:00-02:00';

function read(text: string, language: 'ar' | 'en', register: 'news' | 'dialogue' = 'dialogue'): string[] {
  const ctx = { text, language, publishedAt: TUESDAY, outlet: '', outletCountry: null, bodyStart: 0 };
  return findTimes(ctx, undefined, { register }).map(({ edtf }) => edtf);
}

describe('times as dialogue tells them', () => {
  it.each([
    ['two Thursdays ago', '2013-01-31'],
    ['three Fridays from now', '2013-03-01'],
    ['Wednesday after next', '2013-02-20'],
    ['the EOM', '2013-02-21/2013-02-28'],
    ["boss's day 2021", '2021-10-15'],
    ['Earth Hour 2016', '2016-03-19'],
    ['Parsi New Year 2022', '2022-08-16'],
    ['at 3am', '2013-02-13T03:00:00-02:00'],
    ['7p', '2013-02-12T19:00:00-02:00'],
    ['upcoming two weeks', '2013-02-25/2013-03-03'],
    ['two upcoming years', '2015'],
    ['3-4pm', '2013-02-12T15:00:00-02:00/2013-02-12T16:00:00-02:00'],
    ['Thursday from 9a to 11a', '2013-02-14T09:00:00-02:00/2013-02-14T11:00:00-02:00'],
    ['by the end of next month', '../2013-03-31'],
    ['in 1/4 h', '2013-02-12T04:45:00-02:00'],
    ['an hour and a half', 'PT1H30M'],
    ['2018Q4', '2018-10/2018-12'],
    ['Diwali 2019', '2019-10-27'],
    ['Holi 2019', '2019-03-21'],
    ['Makar Sankranti 2019', '2019-01-15'],
  ])('%s is %s', (text, edtf) => {
    expect(read(text, 'en')).toEqual([edtf]);
  });

  it.each([
    ['الأسبوع المقبل بين الأربعاء والجمعة', '2013-02-20/2013-02-22'],
    ['الأسبوع بعد المقبل', '2013-02-25/2013-03-03'],
    ['في وقت لاحق من هذا الشهر', '2013-02-16/2013-02-28'],
    ['نهاية هذا الأسبوع', '2013-02-16/2013-02-17'],
    ['هذا أغسطس', '2013-08'],
  ])('%s is %s', (text, edtf) => {
    expect(read(text, 'ar')).toEqual([edtf]);
  });

  it('an Arabic few are three', () => {
    expect(read('قبل بضعة أيام', 'ar')).toEqual(['2013-02-09']);
  });

  it.each(['The BOY fell', 'They are now in talks', 'A few days of rain'])(
    'news takes none of it from "%s"',
    (text) => {
      expect(read(text, 'en', 'news')).toEqual([]);
    },
  );
});

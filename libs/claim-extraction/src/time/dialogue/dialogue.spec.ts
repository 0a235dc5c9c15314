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
  ])('%s is %s', (text, edtf) => {
    expect(read(text, 'en')).toEqual([edtf]);
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

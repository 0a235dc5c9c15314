import type { Language } from '@isnad/claim-model';

import { findTimes } from './index.js';

type Case = readonly [language: Language, sentence: string, times: readonly string[]];

/** Every time of a sentence published on Friday 22 March 2013, as "words = EDTF role". */
function timesOf(language: Language, text: string): string[] {
  const publishedAt = '2013-03-22T12:00:00+00:00';
  const context = { text, language, publishedAt, outlet: 'Example', outletCountry: null, bodyStart: 0 };
  return findTimes(context).map((time) => `${time.text} = ${time.edtf} ${time.role}`);
}

describe('dates and periods', () => {
  it.each<Case>([
    ['en', 'The vote is scheduled for April 9.', ['April 9 = 2013-04-09 at']],
    ['ru', 'Выборы назначены на 9 апреля.', ['9 апреля = 2013-04-09 at']],
    ['ar', 'ومن المقرر إجراء الانتخابات في التاسع من أبريل.', ['التاسع من أبريل = 2013-04-09 at']],
    ['en', 'The election was held Feb. 24 and 25.', ['Feb. 24 and 25 = 2013-02-24/2013-02-25 at']],
    ['en', 'The rover landed in August.', ['August = 2012-08 at']],
    ['en', 'The next session is in May.', ['May = 2013-05 at']],
  ])('a date without a year takes the nearest that fits the tense: %s %s', (language, sentence, times) => {
    expect(timesOf(language, sentence)).toEqual(times);
  });

  it.each<Case>([
    [
      'en',
      'He was arrested in March 2011 and released in July.',
      ['March 2011 = 2011-03 at', 'July = 2011-07 at'],
    ],
    [
      'ru',
      'В марте 2011 года его задержали, а в июле отпустили.',
      ['марте 2011 года = 2011-03 at', 'июле = 2011-07 at'],
    ],
    [
      'ar',
      'اعتقل في آذار/مارس 2011 وأفرج عنه في تموز/يوليو.',
      ['آذار/مارس 2011 = 2011-03 at', 'تموز/يوليو = 2011-07 at'],
    ],
  ])('a year that a sentence has written goes on in it: %s %s', (language, sentence, times) => {
    expect(timesOf(language, sentence)).toEqual(times);
  });

  it.each<Case>([
    ['ar', 'وقعت المعاهدة في 14 كانون الأول/ديسمبر 1995.', ['14 كانون الأول/ديسمبر 1995 = 1995-12-14 at']],
    ['ar', 'وقعت المعاهدة في 14 من كانون الأول عام 1995.', ['14 من كانون الأول عام 1995 = 1995-12-14 at']],
    ['ar', 'استقال في جانفي 2013.', ['جانفي 2013 = 2013-01 at']],
    ['ar', 'استقال خلال شهر غشت الماضي.', ['شهر غشت الماضي = 2012-08 at']],
  ])('both names of an Arabic month are one month: %s %s', (language, sentence, times) => {
    expect(timesOf(language, sentence)).toEqual(times);
  });

  it.each<Case>([
    [
      'ar',
      'أقيم الحفل في 15 رمضان 1434 هـ الموافق 23 يوليو 2013.',
      ['15 رمضان 1434 هـ الموافق 23 يوليو 2013 = 2013-07-23 at'],
    ],
    ['ar', 'أقيم الحفل في 10 جمادى الأولى 1434.', ['10 جمادى الأولى 1434 = 2013-03-22 at']],
  ])('a lunar date and its solar twin are one day: %s %s', (language, sentence, times) => {
    expect(timesOf(language, sentence)).toEqual(times);
  });

  it.each<Case>([
    ['ar', 'أُجلت المباراة إلى 28 الجاري.', ['28 الجاري = ../2013-03-28 end']],
    ['ar', 'وصل الوفد في الـ15 من الشهر الجاري.', ['15 من الشهر الجاري = 2013-03-15 at']],
    [
      'ar',
      'في الفترة من 3 إلى 7 فبراير الجاري عقد المعرض.',
      ['من 3 إلى 7 فبراير الجاري = 2013-02-03/2013-02-07 at'],
    ],
  ])('a day may leave the month to the adjective: %s %s', (language, sentence, times) => {
    expect(timesOf(language, sentence)).toEqual(times);
  });

  it.each<Case>([
    ['ru', 'Выборы прошли 24–25 февраля.', ['24–25 февраля = 2013-02-24/2013-02-25 at']],
    ['ru', 'С 1 по 10 апреля музей закрыт.', ['С 1 по 10 апреля = 2013-04-01/2013-04-10 at']],
    ['ar', 'جرت الانتخابات يومي 24 و25 فبراير.', ['24 و25 فبراير = 2013-02-24/2013-02-25 at']],
    ['ar', 'يغلق المتحف من 1 إلى 10 أبريل.', ['من 1 إلى 10 أبريل = 2013-04-01/2013-04-10 at']],
    ['ar', 'عقد المعرض في الفترة ما بين 3 و7 فبراير.', ['بين 3 و7 فبراير = 2013-02-03/2013-02-07 at']],
  ])('two days of one month are a range: %s %s', (language, sentence, times) => {
    expect(timesOf(language, sentence)).toEqual(times);
  });

  it.each<Case>([
    ['en', 'He served as minister from 2005 to 2009.', ['from 2005 to 2009 = 2005/2009 at']],
    ['en', 'He served as minister between 2005 and 2009.', ['between 2005 and 2009 = 2005/2009 at']],
    ['ru', 'В 2008–2010 годах он был министром.', ['2008–2010 годах = 2008/2010 at']],
    ['ru', 'С 2005 по 2009 год он был министром.', ['С 2005 по 2009 год = 2005/2009 at']],
    ['ar', 'شغل منصب الوزير بين عامي 2005 و2009.', ['عامي 2005 و2009 = 2005/2009 at']],
    ['ar', 'شغل منصب الوزير من عام 2005 إلى عام 2009.', ['من عام 2005 إلى عام 2009 = 2005/2009 at']],
  ])('two years are a range in every wording: %s %s', (language, sentence, times) => {
    expect(timesOf(language, sentence)).toEqual(times);
  });

  it.each<Case>([
    ['en', 'Profit fell in the third quarter.', ['third quarter = 2012-07/2012-09 at']],
    [
      'en',
      'Sales rose 5 percent in the fourth quarter of 2012.',
      ['fourth quarter of 2012 = 2012-10/2012-12 at'],
    ],
    [
      'en',
      'Data for the first nine months of the year showed growth.',
      ['first nine months of the year = 2013-01/2013-09 at'],
    ],
    ['en', 'The last quarter of 2011 was weak.', ['last quarter of 2011 = 2011-10/2011-12 at']],
    ['en', 'In the first half of 2012, exports fell.', ['first half of 2012 = 2012-01/2012-06 at']],
    [
      'ru',
      'В четвертом квартале 2012 года экспорт вырос.',
      ['четвертом квартале 2012 года = 2012-10/2012-12 at'],
    ],
    [
      'ru',
      'В первом полугодии 2012 года экспорт вырос.',
      ['первом полугодии 2012 года = 2012-01/2012-06 at'],
    ],
    [
      'ru',
      'За первые девять месяцев 2012 года экспорт вырос.',
      ['первые девять месяцев 2012 года = 2012-01/2012-09 at'],
    ],
    ['ar', 'ارتفعت الصادرات في الربع الأخير من عام 2012.', ['الربع الأخير من عام 2012 = 2012-10/2012-12 at']],
    ['ar', 'ارتفعت الصادرات في النصف الأول من عام 2012.', ['النصف الأول من عام 2012 = 2012-01/2012-06 at']],
  ])('a part of a period is counted within it: %s %s', (language, sentence, times) => {
    expect(timesOf(language, sentence)).toEqual(times);
  });

  it.each<Case>([
    ['en', 'The deal is expected to close by the end of the year.', ['year = ../2013 deadline']],
    ['ru', 'С начала года цены выросли на 5%.', ['года = 2013/.. start']],
    ['ru', 'До конца года завод закроют.', ['года = ../2013 deadline']],
    ['ar', 'منذ بداية العام ارتفعت الأسعار.', ['العام = 2013/.. start']],
    ['ar', 'ستغلق المحطة بحلول نهاية العام.', ['العام = ../2013 deadline']],
    ['ar', 'اندلعت المعارك مطلع الأسبوع.', ['الأسبوع = 2013-03-18/2013-03-24 start']],
  ])('a bare unit after the words for its end is the one of now: %s %s', (language, sentence, times) => {
    expect(timesOf(language, sentence)).toEqual(times);
  });

  it.each<Case>([
    ['en', 'During the 1990s he lived in Cairo.', ['1990s = 199X at']],
    ['en', 'It was built in the early 1960s.', ['1960s = 196X at']],
    ['ru', 'В 1990-е годы он жил в Каире.', ['1990-е годы = 199X at']],
    ['ru', 'В девяностые он жил в Каире.', ['девяностые = 199X at']],
    ['ru', 'В начале 2010-х он переехал.', ['2010-х = 201X at']],
    ['ar', 'عاش في القاهرة في تسعينيات القرن الماضي.', ['تسعينيات القرن الماضي = 199X at']],
    ['ar', 'عاش في القاهرة في التسعينيات.', ['التسعينيات = 199X at']],
    ['en', 'He was born in the 19th century.', ['19th century = 18XX at']],
    ['ru', 'В XIX веке здесь была крепость.', ['XIX веке = 18XX at']],
    ['ar', 'كانت هنا قلعة في القرن التاسع عشر.', ['القرن التاسع عشر = 18XX at']],
  ])('decades and centuries go by number and by name: %s %s', (language, sentence, times) => {
    expect(timesOf(language, sentence)).toEqual(times);
  });

  it.each<Case>([
    ['en', 'The ceremony takes place this weekend.', ['this weekend = 2013-03-23/2013-03-24 at']],
    ['en', 'Fighting broke out last weekend.', ['last weekend = 2013-03-16/2013-03-17 at']],
    ['ru', 'В выходные начались бои.', ['выходные = 2013-03-16/2013-03-17 at']],
  ])('the weekend is the one that the tense means: %s %s', (language, sentence, times) => {
    expect(timesOf(language, sentence)).toEqual(times);
  });

  it.each<Case>([
    ['en', "He came home on New Year's Day.", ["New Year's Day = 2013-01-01 at"]],
    ['en', 'The shops close on Christmas Eve.', ['Christmas Eve = 2012-12-24 at']],
  ])('a feast has the date of its year: %s %s', (language, sentence, times) => {
    expect(timesOf(language, sentence)).toEqual(times);
  });

  it.each<Case>([
    [
      'en',
      'In January he flew to Tokyo; the following month he resigned.',
      ['January = 2013-01 at', 'following month = 2013-02 at'],
    ],
    [
      'ru',
      'В январе он улетел в Токио, а в следующем месяце ушел в отставку.',
      ['январе = 2013-01 at', 'следующем месяце = 2013-02 at'],
    ],
  ])('the month after the one told last follows it: %s %s', (language, sentence, times) => {
    expect(timesOf(language, sentence)).toEqual(times);
  });

  it.each<Case>([
    ['ar', 'أعادت فتح الحدود ابتداء من الفاتح أوت 2012.', ['الفاتح أوت 2012 = 2012-08-01 start']],
    ['ar', 'فرض حظر تجول من العاشرة مساء إلى الخامسة فجرا.', []],
    ['en', 'A curfew was imposed from 10 p.m. to 5 a.m.', []],
  ])('the opening day of a month, and hours of every night: %s %s', (language, sentence, times) => {
    expect(timesOf(language, sentence)).toEqual(times);
  });
});

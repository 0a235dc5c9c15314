import type { Language } from '@isnad/claim-model';

import { findTimes } from './index.js';

type Case = readonly [language: Language, sentence: string, times: readonly string[]];

/** Every time of a sentence published on Friday 22 March 2013, as "words = EDTF role". */
function timesOf(language: Language, text: string): string[] {
  const publishedAt = '2013-03-22T12:00:00+00:00';
  const context = { text, language, publishedAt, outlet: 'Example', outletCountry: null, bodyStart: 0 };
  return findTimes(context).map((time) => `${time.text} = ${time.edtf} ${time.role}`);
}

describe('days told from the day of publication', () => {
  it.each<Case>([
    ['en', 'The prime minister resigned on Monday.', ['Monday = 2013-03-18 at']],
    ['en', 'The prime minister resigned Friday.', ['Friday = 2013-03-22 at']],
    ['ru', 'Об этом он заявил в понедельник.', ['понедельник = 2013-03-18 at']],
    ['ar', 'أعلن ذلك يوم الاثنين.', ['يوم الاثنين = 2013-03-18 at']],
    ['en', 'Officials said late Thursday that the talks had failed.', ['Thursday = 2013-03-21 at']],
  ])('a weekday after a verb in the past is the last one: %s %s', (language, sentence, times) => {
    expect(timesOf(language, sentence)).toEqual(times);
  });

  it.each<Case>([
    ['en', 'He will meet lawmakers on Monday to discuss the budget.', ['Monday = 2013-03-25 at']],
    ['ru', 'Встреча состоится в понедельник.', ['понедельник = 2013-03-25 at']],
    ['ar', 'سيعقد الاجتماع الاثنين.', ['الاثنين = 2013-03-25 at']],
    [
      'en',
      'The ministers, who met on Tuesday, will meet again on Wednesday.',
      ['Tuesday = 2013-03-19 at', 'Wednesday = 2013-03-27 at'],
    ],
    [
      'en',
      'He arrived Thursday and leaves Saturday.',
      ['Thursday = 2013-03-21 at', 'Saturday = 2013-03-23 at'],
    ],
    ['en', 'The 10-day trip begins Monday.', ['10-day = P10D duration', 'Monday = 2013-03-25 start']],
  ])('a weekday after a verb in the future is the coming one: %s %s', (language, sentence, times) => {
    expect(timesOf(language, sentence)).toEqual(times);
  });

  it.each<Case>([
    ['en', 'Police arrested him last Tuesday.', ['last Tuesday = 2013-03-19 at']],
    ['en', 'The summit will open next Tuesday.', ['next Tuesday = 2013-03-26 at']],
    ['ru', 'Заседание пройдет в следующий вторник.', ['следующий вторник = 2013-03-26 at']],
    ['ar', 'سيعقد الاجتماع يوم الاثنين المقبل.', ['يوم الاثنين المقبل = 2013-03-25 at']],
  ])('a weekday with last or next says which: %s %s', (language, sentence, times) => {
    expect(timesOf(language, sentence)).toEqual(times);
  });

  it.each<Case>([
    ['ar', 'وقال الوزير أمس الخميس إن القوات انسحبت.', ['أمس الخميس = 2013-03-21 at']],
    ['ar', 'وصل أول أمس الأربعاء إلى موسكو.', ['أول أمس الأربعاء = 2013-03-20 at']],
    ['ar', 'تبدأ المناورات غدا السبت.', ['غدا السبت = 2013-03-23 start']],
    ['ar', 'تبدأ المناورات بعد غد الأحد.', ['بعد غد الأحد = 2013-03-24 start']],
    ['ar', 'وأضاف اليوم الجمعة أن الاتفاق جاهز.', ['اليوم الجمعة = 2013-03-22 at']],
  ])('a relative day and its weekday are one time: %s %s', (language, sentence, times) => {
    expect(timesOf(language, sentence)).toEqual(times);
  });

  it.each<Case>([
    [
      'en',
      'He arrived on March 3. The next day he was detained.',
      ['March 3 = 2013-03-03 at', 'The next day = 2013-03-04 at'],
    ],
    [
      'ru',
      'Он приехал 3 марта. На следующий день его задержали.',
      ['3 марта = 2013-03-03 at', 'На следующий день = 2013-03-04 at'],
    ],
    [
      'ar',
      'وصل في 3 مارس واعتقل في اليوم التالي.',
      ['3 مارس = 2013-03-03 at', 'في اليوم التالي = 2013-03-04 at'],
    ],
  ])('the next day follows the day told last: %s %s', (language, sentence, times) => {
    expect(timesOf(language, sentence)).toEqual(times);
  });

  it.each<Case>([
    ['en', 'Two years ago, protesters filled the square.', ['Two years ago = 2011 at']],
    ['en', 'The agency was created three months ago.', ['three months ago = 2012-12 at']],
    ['en', 'The pact was signed two weeks ago.', ['two weeks ago = 2013-03-08 at']],
    ['en', 'The ban takes effect in 30 days.', ['in 30 days = 2013-04-21 at']],
    ['ru', 'Неделю назад он уехал.', ['Неделю назад = 2013-03-15 at']],
    ['ru', 'Полгода назад он уехал.', ['Полгода назад = 2012-09 at']],
    ['ar', 'غادر قبل أسبوع.', ['قبل أسبوع = 2013-03-15 at']],
    ['ar', 'سيصل الوزير بعد ثلاثة أيام.', ['بعد ثلاثة أيام = 2013-03-25 at']],
  ])('a distance from now keeps the grain of its unit: %s %s', (language, sentence, times) => {
    expect(timesOf(language, sentence)).toEqual(times);
  });

  it.each<Case>([
    ['en', 'Twelve hours later the building collapsed.', []],
    ['en', 'Nearly four decades later, the case was reopened.', []],
    ['en', 'Half an hour later the alarm rang.', []],
  ])('a distance without a time to start from names none: %s %s', (language, sentence, times) => {
    expect(timesOf(language, sentence)).toEqual(times);
  });

  it.each<Case>([
    ['en', 'It happened on Tuesday, the second such attack in a week.', ['Tuesday = 2013-03-19 at']],
    ['ru', 'В ночь на четверг произошел взрыв.', ['В ночь на четверг = 2013-03-21 at']],
    ['ru', 'В ночь с 20 на 21 марта произошел взрыв.', ['с 20 на 21 марта = 2013-03-20/2013-03-21 at']],
    ['ar', 'وقع الانفجار الليلة الماضية.', ['الليلة الماضية = 2013-03-21 at']],
  ])('a night is the one that ends on its day: %s %s', (language, sentence, times) => {
    expect(timesOf(language, sentence)).toEqual(times);
  });

  it.each<Case>([
    [
      'en',
      'A bomb exploded in 1993. Two years earlier, a monk was shot.',
      ['1993 = 1993 at', 'Two years earlier = 1991 at'],
    ],
    ['en', 'The day before his death he spoke.', []],
    ['en', 'The general strike was called on the day of the funeral.', []],
    ['ar', 'انتهت المهلة منذ أسبوعين.', ['منذ أسبوعين = 2013-03-08 end']],
    ['ar', 'يتواصل القصف منذ أسبوعين.', ['منذ أسبوعين = 2013-03-08/.. start']],
  ])(
    'a distance is counted from what was told, or from an event that nobody dates: %s %s',
    (language, sentence, times) => {
      expect(timesOf(language, sentence)).toEqual(times);
    },
  );

  it.each<Case>([
    ['en', 'He was laid to rest in the village on Monday.', ['Monday = 2013-03-18 at']],
    ['en', 'The ministers agreed to meet on Monday.', ['Monday = 2013-03-25 at']],
    ['en', 'Pullout to begin on Monday', ['Monday = 2013-03-25 start']],
    ['ru', 'Профсоюз объявил на четверг забастовку.', ['четверг = 2013-03-28 at']],
  ])('"to" tells of the future behind an intention or before a verb: %s %s', (language, sentence, times) => {
    expect(timesOf(language, sentence)).toEqual(times);
  });

  it('a clock time without a day belongs to the day told last', () => {
    const text = 'Поезда шли во вторник. Они столкнулись в 23:21.';
    expect(timesOf('ru', text)).toEqual([
      'вторник = 2013-03-19 at',
      'в 23:21 = 2013-03-19T23:21:00+00:00 at',
    ]);
  });
});

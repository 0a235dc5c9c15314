import type { Language } from '@isnad/claim-model';

import { findTimes } from './index.js';

type Case = readonly [language: Language, sentence: string, times: readonly string[]];

/** Every time of a sentence published on Friday 22 March 2013, as "words = EDTF role". */
function timesOf(language: Language, text: string): string[] {
  const publishedAt = '2013-03-22T12:00:00+00:00';
  const context = { text, language, publishedAt, outlet: 'Example', outletCountry: null, bodyStart: 0 };
  return findTimes(context).map((time) => `${time.text} = ${time.edtf} ${time.role}`);
}

describe('roles, lengths and what dates nothing', () => {
  it.each<Case>([
    ['en', 'It was the worst storm since 1997.', ['1997 = 1997/.. start']],
    ['en', 'The agency said 1,500 troops would leave by 2014.', ['2014 = ../2014 deadline']],
    ['ru', 'К концу марта работы завершат.', ['марта = ../2013-03 deadline']],
    ['ru', 'Не позднее 15 апреля доклад представят парламенту.', ['15 апреля = ../2013-04-15 deadline']],
    ['ar', 'وذلك في موعد أقصاه 15 أبريل.', ['15 أبريل = ../2013-04-15 deadline']],
    ['ar', 'حتى يوم الخميس اعتقل خمسون شخصا.', ['يوم الخميس = ../2013-03-21 end']],
    ['ru', 'К вечеру четверга задержали 50 человек.', ['К вечеру четверга = ../2013-03-21 deadline']],
  ])('since opens the end, by and until open the beginning: %s %s', (language, sentence, times) => {
    expect(timesOf(language, sentence)).toEqual(times);
  });

  it.each<Case>([
    ['ru', 'С 1 апреля вступают в силу новые правила.', ['1 апреля = 2013-04-01 start']],
    ['ar', 'اعتبارا من الأول من أبريل تسري القواعد الجديدة.', ['الأول من أبريل = 2013-04-01 start']],
  ])('from a day to come is a beginning, not a stretch: %s %s', (language, sentence, times) => {
    expect(timesOf(language, sentence)).toEqual(times);
  });

  it.each<Case>([
    ['en', 'He spent three years in prison.', ['three years = P3Y duration']],
    [
      'en',
      'A two-year investigation ended yesterday.',
      ['two-year = P2Y duration', 'yesterday = 2013-03-21 end'],
    ],
    ['en', 'The strike lasted more than six months.', ['six months = P6M duration']],
    ['en', 'The 24-hour strike halted trains.', ['24-hour = PT24H duration']],
    ['ru', 'Он провел в тюрьме три года.', ['три года = P3Y duration']],
    ['ru', 'В течение десяти дней войска покинут страну.', ['десяти дней = P10D duration']],
    ['ru', 'Двухдневный визит начнется в среду.', ['Двухдневный = P2D duration', 'среду = 2013-03-27 start']],
    ['ru', 'Трехлетний контракт подписан сегодня.', ['Трехлетний = P3Y duration', 'сегодня = 2013-03-22 at']],
    ['ar', 'أمضى ثلاث سنوات في السجن.', ['ثلاث سنوات = P3Y duration']],
    ['ar', 'استمرت الحرب أربع سنوات ونصف السنة.', ['أربع سنوات ونصف السنة = P4Y6M duration']],
    ['ar', 'دعا الحزب لعقد اجتماع طارئ.', []],
  ])('a number and a unit of time are a length: %s %s', (language, sentence, times) => {
    expect(timesOf(language, sentence)).toEqual(times);
  });

  it.each<Case>([
    ['en', 'Over the past decade, exports have doubled.', ['past decade = P10Y duration']],
    ['en', 'In the past year, prices have doubled.', ['past year = P1Y duration']],
    ['en', 'In the last two weeks, five people were killed.', ['last two weeks = P2W duration']],
    ['en', 'The plan covers the next five years.', ['next five years = P5Y duration']],
    ['ru', 'За последние две недели погибли 20 человек.', ['последние две недели = P2W duration']],
    ['ar', 'قتل عشرون شخصا خلال الأسبوعين الماضيين.', ['الأسبوعين الماضيين = P2W duration']],
  ])('the past year and the last two weeks are lengths: %s %s', (language, sentence, times) => {
    expect(timesOf(language, sentence)).toEqual(times);
  });

  it.each<Case>([
    [
      'en',
      'The quake struck at 3:15 p.m. on Tuesday.',
      ['at 3:15 p.m. on Tuesday = 2013-03-19T15:15:00+00:00 at'],
    ],
    [
      'en',
      'The blast happened at 10 a.m. local time (0700 GMT) on Saturday.',
      ['at 10 a.m. local time (0700 GMT) on Saturday = 2013-03-16T10:00:00+00:00 at'],
    ],
    [
      'ru',
      'Землетрясение произошло во вторник в 15:15 по местному времени.',
      ['вторник в 15:15 по местному времени = 2013-03-19T15:15:00+00:00 at'],
    ],
    [
      'ar',
      'وقع الزلزال الساعة 3:15 بعد ظهر الثلاثاء.',
      ['الساعة 3:15 بعد ظهر الثلاثاء = 2013-03-19T15:15:00+00:00 at'],
    ],
  ])('a moment carries the offset of the outlet and seconds: %s %s', (language, sentence, times) => {
    expect(timesOf(language, sentence)).toEqual(times);
  });

  it.each<Case>([
    ['en', 'The committee meets every Friday.', []],
    ['ru', 'Каждую пятницу комитет собирается.', []],
    ['ar', 'تجتمع اللجنة كل جمعة.', []],
    ['ar', 'تجتمع اللجنة كل يوم جمعة.', []],
  ])('what comes again and again is no time: %s %s', (language, sentence, times) => {
    expect(timesOf(language, sentence)).toEqual(times);
  });

  it.each<Case>([
    ['en', 'The Sept. 11 attacks changed policy.', []],
    ['ar', 'ثورة 25 يناير غيرت البلاد.', []],
  ])('an event that is named by its day is no time: %s %s', (language, sentence, times) => {
    expect(timesOf(language, sentence)).toEqual(times);
  });

  it.each<Case>([
    ['en', 'A 45-year-old man was shot dead.', []],
    ['en', 'In recent days clashes have spread.', []],
    ['ru', '45-летний мужчина погиб.', []],
    ['ru', 'В последние дни бои усилились.', []],
    ['ar', 'اشتدت المعارك في الأيام الأخيرة.', []],
    ['ar', 'قتل رجل في الخامسة والأربعين من عمره.', []],
  ])('ages and vague stretches are no times: %s %s', (language, sentence, times) => {
    expect(timesOf(language, sentence)).toEqual(times);
  });
});

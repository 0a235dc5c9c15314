import { claim } from '../sample-claim.js';
import { isDayNamed, nameOneDay, weekdayIn } from './named-days.js';

const told = (exact: string, language: 'en' | 'ru' | 'ar' = 'en') =>
  claim({ language, evidence: { start: 0, end: exact.length, exact, prefix: '', suffix: '' } });

describe('Days that words name', () => {
  it.each([
    ['en', 'died on Tuesday night', 1],
    ['ru', 'скончался в среду вечером', 2],
    ['ar', 'توفي مساء الثلاثاء', 1],
    ['ar', 'توفي يوم الأحد', 6],
    ['en', 'died yesterday', null],
    ['en', 'between Monday and Friday', null],
  ] as const)('in %s: “%s” is day %s of the week', (language, words, day) => {
    expect(weekdayIn(told(words, language))).toBe(day);
  });

  it('are dates beside a month, and no ages', () => {
    expect(isDayNamed(told('توفي في 5 فبراير', 'ar'))).toBe(true);
    expect(isDayNamed(told('on March 3rd'))).toBe(true);
    expect(isDayNamed(told('عن عمر ناهز 75 عاما', 'ar'))).toBe(false);
    expect(isDayNamed(told('75 people may die'))).toBe(false);
  });

  it('meet across languages', () => {
    expect(nameOneDay(told('on Tuesday'), told('يوم الثلاثاء', 'ar'))).toBe(true);
    expect(nameOneDay(told('on Tuesday'), told('в среду', 'ru'))).toBe(false);
    expect(nameOneDay(told('29 يناير', 'ar'), told('يوم 29 يناير الماضي', 'ar'))).toBe(true);
  });
});

import { areDisjoint, dayOfMoment, daysOf, edtfOf, hoursOf, isNarrower, oneDay } from './days.js';

const span = (edtf: string): string => {
  const days = daysOf(edtf);
  if (days === null) return 'none';
  const text = (day: number | null): string => (day === null ? '..' : edtfOf(day));
  return `${text(days.from)}/${text(days.to)}`;
};

describe('daysOf', () => {
  it.each([
    ['2021-05-10', '2021-05-10/2021-05-10'],
    ['2021-05-10T23:30:00+03:00', '2021-05-10/2021-05-10'],
    ['2021-02', '2021-02-01/2021-02-28'],
    ['2020', '2020-01-01/2020-12-31'],
    ['2021-05-XX', '2021-05-01/2021-05-31'],
    ['2021-XX-XX', '2021-01-01/2021-12-31'],
    ['201X', '2010-01-01/2019-12-31'],
    ['2021-22', '2021-01-01/2021-12-31'],
    ['2021-05-10~', '2021-05-10/2021-05-10'],
    ['../2021-05-10', '../2021-05-10'],
    ['2021-05-10/..', '2021-05-10/..'],
    ['/2021-05-10', '../2021-05-10'],
    ['2021-05-03/2021-05-09', '2021-05-03/2021-05-09'],
    ['P10D', 'none'],
    ['next week', 'none'],
    ['2021-05-01/2021-05-02/2021-05-03', 'none'],
  ])('reads %s as %s', (edtf, expected) => {
    expect(span(edtf)).toBe(expected);
  });
});

describe('intervals of days', () => {
  const between = (edtf: string) => daysOf(edtf) ?? { from: null, to: null };

  it('are disjoint only where no day can lie in both', () => {
    expect(areDisjoint(between('../2021-05-10'), between('2021-05-11'))).toBe(true);
    expect(areDisjoint(between('../2021-05-10'), between('2021-05-10/..'))).toBe(false);
    expect(areDisjoint(between('2021-05'), between('2021-05-31'))).toBe(false);
  });

  it('narrow each other where one lies within and is shorter', () => {
    expect(isNarrower(between('2021-05-10'), between('2021-05'))).toBe(true);
    expect(isNarrower(between('2021-05'), between('2021-05-10'))).toBe(false);
    expect(isNarrower(between('2021-05-10'), between('2021-05-10'))).toBe(false);
  });

  it('name one day only where they are one', () => {
    expect(oneDay('2021-05')).toBeNull();
    expect(edtfOf(oneDay('2021-05-10') ?? 0)).toBe('2021-05-10');
  });

  it('take the day of publication in the outlet’s own offset', () => {
    expect(edtfOf(dayOfMoment('2021-05-10T23:30:00-05:00'))).toBe('2021-05-10');
  });
});

describe('hoursOf', () => {
  it.each([
    ['P2D', 48],
    ['PT48H', 48],
    ['P1W', 168],
    ['PT90M', 1.5],
    ['P', null],
    ['2021-05-10', null],
    [null, null],
  ])('reads %s as %s hours', (duration, hours) => {
    expect(hoursOf(duration)).toBe(hours);
  });
});

import { readReport } from './read-report.js';

const exactly = (value: number) => ({ min: value, max: value });
const tollOf = (title: string, body = 'تولت النيابة التحقيق.') =>
  readReport({ outlet: 'x', publishedAt: '2019-05-14T12:00:00+02:00', title, body }).toll;

describe('the toll of a headline', () => {
  it.each([
    ['مصرع 5 وإصابة 11 في انقلاب حافلة', { killed: exactly(5), injured: exactly(11), both: null }],
    ['مصرع وإصابة 16 في انقلاب حافلة', { killed: null, injured: null, both: exactly(16) }],
    ['مصرع شاب وإصابة شخصين في مشاجرة', { killed: exactly(1), injured: exactly(2), both: null }],
    ['8 قتلى في حريق مصنع', { killed: exactly(8), injured: null, both: null }],
    ['ارتفاع عدد المصابين في اشتباكات الميدان إلى 28', { killed: null, injured: exactly(28), both: null }],
    ['إصابة ضابطين و4 جنود في تصادم', { killed: null, injured: exactly(6), both: null }],
    ['مقتل 16 شخصا على الأقل في هجوم', { killed: { min: 16, max: null }, injured: null, both: null }],
  ])('reads %s', (title, expected) => {
    expect(tollOf(title)).toMatchObject(expected);
  });

  it('completes a joint figure from the body that agrees with it', () => {
    expect(tollOf('مصرع وإصابة 20 في تصادم', 'لقي 7 أشخاص مصرعهم وأصيب 13 آخرون في تصادم.')).toMatchObject({
      killed: exactly(7),
      injured: exactly(13),
    });
  });

  it('says whom it counts where it counts a part of people', () => {
    expect(tollOf('إصابة 3 سيدات في مشاجرة')?.groups).toEqual(['women']);
    expect(tollOf('إصابة 9 أشخاص بينهم سيدات في مشاجرة')?.groups).toEqual([]);
  });

  it('counts nobody where the headline gives years and prices', () => {
    expect(tollOf('السجن 15 عاما لتاجر وغرامة 20 ألف جنيه')).toBeNull();
  });
});

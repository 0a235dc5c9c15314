import { readReport } from './read-report.js';
import { relationBetween } from './relation.js';
import type { Report } from './report.js';

const report = (title: string, body: string, hour = 12, day = 14): Report => ({
  outlet: `outlet of ${hour}`,
  publishedAt: `2019-05-${day}T${String(hour).padStart(2, '0')}:00:00+02:00`,
  title,
  body,
});

const verdict = (a: Report, b: Report): string => relationBetween(readReport(a), readReport(b)).verdict;

const ferry = report(
  'مصرع 4 وإصابة 9 في انهيار سقف مطعم بدمياط',
  'لقي 4 أشخاص مصرعهم وأصيب 9 آخرون، اليوم الثلاثاء، في انهيار سقف مطعم المرسى الخشبي بكورنيش دمياط. وقال شاهد إن السقف القرميدي هوى فجأة.',
  12,
);

describe('relationBetween', () => {
  it('finds a contradiction where one event has fewer dead in the later report', () => {
    const later = report(
      'مصرع 3 وإصابة 9 في انهيار سقف مطعم بدمياط',
      'لقي 3 أشخاص مصرعهم وأصيب 9 آخرون، الثلاثاء، في انهيار سقف مطعم المرسى الخشبي بدمياط بعد سقوط القرميد.',
      15,
    );
    expect(verdict(ferry, later)).toBe('contradiction');
    expect(verdict(later, ferry)).toBe('contradiction');
  });

  it('takes a larger toll in the later report for an update', () => {
    const later = report(
      'مصرع 6 وإصابة 9 في انهيار سقف مطعم بدمياط',
      'لقي 6 أشخاص مصرعهم وأصيب 9 آخرون، الثلاثاء، في انهيار سقف مطعم المرسى الخشبي بدمياط بعد سقوط القرميد.',
      15,
    );
    expect(verdict(ferry, later)).toBe('update');
  });

  it('lets words of growth outrank a clock that runs ahead', () => {
    const stampedLater = report(
      'ارتفاع حصيلة انهيار سقف مطعم بدمياط: مصرع 3 وإصابة 9',
      'ارتفعت حصيلة انهيار سقف مطعم المرسى الخشبي بدمياط، الثلاثاء، إلى 3 قتلى و9 مصابين بعد سقوط القرميد.',
      18,
    );
    expect(verdict(ferry, stampedLater)).toBe('update');
  });

  it('adds up dead and injured before it raises an alarm', () => {
    const together = report(
      'مصرع وإصابة 13 في انهيار سقف مطعم بدمياط',
      'لقي 4 أشخاص مصرعهم وأصيب 9 آخرون في انهيار سقف مطعم المرسى الخشبي القرميدي بدمياط، الثلاثاء.',
      14,
    );
    expect(verdict(ferry, together)).toBe('scope');
  });

  it('keeps crashes of two towns apart, however alike their headlines', () => {
    const here = report(
      'مصرع وإصابة 5 في حادث تصادم بأسوان',
      'لقي شخص مصرعه وأصيب 4 آخرون في تصادم سيارتين بأسوان.',
    );
    const there = report(
      'مصرع وإصابة 8 في حادث تصادم بالفيوم',
      'لقي شخصان مصرعهما وأصيب 6 آخرون في تصادم سيارتين بالفيوم.',
      9,
    );
    expect(verdict(here, there)).toBe('different-event');
  });

  it('does not take one day’s seizure for another’s of the same goods in the same town', () => {
    const one = report(
      'ضبط 300 كيلو سكر قبل بيعها في السوق السوداء بأسوان',
      'تمكنت مباحث التموين بأسوان من ضبط 300 كيلو سكر مدعم قبل بيعها في السوق السوداء. وتحرر المحضر اللازم.',
    );
    const other = report(
      'ضبط 900 كيلو سكر قبل بيعها في السوق السوداء بأسوان',
      'تمكنت مباحث التموين بأسوان من ضبط 900 كيلو سكر مدعم قبل بيعها في السوق السوداء. وتحرر المحضر اللازم.',
      12,
      15,
    );
    expect(verdict(one, other)).toBe('different-event');
  });

  it('finds a contradiction over a seizure that a number plate and a name identify', () => {
    const one = report(
      'ضبط 300 كيلو سكر بحوزة تاجر بأسوان',
      'ضبطت مباحث التموين بأسوان السيارة رقم 74312 نقل قيادة منصور عبد الله حجازي وبها 300 كيلو سكر مدعم.',
    );
    const other = report(
      'ضبط 900 كيلو سكر بحوزة تاجر بأسوان',
      'أوقف كمين بأسوان السيارة رقم 74312 نقل يقودها منصور عبد الله حجازي وعثر بها على 900 كيلو سكر.',
      16,
    );
    expect(verdict(one, other)).toBe('contradiction');
  });

  it('sees one haul inside another that the longer report adds up', () => {
    const one = report(
      'ضبط 300 كيلو سكر بحوزة تاجر بأسوان',
      'ضبطت مباحث التموين بأسوان السيارة رقم 74312 نقل قيادة منصور عبد الله حجازي وبها 300 كيلو سكر مدعم.',
    );
    const sum = report(
      'ضبط 800 كيلو سكر في واقعتين بأسوان',
      'ضبطت المباحث بأسوان السيارة رقم 74312 نقل قيادة منصور عبد الله حجازي وبها 300 كيلو سكر. كما ضبطت 500 كيلو سكر في مخزن.',
      16,
    );
    expect(verdict(one, sum)).toBe('scope');
  });

  it('reads tonnes and kilograms as one figure', () => {
    const one = report(
      'ضبط 2500 كيلو أرز فاسد بحوزة تاجر بأسوان',
      'ضبطت المباحث بأسوان السيارة رقم 74312 نقل قيادة منصور عبد الله حجازي وبها 2500 كيلو أرز.',
    );
    const other = report(
      'ضبط 2.5 طن أرز فاسد بحوزة تاجر بأسوان',
      'أوقف كمين بأسوان السيارة رقم 74312 نقل يقودها منصور عبد الله حجازي وبها طنان ونصف من الأرز.',
      16,
    );
    expect(verdict(one, other)).toBe('rounding');
  });

  it('takes counts of clashes that go on for updates in either order', () => {
    const one = report(
      'إصابة 40 في اشتباكات المتظاهرين والأمن بأسوان',
      'أصيب 40 شخصا في اشتباكات بين المتظاهرين والأمن بميدان المحطة بأسوان، اليوم الثلاثاء.',
    );
    const other = report(
      'إصابة 25 في اشتباكات المتظاهرين والأمن بأسوان',
      'أصيب 25 شخصا في اشتباكات بين المتظاهرين والأمن بميدان المحطة بأسوان، اليوم الثلاثاء.',
      16,
    );
    expect(verdict(one, other)).toBe('update');
  });

  it('keeps bombs of two days in one town apart', () => {
    const monday = report(
      'مقتل 5 في انفجار عبوة ناسفة بالموصل',
      'قتل 5 أشخاص في انفجار عبوة ناسفة بالموصل، الاثنين.',
      18,
      13,
    );
    const tuesday = report(
      'مقتل 2 في انفجار عبوة ناسفة بالموصل',
      'قتل شخصان في انفجار عبوة ناسفة بالموصل، الثلاثاء.',
      18,
      14,
    );
    expect(verdict(monday, tuesday)).toBe('different-event');
  });

  it('says in words which figures conflict and what speaks for one event', () => {
    const later = report(
      'مصرع 3 وإصابة 9 في انهيار سقف مطعم بدمياط',
      'لقي 3 أشخاص مصرعهم وأصيب 9 آخرون، الثلاثاء، في انهيار سقف مطعم المرسى الخشبي بدمياط.',
      15,
    );
    const { explanation } = relationBetween(readReport(ferry), readReport(later));
    expect(explanation).toContain('killed: 4 against 3');
    expect(explanation).toContain('the same place in both headlines');
  });
});

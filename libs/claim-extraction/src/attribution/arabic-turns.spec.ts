import { extractClaims } from '../extract.js';
import { sampleReport } from '../sample-report.js';

const said = (body: string, title = '') =>
  extractClaims(
    sampleReport('ar', body, { publishedAt: '2024-05-15T12:00:00+03:00', title }),
  ).attributions.map(({ claimant, via }) => [claimant, ...via].join(' < '));

const claimantOf = (action: string, body: string, title = '') =>
  extractClaims(sampleReport('ar', body, { publishedAt: '2024-05-15T12:00:00+03:00', title })).claims.find(
    (claim) => claim.action === action,
  )?.claimant;

describe('Arabic sentences in which several speak', () => {
  it('a while turns to the next who speaks', () => {
    expect(said('أشاد الرئيس بالقرار، فيما نددت نقابة الأطباء بالتعديلات.')).toEqual([
      'الرئيس',
      'نقابة الأطباء',
    ]);
  });

  it('an outlet before the turn speaks for itself', () => {
    expect(
      said('وأفادت قناة "الأفق" بأن الوزير سيستقيل، غير أن الناطق باسم الوزارة سامي حداد أكد أن ذلك مستبعد.'),
    ).toEqual(['الأفق', 'سامي حداد']);
  });

  it('a source between commas speaks for what stands behind it as well', () => {
    expect(claimantOf('killed', 'وخلف الانهيار، وفق بيان للشرطة، 12 قتيلا.')).toBe('الشرطة');
  });

  it('a second source behind the last clause speaks for that clause', () => {
    const body =
      'أعلن البنك عزمه تقديم قرض، لترتفع قيمة المساعدات إلى 20 مليون دولار، بحسب الوزير كريم صالح.';
    expect(said(body)).toContain('كريم صالح');
  });

  it('what the speaker mentions in a relative clause the outlet tells', () => {
    const body = 'ذكر الناطق باسم الحكومة وليد سالم أن المدير، الذي أوقفته الشرطة فجرا، اعترف بخطئه.';
    expect(claimantOf('detained', body)).toBe('outlet');
  });

  it('a bare everyday word, a measure or a preposition is nobody', () => {
    expect(said('وأكد مجددا أن الحل ممكن.')).not.toContain('مجددا');
    expect(said('تمتد الحدود بين البلدين على طول 900 كيلومتر.')).toEqual([]);
  });

  it('an infinitive, what somebody intends and what is asked for speak for nobody, and end the name before them', () => {
    expect(said('وأعلنوا نيتهم الانضمام إلى الاعتصام أمام القصر.')).toEqual([]);
    expect(said('كشف اعتداء الشرطة على المتظاهرين أن القانون معطل.')).not.toContain('اعتداء الشرطة');
    expect(said('رفض متحدث عسكري إعطاء تفاصيل بشأن نشر البطارية.')).toEqual(['متحدث عسكري']);
  });

  it('one person behind a comma is no other name for many: the many ask him', () => {
    const body = 'وطالب المتظاهرون، المهندس كريم صالح محافظ البحيرة، بعدم رفع الأسعار.';
    expect(said(body)).toEqual(['المتظاهرون']);
  });

  it('who spoke last goes on where a preposition stands behind the verb', () => {
    const body = 'قال الوزير كريم صالح إن العنف مرفوض من الجميع. ودعا إلى حوار وطني شامل.';
    expect(claimantOf('call-for', body)).toBe('كريم صالح');
  });
});

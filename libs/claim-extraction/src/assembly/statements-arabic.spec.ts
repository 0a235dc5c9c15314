import { extractClaims } from '../extract.js';
import { sampleReport } from '../sample-report.js';

const toldIn = (body: string): readonly (readonly [string, string, string])[] =>
  extractClaims(sampleReport('ar', body)).claims.map(({ action, claimant, evidence }) => [
    action,
    claimant,
    evidence.exact,
  ]);

describe('what an Arabic speaker says besides the vocabulary', () => {
  it('is kept behind each verb of saying, with or without a comma before it', () => {
    const [first, second] = ['العلاقات بين البلدين شهدت تطورا', 'الخلاف بين الطرفين انتهى'];
    for (const joint of ['، مشيرا إلى أن ', ' مشيرا إلى أن ', ' .. مؤكدا أن '])
      expect(toldIn(`وقال الوزير إن ${first}${joint}${second}.`)).toEqual([
        ['statement', 'الوزير', first],
        ['statement', 'الوزير', expect.stringContaining(second)],
      ]);
  });

  it('tells the level that an index came to as a price beside its change', () => {
    const claims = toldIn('تراجع مؤشر البورصة الرئيسي بنسبة 1.63%، ليسجل 5701 نقطة.');
    expect(claims.map(([action]) => action)).toEqual(['price', 'price']);
  });

  it('counts nobody by a figure that stands in brackets before what it counts', () => {
    const { claims } = extractClaims(sampleReport('ar', 'وتم ضبط المتهمين وبحوزتهم ( 3 ) أسلحة نارية.'));
    expect(claims.find(({ action }) => action === 'detained')?.quantity?.unit).not.toBe('people');
  });

  it('denies what stands behind "without that"', () => {
    const { claims } = extractClaims(
      sampleReport('ar', 'وتم ضبط مخزن أسلحة دون أن يتم ضبط أي أشخاص بالمنطقة.'),
    );
    expect(claims.map(({ action, polarity }) => [action, polarity])).toContainEqual(['detained', 'negated']);
  });

  it('is neither the name of the reporter nor an address nor where and when it was said', () => {
    expect(
      toldIn('كريم صالح\nزار الوزير المصنع أمس وتفقد خطوط الإنتاج.').map(([, , text]) => text),
    ).not.toContain('كريم صالح');
    expect(toldIn('اضغط هنا\nwww.daily.example')).toEqual([]);
    const body = 'وذكرت وزارة التنمية، في بيان لها اليوم الثلاثاء، أن المشروع يهدف إلى مساعدة الأسر الفقيرة.';
    expect(toldIn(body).map(([, , text]) => text)).not.toContain('في بيان لها اليوم الثلاثاء');
  });

  it('is affirmed where a negation only describes a noun', () => {
    const [claim] = extractClaims(
      sampleReport('ar', 'أكدت الهيئة أنها الجهة الوحيدة دون غيرها صاحبة الولاية على الأراضي.'),
    ).claims;
    expect(claim?.polarity).toBe('affirmed');
  });

  const said = (body: string): readonly string[] => toldIn(body).map(([, , text]) => text);

  it.each([
    [
      'what a preposition brings',
      'أكد المدير أن المشروع يوفر فرص عمل جديدة، من خلال مراكز التدريب، كخطوة لدعم الشباب.',
      ['المشروع يوفر فرص عمل جديدة، من خلال مراكز التدريب، كخطوة لدعم الشباب'],
    ],
    [
      'a relative clause that begins with "and"',
      'وقال المدير إن النادي يخدم القرى المجاورة، والتي تضم مدارس كثيرة.',
      ['النادي يخدم القرى المجاورة، والتي تضم مدارس كثيرة'],
    ],
    [
      'the predicate behind "that" which no verb of saying brings',
      'والجدير بالذكر أن النادي يستغل أي مناسبة للدعاية لنفسه في الخارج.',
      ['والجدير بالذكر أن النادي يستغل أي مناسبة للدعاية لنفسه في الخارج'],
    ],
    [
      'an item of a list of nouns',
      'وقال المدير إن الخطة تشمل بناء المدارس، وتطوير الطرق القديمة، ودعم الأسر الفقيرة.',
      ['الخطة تشمل بناء المدارس، وتطوير الطرق القديمة، ودعم الأسر الفقيرة'],
    ],
    [
      'a sentence of its own only where it has a verb of its own',
      'وقال المدير إن الخطة تشمل بناء المدارس، وسكان القرى طلبوا ذلك منذ سنوات.',
      ['الخطة تشمل بناء المدارس', 'وسكان القرى طلبوا ذلك منذ سنوات'],
    ],
    [
      'the verb whose object a preposition brings',
      'وأعرب المدير عن أمنيته في المشاركة في المسابقة.',
      ['وأعرب المدير عن أمنيته في المشاركة في المسابقة'],
    ],
  ])('is quoted with %s', (_, body, quotes) => {
    expect(said(body)).toEqual(quotes);
  });

  it.each([
    ['an age', 'واستقبلت المستشفى خالد فوزي 27 سنة حاصل على ليسانس حقوق.'],
    ['a month in the name of a place', 'وقعت الأحداث فوق كوبري أكتوبر في قلب العاصمة.'],
    ['the year in the number of a file', 'تحرر المحضر رقم 1089 لسنة 2013 وكلفت الإدارة بمناقشة المتهمين.'],
  ])('is not dated by %s', (_, body) => {
    const { claims } = extractClaims(sampleReport('ar', body, { publishedAt: '2013-02-05T12:00:00+02:00' }));
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.map(({ time }) => time.edtf)).toEqual(claims.map(() => null));
  });
});

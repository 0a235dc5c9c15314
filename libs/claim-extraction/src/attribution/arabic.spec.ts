import { extractClaims } from '../extract.js';

const attributed = (body: string): readonly (readonly [string, readonly string[], string | null])[] =>
  extractClaims({
    title: null,
    body,
    language: 'ar',
    outlet: 'Sahifa',
    outletCountry: null,
    publishedAt: '2023-02-07T12:00:00+03:00',
  }).attributions.map(({ claimant, via, utteredOn }) => [claimant, via, utteredOn] as const);

describe('Arabic speakers', () => {
  it.each([
    ['أفادت وزارة الصحة بمقتل 812 شخصا.', 'وزارة الصحة'],
    ['اتهم الجيش قوات الدعم السريع بخرق الهدنة.', 'الجيش'],
    ['حمّل الحزب الحكومة مسؤولية الأزمة.', 'الحزب'],
    ['قدر البنك الدولي الخسائر بـ34 مليار دولار.', 'البنك الدولي'],
    ['رجحت مصادر محلية ارتفاع عدد الضحايا.', 'مصادر محلية'],
    ['قالت المنظمة الدولية للهجرة إن الآلاف نزحوا.', 'المنظمة الدولية للهجرة'],
    ['قال رئيس الوزراء العراقي محمد شياع السوداني إن الحكومة ملتزمة.', 'محمد شياع السوداني'],
    ['أشار رئيس بيلاروسيا ألكسندر لوكاشينكو إلى أن الوضع مستقر.', 'ألكسندر لوكاشينكو'],
    ['جاء في بيان للجيش أن عشرة مسلحين قتلوا.', 'الجيش'],
    ['اتهمت الخرطوم أبوظبي بتزويد المتمردين بالسلاح.', 'الخرطوم'],
    ['أدان مجلس التعاون الهجوم بأشد العبارات.', 'مجلس التعاون'],
    ['نفت الوزارة صحة ما نشرته المواقع.', 'الوزارة'],
    ['وقال خالد علي إن الاجتماع تأجل.', 'خالد علي'],
    ['أهالي الضحايا يطالبون الحكومة بالتعويض.', 'أهالي الضحايا'],
    ['اللجان الثورية بالصعيد تدعو للتظاهر غدا.', 'اللجان الثورية'],
    ['استشهد الضابط، وفق بيان لمديرية الأمن العام.', 'مديرية الأمن العام'],
  ])('in “%s” %s speaks', (body, claimant) => {
    expect(attributed(body)[0]?.[0]).toBe(claimant);
  });

  it.each([
    ['غير أنّ وكالة "تاس" نقلت عن مصدر في أجهزة الأمن أنّ القائد في موسكو.', 'مصدر في أجهزة الأمن', 'تاس'],
    ['أوردت وكالة «سانا»، نقلاً عن وزارة الصحة، أن 812 شخصاً لقوا حتفهم.', 'وزارة الصحة', 'سانا'],
    ['توقف الرتل، بحسب مصدر أمني تحدث إلى «رويترز».', 'مصدر أمني', 'رويترز'],
    ['أكد نائب في الدوما، نقلت كلامه وكالة "إنترفاكس"، أن المقاتلين سيرحلون.', 'نائب في الدوما', 'إنترفاكس'],
    ['أكّدت الطبيبة إيليني زاغيليدو لـ"رويترز"، أنّ المشرحة تسلّمت 57 جثّة.', 'إيليني زاغيليدو', 'رويترز'],
  ])('in “%s” %s speaks through %s', (body, claimant, via) => {
    expect(attributed(body)).toContainEqual([claimant, [via], null]);
  });

  it('who denies before a second verb of saying says that too', () => {
    const speakers = attributed('سيطرت القوات على القصر، لكن الجيش نفى ذلك وأكد أن المطار تحت سيطرته.');
    expect(speakers.map(([claimant]) => claimant)).toEqual(['الجيش', 'الجيش']);
  });

  it('the body behind the first verb of a sentence goes on to speak in a participle', () => {
    expect(
      attributed('سحب جهاز الإطفاء، أمس الاثنين، رقم المفقودين، موضحا أن القائمة ضمت أسماء مكررة.'),
    ).toEqual([['جهاز الإطفاء', [], '2023-02-06']]);
  });

  it('a noun with its article points back to the body that begins with it', () => {
    const speakers = attributed('أعلن جهاز الإطفاء ارتفاع العدد. وقال الجهاز إن البحث مستمر.');
    expect(speakers.at(-1)?.[0]).toBe('جهاز الإطفاء');
  });

  it('each source of a list has what stands behind the source before', () => {
    const { claims } = extractClaims({
      title: null,
      body: 'بلغت الحصيلة 1414 قتيلا بحسب وزارة الصحة، و2160 قتيلا بحسب مسعفين.',
      language: 'ar',
      outlet: 'Sahifa',
      outletCountry: null,
      publishedAt: '2023-02-07T12:00:00+03:00',
    });
    expect(
      claims
        .filter((claim) => claim.action === 'killed')
        .map((claim) => [claim.quantity?.min, claim.claimant]),
    ).toEqual([
      [1414, 'وزارة الصحة'],
      [2160, 'مسعفين'],
    ]);
  });
});

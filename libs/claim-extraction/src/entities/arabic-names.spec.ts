import { extractClaims } from '../extract.js';

const entitiesOf = (body: string, type: string): readonly string[] =>
  extractClaims({
    title: null,
    body,
    language: 'ar',
    outlet: 'Sahifa',
    outletCountry: null,
    publishedAt: '2023-02-07T12:00:00+03:00',
  })
    .entities.filter((entity) => entity.type === type)
    .map((entity) => entity.text);

describe('Arabic places that no list names', () => {
  it('a noun for a place is followed by its name, in quotation marks or of two words', () => {
    expect(entitiesOf('اندلعت اشتباكات قرب معبر رأس جدير.', 'city')).toEqual(['رأس جدير']);
    expect(entitiesOf('دخلت القافلة عبر معبر «باب الهوى» أمس.', 'city')).toEqual(['باب الهوى']);
  });

  it('the name is known again without the noun and behind a clitic', () => {
    expect(entitiesOf('انهار منجم في مدينة جرادة. وتظاهر السكان بجرادة مساء.', 'city')).toEqual([
      'جرادة',
      'جرادة',
    ]);
  });

  it('an adjective behind the noun is no name', () => {
    expect(entitiesOf('أغلقت السلطات مطار المدينة والمعبر الحدودي ومطار دولي.', 'city')).toEqual([]);
  });
});

describe('Arabic offices and their holders', () => {
  it.each([
    ['حاكم المقاطعة فاسيلي جولوبيف', 'فاسيلي جولوبيف'],
    ['رئيس المرصد التونسي لحقوق الإنسان مصطفى عبد الكبير', 'مصطفى عبد الكبير'],
    ['وزير الداخلية المكلف بحكومة الوحدة الوطنية، عماد الطرابلسي', 'عماد الطرابلسي'],
    ['مدير المكتب الإعلامي في المعبر، مازن علوش', 'مازن علوش'],
  ])('%s is one claim of office', (quote, holder) => {
    const { claims, entities } = extractClaims({
      title: null,
      body: `قال ${quote} إن الوضع مستقر.`,
      language: 'ar',
      outlet: 'Sahifa',
      outletCountry: null,
      publishedAt: '2023-02-07T12:00:00+03:00',
    });
    expect(
      claims.filter((claim) => claim.action === 'hold-office').map((claim) => claim.evidence.exact),
    ).toEqual([quote]);
    expect(entities.filter((entity) => entity.type === 'person').map((entity) => entity.text)).toEqual([
      holder,
    ]);
  });

  it.each([
    ['أحمد الزند رئيس نادي القضاة'],
    ['حسن النجار، محافظ الشرقية'],
    ['محي الدين عبد الفتاح عبيد، مدير عام الرقابة التموينية بقنا'],
    ['عاطف حلمي وزير الاتصالات وتكنولوجيا المعلومات'],
  ])('%s is quoted with what the office is for', (quote) => {
    const { claims } = extractClaims({
      title: null,
      body: `شارك في الحفل المهندس ${quote} مساء أمس.`,
      language: 'ar',
      outlet: 'Sahifa',
      outletCountry: null,
      publishedAt: '2023-02-07T12:00:00+03:00',
    });
    expect(
      claims.filter(({ action }) => action === 'hold-office').map(({ evidence }) => evidence.exact),
    ).toEqual([quote]);
  });

  it.each([
    ['أكد اللواء محمد عبد القادر جاب الله، رئيس الهيئة، أن العمل بدأ.', ['محمد عبد القادر جاب الله']],
    ['أكد د. محمد على بشر، وزير التنمية المحلية، أن العمل بدأ.', ['محمد على بشر']],
    ['غادر سعود الفيصل وأحمد داود أوغلو إلى الرياض.', ['سعود الفيصل', 'أحمد داود أوغلو']],
  ])('%s names whole persons', (body, persons) => {
    expect(entitiesOf(body, 'person')).toEqual(persons);
  });
});

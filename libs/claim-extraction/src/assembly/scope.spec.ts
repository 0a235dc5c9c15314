import { articleText, type Language, type Scope } from '@isnad/claim-model';
import { describeClaim } from '../describe.js';
import { extractClaims } from '../extract.js';

/** The scope of a quote in a report of 12 May 2021, a Wednesday. */
function scopeOf(language: Language, body: string, quote: string, place: string | null = null): Scope {
  const article = {
    title: null,
    body,
    language,
    outlet: 'Gazette',
    outletCountry: null,
    publishedAt: '2021-05-12T18:00:00+00:00',
  };
  const start = articleText(article).indexOf(quote);
  if (start === -1) throw new Error(`“${quote}” does not stand in the text.`);
  const claim = {
    action: 'killed' as const,
    phase: null,
    polarity: 'affirmed' as const,
    modality: 'actual' as const,
    claimant: 'outlet',
    via: [],
    utteredOn: null,
    time: { role: null, edtf: null },
    quantity: null,
    place,
    value: null,
  };
  return describeClaim(claim, { start, end: start + quote.length }, article).scope;
}

describe('describeScope', () => {
  it.each([
    ['en', 'Rescuers found 12 children dead in the mine.', '12 children', ['children']],
    ['ru', 'Ранены шестеро полицейских, сообщили врачи.', 'шестеро полицейских', ['police']],
    ['ar', 'قتل سبعة جنود في الانفجار.', 'سبعة جنود', ['soldiers']],
    ['en', 'The Danish contingent is 200 strong.', 'contingent is 200 strong', ['nationality:DK']],
    ['en', 'Doctors said 40 people remain in hospital.', '40 people', ['hospitalised']],
    ['en', 'Officials identified 9 victims.', '9 victims', ['identified']],
  ] as const)('reads in %s “%s” who is counted', (language, body, quote, groups) => {
    expect(scopeOf(language, body, quote).groups).toEqual(groups);
  });

  it('counts a nation among the groups for its people, and not where it is a place', () => {
    const body = 'Soldiers of Kenya and Uganda left. The others fly to Kenya today.';
    expect(scopeOf('en', body, 'Soldiers of Kenya and Uganda').groups).toEqual([
      'nationality:KE',
      'nationality:UG',
      'soldiers',
    ]);
    expect(scopeOf('en', body, 'fly to Kenya today').groups).toEqual([]);
  });

  it.each([
    ['en', 'By Monday evening 30 people had died.', '30 people had died', '2021-05-10T20:00'],
    ['ru', 'К утру понедельника погибли 30 человек.', 'погибли 30 человек', '2021-05-10T08:00'],
    ['ar', 'قتل 30 شخصا حتى صباح الاثنين.', '30 شخصا', '2021-05-10T08:00'],
    ['en', 'As of 9 May, 30 people had died.', '30 people had died', '2021-05-09'],
    ['en', 'On Monday 30 people died.', '30 people died', null],
    ['en', 'The May 9 quake killed 30 people.', '30 people', null],
  ] as const)('reads in %s “%s” as of when', (language, body, quote, asOf) => {
    expect(scopeOf(language, body, quote).asOf).toBe(asOf);
  });

  it.each([
    ['en', 'Sixty died, including four children.', 'four children', 'subset'],
    ['en', 'Sixty died, 19 of them miners.', '19 of them miners', 'subset'],
    ['ru', 'Всего погибли 60 человек.', 'погибли 60 человек', 'total'],
    ['en', 'Sixty people died.', 'Sixty people died', 'plain'],
  ] as const)('reads in %s “%s” whether it is a part', (language, body, quote, part) => {
    expect(scopeOf(language, body, quote).part).toBe(part);
  });

  it('knows a place of no table by its letters in three scripts', () => {
    const key = (language: Language, place: string) =>
      scopeOf(language, `${place}.`, place, place).places.find((one) => one.startsWith('city:'));
    expect(key('ru', 'Рас-Адждир')).toBe(key('en', 'Ras Ajdir'));
    expect(key('ar', 'رأس جدير')).toBe(key('en', 'Ras Ajdir'));
  });

  it.each([
    ['en', 'The toll in rebel-held areas is 80.', 'is 80', 'zone:opposition'],
    ['ar', 'بلغ عدد القتلى في مناطق سيطرة المعارضة 80 قتيلا.', '80 قتيلا', 'zone:opposition'],
    ['ar', 'بلغ عدد القتلى في مناطق سيطرة النظام 80 قتيلا.', '80 قتيلا', 'zone:government'],
  ] as const)('reads in %s “%s” in which zone', (language, body, quote, zone) => {
    expect(scopeOf(language, body, quote).places).toContain(zone);
  });

  it.each([
    ['en', 'The ministry deleted its post about the dam.', 'deleted its post', 'takes-back'],
    ['ru', 'В ведомстве назвали это технической ошибкой.', 'назвали это технической ошибкой', 'takes-back'],
    ['ar', 'قالت الوزارة إن البيان نشر سهوا.', 'نشر سهوا', 'takes-back'],
    ['en', 'The previous toll was 40.', 'toll was 40', 'past'],
    ['en', 'It published a toll of 90, then retracted it.', 'a toll of 90', 'past'],
    ['en', 'The tunnel is open only to lorries.', 'open only to lorries', 'partial'],
    ['ru', 'Движение полностью восстановлено.', 'полностью восстановлено', 'full'],
    ['en', 'Not a single house was hit.', 'Not a single house was hit', 'categorical'],
    ['ru', 'Они уйдут, не дожидаясь решения.', 'уйдут, не дожидаясь решения', 'unconditional'],
    ['en', 'Talks resume in May, no strings attached.', 'in May, no strings attached', 'unconditional'],
    ['en', 'But her lawyer denied it.', 'denied it', 'contrast'],
  ] as const)('marks in %s “%s”', (language, body, quote, mark) => {
    expect(scopeOf(language, body, quote).marks).toContain(mark);
  });

  it.each([
    ['ar', 'خرجت طلقة عن طريق الخطأ وقتلت جنديا.', 'خرجت طلقة عن طريق الخطأ'],
    ['ar', 'انضمت بعض الدول إلى المؤامرة عن طريق الخطأ.', 'انضمت بعض الدول إلى المؤامرة عن طريق الخطأ'],
    ['en', 'Two soldiers were shot by mistake.', 'Two soldiers were shot by mistake'],
    [
      'en',
      'Nine inmates died in the correctional facility.',
      'Nine inmates died in the correctional facility',
    ],
    ['ru', 'Солдата застрелили по ошибке.', 'Солдата застрелили по ошибке'],
  ] as const)('withdraws nothing in %s by what happens by mistake: “%s”', (language, body, quote) => {
    expect(scopeOf(language, body, quote).marks ?? []).not.toContain('takes-back');
  });

  it.each([
    ['en', 'The first flight brought 40 prisoners home.', 'first flight brought 40 prisoners', ['flight:1']],
    ['ru', 'Вторая группа пленных вернулась домой.', 'Вторая группа пленных', ['batch:2']],
    ['ar', 'وصلت الدفعة الثالثة من الأسرى.', 'الدفعة الثالثة من الأسرى', ['batch:3']],
    ['ar', 'انطلقت أولى رحلات التبادل.', 'أولى رحلات التبادل', ['flight:1']],
    ['en', 'The swap has been completed.', 'swap has been completed', ['whole']],
    [
      'en',
      'With 60 percent of ballot boxes opened she had 48 percent.',
      'she had 48 percent',
      ['counted:60'],
    ],
    ['ru', 'После обработки 60,5% бюллетеней у неё 48%.', 'у неё 48%', ['counted:60.5']],
    ['en', 'The prisoners came home.', 'prisoners came home', undefined],
  ] as const)('reads in %s “%s” which instalment it is', (language, body, quote, instalments) => {
    expect(scopeOf(language, body, quote).instalments).toEqual(instalments);
  });

  it('leaves a corrected figure unmarked, though it stands beside the withdrawn one', () => {
    const body = 'The toll of 44 was a mistake: the correct figure is 49.';
    expect(scopeOf('en', body, 'the correct figure is 49').marks ?? []).not.toContain('past');
  });

  it('tells the acts and the figures that a denial speaks of', () => {
    const scope = scopeOf(
      'en',
      'The minister denied that 120 protesters were arrested.',
      'denied that 120 protesters were arrested',
    );
    expect(scope.about).toContain('detained');
    expect(scope.figures).toEqual([120]);
  });

  it('takes the figure of the sentence before for a denial that names none', () => {
    const body = 'The radio spoke of 95 dead. The hospital denied having given the figure.';
    expect(scopeOf('en', body, 'denied having given the figure').figures).toEqual([95]);
  });

  it('tells who left the country and who is at home', () => {
    const left = scopeOf(
      'en',
      'President Juan Morales has fled the country.',
      'Juan Morales has fled the country',
    );
    const here = scopeOf('en', 'President Juan Morales is in the capital.', 'Juan Morales is in the capital');
    expect(left.whereabouts?.at).toBe('abroad');
    expect(here.whereabouts).toEqual({ person: left.whereabouts?.person, at: 'home' });
  });

  it('names the things that are closed or sold', () => {
    expect(
      scopeOf('en', 'The airport and the border are closed.', 'The airport and the border are closed').things,
    ).toEqual(['airport', 'border']);
    expect(scopeOf('ar', 'ارتفع سعر القمح.', 'سعر القمح').things).toEqual(['wheat']);
  });

  it('takes more than, and as early as, for no addition; and after for no yet', () => {
    const marks = (language: 'en' | 'ru' | 'ar', text: string) => scopeOf(language, text, text).marks ?? [];
    expect(marks('en', 'no more than 15,000 people')).not.toContain('additional');
    expect(marks('en', 'nine more people were killed')).toContain('additional');
    expect(marks('ru', 'штаб заняли ещё вечером')).toEqual([]);
    expect(marks('ru', 'погибли ещё 9 человек')).toContain('additional');
    expect(marks('ar', 'رد على الهاتف بعد الحادث')).not.toContain('not-yet');
    expect(marks('ar', 'الأشغال لم تنته بعد')).toContain('not-yet');
  });

  it('sees a denial point back, and lets the other acts of its sentence alone', () => {
    const text = 'The ministry denied this and said that the officer had left for a week.';
    const denial = scopeOf('en', text, 'The ministry denied this');
    expect(denial.marks).toContain('anaphoric');
    expect(denial.about ?? []).toEqual([]);
  });

  it('leaves out what a claim does not have', () => {
    expect(Object.keys(scopeOf('en', 'Sixty people died.', 'Sixty people died')).sort()).toEqual([
      'asOf',
      'cumulative',
      'groups',
      'part',
      'places',
    ]);
  });
});

describe('what keeps two counts apart', () => {
  const only = (language: 'ar' | 'en', body: string, figure: number) =>
    extractClaims({
      language,
      publishedAt: '2021-11-26T12:00:00+00:00',
      outlet: 'Daily',
      outletCountry: null,
      title: '',
      body,
    }).claims.find(({ quantity }) => quantity?.min === figure);

  it('is a part, where an Arabic figure stands behind "among them"', () => {
    expect(only('ar', 'لقوا حتفهم، وبلغت الحصيلة 52 قتيلا، بينهم ستة من رجال الإنقاذ.', 6)?.scope.part).toBe(
      'subset',
    );
  });

  it('is the date before "when", where an older event is recalled', () => {
    expect(only('ar', 'وهذا الحادث الأسوأ منذ عام 2010، حين أودى انفجار بحياة 91 شخصا.', 91)?.time).toEqual({
      role: 'at',
      edtf: '2010',
    });
    expect(only('en', 'It was the worst accident since 2010, when 91 people died.', 91)?.time.edtf).toBe(
      '2010',
    );
  });

  it('is that one is only possible', () => {
    const words = 'The number of people killed in the city could be between 18,000 and 20,000.';
    expect(only('en', words, 18000)?.modality).toBe('possible');
  });
});

import type { ExtractedClaim } from '@isnad/claim-model';
import { extractClaims } from './extract.js';

const claimsOf = (body: string, title = ''): readonly ExtractedClaim[] =>
  extractClaims({
    title,
    body,
    language: 'ar',
    outlet: 'Sahifa',
    outletCountry: null,
    publishedAt: '2023-02-07T12:00:00+03:00',
  }).claims;

const actionsOf = (body: string): readonly string[] =>
  claimsOf(body)
    .map((claim) => claim.action)
    .filter((action) => action !== 'statement' && action !== 'hold-office');

const only = (claims: readonly ExtractedClaim[], action: string): ExtractedClaim => {
  const found = claims.filter((claim) => claim.action === action);
  expect(found).toHaveLength(1);
  return found[0] as ExtractedClaim;
};

describe('Arabic actions', () => {
  it.each([
    ['withdraw-forces', 'غادر آخر الجنود الفرنسيين قاعدة غاو في 15 أغسطس 2022.'],
    ['deploy-forces', 'نشرت السلطات قوات كبيرة على الحدود.'],
    ['attack', 'قصفت الطائرات مواقع في المدينة.'],
    ['clash', 'اندلعت اشتباكات عنيفة بين الجانبين.'],
    ['seize', 'سيطر مسلحون على بلدة ميناكا.'],
    ['retake', 'استعاد الجيش السيطرة على المطار.'],
    ['ceasefire', 'أعلن الطرفان هدنة لمدة 72 ساعة.'],
    ['missing', 'لا يزال البحث جاريا عن أربعة مفقودين.'],
    ['displaced', 'نزح 334 ألف شخص من بيوتهم.'],
    ['detained', 'ألقت قوات الأمن في العاصمة القبض على 12 شخصا.'],
    ['released', 'أفرجت السلطات عن 12 معتقلا.'],
    ['sentenced', 'قضت محكمة جنايات القاهرة بالسجن المشدد 15 عاما على رجل أعمال.'],
    ['seized-goods', 'صادرت الجمارك 200 كيلوغرام من الحشيش.'],
    ['damage', 'تضررت عشرات المنازل وانهار جسر.'],
    ['protest', 'تظاهر المئات في شارع الحبيب بورقيبة.'],
    ['strike', 'أضرب موظفو السكك الحديدية عن العمل.'],
    ['emergency', 'فرضت السلطات حظر التجول في المدينة.'],
    ['emergency-lifted', 'رفعت الحكومة حالة الطوارئ.'],
    ['cut-communications', 'انقطعت خدمة الإنترنت عن معظم الأحياء.'],
    ['restore-communications', 'عادت خدمة الإنترنت إلى العاصمة.'],
    ['close', 'أغلقت السلطات مطار هاتاي.'],
    ['reopen', 'أعادت تونس فتح معبر رأس جدير.'],
    ['mourning', 'أعلنت الحكومة الحداد ثلاثة أيام.'],
    ['appoint', 'عين البرلمان فتحي باشاغا رئيسا جديدا للحكومة.'],
    ['resign', 'استقال وزير الإعلام من منصبه.'],
    ['dismiss', 'أقال البرلمان حاكم المصرف المركزي.'],
    ['vote-result', 'فاز المرشح المستقل في الانتخابات.'],
    ['hold-talks', 'أجرى وفد سعودي محادثات مع الحوثيين في صنعاء.'],
    ['sign-agreement', 'وقعت مالي وروسيا اتفاقا للتعاون العسكري.'],
    ['sanction', 'فرض الاتحاد الأوروبي عقوبات على خمسة مسؤولين.'],
    ['request', 'طلبت طهران من الرياض دعما عاجلا.'],
    ['call-for', 'دعت الأمم المتحدة طرفي الصراع إلى ضبط النفس.'],
    ['condemn', 'أدانت فرنسا الهجوم.'],
    ['accuse', 'اتهم الجيش قوات الدعم السريع بخرق الاتفاق.'],
    ['deny', 'نفى الجيش هذه الأنباء.'],
    ['threaten', 'هدد الاتحاد بالتصعيد.'],
    ['aid', 'قدم البنك الدولي قرضا بقيمة 100 مليون دولار.'],
    ['price', 'ارتفعت أسعار البنزين بنسبة 38%.'],
    ['rank', 'تعد السعودية أكبر مصدر للنفط في العالم.'],
    ['rename', 'جرى تغيير اسم المدينة عام 2019.'],
    ['disaster', 'تحطمت طائرة ركاب قرب المطار.'],
  ])('%s is found in “%s”', (action, body) => {
    expect(actionsOf(body)).toContain(action);
  });

  it.each([
    ['a football fixture', 'يخوض الفريق لقاء وديا غدا.'],
    ['a party called rescue', 'اجتمعت قيادات الحزب، وغابت جبهة الإنقاذ.', ['hold-talks']],
    ['a square of martyrs', 'يقع المبنى في ميدان الشهداء.'],
    ['a drone', 'رصدت الرادارات طائرة مسيرة.'],
    ['a figure of speech', 'الغلاء يهدد حياة الفقراء.'],
    ['an editor in chief', 'قال رئيس تحرير موقع إخباري إن الصفحة ستعود.'],
  ] as const)('%s is no event', (_, body, expected: readonly string[] = []) => {
    expect(actionsOf(body)).toEqual(expected);
  });

  it('an agreement on a truce is a truce, and lifting a curfew imposes none', () => {
    expect(actionsOf('اتفق الجيش وقوات الدعم السريع على وقف إطلاق النار.')).toEqual(['ceasefire']);
    expect(actionsOf('رفعت السلطات حظر التجول.')).toEqual(['emergency-lifted']);
  });

  it('what somebody appeals for has not happened', () => {
    expect(actionsOf('دعت الأمم المتحدة الطرفين إلى وقف إطلاق النار.')).toEqual(['call-for']);
  });
});

describe('Arabic figures', () => {
  it('each of several coordinated counts is a claim', () => {
    const claims = claimsOf('أسفرت الاشتباكات عن سقوط 12 قتيلا و230 مصابا.');
    expect(only(claims, 'killed').quantity).toMatchObject({ min: 12, max: 12 });
    expect(only(claims, 'injured').quantity).toMatchObject({ min: 230, max: 230 });
  });

  it('a part named behind "among them" is a claim of its own with its own place', () => {
    const killed = claimsOf('قال مسؤول إن 164 شخصا لقوا حتفهم، بينهم 103 في حلب.').filter(
      (claim) => claim.action === 'killed',
    );
    expect(killed.map((claim) => [claim.quantity?.min, claim.place])).toEqual([
      [164, 'حلب'],
      [103, 'حلب'],
    ]);
  });

  it('a toll without its figure is not claimed beside the figure', () => {
    expect(only(claimsOf('ارتفعت حصيلة ضحايا الفيضان إلى 40 قتيلا.'), 'killed').quantity).toMatchObject({
      min: 40,
    });
  });

  it('of two prices the one it came to is the price', () => {
    expect(only(claimsOf('ارتفع خام برنت 1.57 دولار إلى 93.37 دولارا.'), 'price').quantity).toMatchObject({
      min: 93.37,
    });
  });
});

describe('Arabic polarity and modality', () => {
  it('a negation between subject and verb denies the verb', () => {
    expect(only(claimsOf('أوضح المسؤول أن المعبر لم يغلق.'), 'close').polarity).toBe('negated');
  });

  it('"without injuries" denies them', () => {
    expect(only(claimsOf('سقط صاروخ على المبنى دون وقوع إصابات.'), 'injured').polarity).toBe('negated');
  });

  it('a name that begins with "non-" denies nothing', () => {
    const text = 'قدمت حركة عدم الانحياز مساعدات إلى غزة بقيمة 5 ملايين دولار.';
    expect(only(claimsOf(text), 'aid').polarity).toBe('affirmed');
  });

  it('what is not known or named of an act denies no act', () => {
    const text = 'قالت الشرطة إنها اعتقلت 3 أشخاص ولم يذكر سبب الاعتقال.';
    expect(claimsOf(text).filter(({ action }) => action === 'detained')).toEqual(
      expect.arrayContaining([expect.objectContaining({ polarity: 'affirmed' })]),
    );
    expect(claimsOf(text).some(({ polarity }) => polarity === 'negated')).toBe(false);
  });

  it('what is wanted, insisted on or ordered is demanded', () => {
    for (const text of [
      'قال العمال إنهم يريدون تعيين مدير جديد.',
      'قال الوزير إن الشركة تصر على إغلاق الميناء.',
    ])
      expect(claimsOf(text).filter(({ modality }) => modality === 'demanded')).not.toEqual([]);
  });

  it('a meeting that is due next week is planned and hangs on nothing', () => {
    expect(only(claimsOf('من المقرر أن تعقد الحكومة اجتماعا الاثنين المقبل.'), 'hold-talks').modality).toBe(
      'planned',
    );
  });

  it('قد before the imperfect makes it possible', () => {
    expect(only(claimsOf('قد يزور الرئيس الرياض.'), 'hold-talks').modality).toBe('possible');
  });
});

describe('Dates of Arabic claims', () => {
  it('an event shares the date of the one beside it', () => {
    const claims = claimsOf('قتل ثلاثة جنود مساء السبت، وأصيب خمسة آخرون.');
    expect(only(claims, 'injured').time).toEqual(only(claims, 'killed').time);
    expect(only(claims, 'killed').time).toEqual({ role: 'at', edtf: '2023-02-04' });
  });

  it('a headline has the date of the same claim in the lead', () => {
    const [headline] = claimsOf('قتل ثلاثة جنود مساء السبت في كمين.', 'مقتل ثلاثة جنود في كمين');
    expect(headline).toMatchObject({ action: 'killed', time: { role: 'at', edtf: '2023-02-04' } });
  });

  it('a date set off by commas before its object belongs to the event', () => {
    expect(
      only(claimsOf('قرّرت السلطات التونسية، صباح أمس الاثنين، غلق المعبر الحدودي.'), 'close').time,
    ).toEqual({
      role: 'at',
      edtf: '2023-02-06',
    });
  });
});

describe('Arabic statements', () => {
  it('what is attributed outside the vocabulary is kept, with its figure and its polarity', () => {
    const [first, second] = claimsOf('قال الوزير إن إنتاج المصنع بلغ 400 طن، وأضاف أن الشركة لن تبيع حصتها.');
    expect(first).toMatchObject({ action: 'statement', quantity: { min: 400 }, polarity: 'affirmed' });
    expect(second).toMatchObject({ action: 'statement', polarity: 'negated', modality: 'planned' });
  });
});

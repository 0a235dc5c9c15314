import { extractClaims } from '../extract.js';
import { sampleReport } from '../sample-report.js';

const toldIn = (body: string): readonly (readonly [string, string, string])[] =>
  extractClaims(sampleReport('ar', body)).claims.map(({ action, polarity, modality }) => [
    action,
    polarity,
    modality,
  ]);

const actionsIn = (body: string): readonly string[] => toldIn(body).map(([action]) => action);

describe('events that an Arabic sentence only names', () => {
  it.each([
    ['hold-talks', 'وسأل الصحفيون المدير حول انطباعاته عن اللقاء.'],
    ['hold-talks', 'والمعارضة تريد مفاوضات جادة بشأن الدستور.'],
    ['protest', 'كما أكد ضرورة احترام التظاهر السلمي وحرية التعبير عن الرأي.'],
    ['seize', 'وأشار إلى استحالة السيطرة على ثروات البلاد في الجبال.'],
    ['seize', 'واحتل الفريق في الدوري المركز الرابع.'],
    ['appoint', 'لم تعرف كيفية ولا موعد تعيين الوزير الجديد.'],
  ])('are no claim of %s: %s', (action, body) => {
    expect(actionsIn(body)).not.toContain(action);
  });

  it.each([
    ['hold-talks', 'عقد الوزير اجتماعا مع السفير أمس.'],
    ['hold-talks', 'والتقى الوزير السفير في مكتبه.'],
    ['hold-talks', 'اللقاء دام ثلاث ساعات.'],
    ['protest', 'وشهدت العاصمة ليلتها الرابعة على التوالي من الاحتجاجات.'],
    ['protest', 'تظاهر المئات أمام المحكمة.'],
    ['attack', 'شن مسلحون هجوما على مركز للشرطة.'],
  ])('are a claim of %s where they have a verb: %s', (action, body) => {
    expect(actionsIn(body)).toContain(action);
  });
});

describe('what governs an Arabic event', () => {
  it.each([
    ['wanted', 'يريدون أن تقوم الشركة بتعيين مدير جديد.', ['appoint', 'affirmed', 'demanded']],
    ['hoped for', 'وقال المدير: نتمنى أن يستقيل الوزير.', ['resign', 'affirmed', 'demanded']],
    ['planned', 'ومن المقرر أن يلتقي الوزير السفير.', ['hold-talks', 'affirmed', 'planned']],
    ['forbidden', 'أصدر القائد أوامر بألا يطلقوا الرصاص على المتظاهرين.', ['attack', 'negated', 'demanded']],
  ])('says that it is %s', (_, body, claim) => {
    expect(toldIn(body)).toContainEqual(claim);
  });

  it('is quoted with it, and a relative clause with the noun that it describes', () => {
    const quotes = (body: string): readonly string[] =>
      extractClaims(sampleReport('ar', body)).claims.map(({ evidence }) => evidence.exact);
    expect(quotes('يريدون أن تقوم الشركة بتعيين مدير جديد.')).toEqual([
      'يريدون أن تقوم الشركة بتعيين مدير جديد',
    ]);
    expect(quotes('أشاد المدير بالمستشار سامي فهمي الذي قضى ببراءة المتهم من التهمة.')).toContain(
      'سامي فهمي الذي قضى ببراءة المتهم من التهمة',
    );
  });
});

describe('short evidence of an Arabic event', () => {
  it('goes on over what hangs on its clause by a preposition', () => {
    const { claims } = extractClaims(
      sampleReport('ar', 'وكانت قد قضت محكمة الجنايات، بالسجن على المتهم الأول.'),
    );
    expect(claims.find(({ action }) => action === 'sentenced')?.evidence.exact).toBe(
      'وكانت قد قضت محكمة الجنايات، بالسجن على المتهم الأول',
    );
  });
});

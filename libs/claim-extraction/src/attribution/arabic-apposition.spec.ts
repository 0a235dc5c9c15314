import { extractClaims } from '../extract.js';
import { sampleReport } from '../sample-report.js';

const saidIn = (body: string): readonly (readonly [string, string])[] => {
  const { attributions, context } = extractClaims(sampleReport('ar', body));
  return attributions.map(({ claimant, start, end }) => [claimant, context.text.slice(start, end)]);
};

const WORDS = 'الفريق مستعد للموسم الجديد.';

describe('what comes between an Arabic speaker and what he says', () => {
  it.each([
    [
      'an apposition between commas',
      `أكد محمد سالم، مهاجم النادي الأهلي المنتقل حديثا، أن ${WORDS}`,
      'محمد سالم',
    ],
    ['a title behind a dash', `أكد محمد سالم - رئيس النادي، أن ${WORDS}`, 'محمد سالم'],
    ['a title without a comma', `أكد محمد سالم رئيس نادي القضاة أن ${WORDS}`, 'محمد سالم'],
    ['a relative clause', `وأكدت اللجنة التي تضم خبراء من أصحاب الخبرة أن ${WORDS}`, 'اللجنة'],
    [
      'a parenthesis between dashes',
      `وأضاف سالم -في تصريحات لبرنامج "90 دقيقة" مساء أمس- أن ${WORDS}`,
      'سالم',
    ],
    ['the full stop of a form of address', `أكد محافظ الجيزة د. محمد سالم أن ${WORDS}`, 'محمد سالم'],
  ])('is no part of what he says: %s', (_, body, speaker) => {
    expect(saidIn(body)).toEqual([[speaker, WORDS]]);
  });

  it('may be a participle at the head of the next sentence', () => {
    expect(saidIn(`قال محمد سالم إن الخطة جاهزة. مشيرا إلى أن ${WORDS}`)).toContainEqual([
      'محمد سالم',
      WORDS,
    ]);
  });

  it('is who speaks where the speaker is called by a name that is not his', () => {
    expect(saidIn(`قالت والدة الشهيد محمد سالم إن ${WORDS}`)).toEqual([['والدة الشهيد محمد سالم', WORDS]]);
  });

  it('is no participle of saying behind the speaker, and nobody who was told', () => {
    expect(saidIn(`وتابع محمد سالم قائلا: ${WORDS}`)).toContainEqual(['محمد سالم', WORDS]);
    expect(saidIn(`وقال لأعضاء البرلمان الأوروبي إن ${WORDS}`).map(([claimant]) => claimant)).not.toContain(
      'لأعضاء البرلمان الأوروبي',
    );
  });
});

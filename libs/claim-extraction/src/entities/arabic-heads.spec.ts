import { extractClaims } from '../extract.js';

const officesIn = (body: string): readonly (string | null)[] =>
  extractClaims({
    language: 'ar',
    publishedAt: '2024-05-20T12:00:00+03:00',
    outlet: 'Daily',
    outletCountry: 'EG',
    title: '',
    body,
  })
    .claims.filter(({ action }) => action === 'hold-office')
    .map(({ value }) => value);

describe('who heads something, in Arabic', () => {
  it.each([
    ['وصل الرئيس المصري محمد حسن إلى العاصمة.', ['president of EG']],
    ['وصل رئيس الجمهورية محمد حسن إلى العاصمة.', ['president of EG']],
    ['وحضر الحفل رئيس تونس محمد حسن.', ['president of TN']],
    ['وحضر الحفل محمد حسن رئيس أكاديمية الفنون المصرية.', ['head of EG']],
    ['وحضر الحفل محمد حسن، نائب رئيس الحزب.', ['head of EG']],
    ['التقى الوفد المستشار الألماني محمد حسن.', ['chancellor of DE']],
    ['وحضر الحفل رئيس الهيئة المصرية للكتاب محمد حسن.', ['head of EG']],
  ])('%s', (sentence, offices) => {
    expect(officesIn(sentence)).toEqual(offices);
  });

  it('gives the office of one in a list to him, and not to the next', () => {
    expect(officesIn('وحضر رئيس جهاز التنسيق الحضاري، والدكتور محمد حسن.')).toEqual([]);
  });

  it('takes no act of a president for a part of his title', () => {
    expect(officesIn('قرر الرئيس إقالة الوزير محمد حسن.')).toEqual(['minister of EG']);
  });
});

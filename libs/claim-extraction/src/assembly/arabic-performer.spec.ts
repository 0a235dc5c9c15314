import { extractClaims } from '../extract.js';
import { sampleReport } from '../sample-report.js';

const actsIn = (body: string): readonly (readonly [string, string])[] =>
  extractClaims(sampleReport('ar', body))
    .claims.filter(({ action }) => ['call-for', 'condemn', 'accuse', 'deny', 'threaten'].includes(action))
    .map(({ action, claimant }) => [action, claimant]);

describe('who does an act of speech that no rule of attribution gave to anybody', () => {
  it.each([
    ['the subject behind the verb', 'ووجهت النيابة، لهم تهم التعدي على رجال الأمن.', [['accuse', 'النيابة']]],
    ['the subject before the verb', 'محمد سالم يتهم الشركة بالإهمال في عملها.', [['accuse', 'محمد سالم']]],
    [
      'the genitive of the noun',
      'وجاءت دعوة الشيخ محمد سالم إلى الحوار بعد الأزمة.',
      [['call-for', 'محمد سالم']],
    ],
    ['nobody, for a participle', 'وسكب الرجل البنزين على ملابسه مهددا بالانتحار.', []],
    ['nobody, for a noun that only gives the reason', 'تجمع المئات للتنديد بالهجوم على المسجد.', []],
    [
      'the outlet, for a noun at the head of its clause',
      'إدانات عربية ودولية للهجوم.',
      [['condemn', 'outlet']],
    ],
  ])('is %s', (_, body, acts) => {
    expect(actsIn(body)).toEqual(acts);
  });
});

import type { Language } from '@isnad/claim-model';
import { extractClaims } from '../extract.js';

const claimsOf = (language: Language, body: string) =>
  extractClaims({
    title: null,
    body,
    language,
    outlet: 'Courier',
    outletCountry: null,
    publishedAt: '2022-01-10T15:00:00+06:00',
  }).claims.filter(({ action }) => action === 'killed' || action === 'statement');

describe('a figure that is withdrawn', () => {
  it.each<[Language, string, string]>([
    [
      'en',
      'The Health Ministry withdrew on Monday its figure of 164 dead.',
      'withdrew on Monday its figure of 164 dead',
    ],
    ['ru', 'Минздрав в понедельник отозвал данные о 164 погибших.', 'отозвал данные о 164 погибших'],
    ['ar', 'وكانت السلطات نشرت حصيلة من 164 قتيلًا ثم سحبتها.', '164 قتيلًا ثم سحبتها'],
  ])('is a statement about it and no count in %s: %s', (language, body, quote) => {
    const claims = claimsOf(language, body);
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({
      action: 'statement',
      quantity: { min: 164, max: 164 },
      scope: { marks: expect.arrayContaining(['takes-back']) as unknown, about: ['killed'] },
      evidence: { exact: quote },
    });
  });

  it('stays a count where another takes its place, and where nothing is withdrawn', () => {
    const replaced = claimsOf(
      'en',
      'The ministry withdrew its toll of 164 dead and said 225 people were killed.',
    );
    expect(replaced.filter(({ action }) => action === 'killed').length).toBeGreaterThanOrEqual(1);
    expect(claimsOf('en', 'Soldiers withdrew after 164 people were killed.')).not.toContainEqual(
      expect.objectContaining({ action: 'statement', quantity: expect.anything() as unknown }),
    );
  });
});

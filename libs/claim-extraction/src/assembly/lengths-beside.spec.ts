import type { Language } from '@isnad/claim-model';
import { extractClaims } from '../extract.js';

const lengths = (language: Language, body: string) =>
  extractClaims({
    title: null,
    body,
    language,
    outlet: 'Courier',
    outletCountry: null,
    publishedAt: '2022-01-11T15:00:00+06:00',
  })
    .claims.filter(({ time }) => time.role === 'duration')
    .map(({ action, time, quantity, evidence }) => [
      action,
      time.edtf,
      quantity?.min,
      quantity?.max,
      evidence.exact,
    ]);

describe('how long an act goes on, told beside when it begins', () => {
  it.each<[Language, string, number | null, number | null, string]>([
    [
      'en',
      'The withdrawal of the troops will begin on Thursday and will take at least 10 days.',
      10,
      null,
      'will take at least 10 days',
    ],
    [
      'en',
      'The withdrawal of the troops will begin on Thursday and will not take more than 10 days.',
      null,
      10,
      'will not take more than 10 days',
    ],
    ['ru', 'Вывод войск начнётся в четверг и займёт не более 10 дней.', null, 10, 'займёт не более 10 дней'],
  ])('is a claim of its own in %s: %s', (language, body, min, max, quote) => {
    expect(lengths(language, body)).toEqual([['withdraw-forces', 'P10D', min, max, quote]]);
  });

  it('is none where nothing lasts, or where the act has no other time', () => {
    expect(lengths('en', 'The withdrawal will begin on Thursday, ten days after the vote.')).toEqual([]);
    const alone = lengths('en', 'The withdrawal of the troops will take at least 10 days.');
    expect(alone).toHaveLength(1);
  });
});

import type { Language } from '@isnad/claim-model';
import { extractClaims } from '../extract.js';
import { sampleReport } from '../sample-report.js';

/** Claims of a report of 12 January 2022: what is quoted, on what condition, who says it and through whom. */
const told = (language: Language, body: string) =>
  extractClaims(sampleReport(language, body, { publishedAt: '2022-01-12T12:00:00+00:00' }))
    .claims.filter(({ action }) => action !== 'hold-office')
    .map(({ action, evidence, condition, claimant, via }) => ({
      action,
      quote: evidence.exact,
      condition: condition?.text ?? null,
      claimant,
      via,
    }));

describe('who passes it on, behind what is said', () => {
  it.each<[Language, string, string, string, string]>([
    [
      'ar',
      'قال الوزير سامي حداد إن القوات ستغادر البلاد بعد استقرار الوضع، وفق ما نقلته قناة “RT”.',
      'القوات ستغادر البلاد بعد استقرار الوضع',
      'بعد استقرار الوضع',
      'سامي حداد',
    ],
    [
      'en',
      'Peacekeepers will remain in Norland until the situation is stable, General Karl Brandt said, according to Reuters.',
      'Peacekeepers will remain in Norland until the situation is stable',
      'until the situation is stable',
      'Karl Brandt',
    ],
  ])('is part of neither quote nor condition (%s)', (language, body, quote, condition, claimant) => {
    expect(told(language, body)).toEqual([
      {
        action: 'withdraw-forces',
        quote,
        condition,
        claimant,
        via: [language === 'ar' ? 'RT' : 'Reuters'],
      },
    ]);
  });

  it('makes no statement of its own', () => {
    const claims = told('ar', 'أعلنت وزارة الصحة أن 12 شخصا قتلوا في بغداد، بحسب ما ذكرته وكالة الأناضول.');
    expect(claims).toEqual([
      {
        action: 'killed',
        quote: '12 شخصا قتلوا',
        condition: null,
        claimant: 'وزارة الصحة',
        via: ['الأناضول'],
      },
    ]);
  });

  it.each<[Language, string, string, number]>([
    ['en', 'The health minister later lowered the death toll to 95.', 'The health minister', 95],
    ['ar', 'ورفعت وزارة الصحة حصيلة القتلى إلى 120 قتيلا.', 'وزارة الصحة', 120],
    ['ru', 'Минздрав вдвое повысил число жертв до 120.', 'Минздрав', 120],
  ])('is who raises or lowers a count (%s)', (language, body, claimant, toll) => {
    const { claims } = extractClaims(
      sampleReport(language, body, { publishedAt: '2022-01-12T12:00:00+00:00' }),
    );
    expect(claims.map((one) => [one.action, one.claimant, one.quantity?.min])).toEqual([
      ['killed', claimant, toll],
    ]);
  });

  it('leaves whole what goes on behind who passes it on', () => {
    const [, ...more] = told(
      'ar',
      'قال الوزير إن 12 شخصا قتلوا في بغداد، بحسب ما ذكرته وكالة الأناضول، فيما أصيب 30 آخرون.',
    );
    expect(more.map(({ action }) => action)).toContain('injured');
  });
});

import type { Action, Language } from '@isnad/claim-model';
import { extractClaims } from '../extract.js';

/** Places of the claims of one action in a report of 15 May 2024. */
function places(
  language: Language,
  action: Action,
  body: string,
  title: string | null = null,
): readonly (string | null)[] {
  const { claims } = extractClaims({
    title,
    body,
    language,
    outlet: 'Gazette',
    outletCountry: null,
    publishedAt: '2024-05-15T12:00:00+00:00',
  });
  return claims.filter((claim) => claim.action === action).map((claim) => claim.place);
}

describe('where it happens, in English and Russian', () => {
  it.each([
    ['en', 'killed', 'Nine people died in the town of Sirnak, in Turkey.', 'Sirnak'],
    ['en', 'attack', 'Israeli jets bombed positions near Tyre.', 'Tyre'],
    ['en', 'reopen', 'The Ras Nadir crossing with Libya has reopened.', 'Ras Nadir'],
    [
      'en',
      'protest',
      'Thousands marched across the country, and in Lyon too, against the French reform.',
      'FR',
    ],
    ['ru', 'killed', 'На юге Египта погибли девять человек.', 'EG'],
    ['ru', 'reopen', 'КПП «Баб-Надир» снова открыт.', 'Баб-Надир'],
    ['ru', 'injured', 'В больницах Ларисы остаются 14 пострадавших.', 'Ларисы'],
    ['ru', 'sign-agreement', 'Соглашение подписали в городе Тунис.', 'Тунис'],
  ] as const)('%s: the %s of “%s” is in %s', (language, action, body, place) => {
    expect(places(language, action, body)).toContain(place);
  });

  it('is the town of the headline where the lead names none, but not the capital of its country', () => {
    expect(
      places('en', 'injured', 'Another 15 people were injured.', 'Nine dead in fire in Norville'),
    ).toEqual(['Norville']);
    expect(
      places('en', 'injured', 'Another 15 people were injured. France mourns.', 'Nine dead in Paris blaze'),
    ).toEqual(['FR']);
  });

  it('is the site that the words point back to', () => {
    expect(
      places('en', 'close', 'Trucks queue at the Nadir crossing in Libya. The crossing was shut in March.'),
    ).toContain('Nadir');
  });

  it('is the town of the sentence before for a few, and the country for many', () => {
    const body = 'A bomb exploded in Norville, in Kenya. ';
    expect(places('en', 'killed', `${body}Two guards were killed.`)).toEqual(['Norville']);
    expect(places('en', 'killed', `${body}This year 340 people were killed.`)).toEqual(['KE']);
  });

  it('is nowhere for goods of the world market, and in the country for its own prices', () => {
    expect(
      places('en', 'price', 'In Egypt nobody slept. Brent crude rose 2 percent to $84 a barrel.'),
    ).toEqual([null]);
    expect(
      places('en', 'price', 'Bread prices rose 2 percent, the Egyptian statistics agency said.'),
    ).toEqual(['EG']);
  });

  it('counts the people of a nation without moving the event there', () => {
    const body = 'Nine people died in Norville, in Kenya, among them two Egyptians.';
    expect(places('en', 'killed', body)).not.toContain('EG');
  });
});

describe('where an office is held', () => {
  it.each([
    ['en', 'Istanbul Mayor Kemal Aydin resigned.', 'Istanbul'],
    ['en', 'State Department spokesman Karl Brandt spoke in Kenya.', 'US'],
    ['en', 'NATO Secretary General Karl Brandt spoke in Kenya.', null],
    ['en', 'Senegalese soldiers will join, Foreign Minister Aissata Sarr said.', 'SN'],
    ['ru', 'Мэр Бейрута Абдалла Дервиш посетил Кению.', 'Бейрута'],
    ['ru', 'В Кении министр обороны Франции Жан Моро встретился с послом.', 'FR'],
  ] as const)('%s: %s', (language, body, place) => {
    expect(places(language, 'hold-office', body)).toContain(place);
  });
});

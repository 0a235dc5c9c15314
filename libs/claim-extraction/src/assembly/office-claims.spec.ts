import type { Language } from '@isnad/claim-model';
import { extractClaims } from '../extract.js';

/** The offices that a sentence of 15 May 2024 names, each with its holder. */
function offices(language: Language, body: string): readonly string[] {
  const { claims } = extractClaims({
    title: null,
    body,
    language,
    outlet: 'Gazette',
    outletCountry: null,
    publishedAt: '2024-05-15T12:00:00+00:00',
  });
  return claims.filter((claim) => claim.action === 'hold-office').map((claim) => claim.evidence.exact);
}

describe('an office and its holder', () => {
  it.each([
    ['en', 'U.N. envoy Karl Brandt said talks would go on.', 'envoy Karl Brandt'],
    ['en', 'Public Defender Nino Abashidze visited the prison.', 'Public Defender Nino Abashidze'],
    ['en', "The agency's spokesperson Col. Amer Haddad spoke on Saturday.", 'spokesperson Col. Amer Haddad'],
    ['en', 'Abdul-Karim al-Hadi, who heads the rebel delegation, said so.', 'who heads the rebel delegation'],
    ['en', 'Civil defence chief Raed al-Saleh said so.', 'chief Raed al-Saleh'],
    [
      'en',
      "Norland's ambassador to Riyadh, Jonas Abel Berg, said so.",
      'ambassador to Riyadh, Jonas Abel Berg',
    ],
    [
      'ru',
      'Экс-министр обороны Йемена Махмуд ас-Сабри прилетел в Мариб.',
      'Экс-министр обороны Йемена Махмуд ас-Сабри',
    ],
    ['ru', 'Посол России в Ливане Александр Орлов сообщил об этом.', 'Посол России в Ливане Александр Орлов'],
    [
      'ru',
      'Директор-распорядитель фонда Мария Лунд приветствовала решение.',
      'Директор-распорядитель фонда Мария Лунд',
    ],
    ['ru', 'Генерал Мусса Диалло, командовавший гвардией, бежал.', 'Мусса Диалло, командовавший гвардией'],
  ] as const)('%s: %s', (language, body, office) => {
    expect(offices(language, body).join(' | ')).toContain(office);
  });

  it.each([
    ['ru', 'Лидеры стран Экономического сообщества соберутся в мае.'],
    ['ru', 'Он назвал себя председателем Национального совета.'],
    ['en', 'Candidate Karl Brandt came second.'],
  ] as const)('none is read into %s: %s', (language, body) => {
    expect(offices(language, body)).toEqual([]);
  });
});

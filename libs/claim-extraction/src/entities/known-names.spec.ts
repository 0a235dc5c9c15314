import type { KnownEntity, Language } from '@isnad/claim-model';
import { extractClaims } from '../extract.js';

const agency: KnownEntity = {
  entityId: 'e1',
  type: 'organisation',
  names: ['Sada Press', 'صدى برس', 'Сада Пресс'],
  country: 'SY',
};
const minister: KnownEntity = {
  entityId: 'e2',
  type: 'person',
  names: ['Zor Qelbek', 'زور قلبك', 'Зор Келбек'],
  country: null,
};
const village: KnownEntity = {
  entityId: 'e3',
  type: 'place',
  names: ['Tellzafer', 'تل ظافر'],
  country: 'IQ',
};

function read(language: Language, body: string, known: readonly KnownEntity[] = [agency, minister, village]) {
  const { entities, claims } = extractClaims({
    title: null,
    body,
    language,
    outlet: 'Daily',
    outletCountry: null,
    publishedAt: '2024-05-20T12:00:00+03:00',
    known,
  });
  return { ids: entities.map(({ id }) => id), claims };
}

describe('names that the newsroom knows', () => {
  it.each([
    ['ar', 'نقلت صدى برس أن الطريق أغلق.', 'organisation:e1'],
    ['ru', 'Об этом сообщило агентство Сада Пресс.', 'organisation:e1'],
    ['en', 'The road was closed, Sada Press reported.', 'organisation:e1'],
    ['ar', 'قال زور قلبك إن الطريق أغلق.', 'person:e2'],
    ['ru', 'Об этом заявил Зор Келбек.', 'person:e2'],
    ['ar', 'قتل ثلاثة أشخاص في تل ظافر.', 'city:e3'],
  ] as const)('in %s “%s” names %s', (language, body, id) => {
    expect(read(language, body).ids).toContain(id);
    expect(read(language, body, []).ids).not.toContain(id);
  });

  it('make one claimant of a person in whatever script he is written', () => {
    const keys = [
      read('ar', 'قال زور قلبك إن عشرة أشخاص قتلوا.'),
      read('ru', 'Зор Келбек заявил, что погибли десять человек.'),
      read('en', 'Zor Qelbek said that ten people were killed.'),
    ].map(({ claims }) => claims.find(({ action }) => action === 'killed')?.claimantKey);
    expect(keys).toEqual(['person:e2', 'person:e2', 'person:e2']);
  });

  it('are names where they are written with a capital, and words elsewhere', () => {
    const known: KnownEntity = { entityId: 'e4', type: 'organisation', names: ['Concord'], country: null };
    expect(read('en', 'They live in concord with all.', [known]).ids).not.toContain('organisation:e4');
    expect(read('en', 'They work for Concord.', [known]).ids).toContain('organisation:e4');
  });
});

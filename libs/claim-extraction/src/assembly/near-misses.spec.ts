import type { ExtractedClaim, Language } from '@isnad/claim-model';
import { extractClaims } from '../extract.js';
import { sampleReport } from '../sample-report.js';

/** Claims of a report of 30 September 2024, a Monday. */
const claimsOf = (language: Language, body: string, title: string | null = null): readonly ExtractedClaim[] =>
  extractClaims(sampleReport(language, body, { publishedAt: '2024-09-30T18:00:00+00:00', title })).claims;
const events = (...of: Parameters<typeof claimsOf>): readonly ExtractedClaim[] =>
  claimsOf(...of).filter(({ action }) => action !== 'hold-office' && action !== 'statement');
const quotes = (...of: Parameters<typeof claimsOf>): readonly string[] =>
  claimsOf(...of).map(({ evidence }) => evidence.exact);

describe('what is near an event and none', () => {
  it.each<[Language, string, string]>([
    ['ru', 'killed', 'Власти выплатят семьям погибших по миллиону рублей.'],
    ['ru', 'killed', 'Ему предъявлено обвинение в покушении на убийство.'],
    ['ru', 'threaten', 'Задержанному грозит пожизненное заключение.'],
    ['ru', 'damage', 'Девять человек пострадали при взрыве газа в жилом доме.'],
    ['ru', 'close', 'Жителей эвакуировали в школу.'],
    ['en', 'rename', 'Ibrahim Masri, also known as Abu Deif, was killed in July.'],
    ['en', 'injured', 'The military has not confirmed the number of casualties.'],
    ['en', 'attack', 'The rebels threatened to execute the hostages if security forces launched an attack.'],
    ['en', 'deny', 'The group has neither confirmed nor denied this.'],
    ['ru', 'attack', 'Киев официально не подтверждал вторжение.'],
    ['ar', 'call-for', 'وقال المسؤول: "ليس لدينا ما يدعو للاعتقاد بأن الدولة متورطة".'],
    ['en', 'appoint', 'Infrastructure Minister Joao Lopes was named a formal suspect.'],
    ['en', 'killed', 'The state will pay the families of those killed $10,000.'],
  ])('%s: no %s in "%s"', (language, action, body) => {
    expect(events(language, body).map((claim) => claim.action)).not.toContain(action);
  });

  it('are those who speak: they are not counted with the dead', () => {
    const body =
      'Troops freed 190 passengers and killed at least 30 insurgents, three security officials said.';
    const killed = events('en', body).filter(({ action }) => action === 'killed');
    expect(killed.map(({ quantity }) => quantity?.min)).toEqual([30]);
  });

  it('are those who are done something to: they tell no size of a force', () => {
    const found = events('en', 'The group said it had killed six soldiers in Norland.');
    expect(found.map(({ action }) => action)).toEqual(['killed']);
  });

  it('are the rests of lists and noun phrases: they make no statements', () => {
    const body =
      'Police arrested five people and searched 42 sites, including the environment and culture ministries, prosecutors said.';
    expect(quotes('en', body).filter((quote) => quote.startsWith('including'))).toEqual([]);
    const rescue =
      'Rescuers freed 4,000 people with helicopters, rubber rafts and ropes, the spokesman Dinesh Rao said.';
    expect(quotes('en', rescue)).not.toContain('rubber rafts and ropes');
  });
});

describe('what holds together', () => {
  it('two adjectives around "but" in Russian', () => {
    const body =
      'Президент находится в тяжелом, но стабильном состоянии, заявил в четверг врач клиники Иван Петров.';
    expect(quotes('ru', body)).toContain('Президент находится в тяжелом, но стабильном состоянии');
  });

  it('the negation and its verb around "yet"', () => {
    const [request] = events('en', 'Norland has not yet requested foreign help, officials said.');
    expect(request).toMatchObject({ action: 'request', polarity: 'negated' });
  });

  it('a given name and the surname that is also a country', () => {
    const offices = claimsOf('en', 'Opposition leader Luis Montenegro called for an early election.');
    expect(offices.map(({ claimant }) => claimant)).toContain('Luis Montenegro');
  });
});

describe('who speaks and when', () => {
  it('is no ministry where the government is named', () => {
    const body =
      'Schools will stay closed until Wednesday, the education ministry announced.\nThe government put the death toll at 129.';
    const [closed, killed] = events('en', body);
    expect(closed?.time).toEqual({ edtf: '2024-10-02', role: 'end' });
    expect(killed?.claimant).toBe('The government');
  });

  it('is whoever stands before the verb and not what is denied', () => {
    const [denied] = events('ru', 'В «Газпроме» опровергли сообщения об отключении газа.');
    expect(denied).toMatchObject({ action: 'deny', claimant: 'Газпроме' });
  });

  it.each([
    ['Critics called it a sham and said Israel rejected the charges.', 'Israel'],
    ['The White House said it fundamentally rejected the move.', 'The White House'],
  ])('is the subject of its own verb: %s', (body, claimant) => {
    const denied = events('en', body).find(({ action }) => action === 'deny');
    expect(denied?.claimant).toBe(claimant);
  });

  it('is no country or event that an Arabic headline is about', () => {
    for (const [title, body] of [
      ['إيران: عشرات القتلى في انفجارين', 'قتل العشرات في انفجارين.'],
      ['زلزال المغرب: ارتفاع عدد القتلى إلى 2012', 'وصلت فرق الإنقاذ.'],
    ] as const)
      expect(claimsOf('ar', body, title)[0]?.claimant).toBe('outlet');
  });

  it('is a name without whom it told in Arabic', () => {
    const body =
      'لم تطلب الحكومة مساعدة، بحسب ما صرحت به وزيرة الخارجية الفرنسية كاترين كولونا لقناة بي إف إم.';
    expect(events('ar', body).map(({ claimant }) => claimant)).toEqual(['كاترين كولونا']);
  });

  it('holds no office that stands in the genitive behind another in Russian', () => {
    const body =
      'Советник главы офиса президента Украины Михаил Подоляк заявил, что переговоры начнутся во вторник.';
    const held = claimsOf('ru', body).filter(({ action }) => action === 'hold-office');
    expect(held.map(({ value }) => value)).not.toContain('president of UA');
  });

  it('is not whom it was told to', () => {
    const body =
      'По словам губернатора Михаила Котова, дом разрушен.\n«Работы продолжаются весь день», — заявил он журналистам.';
    const statement = claimsOf('ru', body).find(({ evidence }) => evidence.exact.includes('продолжаются'));
    expect(statement?.claimant).toBe('Михаила Котова');
  });
});

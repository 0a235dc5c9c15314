import type { ExtractedClaim, Language } from '@isnad/claim-model';
import { extractClaims } from '../extract.js';

/** Claims of a report of 30 September 2024, a Monday. */
const claimsOf = (language: Language, body: string, title: string | null = null): readonly ExtractedClaim[] =>
  extractClaims({
    title,
    body,
    language,
    outlet: 'Gazette',
    outletCountry: null,
    publishedAt: '2024-09-30T18:00:00+00:00',
  }).claims;
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
    ['en', 'appoint', 'Infrastructure Minister Joao Lopes was named a formal suspect.'],
    ['en', 'killed', 'The state will pay the families of those killed $10,000.'],
  ])('%s: no %s in "%s"', (language, action, body) => {
    expect(events(language, body).map((claim) => claim.action)).not.toContain(action);
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

  it('is not whom it was told to', () => {
    const body =
      'По словам губернатора Михаила Котова, дом разрушен.\n«Работы продолжаются весь день», — заявил он журналистам.';
    const statement = claimsOf('ru', body).find(({ evidence }) => evidence.exact.includes('продолжаются'));
    expect(statement?.claimant).toBe('Михаила Котова');
  });
});

import type { ExtractedClaim, Language } from '@isnad/claim-model';
import { extractClaims } from '../extract.js';

/** Claims of a report of 12 May 2021, without offices and statements. */
const events = (language: Language, body: string): readonly ExtractedClaim[] =>
  extractClaims({
    title: null,
    body,
    language,
    outlet: 'Gazette',
    outletCountry: null,
    publishedAt: '2021-05-12T18:00:00+00:00',
  }).claims.filter((claim) => claim.action !== 'hold-office' && claim.action !== 'statement');

describe('how stories end, in English', () => {
  it.each([
    ['A total of 412 detainees went home in three days.', 'released'],
    ['Both armies will exchange 60 prisoners on Sunday.', 'released'],
    ['Eleven hostages have been returned to their families.', 'released'],
    ['Neither candidate cleared the 50 percent threshold.', 'vote-result'],
    ['The country heads for a runoff on June 6.', 'vote-result'],
    ['More than 58% of eligible voters cast ballots.', 'vote-result'],
    ['A coal-dust explosion tore through the pit.', 'disaster'],
    ['Thick smoke filled the shaft within minutes.', 'disaster'],
    ['The tailings dam failed after days of rain.', 'disaster'],
    ['Norland dispatched a rescue team with dogs.', 'aid'],
    ['A plane with 12 tonnes of medicine landed on Tuesday.', 'aid'],
    ['The president unveiled his new cabinet.', 'appoint'],
    ['Two deputies were placed under house arrest.', 'detained'],
    ['It is the worst mining accident in a decade.', 'rank'],
  ])('%s', (body, action) => {
    expect(events('en', body).map((claim) => claim.action)).toContain(action);
  });

  it('takes a blast in a factory for an accident and a blast by a bomber for an attack', () => {
    expect(events('en', 'A boiler explosion shook the works.').map((claim) => claim.action)).toEqual([
      'disaster',
    ]);
    expect(events('en', 'A suicide bombing shook the market.').map((claim) => claim.action)).toContain(
      'attack',
    );
  });

  it('has an exchange of views free nobody', () => {
    expect(events('en', 'The ministers exchanged views on the new law.')).toEqual([]);
  });

  it('measures the shares of two candidates over each of them', () => {
    const shares = events(
      'en',
      'Maria Lund won 51.2 percent of the vote.\nPeter Holm won 44.8 percent of the vote.',
    );
    expect(shares.map((claim) => claim.quantity?.min)).toEqual([51.2, 44.8]);
    expect(shares[0]?.scope.groups).not.toEqual(shares[1]?.scope.groups);
  });

  it('plans an exchange that is agreed and puts it nowhere unless a place is named', () => {
    const planned = { action: 'released', phase: 'announced', modality: 'planned' };
    const [named] = events('en', "Kenya's rivals agreed to exchange 30 prisoners.");
    expect(named).toMatchObject({ ...planned, place: 'KE' });
    const [nowhere] = events('en', 'The two sides agreed to exchange 30 prisoners.');
    expect(nowhere).toMatchObject({ ...planned, place: null });
  });

  it('keeps a share of boxes that are counted ongoing', () => {
    const [claim] = events('en', '73 percent of ballots counted so far came from towns.');
    expect(claim).toMatchObject({ action: 'vote-result', phase: 'ongoing' });
  });
});

describe('how stories end, in Russian', () => {
  it.each([
    ['Домой вернулись 32 моряка.', 'released'],
    ['Из плена возвращены 140 человек.', 'released'],
    ['На свободу вышли восемь заложников.', 'released'],
    ['Третьим рейсом перевезены 90 пленных.', 'released'],
    ['Правящая партия сохранила большинство в парламенте.', 'vote-result'],
    ['Подсчитано 64% бюллетеней.', 'vote-result'],
    ['Её поддержали 53% избирателей.', 'vote-result'],
    ['Произошло задымление вентиляционного ствола.', 'disaster'],
    ['Уровень воды поднялся на четыре метра.', 'disaster'],
    ['Прорвало верхнюю плотину.', 'disaster'],
    ['Главой минфина стала Анна Лунд.', 'appoint'],
    ['Соседи направили два самолёта с палатками.', 'aid'],
    ['Боевые действия приостановлены на сутки.', 'ceasefire'],
    ['Кандидат снялся с гонки.', 'resign'],
    ['Под санкции попали три банка.', 'sanction'],
  ])('%s', (body, action) => {
    expect(events('ru', body).map((claim) => claim.action)).toContain(action);
  });

  it('has a minister who flies in attack nobody', () => {
    expect(events('ru', 'Министр прилетел в столицу.').map((claim) => claim.action)).not.toContain('attack');
  });

  it('has parcels that are brought free nobody', () => {
    expect(events('ru', 'Почта доставила 40 посылок.').map((claim) => claim.action)).not.toContain(
      'released',
    );
  });
});

describe('figures whose verb is left out', () => {
  it('are claims of the action before them, each with its own figure', () => {
    const shares = events('en', 'Lund took 49.2 percent of the vote and her rival Brandt 45.1.');
    expect(shares.map((claim) => [claim.action, claim.quantity?.min])).toEqual([
      ['vote-result', 49.2],
      ['vote-result', 45.1],
    ]);
    const crowds = events(
      'ru',
      'На митинг в столице пришли 20 тысяч человек, а в Норске — 3 тысячи человек.',
    );
    expect(crowds.map((claim) => [claim.action, claim.quantity?.min])).toEqual([
      ['protest', 20_000],
      ['protest', 3_000],
    ]);
  });

  it('are counted again by another source in the next sentence', () => {
    const [, recount] = events(
      'en',
      'Nine people were killed, the mayor said. Police put it at no fewer than 1,200.',
    );
    expect(recount).toMatchObject({ action: 'killed', claimant: 'Police', quantity: { min: 1_200 } });
  });

  it('lean on no claim of another unit', () => {
    expect(
      events('en', 'Nine people were killed and the repairs cost $2 million.').map((claim) => claim.action),
    ).not.toContain('aid');
    expect(events('en', 'Nine people were killed, 5 km from the border.')).toHaveLength(1);
  });
});

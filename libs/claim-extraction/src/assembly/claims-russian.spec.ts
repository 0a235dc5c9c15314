import type { ExtractedClaim } from '@isnad/claim-model';
import { extractClaims } from '../extract.js';

/** The claims of a Russian report of 12 May 2021, a Wednesday. */
function claimsOf(body: string, title: string | null = null): readonly ExtractedClaim[] {
  const { claims } = extractClaims({
    title,
    body,
    language: 'ru',
    outlet: 'Вестник',
    outletCountry: null,
    publishedAt: '2021-05-12T18:00:00+03:00',
  });
  return claims;
}

const events = (body: string, title: string | null = null): readonly ExtractedClaim[] =>
  claimsOf(body, title).filter((claim) => claim.action !== 'hold-office' && claim.action !== 'statement');
const actions = (body: string): readonly string[] => events(body).map((claim) => claim.action);

describe('actions in Russian', () => {
  it.each([
    ['Войска покинули город в понедельник.', 'withdraw-forces'],
    ['Суд приговорил банкира к девяти годам колонии.', 'sentenced'],
    ['Таможенники изъяли 40 кг янтаря.', 'seized-goods'],
    ['В столице введён комендантский час.', 'emergency'],
    ['Режим ЧС в области отменён.', 'emergency-lifted'],
    ['Аэропорт возобновил работу.', 'reopen'],
    ['Президент подал в отставку.', 'resign'],
    ['Явка составила 60%.', 'vote-result'],
    ['Баррель нефти подорожал на 3%.', 'price'],
    ['Стороны подписали мирный договор.', 'sign-agreement'],
  ])('%s', (body, action) => {
    expect(actions(body)).toContain(action);
  });

  it.each([
    'Пошлины стали ударом по экономике.',
    'Он скончался бы без помощи врачей, шутит помощник.',
    'Выставку открыли в память погибших.',
  ])('hides idioms: %s', (body) => {
    expect(actions(body).filter((action) => /attack|aid|displaced/.test(action))).toEqual([]);
  });

  it('tells a collision of trains from a clash of people', () => {
    expect(actions('Два поезда столкнулись под Лесном.')).toEqual(['disaster']);
    expect(actions('Демонстранты столкнулись с полицией.')).toContain('clash');
  });
});

describe('who says it in Russian', () => {
  it.each([
    ['Изъяты 40 кг янтаря, рассказали в ФТС.', 'ФТС'],
    [
      'Погибли девять человек. Об этом говорится в заявлении министерства здравоохранения.',
      'министерства здравоохранения',
    ],
    ['В Сирии, по уточнённым данным минздрава, погибли 9 человек.', 'минздрава'],
    ['По предварительным данным комиссии, явка составила 60%.', 'комиссии'],
    ['Цены на жильё выросли на 30%, пишет «Вестник дня» со ссылкой на участников рынка.', 'участников рынка'],
  ])('%s', (body, claimant) => {
    expect(events(body)[0]?.claimant).toContain(claimant);
  });

  it('lends a headline the claimant of the lead that it sums up', () => {
    const [headline] = events(
      'В Лесногорье погибли 8574 человека, заявил в среду министр обороны Иван Лесной.',
      'Число жертв в Лесногорье выросло до 8,5 тысячи',
    );
    expect(headline?.claimant).toBe('Иван Лесной');
  });
});

describe('polarity and modality in Russian', () => {
  it.each([
    ['Пострадавших нет.', 'negated'],
    ['Ни один солдат не погиб.', 'negated'],
    ['Об убитых не сообщалось.', 'negated'],
    ['Девять человек погибли.', 'affirmed'],
  ])('%s is %s', (body, polarity) => {
    expect(events(body)[0]?.polarity).toBe(polarity);
  });

  it.each([
    ['Движение возобновится в пятницу.', 'planned'],
    ['Школы откроются позже.', 'planned'],
    ['Школы закрыты.', 'actual'],
    ['Граница откроется лишь после того, как уйдут отряды.', 'conditional'],
  ])('%s is %s', (body, modality) => {
    expect(events(body)[0]?.modality).toBe(modality);
  });
});

describe('places and offices in Russian', () => {
  it.each([
    ['В Лесногорье погибли девять человек.', 'Лесногорье'],
    ['В Заречной области погибли девять человек.', 'Заречной области'],
    ['Аэропорт Вельмара закрыт.', 'Вельмара'],
    ['В Верховном суде задержаны девять человек.', null],
  ])('%s', (body, place) => {
    expect(events(body)[0]?.place ?? null).toBe(place);
  });

  it.each([
    'Министр энергетики и торговли Казахстана Иван Лесной прибыл.',
    'Официальный представитель армии Израиля Давид Бергман прибыл.',
    'Генеральный секретарь ООН Мария Лунд прибыла.',
  ])('an office reaches its holder over what it governs: %s', (body) => {
    expect(claimsOf(body).map((claim) => claim.action)).toContain('hold-office');
  });
});

import type { Language } from '@isnad/claim-model';
import { extractClaims } from '../extract.js';

/** Claimants of the claims of a report of 15 May 2024, a Wednesday; offices left out. */
function claimants(language: Language, body: string): readonly string[] {
  const { claims } = extractClaims({
    title: null,
    body,
    language,
    outlet: 'Gazette',
    outletCountry: null,
    publishedAt: '2024-05-15T12:00:00+00:00',
  });
  return claims.filter((claim) => claim.action !== 'hold-office').map((claim) => claim.claimant);
}

describe('who is heard in English', () => {
  it.each([
    ['Prices rose 4 percent, according to the statistics agency STATIN.', 'STATIN'],
    ['The company, in a statement issued on Friday, said the plant would reopen in May.', 'The company'],
    ['Mayor Karl Brandt put the number of dead at 14.', 'Karl Brandt'],
    ['Helen Lund was quoted by Kurier as saying that nine people were killed.', 'Helen Lund'],
    ['Nine people were killed, read the statement.', 'the statement'],
    ["By the union's count, 40,000 people marched through the capital.", 'the union'],
    ['The rebels claim to have shot down a drone.', 'The rebels'],
    ['The judge ruled that the company must pay $2 million.', 'The judge'],
    ['The truce will take effect at 4 a.m., President Karl Brandt announced.', 'Karl Brandt'],
    ['"Nine people died," Ibrahim Khalil, a local official, said by phone.', 'Ibrahim Khalil'],
    ['Some 54 percent are for the strike, a poll by the institute found.', 'a poll by the institute'],
    ['In Norland, the agency estimates, about 5,900 people have died.', 'the agency'],
    [
      'Drivers waiting on the other side said they had been told nothing.',
      'Drivers waiting on the other side',
    ],
    ['The Interior Ministry, for its part, denied the arrests.', 'The Interior Ministry'],
    ['The police put the crowd at 12,000 people.', 'The police'],
    ["The owner's figure was lower: 19 people died.", 'The owner'],
    ['The ministry corrected itself on Monday: 24 people had died.', 'The ministry'],
    ['The harbour master, Joseph Odera, told reporters that 23 people had died.', 'Joseph Odera'],
    ['The mayor, back from Geneva, said nine people had been killed.', 'The mayor'],
    ['Anna Berg, 52, said nine people had been killed.', 'Anna Berg'],
    ['The ambulance service gave the number of injured people as 31.', 'The ambulance service'],
    ["The employers' federation called the strike reckless.", "The employers' federation"],
    ['The High Electoral Board (YSK) said nine people had been killed.', 'The High Electoral Board'],
    ['The minister is confident the border will reopen in May.', 'The minister'],
  ])('%s', (body, claimant) => {
    expect(claimants('en', body)).toContain(claimant);
  });

  it.each([
    ['Bakers put up the price of a loaf by 30 percent.', 'Bakers'],
    ['The ministry could not confirm that nine people had died.', 'The ministry'],
    ['The mayor called the meeting off.', 'The mayor'],
  ])('%s says nothing of its own', (body, claimant) => {
    expect(claimants('en', body)).not.toContain(claimant);
  });

  it('states nothing in the name of the United States, and no relative clause lends its subject', () => {
    expect(
      claimants('en', 'Norland has 1,500 troops there and the United States roughly 1,100.'),
    ).not.toContain('the United');
    expect(
      claimants('en', 'The army fired on people it said were returning home, wounding two.').join(),
    ).not.toContain('fired');
  });
});

describe('who is heard in Russian', () => {
  it.each([
    [
      'В стране отдохнули 1,28 млн туристов, подсчитали в Ассоциации туроператоров.',
      'Ассоциации туроператоров',
    ],
    ['Решение, уточнили в пресс-службе суда, было принято семью голосами против двух.', 'пресс-службе суда'],
    ['Днем ранее генштаб заявил, что присоединяется к мятежникам.', 'генштаб'],
    ['Мэр города Олег Орлов оценил ущерб в 40 миллионов рублей.', 'Олег Орлов'],
    ['Минобороны отчиталось о перехвате 12 дронов.', 'Минобороны'],
    ['Владелец судна подтвердил захват 25 членов экипажа.', 'Владелец судна'],
    ['Число погибших выросло до 12, следует из доклада миссии.', 'миссии'],
    ['Пройдено, по подсчёту Орлова, 780 километров.', 'Орлова'],
    ['У судовладельца цифры другие: 19 погибших.', 'судовладельца'],
    ['«Врачи без границ» насчитали 31 погибшего.', 'Врачи без границ'],
    ['Паром затонул, сообщили в управлении порта.', 'управлении порта'],
    ['Разрушены 340 домов, заявили в гражданской обороне.', 'гражданской обороне'],
    ['Свет вернули, сообщили в энергокомпании.', 'энергокомпании'],
    ['Погибли 149 человек, говорится в обнародованном во вторник докладе комиссии.', 'комиссии'],
    ['Погибли девять человек, объявил глава Высшей избирательной комиссии (ВИК) Ахмет Орлов.', 'Ахмет Орлов'],
    ['Советник Белова генерал Олег Орлов рассказал, что погибли девять человек.', 'Олег Орлов'],
    ['Глава ЦБ ждёт, что инфляция достигнет 29%.', 'Глава ЦБ'],
  ])('%s', (body, claimant) => {
    expect(claimants('ru', body)).toContain(claimant);
  });
});

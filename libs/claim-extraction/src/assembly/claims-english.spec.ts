import type { ExtractedClaim } from '@isnad/claim-model';
import { extractClaims } from '../extract.js';

/** The claims of an English report of 12 May 2021, a Wednesday; offices and statements only where asked for. */
function claimsOf(body: string, title: string | null = null): readonly ExtractedClaim[] {
  const { claims } = extractClaims({
    title,
    body,
    language: 'en',
    outlet: 'Gazette',
    outletCountry: null,
    publishedAt: '2021-05-12T18:00:00+00:00',
  });
  return claims;
}

const events = (body: string, title: string | null = null): readonly ExtractedClaim[] =>
  claimsOf(body, title).filter((claim) => claim.action !== 'hold-office' && claim.action !== 'statement');
const actions = (body: string): readonly string[] => events(body).map((claim) => claim.action);

describe('actions in English', () => {
  it.each([
    ['The army pulled its troops out of Norland on Monday.', 'withdraw-forces'],
    ['Rebels and soldiers exchanged fire outside the town.', 'clash'],
    ['A court in Varna jailed the banker for nine years.', 'sentenced'],
    ['Customs officers confiscated 40 kg of ivory.', 'seized-goods'],
    ['The government imposed a curfew in the capital.', 'emergency'],
    ['The crossing reopened on Friday.', 'reopen'],
    ['The parliament appointed Maria Lund as prime minister.', 'appoint'],
    ['Dockers walked out over pay.', 'strike'],
    ['The city was renamed in 1991.', 'rename'],
    ['Copper prices slid to a two-year low.', 'price'],
  ])('%s', (body, action) => {
    expect(actions(body)).toContain(action);
  });

  it.each([
    'Ministers struck a deal with the union over staff pay.',
    'Critics attacked the proposal as too costly.',
    'The deadline for bids is next week.',
    'He suffered a heart attack in March.',
    'Helen Price chairs the board.',
    'The agency released its annual report.',
    'The club signed him on loan before the cup clash.',
  ])('hides homographs and idioms: %s', (body) => {
    const told = actions(body).filter((action) => action !== 'sign-agreement');
    expect(told).toEqual([]);
  });

  it('takes an event noun behind a preposition for the cause of something else, and a subject for an event', () => {
    expect(actions('Nine people were killed in an earthquake.')).toEqual(['killed']);
    expect(actions('An earthquake struck the coast.')).toEqual(['disaster']);
  });
});

describe('speech acts in English', () => {
  it('have whoever performs them as claimant, and no place or time of their own', () => {
    const [claim] = events('The mayor of Norville accused the police on Monday of shooting at the crowd.');
    expect(claim).toMatchObject({ action: 'accuse', place: null, time: { role: null, edtf: null } });
    expect(claim?.claimant).toContain('mayor');
  });

  it('leave what is denied out of the claims', () => {
    expect(actions('The army denied shelling the hospital.')).toEqual(['deny']);
  });

  it('keep their subject over a relative clause and an apposition', () => {
    const claim = events(
      '"It is late," said Helen Price, the union\'s director, who accused ministers of delay.',
    ).find((one) => one.action === 'accuse');
    expect(claim?.claimant).toBe('Helen Price');
  });
});

describe('who says it in English', () => {
  it.each([
    ['Nine people died, a police official said early on Wednesday.', 'a police official', '2021-05-12'],
    [
      'Nine people died, a Defence Ministry source told the newspaper Kurier on Saturday.',
      'source',
      '2021-05-08',
    ],
    ['Nine people died, Lund told reporters at the headquarters of the rescue service.', 'Lund', null],
    ['With 30 people reported missing by the fire service, hopes faded.', 'the fire service', null],
    [
      'A spokesman for the rebels, quoted by the Kurier news site, said nine people had died.',
      'spokesman',
      null,
    ],
  ])('%s', (body, claimant, utteredOn) => {
    const [claim] = events(body);
    expect(claim?.claimant).toContain(claimant);
    expect(claim?.utteredOn).toBe(utteredOn);
  });

  it('goes on over a semicolon', () => {
    const claims = events('Eighty people were injured, the ministry said; 12 of them remain in hospital.');
    expect(claims.map((claim) => claim.claimant)).toEqual(['the ministry', 'the ministry']);
  });

  it('is not the one of whom something is reported', () => {
    const [claim] = events('Clashes have been frequently reported in the valley.');
    expect(claim?.claimant).toBe('outlet');
  });
});

describe('polarity and modality in English', () => {
  it.each([
    ['Not a single soldier of ours was killed.', 'negated'],
    ['No one was injured.', 'negated'],
    ['No more than 12 people were injured.', 'affirmed'],
    ['The two sides failed to sign the agreement.', 'negated'],
    ['He was acquitted by the court.', 'negated'],
    ['Not only was the bridge damaged, the road was too.', 'affirmed'],
  ])('%s is %s', (body, polarity) => {
    expect(events(body)[0]?.polarity).toBe(polarity);
  });

  it('makes a plan of what is dated after the day of publication, and of the infinitive in a headline', () => {
    expect(events('The airport reopens on 20 May 2021.')[0]?.modality).toBe('planned');
    expect(events('Pay is low.', 'Nurses to walk out')[0]?.modality).toBe('planned');
  });

  it('keeps a future that belongs to another verb out of what has happened', () => {
    const met = events('Lund met with the president and is set to fly home.')[0];
    expect(met).toMatchObject({ action: 'hold-talks', modality: 'actual' });
  });

  it('calls talks that were put off cancelled', () => {
    expect(events('The talks were postponed.')[0]).toMatchObject({
      action: 'hold-talks',
      phase: 'cancelled',
    });
  });
});

describe('time and place in English', () => {
  it.each([
    ['The road is closed until 3 June 2021.', { role: 'end', edtf: '2021-06-03' }],
    ['Fuel prices will go up by the end of May 2021.', { role: 'deadline', edtf: '../2021-05-31' }],
    ['A jet launched two missiles at the ship on 10 May 2021.', { role: 'at', edtf: '2021-05-10' }],
  ])('%s: an end is its day, a month ends with its last, a blow falls at a moment', (body, time) => {
    expect(events(body)[0]?.time).toEqual(time);
  });

  it.each([
    ['Three soldiers died in the blast that struck the market.', 'attack'],
    ['Weeks of demonstrations have raged in the north.', 'protest'],
  ])('%s: a noun of which a verb says that it happened is an event of its own', (body, action) => {
    expect(events(body).map((claim) => claim.action)).toContain(action);
  });

  it('prefers a date to a duration, and takes a term of prison for no time', () => {
    const [strike] = events('Teachers will go on strike for three days from 17 May.');
    expect(strike?.time).toEqual({ role: 'start', edtf: '2021-05-17' });
    expect(events('The court jailed him for nine years.')[0]?.time).toEqual({ role: null, edtf: null });
  });

  it('lets a count speak for the day by which it was reached', () => {
    expect(events('Some 500 people had been detained by Sunday.')[0]?.time).toEqual({
      role: 'at',
      edtf: '2021-05-09',
    });
  });

  it.each([
    ['A train derailed near Evanport, killing nine.', 'Evanport'],
    ['Nine people drowned in the town of Lesna.', 'Lesna'],
    ['Velmar Airport was closed on Monday.', 'Velmar'],
    ['Nine people died in March.', null],
  ])('knows places that no list names: %s', (body, place) => {
    expect(events(body)[0]?.place ?? null).toBe(place);
  });
});

describe('offices in English', () => {
  it.each([
    "Helen Price, the union's director, spoke.",
    'The head of the port authority, Jonas Berg, spoke.',
    'Foreign Minister Maria Lund spoke.',
  ])('are held by the person beside them: %s', (body) => {
    expect(claimsOf(body).map((claim) => claim.action)).toContain('hold-office');
  });
});

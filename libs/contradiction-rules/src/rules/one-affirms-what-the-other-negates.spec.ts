import { by, claim, pair } from '../sample-claim.js';
import { oneAffirmsWhatTheOtherNegates as rule } from './one-affirms-what-the-other-negates.js';

const dam = (polarity: 'affirmed' | 'negated', slots = {}) =>
  claim({
    action: 'seize',
    phase: 'completed',
    polarity,
    ...by(polarity),
    scope: { places: ['city:mosul', 'country:IQ'] },
    place: 'Mosul',
    ...slots,
  });
const town = { places: ['city:mosul', 'country:IQ'] };

describe('One affirms what the other negates', () => {
  it('finds a conflict where a seizure reported on the 10th is denied on the 11th', () => {
    const denied = dam('negated', { utteredOn: '2021-05-11' });
    expect(rule.find(pair(dam('affirmed', { utteredOn: '2021-05-10' }), denied))).toMatchObject({
      dimension: 'polarity',
    });
  });

  it('finds in one story the act that is negated as such, with nobody and nothing named', () => {
    const storyId = 'coup';
    const land = { place: 'ML', scope: { places: ['country:ML'] } };
    const was = dam('affirmed', { ...land, storyId });
    expect(rule.find(pair(was, dam('negated', { ...land, storyId })))?.dimension).toBe('polarity');
    expect(rule.find(pair({ ...was, storyId: 'mine' }, dam('negated', { ...land, storyId })))).toBeNull();
  });

  it('stays silent where any instance is meant, a stretch of time is told, or an end is negated', () => {
    const held = (polarity: 'affirmed' | 'negated', slots = {}) =>
      dam(polarity, { utteredOn: '2021-05-10', ...slots });
    expect(rule.find(pair(held('affirmed'), held('negated')))).not.toBeNull();
    const any = { scope: { ...town, marks: ['categorical'] } };
    expect(rule.find(pair(held('affirmed', any), held('negated')))).toBeNull();
    const forYears = held('negated', { time: { role: 'duration', edtf: 'P5Y' } });
    expect(rule.find(pair(held('affirmed'), forYears))).toBeNull();
    const exact = 'دون إنهاء السيطرة';
    const unended = held('negated', { evidence: { start: 0, end: 9, exact, prefix: '', suffix: '' } });
    expect(rule.find(pair(held('affirmed'), unended))).toBeNull();
  });

  it('stays silent for what recurs in a region, unless somebody has put both into one story', () => {
    const sitIn = (polarity: 'affirmed' | 'negated', slots = {}) =>
      dam(polarity, {
        action: 'protest',
        utteredOn: '2021-05-10',
        place: 'Delta',
        scope: { places: ['country:EG', 'region:delta'] },
        ...slots,
      });
    expect(rule.find(pair(sitIn('affirmed'), sitIn('negated')))).toBeNull();
    const storyId = 'sit-in';
    expect(rule.find(pair(sitIn('affirmed', { storyId }), sitIn('negated', { storyId })))).not.toBeNull();
  });

  it('stays silent where one speaker says both, and where a report itself tells what its source negates', () => {
    const same = by('Governor');
    expect(rule.find(pair(dam('affirmed', same), dam('negated', same)))).toBeNull();
    const told = dam('affirmed', { claimant: 'outlet', claimantKey: 'outlet', articleId: 'one' });
    expect(rule.find(pair(told, dam('negated', { articleId: 'one' })))).toBeNull();
  });

  it('finds arrests where it is denied that anybody of a group was arrested, whoever else is named beside them', () => {
    const arrests = { action: 'detained', place: 'PT' } as const;
    const none = dam('negated', {
      ...arrests,
      phase: null,
      scope: { groups: ['protesters'], marks: ['categorical'] },
    });
    const some = dam('affirmed', { ...arrests, phase: null, scope: { groups: ['police', 'protesters'] } });
    expect(rule.find(pair(some, none))?.dimension).toBe('polarity');
  });

  it('stays silent where a side negates for itself what is told of another side', () => {
    const talks = { action: 'hold-talks', phase: 'completed' } as const;
    const own = dam('negated', { ...talks, ...by('front') });
    const other = dam('affirmed', { ...talks, scope: { ...town, parties: ['body:army'] } });
    expect(rule.find(pair(own, other))).toBeNull();
  });

  it('stays silent where it happened after it was said not to have', () => {
    const happened = dam('affirmed', { time: { role: 'at', edtf: '2021-05-12' } });
    expect(rule.find(pair(dam('negated', { utteredOn: '2021-05-10' }), happened))).toBeNull();
  });

  it('stays silent in another town', () => {
    const elsewhere = dam('negated', { place: 'Basra', scope: { places: ['city:basra', 'country:IQ'] } });
    expect(rule.find(pair(dam('affirmed'), elsewhere))).toBeNull();
  });

  it('stays silent where "not yet" is said of another step', () => {
    const pending = dam('negated', { phase: 'begun', scope: { ...town, marks: ['not-yet'] } });
    expect(rule.find(pair(dam('affirmed'), pending))).toBeNull();
  });

  it('finds it in one town where every instance in the country is denied', () => {
    const nowhere = dam('negated', {
      place: 'IQ',
      utteredOn: '2021-05-11',
      scope: { places: ['country:IQ'], marks: ['categorical'] },
    });
    expect(rule.find(pair(dam('affirmed', { utteredOn: '2021-05-10' }), nowhere))?.dimension).toBe(
      'polarity',
    );
  });

  it('stays silent in one town where only the whole country is denied ("never wholly")', () => {
    const notWholly = dam('negated', {
      place: 'IQ',
      utteredOn: '2021-05-11',
      scope: { places: ['country:IQ'], marks: ['categorical', 'full'] },
    });
    expect(rule.find(pair(dam('affirmed', { utteredOn: '2021-05-10' }), notWholly))).toBeNull();
  });

  it('stays silent for attacks of other days', () => {
    const attack = (polarity: 'affirmed' | 'negated', day: string) =>
      dam(polarity, { action: 'attack', time: { role: 'at', edtf: day } });
    expect(rule.find(pair(attack('affirmed', '2021-05-01'), attack('negated', '2021-05-09')))).toBeNull();
  });

  it('stays silent where the one negates it of other people, of another number, or of another step', () => {
    const affirmed = dam('affirmed', { scope: { ...town, parties: ['organisation:icrc'] } });
    const ofOthers = dam('negated', {
      scope: { ...town, parties: ['organisation:un'] },
      utteredOn: '2021-05-11',
    });
    expect(rule.find(pair(affirmed, ofOthers))).toBeNull();
    const [two, nine] = [2, 9].map((count) => ({ min: count, max: count, unit: 'dams' }));
    const ofMore = dam('negated', { quantity: nine, utteredOn: '2021-05-11' });
    expect(rule.find(pair(dam('affirmed', { quantity: two }), ofMore))).toBeNull();
    const ofAnotherStep = dam('negated', { phase: 'begun', utteredOn: '2021-05-11' });
    expect(rule.find(pair(dam('affirmed'), ofAnotherStep))).toBeNull();
  });
});

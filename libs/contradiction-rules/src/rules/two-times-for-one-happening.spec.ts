import { by, claim, pair } from '../sample-claim.js';
import { twoTimesForOneHappening as rule } from './two-times-for-one-happening.js';

const left = (end: string, slots = {}) =>
  claim({
    action: 'withdraw-forces',
    phase: 'completed',
    place: 'ML',
    time: { role: 'end', edtf: end },
    ...slots,
  });
const nation = (...groups: readonly string[]) => ({ scope: { groups } });

describe('Two times for one happening', () => {
  it('finds a conflict of two last days of one mission', () => {
    expect(rule.find(pair(left('2021-05-03'), left('2021-05-08')))).toMatchObject({
      dimension: 'time',
      notUpdate: { code: 'happens-once' },
    });
  });

  it('finds two hours of one day, compared as moments whatever their zones', () => {
    const begins = (clock: string) =>
      claim({
        action: 'strike',
        phase: 'begun',
        place: 'ML',
        time: { role: 'start', edtf: `2021-05-09T${clock}` },
      });
    expect(rule.find(pair(begins('20:00+03:00'), begins('19:30+00:00')))?.dimension).toBe('time');
    expect(rule.find(pair(begins('20:00+03:00'), begins('17:05+00:00')))).toBeNull();
  });

  it('stays silent for the days on which a truce was agreed on and on which it began', () => {
    const truce = (phase: 'announced' | 'begun', edtf: string) =>
      claim({ action: 'ceasefire', phase, place: 'ML', time: { role: 'at', edtf } });
    expect(rule.find(pair(truce('announced', '2021-05-03'), truce('begun', '2021-05-06')))).toBeNull();
    expect(rule.find(pair(truce('begun', '2021-05-03'), truce('begun', '2021-05-06')))?.dimension).toBe(
      'time',
    );
  });

  it('stays silent for two who are dismissed, of whom one report names the office', () => {
    const out = (edtf: string, value: string | null) =>
      claim({ action: 'dismiss', phase: 'completed', place: 'ML', value, time: { role: 'at', edtf } });
    expect(rule.find(pair(out('2021-05-03', null), out('2021-05-05', 'director of ports')))).toBeNull();
  });

  it('stays silent for a truce and its renewal', () => {
    const truce = (edtf: string, scope = {}) =>
      claim({ action: 'ceasefire', phase: 'begun', place: 'ML', time: { role: 'at', edtf }, scope });
    expect(
      rule.find(pair(truce('2021-05-03'), truce('2021-05-10', { instalments: ['renewal'] }))),
    ).toBeNull();
  });

  it('stays silent where the intervals share a day', () => {
    expect(rule.find(pair(left('../2021-05-08'), left('2021-05-08')))).toBeNull();
  });

  it('stays silent where a part left before the whole', () => {
    expect(rule.find(pair(left('2021-05-03', nation('nationality:SE')), left('2021-05-08')))).toBeNull();
  });

  it('stays silent where a few that are counted left before the rest, and finds those that left after it', () => {
    const aircraft = { quantity: { min: 15, max: 15, unit: 'aircraft' } };
    expect(rule.find(pair(left('2021-05-03', aircraft), left('2021-05-08')))).toBeNull();
    expect(rule.find(pair(left('2021-05-03'), left('2021-05-08', aircraft)))?.dimension).toBe('time');
  });

  it('finds a conflict where a part left after the whole had', () => {
    const swedes = left('2021-05-08', nation('nationality:SE'));
    expect(rule.find(pair(left('2021-05-03'), swedes))?.notScope?.code).toBe('whole-ends-with-its-last-part');
  });

  it('stays silent for a plan that was moved days later', () => {
    const plan = (said: string, start: string) =>
      left(start, {
        modality: 'planned',
        phase: 'announced',
        utteredOn: said,
        time: { role: 'start', edtf: start },
      });
    expect(rule.find(pair(plan('2021-05-01', '2021-05-10'), plan('2021-05-06', '2021-05-15')))).toBeNull();
  });

  it('finds a conflict of two plans of one day', () => {
    const plan = (who: string, start: string) =>
      left(start, {
        ...by(who),
        modality: 'planned',
        phase: 'announced',
        utteredOn: '2021-05-01',
        time: { role: 'start', edtf: start },
      });
    expect(rule.find(pair(plan('Paris', '2021-05-10'), plan('Bamako', '2021-05-15')))?.dimension).toBe(
      'time',
    );
  });

  it('stays silent for a pass that opened twice in one spring', () => {
    const open = (day: string) =>
      claim({ action: 'reopen', phase: 'completed', time: { role: 'at', edtf: day } });
    expect(rule.find(pair(open('2021-05-01'), open('2021-05-10')))).toBeNull();
  });

  it('finds a conflict of two days of one named death, wherever it is told to have happened', () => {
    const death = (day: string, place: string) =>
      claim({
        place,
        phase: null,
        time: { role: 'at', edtf: day },
        scope: { parties: ['person:rss'], places: [`place:${place}`] },
      });
    expect(rule.find(pair(death('2021-05-01', 'a'), death('2021-05-02', 'b')))?.dimension).toBe('time');
  });

  it('stays silent for attacks, which recur', () => {
    const attack = (day: string) =>
      claim({ action: 'attack', phase: 'completed', time: { role: 'at', edtf: day } });
    expect(rule.find(pair(attack('2021-05-01'), attack('2021-05-02')))).toBeNull();
  });

  it('stays silent where a time after its own report shows that it is misread', () => {
    const retaken = (edtf: string) =>
      claim({ action: 'retake', phase: 'completed', time: { role: 'at', edtf } });
    const misread = retaken('2021-05-10T23:21:00+00:00');
    expect(rule.find(pair(retaken('2021-05-09'), misread))).toBeNull();
    expect(rule.find(pair(retaken('2021-05-09'), retaken('2021-05-10T03:21:00+00:00')))).not.toBeNull();
  });

  it.each(['disaster', 'mourning'] as const)('stays silent of the days of one %s', (action) => {
    const on = (edtf: string) => claim({ action, phase: 'completed', time: { role: 'at', edtf } });
    expect(rule.find(pair(on('2021-05-08'), on('2021-05-09')))).toBeNull();
  });

  it('stays silent for two rounds of an election', () => {
    const won = (edtf: string) =>
      claim({ action: 'vote-result', phase: 'completed', time: { role: 'at', edtf } });
    expect(rule.find(pair(won('2021-05-02'), won('2021-05-09')))).toBeNull();
  });
});

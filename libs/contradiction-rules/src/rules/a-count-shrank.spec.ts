import { by, claim, pair, people } from '../sample-claim.js';
import { aCountShrank } from './a-count-shrank.js';

const mine = (count: number, day: string, slots = {}) =>
  claim({ quantity: people(count), publishedAt: `${day}T09:00:00+00:00`, ...slots });

describe('A count shrank', () => {
  it('finds a conflict where the toll of the next day is smaller', () => {
    expect(aCountShrank.find(pair(mine(31, '2021-05-10'), mine(24, '2021-05-12')))).toMatchObject({
      type: 'contradicts',
      dimension: 'quantity',
      conflict: { code: 'count-shrinks' },
      notUpdate: { code: 'counts-only-grow' },
    });
  });

  it('stays silent where the smaller figure is told as one of the past', () => {
    const past = mine(24, '2021-05-12', { scope: { marks: ['past'] } });
    expect(aCountShrank.find(pair(mine(31, '2021-05-10'), past))).toBeNull();
  });

  it('stays silent where one of two countries is only assumed to be that of its count', () => {
    const assumed = mine(31, '2021-05-10', {
      place: 'FR',
      scope: { places: ['country:FR'], marks: ['place-assumed'] },
    });
    expect(aCountShrank.find(pair(assumed, mine(24, '2021-05-12')))).toBeNull();
  });

  it('stays silent for those freed: the smaller figure is of one side', () => {
    const freed = (count: number, day: string) =>
      mine(count, day, { action: 'released', scope: { part: 'total' } });
    expect(aCountShrank.find(pair(freed(31, '2021-05-10'), freed(24, '2021-05-12')))).toBeNull();
  });

  it('stays silent where patients leave the hospital', () => {
    const scope = { groups: ['hospitalised'] };
    const [first, second] = [mine(40, '2021-05-10', { scope }), mine(22, '2021-05-12', { scope })];
    expect(
      aCountShrank.find(pair({ ...first, action: 'injured' }, { ...second, action: 'injured' })),
    ).toBeNull();
  });

  it('stays silent where a stated day may be that of the happening: it need not be when the figure was given', () => {
    const blast = { role: 'at', edtf: '2021-05-08' } as const;
    const early = mine(9, '2021-05-09', by('Police'));
    const late = mine(60, '2021-05-20', { time: blast, ...by('Court') });
    expect(aCountShrank.find(pair(early, late))).toBeNull();
  });

  it('stays silent for a few here and a few there, and for a figure far smaller: they are other counts', () => {
    expect(aCountShrank.find(pair(mine(9, '2021-05-10'), mine(8, '2021-05-12')))).toBeNull();
    expect(aCountShrank.find(pair(mine(84, '2021-05-10'), mine(48, '2021-05-12')))).toBeNull();
    expect(aCountShrank.find(pair(mine(84, '2021-05-10'), mine(80, '2021-05-12')))).not.toBeNull();
  });

  it('finds fewer injured where two reports of one day agree on the dead', () => {
    const hurt = (count: number, hour: string, slots = {}) =>
      mine(count, '2021-05-10', {
        action: 'injured',
        publishedAt: `2021-05-10T${hour}:00:00+00:00`,
        articleId: hour,
        ...slots,
      });
    const dead = (count: number, hour: string) =>
      mine(count, '2021-05-10', { action: 'killed', articleId: hour });
    const found = (before: number, after: number, ...beside: ReturnType<typeof mine>[]) =>
      aCountShrank.find(pair(hurt(before, '08'), hurt(after, '14'), ...beside))?.type ?? null;
    expect(found(6, 5)).toBeNull();
    expect(found(6, 5, dead(5, '08'), dead(5, '14'))).toBe('contradicts');
    expect(found(6, 5, dead(5, '08'), dead(4, '14'))).toBeNull();
    // One dead is told of every other accident; and half of the injured are those of one car.
    expect(found(6, 5, dead(1, '08'), dead(1, '14'))).toBeNull();
    expect(found(22, 8, dead(5, '08'), dead(5, '14'))).toBeNull();
  });

  it('grants a rounding: 10,000 after 10,040 is the same count', () => {
    expect(aCountShrank.find(pair(mine(10_040, '2021-05-10'), mine(10_000, '2021-05-12')))).toBeNull();
  });
});

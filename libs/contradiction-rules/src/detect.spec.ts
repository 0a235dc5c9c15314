import { alarmsAmong, contradictionBetween, contradictionsAmong, relationsAmong } from './detect.js';
import { by, claim, people } from './sample-claim.js';

const town = {
  places: ['city:alba', 'country:IT'],
  setting: ['city:alba', 'person:rss'],
  traces: ['flood', 'river', 'bank', 'bridge', 'rain'],
};
const flood = (id: string, count: number, day: string, slots = {}) =>
  claim({
    id,
    quantity: people(count),
    publishedAt: `${day}T09:00:00+00:00`,
    place: 'Alba',
    scope: town,
    ...slots,
  });

/** A flood told over a week: tolls that grow, one that shrinks, one that is withdrawn and used again. */
const week = [
  flood('a', 12, '2021-05-10', by('Police')),
  flood('b', 31, '2021-05-11', by('Police')),
  flood('c', 24, '2021-05-12', by('Ministry')),
  claim({
    id: 'd',
    action: 'statement',
    ...by('Police'),
    quantity: people(31),
    publishedAt: '2021-05-13T09:00:00+00:00',
    place: 'Alba',
    scope: { ...town, marks: ['takes-back'], about: ['killed'] },
  }),
  flood('e', 31, '2021-05-15', by('Daily')),
  flood('f', 9, '2021-05-12', { place: 'ES', scope: {}, ...by('Ministry') }),
];
const named = (relations: readonly { type: string; from: { id: string }; to: { id: string } }[]) =>
  relations.map(({ type, from, to }) => `${from.id} ${type} ${to.id}`).sort();

describe('alarmsAmong', () => {
  it('raises what shrank, what was withdrawn and what leans on it, and nothing else', () => {
    expect(named(alarmsAmong(week))).toEqual(['c contradicts b', 'd retracts b', 'e reuses-retracted b']);
  });

  it('finds the same alarms in whatever order the reports arrive', () => {
    const expected = named(alarmsAmong(week));
    for (let turn = 1; turn < week.length; turn += 1) {
      const turned = [...week.slice(turn), ...week.slice(0, turn)];
      expect(named(alarmsAmong(turned))).toEqual(expected);
      expect(named(alarmsAmong([...turned].reverse()))).toEqual(expected);
    }
  });
});

describe('relationsAmong', () => {
  it('keeps quiet of other countries and tells what grew as an update', () => {
    const found = named(relationsAmong(week));
    expect(found).toContain('b updates a');
    expect(found.filter((one) => one.includes('f'))).toEqual([]);
  });

  it('meets nothing of another country or another kind of act: their keys differ', () => {
    const elsewhere = Array.from({ length: 50 }, (_, at) =>
      flood(`x${at}`, at, '2021-05-10', { place: 'FR', scope: {} }),
    );
    const found = relationsAmong([...week, ...elsewhere]).filter(
      ({ from, to }) => from.id.startsWith('x') !== to.id.startsWith('x'),
    );
    expect(found).toEqual([]);
  });
});

describe('contradictionBetween', () => {
  it('finds the same conflict whichever claim is given first', () => {
    const [a, b] = [week[1], week[2]];
    if (a === undefined || b === undefined) throw new Error('The week has six claims.');
    const [one, other] = [contradictionBetween(a, b), contradictionBetween(b, a)];
    expect(one).toMatchObject({ a: { id: 'b' }, b: { id: 'c' }, dimension: 'quantity', from: { id: 'c' } });
    expect(other).toMatchObject({ a: { id: 'c' }, b: { id: 'b' }, dimension: 'quantity', from: { id: 'c' } });
    expect(other?.conflict).toEqual(one?.conflict);
  });

  it('leaves the quotes of both sides as placeholders, each once', () => {
    const [found] = contradictionsAmong(week);
    expect(found?.explanation.match(/\{quote:[ab]\}/g)).toEqual(['{quote:a}', '{quote:b}']);
  });

  it('does not set a speaker against himself in one breath', () => {
    const breath = {
      articleId: 'one',
      ...by('Minister'),
      utteredOn: '2021-05-10',
      action: 'force-size' as const,
    };
    const [x, y] = [10, 40].map((count) =>
      claim({ ...breath, quantity: { min: count, max: count, unit: 'troops' } }),
    );
    if (x === undefined || y === undefined) throw new Error('Two were made.');
    expect(contradictionBetween(x, y)).toBeNull();
  });

  it('finds no relation of a claim to itself', () => {
    const one = flood('same', 3, '2021-05-10');
    expect(contradictionBetween(one, one)).toBeNull();
  });

  it('stays silent where no more than the country of two common happenings is the same', () => {
    const raid = (count: number, day: string) =>
      claim({ action: 'detained', quantity: people(count), publishedAt: `${day}T09:00:00+00:00` });
    expect(contradictionBetween(raid(19, '2021-05-10'), raid(16, '2021-05-11'))).toBeNull();
  });

  it('takes an editor’s word that both tell one story', () => {
    const raid = (count: number, day: string) =>
      claim({
        action: 'detained',
        quantity: people(count),
        publishedAt: `${day}T09:00:00+00:00`,
        storyId: 'market raid',
      });
    expect(contradictionBetween(raid(19, '2021-05-10'), raid(16, '2021-05-11'))?.dimension).toBe('quantity');
  });
});

describe('A denial beside an accusation in one report that nobody put into a story', () => {
  const beside = { articleId: 'report', publishedAt: '2021-05-10T09:00:00+00:00' } as const;
  const words = (exact: string, start: number) => ({
    start,
    end: start + exact.length,
    exact,
    prefix: '',
    suffix: '',
  });
  const accusation = claim({
    ...beside,
    ...by('Family'),
    action: 'accuse',
    evidence: words('accused the party of the murder', 0),
  });
  const denial = (slots = {}) =>
    claim({
      ...beside,
      ...by('Party'),
      action: 'deny',
      evidence: words('rejected the accusations', 45),
      scope: { marks: ['anaphoric'] },
      ...slots,
    });

  it('is told: the report itself says that both are of one matter', () => {
    expect(contradictionBetween(accusation, denial())?.dimension).toBe('polarity');
  });

  it('is not told where the report does not say who denies', () => {
    expect(
      contradictionBetween(accusation, denial({ claimant: 'outlet', claimantKey: 'outlet' })),
    ).toBeNull();
  });
});

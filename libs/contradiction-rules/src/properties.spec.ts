import { ACTIONS, LANGUAGES, MARKS, PHASES, TIME_ROLES, type Scope } from '@isnad/claim-model';
import fc from 'fast-check';
import { claim } from './sample-claim.js';
import type { ComparableClaim } from './comparable-claim.js';
import { alarmsAmong, contradictionBetween } from './detect.js';
import { explain } from './explanation/explain.js';
import { areDisjoint, isBefore, type DayInterval } from './intervals/days.js';
import { cannotBothHold, isSmaller } from './intervals/quantities.js';
import { relationBetween } from './relate.js';
import { ALARMS, type Relation } from './relation.js';

const KEYS = ['person:mrt', 'person:brg', 'body:police', 'organisation:un', 'country:IT'];
const subset = <T>(all: readonly T[], maxLength: number): fc.Arbitrary<T[]> =>
  fc.subarray([...all], { maxLength });

const aDay = fc.integer({ min: 1, max: 20 }).map((day) => `2021-05-${String(day).padStart(2, '0')}`);
const aQuantity = fc
  .record({
    min: fc.integer({ min: 1, max: 300 }),
    over: fc.integer({ min: 0, max: 40 }),
    open: fc.constantFrom('min', 'max', 'none', 'none', 'none'),
    unit: fc.constantFrom('people', 'troops', 'percent', 'days', 'km'),
  })
  .map(({ min, over, open, unit }) => ({
    min: open === 'min' ? null : min,
    max: open === 'max' ? null : min + over,
    unit,
  }));
const aTime = fc.oneof(
  fc.constant({ role: null, edtf: null }),
  fc.record({ role: fc.constantFrom(...TIME_ROLES.filter((role) => role !== 'duration')), edtf: aDay }),
  fc.record({ role: fc.constant('duration' as const), edtf: fc.constantFrom('P1D', 'P5D', 'P10D') }),
);

const aScope: fc.Arbitrary<Partial<Scope>> = fc.record({
  groups: subset(['children', 'police'], 1),
  places: fc.constantFrom([], ['country:IT'], ['city:rome', 'country:IT'], ['city:bari', 'country:IT']),
  part: fc.constantFrom('plain', 'plain', 'subset', 'total'),
  cumulative: fc.boolean(),
  parties: subset(KEYS, 2),
  things: subset(['airport', 'border'], 1),
  marks: subset(MARKS, 2),
  about: subset(['killed', 'close', 'resign'] as const, 1),
  figures: subset([20, 40], 1),
});

/** Acts that rules know most of, more often than the others. */
const anAction = fc.oneof(
  fc.constantFrom(
    'killed',
    'detained',
    'close',
    'reopen',
    'resign',
    'deny',
    'statement',
    'protest',
    'withdraw-forces',
  ),
  fc.constantFrom(...ACTIONS),
);

const aClaim: fc.Arbitrary<Omit<ComparableClaim, 'id'>> = fc
  .record({
    action: anAction,
    phase: fc.option(fc.constantFrom(...PHASES)),
    polarity: fc.constantFrom('affirmed', 'affirmed', 'negated'),
    modality: fc.constantFrom('actual', 'actual', 'planned', 'conditional'),
    quantity: fc.option(aQuantity),
    time: aTime,
    utteredOn: fc.option(aDay),
    published: aDay,
    hour: fc.integer({ min: 10, max: 23 }),
    source: fc.constantFrom('outlet', 'body:police', 'person:mrt'),
    articleId: fc.constantFrom('one', 'two', 'three'),
    storyId: fc.constant('story'),
    scope: aScope,
  })
  .map(({ published, hour, source, ...slots }) => ({
    ...claim({
      ...slots,
      claimant: source,
      claimantKey: source,
      publishedAt: `${published}T${hour}:00:00+00:00`,
    }),
  }));

const aReport = fc
  .array(aClaim, { minLength: 2, maxLength: 9 })
  .map((claims) => claims.map((one, at) => ({ ...one, id: `claim-${at}` })));
const aPair = fc.tuple(aClaim, aClaim).map(
  ([a, b]) =>
    [
      { ...a, id: 'first' },
      { ...b, id: 'second' },
    ] as const,
);

/** Pairs of which something is told, so that no property holds for want of relations. */
const aRelation = aPair
  .map(([a, b]) => ({ a, b, relation: relationBetween(a, b) }))
  .filter((told): told is typeof told & { readonly relation: Relation } => told.relation !== null);

describe('Relations', () => {
  it('are the same whichever claim is given first', () => {
    fc.assert(
      fc.property(aRelation, ({ a, b, relation }) => expect(relationBetween(b, a)).toEqual(relation)),
    );
  });

  it('run one way: what updates, fulfils or retracts is not updated, fulfilled or retracted by the same', () => {
    fc.assert(
      fc.property(aRelation, ({ a, b, relation }) => {
        const again = relationBetween(b, a);
        expect([again?.from.id, again?.to.id]).toEqual([relation.from.id, relation.to.id]);
        expect(relation.from.id).not.toBe(relation.to.id);
      }),
    );
  });

  it('of a claim to itself there are none', () => {
    fc.assert(
      fc.property(aClaim, (one) =>
        expect(relationBetween({ ...one, id: 'x' }, { ...one, id: 'x' })).toBeNull(),
      ),
    );
  });

  it('that raise a contradiction say what conflicts, why it is no update and why no difference of scope, in three languages', () => {
    const anAlarm = aRelation.filter(({ relation }) => relation.type === 'contradicts');
    fc.assert(
      fc.property(anAlarm, ({ a, b, relation }) => {
        expect(relation.dimension).not.toBeNull();
        expect(relation.notUpdate).toBeDefined();
        expect(relation.notScope).toBeDefined();
        expect(relation.sameEvent.length).toBeGreaterThan(0);
        for (const language of LANGUAGES) {
          const words = explain(relation, a, b, language);
          expect(words).toContain('{quote:a}');
          expect(words).toContain('{quote:b}');
          expect(words).not.toMatch(/undefined|null|NaN|\[object/);
        }
      }),
    );
  });

  it('that are no contradiction have no dimension', () => {
    fc.assert(
      fc.property(aRelation, ({ relation }) =>
        expect(relation.dimension === null).toBe(relation.type !== 'contradicts'),
      ),
    );
  });
});

describe('Contradictions', () => {
  it('are symmetric: both orders find the same slot, rule and grounds', () => {
    const told = (a: ComparableClaim, b: ComparableClaim): unknown => {
      const found = contradictionBetween(a, b);
      return found === null ? null : { ...found, a: null, b: null, explanation: null };
    };
    fc.assert(fc.property(aPair, ([a, b]) => expect(told(a, b)).toEqual(told(b, a))));
  });
});

describe('The alarms of a set of claims', () => {
  const named = (claims: readonly ComparableClaim[]): readonly string[] =>
    alarmsAmong(claims)
      .map(({ type, rule, from, to }) => `${type} ${rule} ${from.id} ${to.id}`)
      .sort();

  it('do not hang on the order in which they came', () => {
    fc.assert(
      fc.property(
        aReport.chain((claims) =>
          fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
        ),
        ([claims, shuffled]) => expect(named(shuffled)).toEqual(named(claims)),
      ),
    );
  });

  it('are contradictions, retractions and reuses alone', () => {
    fc.assert(
      fc.property(aReport, (claims) =>
        expect(alarmsAmong(claims).filter(({ type }) => !ALARMS.has(type))).toEqual([]),
      ),
    );
  });
});

describe('Intervals', () => {
  const interval: fc.Arbitrary<DayInterval> = fc
    .tuple(fc.option(fc.integer({ min: 0, max: 30 })), fc.option(fc.integer({ min: 0, max: 30 })))
    .map(([x, y]) => (x !== null && y !== null && x > y ? { from: y, to: x } : { from: x, to: y }));

  it('of days are apart both ways, and before one way', () => {
    fc.assert(
      fc.property(interval, interval, (x, y) => {
        expect(areDisjoint(x, y)).toBe(areDisjoint(y, x));
        expect(isBefore(x, y) && isBefore(y, x)).toBe(false);
      }),
    );
  });

  it('of days that come before one another form a chain', () => {
    const gap = fc.integer({ min: 0, max: 5 });
    const gaps = fc.tuple(gap, gap, gap, gap, gap);
    fc.assert(
      fc.property(gaps, ([a, b, c, d, e]) => {
        const x = { from: null, to: a };
        const y = { from: a + b + 1, to: a + b + c + 1 };
        const z = { from: a + b + c + d + 2, to: e === 0 ? null : a + b + c + d + e + 2 };
        expect([isBefore(x, y), isBefore(y, z), isBefore(x, z)]).toEqual([true, true, true]);
      }),
    );
  });

  it('of figures exclude each other both ways, and are smaller one way', () => {
    fc.assert(
      fc.property(aQuantity, aQuantity, (x, y) => {
        expect(cannotBothHold(x, y)).toBe(cannotBothHold(y, x));
        expect(isSmaller(x, y) && isSmaller(y, x)).toBe(false);
        expect(isSmaller(x, y) || isSmaller(y, x)).toBe(cannotBothHold(x, y));
      }),
    );
  });
});

import { by, claim, pair, people } from '../sample-claim.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { contradiction, dimensionless } from '../rules/findings.js';
import type { Ground } from '../evidence.js';
import { isEvidencedOutsideAStory } from './outside-a-story.js';

const evidence = (exact: string, start = 10) => ({
  start,
  end: start + exact.length,
  exact,
  prefix: '',
  suffix: '',
});
const alike = ['ferry', 'strait', 'capsize', 'helmsman', 'lifeboat'];
const unlike = ['orchard', 'harvest', 'strait', 'cider', 'press'];
const inRome = { places: ['city:rome', 'country:IT'], traces: alike };

const toll = (count: number, slots: Partial<Omit<ComparableClaim, 'scope'>> & { scope?: object } = {}) =>
  claim({ quantity: people(count), place: 'Rome', scope: inRome, ...slots });

const finding = (conflict: Ground) =>
  contradiction('quantity', 0.7, conflict, { code: 'figure-stands' }, { code: 'one-holder' });
const apart = finding({ code: 'figures-apart', earlier: people(9), later: people(7) });
const isTold = (
  a: ComparableClaim,
  b: ComparableClaim,
  found = apart,
  ...beside: ComparableClaim[]
): boolean => isEvidencedOutsideAStory(pair(a, b, ...beside), found);

describe('Two figures in reports that nobody put into one story', () => {
  it('are told where alike reports lead with them for one town', () => {
    expect(isTold(toll(9), toll(7))).toBe(true);
  });

  it('are always told where an editor put both reports into one story', () => {
    const story = { storyId: 'ferry', scope: { traces: unlike } };
    expect(isTold(toll(9, story), toll(7, story))).toBe(true);
  });

  it.each([
    ['whose reports share few of their words', { scope: { ...inRome, traces: unlike } }],
    ['of which one stands far down its report', { evidence: evidence('7 people', 900) }],
    ['of a country without a town', { scope: { places: ['country:IT'], traces: alike } }],
    ['of which one alone is of a stated day', { time: { role: 'at', edtf: '2021-05-09' } as const }],
  ])('are not told for figures %s', (_, slots) => {
    expect(isTold(toll(9), toll(7, slots))).toBe(false);
  });

  it('are told where one gives the day on which both reports were published', () => {
    expect(isTold(toll(9), toll(7, { time: { role: 'at', edtf: '2021-05-10' } }))).toBe(true);
    const nextDay = { publishedAt: '2021-05-11T01:00:00+00:00' };
    expect(isTold(toll(9), toll(7, { time: { role: 'at', edtf: '2021-05-10' }, ...nextDay }))).toBe(false);
  });

  it('are not told where one report gives both: it knows how they stand to each other', () => {
    const [nine, seven] = [toll(9), toll(7, { articleId: 'later' })];
    expect(isTold(nine, seven, apart, toll(9, { articleId: 'later' }))).toBe(false);
  });

  it('are not told of the arrests of two days, which are the daily bulletin', () => {
    const arrests = (count: number, publishedAt: string) => toll(count, { action: 'detained', publishedAt });
    const [morning, noon] = ['2021-05-10T08:00:00+00:00', '2021-05-10T12:00:00+00:00'];
    expect(isTold(arrests(9, morning), arrests(7, noon))).toBe(true);
    expect(isTold(arrests(9, morning), arrests(7, '2021-05-11T08:00:00+00:00'))).toBe(false);
  });
});

describe('Two days in reports that nobody put into one story', () => {
  const days = finding({ code: 'times-apart', earlier: '2021-05-09', later: '2021-05-10' });
  const death = (day: string, words: string, slots = {}) =>
    toll(1, { quantity: null, time: { role: 'at', edtf: day }, evidence: evidence(words), ...slots });

  it('are told where both name their day', () => {
    const [sunday, monday] = [death('2021-05-09', 'died on Sunday'), death('2021-05-10', 'died on Monday')];
    expect(isTold(sunday, monday, days)).toBe(true);
  });

  it('are not told where "today" may be the day before', () => {
    expect(isTold(death('2021-05-09', 'died on Sunday'), death('2021-05-10', 'died today'), days)).toBe(
      false,
    );
  });

  it('are not told where both name one day of the week and the dates were read from two clocks', () => {
    const [one, other] = [death('2021-05-09', 'died on Sunday'), death('2021-05-10', 'died on Sunday')];
    expect(isTold(one, other, days)).toBe(false);
  });
});

describe('A denial in reports that nobody put into one story', () => {
  const denied = finding({ code: 'affirmed-and-negated' });
  const said = (words: string, slots = {}) =>
    toll(1, { action: 'hold-talks', quantity: null, evidence: evidence(words), ...by('Minister'), ...slots });
  const talks = said('negotiations over the harbour loan were suspended');

  it('is told where the words are of one matter and one side is a named source', () => {
    const answer = said('the harbour loan negotiations were never suspended', by('Fund'));
    expect(isTold(talks, answer, denied)).toBe(true);
  });

  it('is not told where only the act is the same', () => {
    expect(isTold(talks, said('the visit to the embassy did not happen', by('Fund')), denied)).toBe(false);
  });

  it('is not told where no source is named on either side', () => {
    const outlet = { claimant: 'outlet', claimantKey: 'outlet' };
    const [one, other] = [
      said('harbour loan negotiations suspended', outlet),
      said('harbour loan negotiations go on', outlet),
    ];
    expect(isTold(one, other, denied)).toBe(false);
  });
});

describe('A withdrawal in reports that nobody put into one story', () => {
  const withdrawn = dimensionless('retracts', 0.8, { code: 'taken-back', figure: null });

  it('is told of the figure that it names', () => {
    const withdrawal = claim({ action: 'statement', ...by('Police'), quantity: people(9) });
    expect(isTold(toll(9, by('Police')), withdrawal, withdrawn)).toBe(true);
  });

  it('is not told of whatever else its author said', () => {
    const other = toll(9, { ...by('Police'), evidence: evidence('the bridge is open') });
    const withdrawal = claim({
      action: 'statement',
      ...by('Police'),
      evidence: evidence('withdrew its report on the fire'),
    });
    expect(isTold(other, withdrawal, withdrawn)).toBe(false);
  });
});

import { consequencesIn, type ConsequencesRow } from './consequences.js';

const row = (facts: Partial<ConsequencesRow> = {}): ConsequencesRow => ({
  relations: null,
  disputed_by: null,
  moment: '2022-01-20T09:00:00.000000Z',
  ...facts,
});
const plan = {
  action: 'withdraw-forces',
  modality: 'planned',
  polarity: 'affirmed',
  time: { role: 'deadline', edtf: '../2022-01-19' },
} as const;
const found = (relation: string, from = 'x', to = 'y') => ({ relation, from, to });

describe('what follows for a claim', () => {
  it('is that a plan whose day has passed without a word is unconfirmed', () => {
    expect(consequencesIn(row(), plan).outcome).toBe('unconfirmed');
  });

  it('is that a plan is pending on its day, and where it names none', () => {
    expect(consequencesIn(row({ moment: '2022-01-19T23:00:00.000000Z' }), plan).outcome).toBe('pending');
    const undated = { ...plan, time: { role: null, edtf: null } };
    expect(consequencesIn(row(), undated).outcome).toBe('pending');
  });

  it('is that a plan was fulfilled or missed where an outcome met or failed it', () => {
    expect(consequencesIn(row({ relations: [found('fulfils')] }), plan).outcome).toBe('fulfilled');
    expect(consequencesIn(row({ relations: [found('misses')] }), plan).outcome).toBe('missed');
  });

  it('is no outcome of what is no plan', () => {
    expect(consequencesIn(row(), { ...plan, modality: 'actual' }).outcome).toBeNull();
    expect(consequencesIn(row(), { ...plan, polarity: 'negated' }).outcome).toBeNull();
  });

  it('names who takes it back, and on which dead figures it leans, each once', () => {
    const relations = [
      found('retracts', 'r', 'me'),
      found('reuses-retracted', 'me', 'dead'),
      found('carries-retracted', 'me', 'dead'),
    ];
    expect(consequencesIn(row({ relations }), plan)).toMatchObject({ takenBackBy: ['r'], leansOn: ['dead'] });
  });

  it('names what disputes it, but a denial is not disputed by itself', () => {
    expect(consequencesIn(row({ disputed_by: ['d'] }), plan).disputedBy).toEqual(['d']);
    expect(consequencesIn(row({ disputed_by: ['d'] }), { ...plan, action: 'deny' }).disputedBy).toEqual([]);
  });
});

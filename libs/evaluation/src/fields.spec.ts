import type { Claim } from '@isnad/claim-model';
import { isRight, type Field } from './fields.js';

type Compared = Omit<Claim, 'evidence' | 'action' | 'value'>;

const CLAIM: Compared = {
  phase: null,
  polarity: 'affirmed',
  modality: 'actual',
  claimant: 'outlet',
  via: [],
  utteredOn: null,
  time: { role: null, edtf: null },
  quantity: null,
  place: null,
};

const right = (field: Field, predicted: Partial<Compared>, gold: Partial<Compared>): boolean =>
  isRight(field, { ...CLAIM, ...predicted }, { ...CLAIM, ...gold });
const people = (unit: string, min: number | null = 3, max: number | null = 3) => ({
  quantity: { min, max, unit },
});

describe('whether a field is right', () => {
  it('takes a claimant whose surface holds the other, with other letters and quotes folded', () => {
    expect(right('claimant', { claimant: 'الرئيس «توكايف»' }, { claimant: 'توكايف' })).toBe(true);
    expect(right('claimant', { claimant: 'The Health Ministry' }, { claimant: 'health ministry' })).toBe(
      true,
    );
    expect(right('claimant', { claimant: 'Ёлкин' }, { claimant: 'Елкин' })).toBe(true);
    expect(right('claimant', { claimant: 'the mayor' }, { claimant: 'police' })).toBe(false);
  });

  it('does not take the outlet for a claimant whose name holds the word', () => {
    expect(right('claimant', { claimant: 'outlet' }, { claimant: 'an outlet in town' })).toBe(false);
  });

  it('compares relays one by one in their order', () => {
    expect(right('via', { via: ['RT', 'TASS'] }, { via: ['rt', '«TASS»'] })).toBe(true);
    expect(right('via', { via: ['TASS', 'RT'] }, { via: ['RT', 'TASS'] })).toBe(false);
    expect(right('via', { via: [] }, { via: ['RT'] })).toBe(false);
  });

  it('wants the role and the interval of a time, however the interval is written', () => {
    const at = (edtf: string | null, role: 'at' | 'start' | null = 'at') => ({ time: { role, edtf } });
    expect(right('time', at('2021-05-03'), at('2021-05-03'))).toBe(true);
    expect(right('time', at('2021-05-03/2021-05-03'), at('2021-05-03'))).toBe(true);
    expect(right('time', at('P14D'), at('P2W'))).toBe(true);
    expect(right('time', at('../2021-05-03'), at('2021-05-03'))).toBe(false);
    expect(right('time', at('2021-05-03', 'start'), at('2021-05-03'))).toBe(false);
    expect(right('time', at(null, null), at('2021-05-03'))).toBe(false);
  });

  it('compares units by family', () => {
    expect(right('quantity', people('troops'), people('people'))).toBe(true);
    expect(right('quantity', people('bodies'), people('officers'))).toBe(true);
    expect(right('quantity', people('percent'), people('percentage points'))).toBe(true);
    expect(right('quantity', people('aircraft'), people('vehicles'))).toBe(false);
    expect(right('quantity', people('people', 3, null), people('people'))).toBe(false);
  });

  it('takes measures of one dimension for equal where they come to the same', () => {
    expect(right('quantity', people('hours', 48, 48), people('days', 2, 2))).toBe(true);
    expect(right('quantity', people('km', 2, 2), people('m', 2000, 2000))).toBe(true);
    expect(right('quantity', people('km', 2, 2), people('m', 2, 2))).toBe(false);
  });

  it('wants a place named where gold has none to be absent', () => {
    expect(right('place', { place: 'KZ' }, { place: null })).toBe(false);
    expect(right('place', { place: 'في ألماتي' }, { place: 'ألماتي' })).toBe(true);
  });
});

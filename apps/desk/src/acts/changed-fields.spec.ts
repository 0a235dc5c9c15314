import { SAMPLE_CLAIM } from '../sample-claim.js';
import { changedFields, formValuesOf } from './changed-fields.js';

const claim = {
  ...SAMPLE_CLAIM,
  quantity: { min: 12, max: 12, unit: 'people' },
  time: { role: 'at', edtf: '2013-02-04' },
  place: 'EG',
} as const;
const filled = (changes: Readonly<Record<string, string>> = {}) => {
  const values = { ...formValuesOf(claim), ...changes };
  return { get: (name: string) => values[name] ?? null };
};

describe('the fields that a form changes', () => {
  it('are none where it says what the claim says', () => {
    expect(changedFields(claim, filled())).toEqual({});
  });

  it('are whole fields: a figure with its unit, a time with its role', () => {
    expect(changedFields(claim, filled({ 'quantity.min': '14', 'quantity.max': '' }))).toEqual({
      quantity: { min: 14, max: null, unit: 'people' },
    });
    expect(changedFields(claim, filled({ 'time.role': 'deadline', 'quantity.approx': 'on' }))).toEqual({
      time: { role: 'deadline', edtf: '2013-02-04' },
      quantity: { min: 12, max: 12, unit: 'people', approx: true },
    });
  });

  it('are emptied where the form is', () => {
    const form = filled({ place: ' ', 'quantity.min': '', 'quantity.max': '', phase: 'ongoing' });
    expect(changedFields(claim, form)).toEqual({ place: null, quantity: null, phase: 'ongoing' });
  });
});

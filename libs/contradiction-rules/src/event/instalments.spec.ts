import { claim, people } from '../sample-claim.js';
import { isOneInstalment, isOneInstalmentCounted } from './instalments.js';

const freed = (slots = {}) => claim({ action: 'released', quantity: people(50), ...slots });
const on = (edtf: string) => ({ time: { role: 'at', edtf } as const });

describe('instalments of what is done in many', () => {
  it('counts one instalment where both figures are of one stated day', () => {
    expect(isOneInstalmentCounted(freed(on('2021-05-08')), freed(on('2021-05-08')))).toBe(true);
  });

  it.each([
    ['of two days', on('2021-05-08'), on('2021-05-09')],
    ['of no stated day', {}, {}],
    [
      'of two flights of one day',
      { ...on('2021-05-08'), scope: { instalments: ['flight:1'] } },
      {
        ...on('2021-05-08'),
        scope: { instalments: ['flight:2'] },
      },
    ],
    ['of all and of a day', { ...on('2021-05-08'), scope: { part: 'total' } }, on('2021-05-08')],
  ] as const)('tells figures apart that are %s', (_, one, other) => {
    expect(isOneInstalmentCounted(freed(one), freed(other))).toBe(false);
  });

  it('compares sums of two reports, and not two sums in one report', () => {
    const sum = { scope: { part: 'total' as const } };
    expect(isOneInstalmentCounted(freed(sum), freed(sum))).toBe(true);
    const report = { ...sum, articleId: 'one' };
    expect(isOneInstalmentCounted(freed(report), freed(report))).toBe(false);
  });

  it('leaves counts of what is no series to their rules', () => {
    expect(isOneInstalmentCounted(claim(), claim())).toBe(true);
  });

  it('holds a release for another than one of a named person, or of another number', () => {
    const person = freed({ quantity: null, scope: { parties: ['person:mrn'] } });
    expect(isOneInstalment(person, person)).toBe(true);
    expect(isOneInstalment(person, freed())).toBe(false);
    expect(isOneInstalment(freed(), freed({ quantity: people(70) }))).toBe(false);
    expect(isOneInstalment(freed(), freed())).toBe(true);
  });

  it('sets the whole of a series against its completion only', () => {
    const whole = freed({ quantity: null, scope: { instalments: ['whole'] } });
    expect(isOneInstalment(whole, freed({ scope: { instalments: ['whole'] } }))).toBe(true);
    expect(isOneInstalment(whole, freed({ scope: { instalments: ['flight:1'] } }))).toBe(false);
    expect(isOneInstalment(whole, freed())).toBe(false);
  });
});

import { by, claim, people } from '../sample-claim.js';
import { isOwnCorrection } from './corrections.js';

const toll = (count: number, slots = {}) => claim({ quantity: people(count), ...slots });
const corrected = { scope: { marks: ['corrected'] as const } };

describe('A figure that is put right', () => {
  it('is so by those who gave the one before', () => {
    expect(isOwnCorrection(toll(44, by('Police')), toll(49, { ...by('Police'), ...corrected }))).toBe(true);
  });

  it('may be so where nobody is named, or a spokesperson of any side', () => {
    expect(isOwnCorrection(toll(44, by('Police')), toll(49, corrected))).toBe(true);
    const anyone = { claimant: 'spokesman', claimantKey: 'office:spokesperson', ...corrected };
    expect(isOwnCorrection(toll(44, by('Police')), toll(49, anyone))).toBe(true);
  });

  it('is no correction of what another said, nor without a word of it', () => {
    expect(isOwnCorrection(toll(44, by('Police')), toll(49, { ...by('Lawyers'), ...corrected }))).toBe(false);
    expect(isOwnCorrection(toll(44), toll(49, corrected))).toBe(false);
    expect(isOwnCorrection(toll(44, by('Police')), toll(49, by('Police')))).toBe(false);
  });
});

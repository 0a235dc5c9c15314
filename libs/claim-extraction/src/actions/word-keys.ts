import type { Language } from '@isnad/claim-model';
import { arabicReadings, arabicVerbReadings } from './arabic-readings.js';

/** The forms under which a word may stand in a lexicon; see term-pattern.ts. */
export interface WordKeys {
  readonly exact: readonly string[];
  readonly stems: readonly string[];
  readonly verbs: readonly string[];
  readonly bare: readonly string[];
}

const LONGEST_ENDING = 5;

export const keysOf = (language: Language, norm: string): WordKeys =>
  language === 'ar' ? arabicKeys(norm) : plainKeys(norm);

function arabicKeys(norm: string): WordKeys {
  return {
    exact: arabicReadings(norm, false),
    stems: arabicReadings(norm),
    verbs: arabicVerbReadings(norm),
    // So and not behind a preposition or article: only "and" is cut.
    bare: /^[وف].{2}/.test(norm) ? [norm, norm.slice(1)] : [norm],
  };
}

function plainKeys(norm: string): WordKeys {
  const stems: string[] = [];
  for (let end = norm.length; end >= Math.max(2, norm.length - LONGEST_ENDING); end -= 1)
    stems.push(norm.slice(0, end));
  return { exact: [norm], stems, verbs: [], bare: [norm] };
}

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
/** Words whose keys are remembered; bounded, so memory stays flat. */
const REMEMBERED = 50_000;
const remembered: Readonly<Record<Language, Map<string, WordKeys>>> = {
  ar: new Map(),
  en: new Map(),
  ru: new Map(),
};

export function keysOf(language: Language, norm: string): WordKeys {
  const known = remembered[language].get(norm);
  if (known !== undefined) return known;
  if (remembered[language].size >= REMEMBERED) remembered[language].clear();
  const keys = language === 'ar' ? arabicKeys(norm) : plainKeys(norm);
  remembered[language].set(norm, keys);
  return keys;
}

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

import { isCommonWord } from '../text/word-rarity.js';
import { arabicStem } from '../text/stems.js';
import { isGivenName } from './office-lookup.js';

/** First words behind which a common noun still makes a family name: عبد القوي, أبو العز. */
const COMPOUND = new Set([
  'عبد',
  'ابو',
  'ابي',
  'بن',
  'ابن',
  'ال',
  'نور',
  'سيف',
  'عز',
  'فان',
  'دي',
  'ام',
  'ولد',
  'محي',
  'محيي',
  'صلاح',
  'علاء',
  'بهاء',
  'شمس',
  'شهاب',
  'زين',
]);

/** Given names that begin with "Ali" and go on with a common word. */
const AFTER_ALI: ReadonlySet<string> = new Set(['اكبر', 'اصغر']);

/**
 * Whether folded words that stand where a name may stand could be one: "رئيس الوزراء بتحديد ميعاد" goes on with a
 * preposition and common nouns. A known given name settles it.
 */
export function mayBeName(norms: readonly string[]): boolean {
  const [first = '', second] = norms;
  // علي is a name before a name, and "on" before everything else.
  if (first === 'علي' && second !== undefined && isEverydayWord(second)) return AFTER_ALI.has(second);
  if (isGivenName('ar', first) || COMPOUND.has(first)) return true;
  if (isProper(first)) return second === undefined || !isEverydayWord(second);
  return second !== undefined && isGivenName('ar', second) && !isCommonWord(arabicStem(first));
}

/** A word of everyday reports that is no name of a person besides. */
export function isEverydayWord(norm: string): boolean {
  const stem = arabicStem(norm);
  return isCommonWord(stem) && !isGivenName('ar', norm) && !isGivenName('ar', stem);
}

/** Neither a word of everyday reports nor one behind a preposition written onto it. */
function isProper(norm: string): boolean {
  if (isCommonWord(arabicStem(norm))) return false;
  return !(/^[بلك].{3}/.test(norm) && isCommonWord(arabicStem(norm.slice(1))));
}

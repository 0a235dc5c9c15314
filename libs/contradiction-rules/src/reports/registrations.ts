import { isAny, wordSet, type Word } from './words.js';

/** Numbers that name a car, a case, a shipment; and marks of a road. */
export interface Registrations {
  readonly numbers: ReadonlySet<string>;
  readonly kilometres: ReadonlySet<string>;
}

/** Before a short number these say that it names something. */
const NUMBERED = wordSet('رقم برقم محضر المحضر القضيه لوحات');
const KILOMETRE = wordSet('كيلو الكيلو كم كلم علامه');
/** After these a number is a count or an age. */
const COUNTED = wordSet(
  'سنه عاما عام سنوات لتر طن كيلو جنيه جنيها الف مليون قرص طلقه علبه متر مخالفه شخص شخصا شخصاً دولار جرام كجم حاله ساعه',
);
const LAW_YEARS = /^(?:19|20)\d\d$/;

export function registrationsIn(words: readonly Word[]): Registrations {
  const numbers = new Set<string>();
  const kilometres = new Set<string>();
  for (const [at, word] of words.entries()) {
    if (word.kind !== 'number' || !/^\d+$/.test(word.norm)) continue;
    const [before, after] = [words[at - 1]?.norm ?? '', words[at + 1]?.norm ?? ''];
    if (isAny(before, KILOMETRE) || (before === 'رقم' && isAny(words[at - 2]?.norm ?? '', KILOMETRE)))
      kilometres.add(word.norm);
    else if (
      (word.norm.length >= 4 || isAny(before, NUMBERED)) &&
      !LAW_YEARS.test(word.norm) &&
      !COUNTED.has(after) &&
      !isRound(word.norm)
    )
      numbers.add(word.norm);
  }
  return { numbers, kilometres };
}

const isRound = (digits: string): boolean => /00$/.test(digits);

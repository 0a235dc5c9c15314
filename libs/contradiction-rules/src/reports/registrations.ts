import { isAny, wordSet, type Word } from './words.js';

/** Numbers that name a car, a case, a shipment; and marks of a road. */
export interface Registrations {
  readonly numbers: ReadonlySet<string>;
  readonly kilometres: ReadonlySet<string>;
}

const KILOMETRE = wordSet('كيلو الكيلو كم كلم علامه');
/** Before a number these say that it names something. */
const NUMBERED = wordSet('رقم برقم رقمها المحضر محضر القضيه قضيه الجنايه لوحات لوحه السياره سياره');
/** After it: the kind of plate or register. */
const REGISTERS = wordSet('نقل ملاكي اجره جنح جنايات اداري احوال ملاكى');
const LAW_YEAR = /^(?:19|20)\d\d$/;
const FEWEST_DIGITS = 3;

export function registrationsIn(words: readonly Word[]): Registrations {
  const numbers = new Set<string>();
  const kilometres = new Set<string>();
  for (const [at, word] of words.entries()) {
    if (word.kind !== 'number' || !/^\d+$/.test(word.norm)) continue;
    const before = beside(words, at, -1);
    const after = beside(words, at, 1);
    if (isAny(before, KILOMETRE)) kilometres.add(word.norm);
    else if (
      word.norm.length >= FEWEST_DIGITS &&
      !LAW_YEAR.test(word.norm) &&
      (isAny(before, NUMBERED) || REGISTERS.has(after) || isLetter(after))
    )
      numbers.add(word.norm);
  }
  return { numbers, kilometres };
}

/** The nearest word on one side, quotes and brackets passed over. */
function beside(words: readonly Word[], from: number, step: 1 | -1): string {
  for (let at = from + step; Math.abs(at - from) <= 2; at += step) {
    const word = words[at];
    if (word === undefined) return '';
    if (word.kind === 'word') return word.norm;
    if (word.kind === 'number' || word.norm === '،' || word.norm === '.') return '';
  }
  return '';
}

/** A plate goes on with letters: "8361 ن ل ا". */
const isLetter = (norm: string): boolean => norm.length === 1 && norm !== 'و';

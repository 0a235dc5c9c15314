import type { QuantityText } from './reading.js';
import { compoundUnit } from './words/compound-units.js';
import type { NumberReading } from './words/number.js';
import type { CountedUnit } from './words/unit.js';

/** A quantity whose number is not written before its noun. Tokens from `at` to `to` (exclusive). */
export interface NumberInNoun {
  readonly to: number;
  /** The token after all that the reading uses up. */
  readonly next: number;
  readonly number: NumberReading;
  readonly unit: CountedUnit;
  readonly noun: { readonly from: number; readonly to: number };
  readonly rule: string;
}

/** شخصان, الأيام العشرة, "شخص واحد"; двухдневный, суточный. */
export function numberInNounAt(source: QuantityText, at: number): NumberInNoun | null {
  if (source.tokens[at]?.kind !== 'word') return null;
  if (source.language === 'ru') return compoundAt(source, at);
  return source.language === 'ar' ? (dualAt(source, at) ?? afterNoun(source, at)) : null;
}

function compoundAt(source: QuantityText, at: number): NumberInNoun | null {
  const compound = compoundUnit(source.tokens[at]?.norm ?? '');
  if (compound === null) return null;
  const number = counted(at, at + 1, compound.count);
  return { to: at + 1, next: at + 1, number, unit: compound.counted, noun: number, rule: 'compound' };
}

function dualAt(source: QuantityText, at: number): NumberInNoun | null {
  const { tokens, tables, numbers } = source;
  const token = tokens[at];
  const unit = tables.duals.get(token?.norm ?? '') ?? tables.duals.get(token?.key ?? '');
  if (unit === undefined) return null;
  const number = counted(at, at + 1, 2);
  // شخصان اثنان says it again.
  const next = numbers[at + 1]?.value === 2 ? at + 2 : at + 1;
  return { to: at + 1, next, number, unit, noun: number, rule: 'dual' };
}

function afterNoun(source: QuantityText, at: number): NumberInNoun | null {
  const { tokens, tables, numbers } = source;
  const [token, word] = [tokens[at], tokens[at + 1]];
  const number = numbers[at + 1];
  if (number?.kind !== 'cardinal' || word === undefined || word.line || word.clitics !== '') return null;
  const definite = token?.definite === true && word.definite;
  const one = number.value === 1 && word.norm.startsWith('واحد');
  const noun = definite || one ? tables.units.at(tokens, at) : null;
  if (noun?.end !== at + 1) return null;
  return {
    to: number.to,
    next: number.to,
    number,
    unit: noun.value,
    noun: { from: at, to: at + 1 },
    rule: definite ? 'number-after-noun' : 'counted-one',
  };
}

function counted(from: number, to: number, value: number): NumberReading {
  return { from, to, value, kind: 'cardinal', digits: false, plain: false };
}

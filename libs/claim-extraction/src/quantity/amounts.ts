import { isDetachedClitic, type QuantityText } from './reading.js';
import { CURRENCY_SIGNS } from './lexicon/unit-names.js';
import type { NumberReading } from './words/number.js';
import type { CountedUnit } from './words/unit.js';

/** "3-2": two numbers that count no range; the token after them. */
export interface Score {
  readonly scoreTo: number;
}

export interface Amount {
  readonly number: NumberReading;
  readonly from: number;
  readonly to: number;
  /** Unit given before the number ($5) or right after it. */
  readonly unit: CountedUnit | null;
}

/** A number with the sign or code of a currency before it, or a unit glued behind. */
export function amountAt(source: QuantityText, at: number): Amount | null {
  const { tokens, numbers, tables, taken } = source;
  let next = at;
  let unit: CountedUnit | null = null;
  const first = tokens[next];
  if (first === undefined || taken[at] === 1) return null;
  if (first.norm === '~') next += 1;
  else if (
    first.kind === 'word' &&
    (first.norm === 'us' || isDetachedClitic(first)) &&
    tokens[next + 1]?.glued === true
  )
    next += 1;
  else if (source.language === 'ar' && tokens[next]?.norm === 'ال') next += 1;
  const sign = CURRENCY_SIGNS.get(tokens[next]?.norm ?? '');
  if (sign) {
    unit = sign;
    next += 1;
  } else if (tokens[next]?.kind === 'word' && numbers[next] === undefined) {
    const code = tables.units.at(tokens, next);
    // "Rs. 20".
    const point = code !== null && tokens[code.end]?.norm === '.' && tokens[code.end]?.glued === true ? 1 : 0;
    const digits = tokens[(code?.end ?? next) + point];
    if (code?.value.form === 'money' && digits?.kind === 'digits' && !digits.line) {
      unit = code.value;
      next = code.end + point;
    }
  }
  const number = numbers[next];
  if (number === undefined || taken[next] === 1) return null;
  if (number.kind === 'ordinal' && unit !== null) return null;
  const million = unit !== null && tokens[number.to]?.glued === true && tokens[number.to]?.norm === 'm';
  const scaled = million ? { ...number, value: number.value * 1e6, to: number.to + 1 } : number;
  const from = first.kind === 'word' && isDetachedClitic(first) && unit === null ? next : at;
  return { number: scaled, from, to: scaled.to, unit };
}

/** The second number of "between A and B", the unit perhaps written after each. */
export function joinedAmount(source: QuantityText, first: Amount, joins: ReadonlySet<string>): Amount | null {
  const { tokens, tables } = source;
  const noun = tables.units.at(tokens, first.to);
  for (const at of noun ? [first.to, noun.end] : [first.to]) {
    const word = tokens[at];
    if (word === undefined || word.line) continue;
    const isJoin = joins.has(word.norm);
    if (!isJoin && !(word.clitics === 'و' && joins.has('و'))) continue;
    let next = isJoin ? at + 1 : at;
    const about = tables.before.at(tokens, next);
    if (about?.value === 'about') next = about.end;
    const second = amountAt(source, next);
    if (
      second &&
      second.number.kind !== 'ordinal' &&
      second.number.kind !== 'code' &&
      first.number.kind !== 'ordinal'
    )
      return second;
  }
  return null;
}

export function hyphenedAmount(source: QuantityText, first: Amount): Amount | Score | null {
  const { tokens, tables, language } = source;
  let at = first.to;
  const glued = tables.units.at(tokens, at);
  if (glued && tokens[glued.end]?.norm === '-' && tokens[at]?.glued) at = glued.end;
  const mark = tokens[at];
  if (mark === undefined || mark.line || first.number.kind === 'vague') return null;
  const to = language === 'en' ? 'to' : language === 'ar' ? 'الي' : 'до';
  const or = language === 'en' ? 'or' : language === 'ar' ? 'او' : 'или';
  const hyphen = mark.norm === '-' || mark.norm === '~';
  if (!hyphen && mark.norm !== to && mark.norm !== or) return null;
  const second = amountAt(source, at + 1);
  if (second === null || second.number.kind === 'ordinal' || second.number.kind === 'vague') return null;
  if (hyphen && mark.glued !== (tokens[at + 1]?.glued ?? false) && mark.norm === '-') return null;
  const [low, high] = pair(first.number, second.number);
  if (mark.norm === or) return high > low && high - low <= Math.max(1, low) ? second : null;
  if (low < high) return second;
  return hyphen && first.number.plain && second.number.plain && low < 1000 ? { scoreTo: second.to } : null;
}

/** "7-9 million": the first number takes the scale of the second where it is written without. */
export function pair(first: NumberReading, second: NumberReading): [number, number] {
  const [low, high] = [first.value, second.value];
  if (first.digits && !second.digits && low < 1000 && high >= 1000 && low < 1000) {
    for (const factor of [1e3, 1e5, 1e6, 1e7, 1e9, 1e12]) {
      const coefficient = high / factor;
      if (coefficient >= low && coefficient < 1000 && coefficient / Math.max(low, 1) <= 100)
        return [low * factor, high];
    }
  }
  return [low, high];
}

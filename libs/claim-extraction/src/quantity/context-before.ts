import { UNIT } from './lexicon/unit-names.js';
import { endsSentence, type QuantityText } from './reading.js';
import type { CountedUnit } from './words/unit.js';

/** How far before its figure the people that it counts may stand. */
const SUBJECT_REACH = 6;

/** "Российских военных в республике около 2,5 тыс.", "الموقوفون يتجاوزون عشرة آلاف": the people named before. */
export function subjectBefore(
  source: QuantityText,
  start: number,
): { readonly unit: CountedUnit; readonly rule: string } | null {
  const { tokens, tables, numbers } = source;
  for (let back = 1; back <= SUBJECT_REACH; back += 1) {
    const at = start - back;
    if (at < 0 || numbers[at] !== undefined || (endsSentence(tokens, at) && tokens[at]?.line !== true))
      return null;
    const noun = tables.units.at(tokens, at);
    if (noun && (noun.value === UNIT.people || noun.value === UNIT.troops))
      return { unit: noun.value, rule: 'subject' };
    if (tokens[at]?.line) return null;
  }
  return null;
}

export function isAmong(source: QuantityText, start: number): boolean {
  const { tokens, tables } = source;
  for (let back = 1; back <= 3; back += 1) {
    const found = tables.among.at(tokens, start - back);
    if (found && found.end === start) return true;
  }
  return false;
}

export function isChange(source: QuantityText, opener: number): boolean {
  const { tokens, tables } = source;
  for (let back = 1; back <= 10; back += 1) {
    const token = tokens[opener - back];
    if (token === undefined || endsSentence(tokens, opener - back)) return false;
    if (tables.changes.has(token.norm) || tables.changes.has(token.key)) return true;
  }
  return false;
}

export function isNegated(source: QuantityText, at: number): boolean {
  const { tokens, tables } = source;
  for (let back = 1; back <= 2; back += 1) {
    const token = tokens[at - back];
    if (token?.kind !== 'word' && token?.norm !== "'") return false;
    if (tables.negations.has(token.norm)) return true;
  }
  return false;
}

/** How far before "до" the verb may stand whose figure it names ("выросло в Турции до 38"). */
const REACHED_WITHIN = 6;

/** "Возросло до 38": the figure that a change has come to, not the most of a range. */
export function isReached(source: QuantityText, at: number): boolean {
  const { tokens, tables } = source;
  if (tokens[at]?.norm !== 'до') return false;
  for (let back = 1; back <= REACHED_WITHIN; back += 1) {
    const token = tokens[at - back];
    if (token === undefined || token.norm === ',' || endsSentence(tokens, at - back)) return false;
    if (tables.changes.has(token.norm)) return true;
  }
  return false;
}

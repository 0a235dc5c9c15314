import { isDetachedClitic, type QuantityText } from './reading.js';
import type { NumberReading } from './words/number.js';

const LONGEST_NAME = 3;

/** Digits that belong to a name and count nothing: Il-76, COVID-19, 5G, Resolution 2254, № 5, a telephone number. */
export function isPartOfName(source: QuantityText, number: NumberReading): boolean {
  if (number.kind === 'code') return true;
  const { tokens, tables } = source;
  const first = tokens[number.from];
  if (first === undefined || first.kind === 'word') return false;
  const before = tokens[number.from - 1];
  if (first.glued && before !== undefined) {
    if (before.kind === 'word' && !isDetachedClitic(before) && !isCurrency(source, number.from - 1))
      return true;
    const beforeThat = tokens[number.from - 2];
    if (before.norm === '-' && before.glued && beforeThat?.kind === 'word' && !isDetachedClitic(beforeThat))
      return true;
    if (before.norm === '/' || before.norm === '_' || before.norm === '@' || before.norm === '#') return true;
  }
  if (before?.norm === '№' || before?.norm === '#') return true;
  if (
    number.plain &&
    before?.kind === 'word' &&
    (tables.numbered.has(before.norm) || tables.numbered.has(before.key)) &&
    !first.line
  )
    return true;
  if (number.plain && before?.norm === '.' && tables.numbered.has(tokens[number.from - 2]?.norm ?? ''))
    return true;
  if (before?.norm === '+' && first.norm.length <= 3 && tokens[number.to]?.kind === 'digits') return true;
  if (closesQuotedName(source, number)) return true;
  if (isTelephone(source, number)) return true;
  return hasForeignTail(source, number) || first.norm.length > 15;
}

/** "+7 727 333-22-11": digits beside a code or behind a country's number. */
function isTelephone(source: QuantityText, number: NumberReading): boolean {
  const { tokens, numbers } = source;
  const next = tokens[number.to]?.line === false ? numbers[number.to] : undefined;
  if (number.plain && next?.kind === 'code') return true;
  return tokens[number.from - 1]?.kind === 'digits' && tokens[number.from - 2]?.norm === '+';
}

/** «Хабар 24»: the number ends a name in quotes. */
function closesQuotedName(source: QuantityText, number: NumberReading): boolean {
  const { tokens } = source;
  if (!number.plain || tokens[number.to]?.norm !== '"' || !tokens[number.to]?.glued) return false;
  for (let back = 1; back <= LONGEST_NAME + 1; back += 1) {
    const token = tokens[number.from - back];
    if (token?.norm === '"') return back > 1;
    if (token?.kind !== 'word') return false;
  }
  return false;
}

function isCurrency(source: QuantityText, at: number): boolean {
  return source.tables.units.at(source.tokens, at)?.value.form === 'money';
}

/** Letters glued to digits that are neither a unit nor an ending: 5G, 18А. */
function hasForeignTail(source: QuantityText, number: NumberReading): boolean {
  const { tokens, tables } = source;
  const last = tokens[number.to - 1];
  const tail = tokens[number.to];
  if (last?.kind !== 'digits' || tail?.kind !== 'word' || !tail.glued) return false;
  return (
    tables.units.at(tokens, number.to) === null &&
    tail.norm !== 'm' &&
    tail.sense?.numeral === undefined &&
    tail.norm.length <= 3
  );
}

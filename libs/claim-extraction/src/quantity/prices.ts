import type { QuantityText } from './reading.js';
import type { CountedUnit } from './words/unit.js';

/** Units of which news tells how many a day. */
const DAILY: ReadonlySet<string> = new Set(['bbl', 'tonnes', 'm3', 'l']);

/** "barrels per day", "баррелей в сутки", "برميل يوميا". */
export function rateAt(
  source: QuantityText,
  at: number,
  unit: CountedUnit,
): { readonly unit: string; readonly to: number } | null {
  if (!DAILY.has(unit.unit) || source.tokens[at]?.line) return null;
  const daily = source.tables.daily.at(source.tokens, at);
  return daily && { unit: `${unit.unit}/d`, to: daily.end };
}

export function centsAt(
  source: QuantityText,
  at: number,
): { readonly value: number; readonly to: number } | null {
  const { tokens, numbers, tables } = source;
  const and = tokens[at]?.norm;
  const next = and === 'and' || and === 'و' || and === 'и' ? at + 1 : at;
  const number = numbers[next];
  if (number?.kind !== 'cardinal' || number.value >= 100 || tokens[next]?.line) return null;
  const coin = tables.units.at(tokens, number.to);
  if (coin === null && isLastOfPhrase(source, number.to) && number.digits)
    // "20 dollars 43": nothing else is counted.
    return tokens[next]?.norm.length === 2 ? { value: number.value / 100, to: number.to } : null;
  if (coin?.value.form !== 'money' || coin.value.factor === undefined) return null;
  return { value: number.value * coin.value.factor, to: coin.end };
}

function isLastOfPhrase({ tokens }: QuantityText, at: number): boolean {
  const token = tokens[at];
  return token === undefined || token.line || (token.kind === 'mark' && !'/-:%$€£'.includes(token.norm));
}

export function priceAt(
  source: QuantityText,
  at: number,
): { readonly unit: string; readonly to: number } | null {
  const { tokens, tables } = source;
  const first = tokens[at];
  if (first === undefined || first.line) return null;
  const clitic = first.clitics === 'ل' ? tables.priced.at(tokens, at) : null;
  if (clitic) return { unit: clitic.value, to: clitic.end };
  const per = tables.per.at(tokens, at);
  const priced = per && tables.priced.at(tokens, per.end);
  return priced ? { unit: priced.value, to: priced.end } : null;
}

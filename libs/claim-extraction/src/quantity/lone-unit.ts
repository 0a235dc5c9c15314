import type { QuantityExpression } from '../stages.js';
import type { QuantityText } from './reading.js';

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'one']);

/** A text that is nothing but a measure or a coin names one of it: "a kilogram", "كيلوجرام", "фунт". */
export function loneUnit({ text, tokens, tables }: QuantityText): QuantityExpression | null {
  const from = ARTICLES.has(tokens[0]?.norm ?? '') ? 1 : 0;
  const unit = tables.units.at(tokens, from);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (unit?.end !== tokens.length || first === undefined || last === undefined) return null;
  if (unit.value.form !== 'measure' && unit.value.form !== 'money') return null;
  const { unit: name, form, factor = 1 } = unit.value;
  const span = { start: first.start, end: last.end };
  return {
    ...span,
    text: text.slice(span.start, span.end),
    min: factor,
    max: factor,
    approx: false,
    unit: name,
    of: text.slice(tokens[from]?.start ?? 0, span.end),
    form,
    number: span,
    rule: 'lone-unit',
  };
}

import type { QuantityExpression } from '@isnad/claim-extraction';
import { unitFamily } from '@isnad/claim-model';
import type { Word } from './words.js';
import { wordSet } from './words.js';

/** A figure of a headline that counts no casualties: goods, arrests, money, years. */
export interface HeadlineAmount {
  readonly min: number;
  readonly max: number | null;
  readonly approx: boolean;
  /** Family of the unit, figures in its base unit: 'persons', 'mass' in kg, 'volume' in litres, 'money:EGP', or 'things'. */
  readonly family: string;
  /** Stems of what is counted, nearest first. */
  readonly nouns: readonly string[];
  /** Stem of the word before the figure: "bail of", "theft of". */
  readonly before: string | null;
  readonly text: string;
  readonly start: number;
}

/** A bare number of this form is a year or a model. */
const YEAR = /^(?:19|20)\d\d$/;
/** Words after the figure that may say what is counted. */
const NOUNS = 3;
const SKIPPED = wordSet('من في فى بحوزه بحوزته قبل داخل على علي عن الي و او');

/** The figures among some words, casualties included: the caller tells them apart. */
export function amountsAmong(
  words: readonly Word[],
  quantities: ReadonlyMap<number, QuantityExpression>,
): readonly HeadlineAmount[] {
  return words.flatMap((word, at) => {
    const quantity = quantities.get(word.start);
    if (quantity === undefined || quantity.form === 'ordinal' || quantity.min === null) return [];
    if (quantity.unit === null && YEAR.test(word.norm)) return [];
    const { family, factor } = familyOf(quantity);
    const nouns: string[] = [];
    for (const next of words.slice(at)) {
      if (nouns.length >= NOUNS) break;
      if (next.start < quantity.number.end || next === word) continue;
      if (next.kind !== 'word') {
        if (next.norm === '،' || next.norm === '.') break;
        continue;
      }
      if (next.end <= quantity.end && family !== 'things' && family !== 'persons') continue;
      if (SKIPPED.has(next.norm)) {
        if (nouns.length > 0) break;
        continue;
      }
      nouns.push(next.stem);
    }
    return [
      {
        min: quantity.min * factor,
        max: quantity.max === null ? null : quantity.max * factor,
        approx: quantity.approx,
        family,
        nouns,
        before: words[at - 1]?.kind === 'word' ? (words[at - 1]?.stem ?? null) : null,
        text: quantity.text,
        start: quantity.number.start,
      },
    ];
  });
}

function familyOf(quantity: QuantityExpression): { readonly family: string; readonly factor: number } {
  const { unit, form } = quantity;
  if (unit === null) return { family: 'things', factor: 1 };
  if (form === 'money') return { family: `money:${unit}`, factor: 1 };
  const found = unitFamily(unit);
  const measured = form === 'measure' || form === 'percent' || found.family === 'persons';
  return measured ? found : { family: 'things', factor: 1 };
}

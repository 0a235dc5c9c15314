import type { Quantity, Span } from '@isnad/claim-model';
import type { ReadingContext } from '../stages.js';
import { tokenRange, tokensOf } from '../text/tokenise.js';

const CURRENCY = /^[A-Z]{3}$/;
const DOLLAR = /^[وفبلك]{0,2}(?:ال|لل)?دولار$/;
const RATE = /^[وفبل]{0,2}(?:ال)?(?:صرف|عمله|سوداء|موازيه)$/;
const CRUDE = /^[وفبل]{0,2}(?:ال)?(?:برنت|خام|خامات|برميل|نفط)$/;
const METAL = /^[وفبل]{0,2}(?:ال|لل)?(?:ذهب|اونصه|اوقيه)$/;

/**
 * What a price is for, where its own words leave it out: a currency that a sentence gives beside the dollar is so much for a
 * dollar, dollars beside crude are for a barrel, beside gold for an ounce.
 */
export function pricedQuantity(context: ReadingContext, quantity: Quantity, sentence: Span): Quantity {
  const { unit } = quantity;
  if (!CURRENCY.test(unit)) return quantity;
  const tokens = tokensOf(context);
  const [from, to] = tokenRange(tokens, sentence);
  const words = tokens.slice(from, to);
  const says = (pattern: RegExp): boolean => words.some((token) => pattern.test(token.norm));
  if (unit === 'USD') {
    if (says(CRUDE)) return { ...quantity, unit: 'USD/bbl' };
    return says(METAL) ? { ...quantity, unit: 'USD/oz' } : quantity;
  }
  return unit !== 'EUR' && (says(DOLLAR) || says(RATE)) ? { ...quantity, unit: `${unit}/USD` } : quantity;
}

/** The country whose currency a rate is of ("EGP/USD"): there the rate holds. Null for other units. */
export const countryOfRate = (unit: string): string | null =>
  /^([A-Z]{2})[A-Z]\/USD$/.exec(unit)?.[1] ?? null;

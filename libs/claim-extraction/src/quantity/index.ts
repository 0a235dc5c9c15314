import type { Language } from '@isnad/claim-model';

import type { QuantityExpression } from '../stages.js';
import { readText } from '../time/read-text.js';
import { QUANTITY_TABLES } from './lexicon/tables.js';
import { loneUnit } from './lone-unit.js';
import { QuantityReader } from './reader.js';

/**
 * Finds numbers with what they count, in the order of the text. Years, dates, clock times, numbers of documents and
 * models do not come out; a bare number does, with unit null. Spans are UTF-16 code units, `text` is the slice between
 * them; they do not overlap. Time and memory grow linearly with the text.
 */
export function findQuantities(text: string, language: Language): QuantityExpression[] {
  const { source, readings } = readText(text, language);
  const taken = new Uint8Array(source.tokens.length);
  for (const reading of readings) if (reading.kind !== 'duration') taken.fill(1, reading.from, reading.to);
  const quantityText = {
    text,
    language,
    tokens: source.tokens,
    numbers: source.numbers,
    taken,
    tables: QUANTITY_TABLES[language],
  };
  const found = new QuantityReader(quantityText).read();
  const lone = found.length === 0 ? loneUnit(quantityText) : null;
  return lone ? [lone] : found;
}

import type { CorrectableField, CorrectableFields } from '../api/views.js';
import { timeWords } from '../contradiction/claim-facts.js';
import { edtfWords } from '../words/edtf.js';
import { placeWords, quantityWords } from '../words/quantity.js';
import type { Words } from '../words/words.js';

/** The value of one field in words; null where nothing is known. */
export function valueWords(
  field: CorrectableField,
  fields: CorrectableFields | null,
  words: Words,
): string | null {
  if (fields === null) return null;
  const { action, phase, polarity, modality, claimant, utteredOn, time, quantity, place, value } = fields;
  switch (field) {
    case 'action':
      return action === undefined ? null : words.action[action];
    case 'phase':
      return phase === undefined || phase === null ? null : words.phase[phase];
    case 'polarity':
      return polarity === undefined ? null : words.polarity[polarity];
    case 'modality':
      return modality === undefined ? null : words.modality[modality];
    case 'claimant':
      return claimant === 'outlet' ? words.claim.outletItself : (claimant ?? null);
    case 'utteredOn':
      return utteredOn === undefined || utteredOn === null ? null : edtfWords(utteredOn, words);
    case 'time':
      return time === undefined ? null : timeWords(time, words);
    case 'quantity':
      return quantity === undefined || quantity === null ? null : quantityWords(quantity, words);
    case 'place':
      return place === undefined || place === null ? null : placeWords(place, words);
    case 'value':
      return value ?? null;
  }
}

import type { Claim, Quantity } from '@isnad/claim-model';

export const FIELDS = [
  'claimant',
  'via',
  'utteredOn',
  'phase',
  'polarity',
  'modality',
  'time',
  'quantity',
  'place',
] as const;
export type Field = (typeof FIELDS)[number];

/** Units of persons are one family; the others stand for themselves. */
const PERSONS = new Set([
  'people',
  'troops',
  'officers',
  'fighters',
  'bodies',
  'soldiers',
  'persons',
  'civilians',
  'children',
]);
export const unitFamily = (unit: string): string => (PERSONS.has(unit) ? 'persons' : unit);

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u064B-\u0652\u0670\u0640\u0300-\u036f]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[“”«»"'’‘″]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** Russian cases and Arabic prepositions must not count: compared by the first letters of every word. */
function sameName(a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)];
  if (one === other) return true;
  if (one === 'outlet' || other === 'outlet') return false;
  return one.includes(other) || other.includes(one);
}

function sameQuantity(a: Quantity | null, b: Quantity | null): boolean {
  if (a === null || b === null) return a === b;
  return a.min === b.min && a.max === b.max && unitFamily(a.unit) === unitFamily(b.unit);
}

const samePlace = (a: string | null, b: string | null): boolean =>
  a === null || b === null ? a === b : sameName(a, b);

type Compared = Omit<Claim, 'evidence' | 'action' | 'value'>;

/** Whether a field of the prediction is right. */
export function isRight(field: Field, predicted: Compared, gold: Compared): boolean {
  switch (field) {
    case 'claimant':
      return sameName(predicted.claimant, gold.claimant);
    case 'via':
      return (
        predicted.via.length === gold.via.length &&
        gold.via.every((name, index) => sameName(name, predicted.via[index] ?? ''))
      );
    case 'time':
      return predicted.time.role === gold.time.role && predicted.time.edtf === gold.time.edtf;
    case 'quantity':
      return sameQuantity(predicted.quantity, gold.quantity);
    case 'place':
      return samePlace(predicted.place, gold.place);
    case 'utteredOn':
    case 'phase':
    case 'polarity':
    case 'modality':
      return predicted[field] === gold[field];
  }
}

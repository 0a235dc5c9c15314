import { inBaseUnit, type Claim, type ClaimTime, type Quantity } from '@isnad/claim-model';

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

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{Mn}\u0640]/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ё/gi, 'е')
    .replace(/[“”«»"'’‘″]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** The same name where one surface holds the other, letters folded. */
function sameName(a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)];
  if (one === other) return true;
  if (one === 'outlet' || other === 'outlet') return false;
  return one.includes(other) || other.includes(one);
}

function sameQuantity(a: Quantity | null, b: Quantity | null): boolean {
  if (a === null || b === null) return a === b;
  const [x, y] = [inBaseUnit(a), inBaseUnit(b)];
  return x.min === y.min && x.max === y.max && x.unit === y.unit;
}

/** One interval is written in several ways: a day as from and to itself, two weeks as fourteen days. */
function interval(edtf: string | null): string | null {
  if (edtf === null) return null;
  const weeks = /^P(\d+)W$/.exec(edtf);
  if (weeks !== null) return `P${Number(weeks[1]) * 7}D`;
  const days = /^PT(\d+)H$/.exec(edtf);
  if (days !== null && Number(days[1]) % 24 === 0) return `P${Number(days[1]) / 24}D`;
  const [from, to] = edtf.split('/');
  return to !== undefined && from === to ? (from ?? null) : edtf;
}

const sameTime = (a: ClaimTime, b: ClaimTime): boolean =>
  a.role === b.role && interval(a.edtf) === interval(b.edtf);

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
      return sameTime(predicted.time, gold.time);
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

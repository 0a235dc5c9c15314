import type { ClaimView, CorrectableFields } from '../api/views.js';

/** The fields of a claim as a form holds them: texts, empty where nothing is known. */
export const formValuesOf = (claim: ClaimView): Readonly<Record<string, string>> => ({
  action: claim.action,
  phase: claim.phase ?? '',
  polarity: claim.polarity,
  modality: claim.modality,
  claimant: claim.claimant,
  utteredOn: claim.utteredOn ?? '',
  'time.role': claim.time.role ?? '',
  'time.edtf': claim.time.edtf ?? '',
  'quantity.min': claim.quantity?.min?.toString() ?? '',
  'quantity.max': claim.quantity?.max?.toString() ?? '',
  'quantity.unit': claim.quantity?.unit ?? '',
  'quantity.approx': claim.quantity?.approx === true ? 'on' : '',
  place: claim.place ?? '',
  value: claim.value ?? '',
});

/** Fields that hold a text, or nothing. */
const TEXTS = ['action', 'phase', 'polarity', 'modality', 'claimant', 'utteredOn', 'place', 'value'] as const;

/** What a filled form says otherwise than the claim: whole fields, as the API takes them. */
export function changedFields(claim: ClaimView, form: Pick<FormData, 'get'>): CorrectableFields {
  const before = formValuesOf(claim);
  const now = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const isChanged = (name: string): boolean => now(name) !== before[name];
  const changes: Record<string, unknown> = {};
  for (const name of TEXTS) if (isChanged(name)) changes[name] = orNull(now(name));
  if (['time.role', 'time.edtf'].some(isChanged))
    changes['time'] = { role: orNull(now('time.role')), edtf: orNull(now('time.edtf')) };
  if (['min', 'max', 'unit', 'approx'].some((part) => isChanged(`quantity.${part}`)))
    changes['quantity'] = quantityIn(now);
  return changes;
}

const orNull = (text: string): string | null => (text === '' ? null : text);

function quantityIn(now: (name: string) => string): CorrectableFields['quantity'] {
  const bound = (text: string): number | null => (text === '' ? null : Number(text));
  const [min, max] = [bound(now('quantity.min')), bound(now('quantity.max'))];
  if (min === null && max === null) return null;
  const approx = now('quantity.approx') === 'on' ? { approx: true } : {};
  return { min, max, unit: now('quantity.unit'), ...approx };
}

import type { CorrectableField, CorrectableFields } from '@isnad/ledger-domain';
import type { ActKind, ActView } from '@isnad/read-models';

/** What newsrooms call each act that readers are told of. */
export const PUBLISHED_KINDS = {
  correction: 'Correction',
  update: 'Update',
  clarification: 'Clarification',
  note: 'Editor’s note',
  retraction: 'Retraction',
} as const satisfies Partial<Record<ActKind, string>>;

const FIELD_WORDS: Readonly<Record<CorrectableField, string>> = {
  action: 'what happened',
  phase: 'how far it has come',
  polarity: 'whether it is so',
  modality: 'how it is meant',
  claimant: 'who says it',
  utteredOn: 'when it was said',
  time: 'when it happened',
  quantity: 'how many',
  place: 'where',
  value: 'what it is',
};

/** What readers are told: the words of the act; where it has none, what it changes, and why. */
export function textOf({ text, before, after, reason }: ActView): string {
  if (text !== null) return text;
  const changes = (Object.keys(after ?? {}) as CorrectableField[]).map((field) => {
    const [was, is] = [valueWords(field, before), valueWords(field, after)];
    return `${FIELD_WORDS[field]}: ${is}${was === is ? '' : `, not ${was}`}`;
  });
  return changes.length === 0 ? reason : `${changes.join('; ')}. ${reason}`;
}

function valueWords(field: CorrectableField, fields: CorrectableFields | null): string {
  const { quantity, time } = fields ?? {};
  if (field === 'quantity')
    return quantity === undefined || quantity === null ? NONE : quantityWords(quantity);
  if (field === 'time') return [time?.role, time?.edtf].filter(Boolean).join(' ') || NONE;
  return fields?.[field] ?? NONE;
}

const NONE = 'not known';

function quantityWords({ min, max, unit, approx }: NonNullable<CorrectableFields['quantity']>): string {
  const about = approx === true ? 'about ' : '';
  if (min !== null && max !== null) return `${about}${min === max ? min : `${min} to ${max}`} ${unit}`;
  if (min !== null) return `at least ${min} ${unit}`;
  return max === null ? `an unknown number of ${unit}` : `at most ${max} ${unit}`;
}

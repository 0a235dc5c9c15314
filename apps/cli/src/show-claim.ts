import type { Quantity } from '@isnad/claim-model';
import type { ClaimView } from '@isnad/read-models';

const ARROW = ' ← ';

/** Who says it, through whom, when: the chain of attribution, the claimant first. */
export function chainOf({ claimant, via, utteredOn, article }: ClaimView): string {
  const chain = claimant === 'outlet' ? [article.outlet] : [claimant, ...via, article.outlet];
  const [speaker, ...others] = chain;
  return [`${speaker ?? ''} (${utteredOn ?? 'date not given'})`, ...others].join(ARROW);
}

export const quoteOf = ({ evidence }: ClaimView): string => `“${evidence?.exact ?? '[text taken down]'}”`;

/** A claim as lines of a terminal: what is claimed, by whom, in which words; then each slot that it fills. */
export function claimText(claim: ClaimView): string {
  const { claimId, action, phase, polarity, modality, status, held, time, quantity, place, value } = claim;
  const what = [action, phase, polarity, modality].filter((one) => one !== null).join(', ');
  const slots: readonly (readonly [string, string | null])[] = [
    ['time', time.edtf === null ? null : [time.role, time.edtf].filter((one) => one !== null).join(' ')],
    ['quantity', quantity === null ? null : quantityText(quantity)],
    ['place', place],
    ['value', value],
    ['reported by', claim.appearances.map((one) => `${one.outlet} (${one.publishedAt})`).join(', ')],
    ['read by', claim.explanation.rules.join(', ')],
  ];
  return [
    `${what}  [${claimId}]`,
    `  ${status}${held ? ', on hold' : ''}`,
    `  ${chainOf(claim)}`,
    `  ${quoteOf(claim)}`,
    ...slots.flatMap(([name, words]) =>
      words === null || words === '' ? [] : [`  ${name.padEnd(12)} ${words}`],
    ),
  ].join('\n');
}

function quantityText({ min, max, unit, approx }: Quantity): string {
  const about = approx === true ? 'about ' : '';
  if (min !== null && min === max) return `${about}${min} ${unit}`;
  if (max === null) return `${about}at least ${min ?? 0} ${unit}`;
  return min === null ? `${about}at most ${max} ${unit}` : `${about}${min} to ${max} ${unit}`;
}

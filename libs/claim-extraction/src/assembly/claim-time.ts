import type { Action, Span } from '@isnad/claim-model';
import type { Attribution, TimeExpression } from '../stages.js';
import { inside } from './evidence.js';

/** Statistics carry a time only where the text dates the figure. */
export function timeFor(
  times: readonly TimeExpression[],
  clause: Span,
  attribution: Attribution | null,
  action: Action,
): TimeExpression | null {
  const outsideCue = times.filter(
    (one) => inside(one, clause) && (attribution === null || inside(one, attribution)),
  );
  if (action === 'hold-office' || action === 'rank') return null;
  return outsideCue[0] ?? null;
}

export function roleFor(
  time: TimeExpression,
  phase: string | null,
  modality: string,
  action: Action,
): TimeExpression['role'] {
  if (time.role !== 'at') return time.role;
  if (phase === 'begun' || (action === 'withdraw-forces' && phase === 'announced' && modality === 'planned'))
    return 'start';
  if (phase === 'completed' && action === 'withdraw-forces') return 'end';
  return 'at';
}

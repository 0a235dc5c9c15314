import type { Span } from '@isnad/claim-model';
import type { Attribution } from '../stages.js';

/**
 * The attribution of what stands in a span: the innermost whose words cover it (or, where none covers all of it, its
 * middle); null where the outlet speaks.
 */
export function attributionAt(attributions: readonly Attribution[], span: Span): Attribution | null {
  const middle = Math.floor((span.start + span.end) / 2);
  return innermost(attributions, span.start, span.end) ?? innermost(attributions, middle, middle);
}

function innermost(attributions: readonly Attribution[], start: number, end: number): Attribution | null {
  let best: Attribution | null = null;
  for (const attribution of attributions) {
    if (attribution.start > start || attribution.end < end) continue;
    if (best === null || attribution.end - attribution.start <= best.end - best.start) best = attribution;
  }
  return best;
}

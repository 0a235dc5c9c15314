import { OUTLET, type ExtractedClaim, type Span } from '@isnad/claim-model';
import type { Attribution } from '../stages.js';

export function speakerOf(
  attribution: Attribution | null,
): Pick<ExtractedClaim, 'claimant' | 'claimantKey' | 'via' | 'utteredOn'> {
  if (attribution === null) return { claimant: OUTLET, claimantKey: OUTLET, via: [], utteredOn: null };
  const { claimant, claimantKey, via, utteredOn } = attribution;
  return { claimant, claimantKey, via, utteredOn };
}

/** The attribution whose span is the shortest around a place in the text. */
export function innermost(attributions: readonly Attribution[], span: Span): Attribution | null {
  let found: Attribution | null = null;
  for (const one of attributions) {
    if (
      one.start <= span.start &&
      span.end <= one.end &&
      (found === null || one.end - one.start < found.end - found.start)
    )
      found = one;
  }
  return found;
}

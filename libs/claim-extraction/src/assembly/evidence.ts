import type { Condition, ExtractedClaim, Span } from '@isnad/claim-model';
import type { Attribution } from '../stages.js';

export const inside = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
/** What two spans share; null where they share nothing. */
export function common(a: Span, b: Span): Span | null {
  return overlaps(a, b) ? { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) } : null;
}
export const gap = (a: Span, b: Span): number =>
  Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end));

/** A conditional claim is not carried without its condition; what names the source behind it is no part of either. */
export function withCondition(
  text: string,
  evidence: Span,
  condition: Span | null,
  attribution: Attribution | null,
): Span {
  if (condition === null) return evidence;
  const end =
    attribution !== null && attribution.end > evidence.end
      ? Math.min(condition.end, attribution.end)
      : condition.end;
  return trimmed(text, { start: evidence.start, end: Math.max(evidence.end, end) });
}

/** A condition ends where what is said ends: who passes it on stands behind ("…, as Reuters reported"). */
export function conditionWithin(
  text: string,
  condition: Condition | null,
  attribution: Attribution | null,
): Condition | null {
  if (condition === null) return null;
  const saidTo =
    attribution !== null && attribution.start <= condition.start && attribution.end > condition.start
      ? attribution.end
      : condition.end;
  const span = trimmed(text, { start: condition.start, end: Math.min(condition.end, saidTo) });
  return { ...span, text: text.slice(span.start, span.end) };
}

export const joined = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s،,;؛.:!?؟–—-]/.test(text[start] ?? '')) start += 1;
  while (end > start && /[\s،,;؛.:!?؟–—-]/.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}

const CONTEXT = 32;

export const quoted = (text: string, { start, end }: Span): ExtractedClaim['evidence'] => ({
  start,
  end,
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
});

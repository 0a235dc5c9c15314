import type { Action, ExtractedClaim, Span } from '@isnad/claim-model';
import type { ReadingContext, Sentence, TimeExpression } from '../stages.js';
import type { Clause } from '../text/clauses.js';
import { inside } from './evidence.js';

/** What happens at a moment and may share it with what stands beside it. */
const EVENTS: ReadonlySet<Action> = new Set([
  'attack',
  'clash',
  'seize',
  'retake',
  'killed',
  'injured',
  'detained',
  'released',
  'damage',
  'disaster',
  'close',
  'reopen',
  'protest',
  'seized-goods',
]);
/** Code units; a verb with its subject, and the date. */
const LONGEST_DATE_CLAUSE = 90;
/** Code units that may stand between a date and the end of its clause: the comma. */
const AFTER_DATE = 2;

/** A date set off by commas between a verb and its object: "قرّرت السلطات، صباح اليوم الثلاثاء 19 مارس، غلق المعبر". */
export function dateSetOffBefore(
  clause: Span,
  parts: readonly Clause[],
  times: readonly TimeExpression[],
  within: Span,
): TimeExpression | null {
  const index = parts.findIndex((part) => part.start === clause.start);
  const before = parts[index - 1];
  if (before === undefined) return null;
  const date = times.find(
    (one) =>
      one.role === 'at' &&
      inside(one, before) &&
      inside(one, within) &&
      before.end - one.end <= AFTER_DATE &&
      one.end - before.start <= LONGEST_DATE_CLAUSE,
  );
  return date ?? null;
}

/**
 * "Three were killed on Monday and five injured": an event without a date has that of the event just before it in the
 * sentence, where the same speaker tells both.
 */
export function withSharedDates(claims: readonly ExtractedClaim[]): readonly ExtractedClaim[] {
  let last: ExtractedClaim | null = null;
  return [...claims]
    .sort((a, b) => a.evidence.start - b.evidence.start)
    .map((claim) => {
      if (!EVENTS.has(claim.action) || claim.modality !== 'actual') return claim;
      const shared =
        claim.time.role === null && last?.time.role === 'at' && last.claimant === claim.claimant
          ? { ...claim, time: last.time }
          : claim;
      last = shared;
      return shared;
    });
}

/** How many sentences of the body a headline may sum up. */
const LEAD = 3;

/** A headline's claim has the date and the figure's day of the lead's claim of the same action and figure. */
export function withHeadlineDates(
  claims: readonly ExtractedClaim[],
  sentences: readonly Sentence[],
  { bodyStart }: ReadingContext,
): readonly ExtractedClaim[] {
  const lead = sentences.filter((one) => one.kind === 'prose').slice(0, LEAD);
  const end = lead.at(-1)?.end ?? 0;
  return claims.map((claim) => {
    if (claim.evidence.start >= bodyStart || claim.time.role !== null) return claim;
    if (claim.action === 'statement' || claim.action === 'hold-office') return claim;
    const same = claims.find(
      (other) =>
        other.evidence.start >= bodyStart &&
        other.evidence.start < end &&
        other.action === claim.action &&
        other.quantity?.min === claim.quantity?.min &&
        other.quantity?.max === claim.quantity?.max,
    );
    return same === undefined || same.time.role === null ? claim : { ...claim, time: same.time };
  });
}

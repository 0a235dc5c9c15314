import type { ComparableClaim } from '@isnad/contradiction-rules';
import type { ReportedClaim } from '@isnad/read-models';

/** A claim as a report tells it, as the rules want it. Reports of one claim have one id: they are never set against each other. */
export function comparable(report: ReportedClaim): ComparableClaim {
  const { claimId, storyId, storyByEditor, status: _, sourceId: __, ...slots } = report;
  return {
    ...slots,
    id: claimId,
    // What an editor says of stories is decisive. What reports are linked by hangs on what was read before them, and
    // whether two claims conflict must not.
    ...(storyId !== null && storyByEditor ? { storyId } : {}),
  };
}

/** Whether an editor has put one of them into another story: then they speak of two events, whatever they share. */
export const areKeptApart = (a: ReportedClaim, b: ReportedClaim): boolean =>
  (a.storyByEditor || b.storyByEditor) && a.storyId !== b.storyId;

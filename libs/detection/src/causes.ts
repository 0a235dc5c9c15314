import type { ClaimStanding, RecordedContradiction, Withdrawal } from '@isnad/read-models';

/** What is known of a claim when it is asked whether something that was found of it still holds. */
export interface Side {
  readonly standing: ClaimStanding | undefined;
  readonly withdrawal: Withdrawal | undefined;
}

/** Why nobody says any more what a side said; null where somebody does. */
export function goneCause({ standing, withdrawal }: Side): string | null {
  if (withdrawal !== undefined)
    return withdrawal.by === null
      ? `One side was retracted: ${withdrawal.reason ?? ''}`
      : `One side was taken back by its source (claim ${withdrawal.by}).`;
  if (standing === undefined || standing.status === 'misread')
    return 'One side was our own misreading: no report says so.';
  if (!standing.isReported)
    return 'No report that stands carries one side any more: it was revised, retracted or taken down.';
  return null;
}

/** Why a side says something else now; null where it does not. @param since position of what was found */
export const changeCause = ({ standing }: Side, since: bigint): string | null =>
  (standing?.changedAt ?? -1n) > since ? 'One side was corrected, and no longer conflicts.' : null;

/** Why two sides are no longer of one event; null where nobody said so. */
export function apartCause(a: Side, b: Side): string | null {
  const [one, other] = [a.standing, b.standing];
  if (one === undefined || other === undefined) return null;
  const isEditors = one.storyByEditor || other.storyByEditor;
  return isEditors && one.storyId !== other.storyId
    ? 'An editor found that the two sides are of two stories.'
    : null;
}

/** Why what was closed is open again, now that it is found once more; null where it stays closed. */
export function reopening(
  recorded: RecordedContradiction,
  sides: readonly Side[],
  newestReport: bigint,
): string | null {
  const { status, judgedBy, changedAt } = recorded;
  const isChanged = sides.some(({ standing }) => (standing?.changedAt ?? -1n) > changedAt);
  if (status === 'dismissed') return isChanged ? 'A side was changed since it was dismissed.' : null;
  if (status !== 'resolved') return null;
  if (judgedBy?.startsWith('worker:') === true) return 'Both sides stand again.';
  if (isChanged) return 'A side was changed since it was resolved.';
  return newestReport > changedAt ? 'A side was reported anew since it was resolved.' : null;
}

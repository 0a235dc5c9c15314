import type { StoredEvent } from '@isnad/event-store';
import type { ClaimEvent, CorrectableFields } from '@isnad/ledger-domain';

/**
 * What a report says, as far as we know by now: what was read in it, with our own misreadings repaired. What its source
 * or an editor corrected later is left out: the words of the report do not say it.
 *
 * @param history of the claim, oldest first
 * @returns null where the claim was never recorded
 */
export function fieldsAsRead(
  history: readonly StoredEvent[],
  articleId: string,
): Required<CorrectableFields> | null {
  const events = history as readonly object[] as readonly ClaimEvent[];
  const recorded = events.find((event) => event.type === 'ClaimRecorded')?.data;
  if (recorded === undefined) return null;
  const { action, phase, polarity, modality, claimant, utteredOn, time, quantity, place, value } = recorded;
  const own = { action, phase, polarity, modality, claimant, utteredOn, time, quantity, place, value };
  // The same claimant has other letters in another language.
  const named = events.flatMap((event) =>
    event.type === 'AppearanceRecorded' && event.data.appearance.articleId === articleId
      ? [event.data.reading?.claimant ?? claimant]
      : [],
  );
  const repaired = events.map((event) => (event.type === 'ExtractionAmended' ? event.data.changes : {}));
  return Object.assign(
    own,
    { claimant: named.at(-1) ?? claimant },
    ...repaired,
  ) as Required<CorrectableFields>;
}

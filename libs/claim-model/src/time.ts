/** What part of the happening a claim's time speaks of. */
export const TIME_ROLES = ['at', 'start', 'end', 'deadline', 'duration'] as const;
export type TimeRole = (typeof TIME_ROLES)[number];

/** EDTF (ISO 8601-2) level 1, or an ISO 8601 duration ("P10D") where role is 'duration'. No time: both null. */
export interface ClaimTime {
  readonly role: TimeRole | null;
  readonly edtf: string | null;
}

export const NO_TIME: ClaimTime = { role: null, edtf: null };

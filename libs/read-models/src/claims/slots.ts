import type { Claim, Condition, Evidence, Span } from '@isnad/claim-model';
import type { KnownClaim } from '@isnad/ledger-domain';
import type { ClaimEntity } from './entity.js';

/** The columns of read.claims that say what a claim says. */
export const SLOT_COLUMNS = [
  'claim_id',
  'status',
  'action',
  'phase',
  'polarity',
  'modality',
  'claimant',
  'claimant_key',
  'uttered_on',
  'time_role',
  'time_edtf',
  'quantity',
  'place',
  'value',
  'condition',
  'scope',
  'explanation',
  'story_by_editor',
] as const satisfies readonly (keyof ClaimEntity)[];

export type SlotsRow = Pick<ClaimEntity, (typeof SLOT_COLUMNS)[number] | 'story_id'>;

/** What a claim says, but for what each report of it says in its own words: who relayed it, evidence, condition, scope. */
export interface Slots extends Omit<Claim, 'via' | 'evidence'> {
  readonly claimId: string;
  readonly status: KnownClaim['status'];
  readonly claimantKey: string;
  readonly storyId: string | null;
  readonly storyByEditor: boolean;
}

export const slotsOf = (row: SlotsRow): Slots => ({
  claimId: row.claim_id,
  status: row.status,
  action: row.action,
  phase: row.phase,
  polarity: row.polarity,
  modality: row.modality,
  claimant: row.claimant,
  claimantKey: row.claimant_key,
  utteredOn: row.uttered_on,
  time: { role: row.time_role, edtf: row.time_edtf },
  quantity: row.quantity,
  place: row.place,
  value: row.value,
  storyId: row.story_id,
  storyByEditor: row.story_by_editor,
});

/** Code units of context that a TextQuoteSelector carries on each side. */
const CONTEXT = 32;

/** Both selectors of a quote. @param text of the revision that was read */
export const evidenceIn = (text: string, { start, end }: Span): Evidence => ({
  start,
  end,
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
});

/** @param text of the revision that was read */
export const conditionIn = (text: string, condition: Span | null): Condition | null =>
  condition === null ? null : { ...condition, text: text.slice(condition.start, condition.end) };

import type { Claim, Explanation, Quantity, Scope, Span } from '@isnad/claim-model';
import type { KnownClaim, OtherReading } from '@isnad/ledger-domain';
import { BY_BEGINNING, versioned, type Versioned } from '../versions/entity.js';

export interface ClaimEntity extends Versioned {
  readonly claim_id: string;
  /** Of the event that recorded it. */
  readonly position: string;
  readonly recorded_at: string;
  readonly version: number;
  readonly status: KnownClaim['status'];
  /** Not to be leant on until it is released. */
  readonly held: boolean;
  /** What the newsroom's own check came to. */
  readonly review: KnownClaim['review'];
  readonly action: Claim['action'];
  readonly phase: Claim['phase'];
  readonly polarity: Claim['polarity'];
  readonly modality: Claim['modality'];
  readonly claimant: string;
  readonly claimant_key: string;
  readonly uttered_on: string | null;
  readonly time_role: Claim['time']['role'];
  readonly time_edtf: string | null;
  readonly quantity: Quantity | null;
  readonly place: string | null;
  readonly value: string | null;
  readonly condition: Span | null;
  readonly scope: Scope;
  readonly explanation: Explanation;
  readonly extractor_version: string;
  /** Of the article that it was first read in; null where that was never observed. */
  readonly published_at: string | null;
  readonly story_id: string | null;
  /** Whether an editor put it there, by a merge or a split. */
  readonly story_by_editor: boolean;
  /** Of the newest correction, update or amendment; null where it says what it said when it was recorded. */
  readonly changed_position: string | null;
}

export const claims = versioned<ClaimEntity>({
  name: 'claims',
  key: ['claim_id'],
  columns: {
    claim_id: { type: 'text' },
    position: { type: 'bigint' },
    recorded_at: { type: 'timestamptz' },
    version: { type: 'integer' },
    status: { type: 'text' },
    held: { type: 'boolean' },
    review: { type: 'json', nullable: true },
    action: { type: 'text' },
    phase: { type: 'text', nullable: true },
    polarity: { type: 'text' },
    modality: { type: 'text' },
    claimant: { type: 'text' },
    claimant_key: { type: 'text' },
    uttered_on: { type: 'text', nullable: true },
    time_role: { type: 'text', nullable: true },
    time_edtf: { type: 'text', nullable: true },
    quantity: { type: 'json', nullable: true },
    place: { type: 'text', nullable: true },
    value: { type: 'text', nullable: true },
    condition: { type: 'json', nullable: true },
    scope: { type: 'json' },
    explanation: { type: 'json' },
    extractor_version: { type: 'text' },
    published_at: { type: 'timestamptz', nullable: true },
    story_id: { type: 'text', nullable: true },
    story_by_editor: { type: 'boolean' },
    changed_position: { type: 'bigint', nullable: true },
  },
  indexes: [
    '(position)',
    '(story_id, position)',
    '(action, position)',
    // Few are, and every article's page asks whether one of its own is.
    "(claim_id) where status = 'retracted'",
    BY_BEGINNING,
  ],
});

/** Where a claim was read. */
export interface AppearanceEntity extends Versioned {
  readonly claim_id: string;
  readonly article_id: string;
  readonly revision: number;
  /** Of the article; null where that was never observed. */
  readonly published_at: string | null;
  readonly via: readonly string[];
  readonly evidence: Span;
  readonly sentence: Span;
  /** What this report says in its own words; null where the claim's own stands in for it. */
  readonly reading: OtherReading | null;
}

export const appearances = versioned<AppearanceEntity>({
  name: 'appearances',
  key: ['claim_id', 'article_id', 'revision'],
  columns: {
    claim_id: { type: 'text' },
    article_id: { type: 'text' },
    revision: { type: 'integer' },
    published_at: { type: 'timestamptz', nullable: true },
    via: { type: 'json' },
    evidence: { type: 'json' },
    sentence: { type: 'json' },
    reading: { type: 'json', nullable: true },
  },
  indexes: ['(article_id, revision)'],
});

/**
 * The keys under which a claim is found by those it could stand in a relation to, as each report of it tells them: so
 * detection stays flat.
 */
export interface ClaimKeyEntity extends Versioned {
  readonly claim_id: string;
  readonly article_id: string;
  readonly key: string;
  readonly published_at: string;
}

export const claimKeys = versioned<ClaimKeyEntity>({
  name: 'claim_keys',
  key: ['claim_id', 'article_id', 'key'],
  // An index of whole keys would be as large as the table, and the largest of all.
  foundBy: 'group',
  columns: {
    claim_id: { type: 'text' },
    article_id: { type: 'text' },
    key: { type: 'text' },
    published_at: { type: 'timestamptz' },
  },
  indexes: ['(key, published_at) where to_position is null'],
});

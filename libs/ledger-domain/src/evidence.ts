import type { Claim, Scope, WrittenMoment } from '@isnad/claim-model';
import type { Ground } from '@isnad/contradiction-rules';

/** What one side of a finding said, as it was read when it was found: the slots that were compared. */
export interface FoundSide
  extends
    Omit<Claim, 'evidence'>,
    /** Who or what is counted, over what, and the moment that the figure speaks for. */
    Pick<Scope, 'groups' | 'part' | 'cumulative' | 'asOf'> {
  readonly claimId: string;
  readonly articleId: string;
  readonly outlet: string;
  readonly publishedAt: WrittenMoment;
}

/**
 * Why two claims stand as they do, in facts: explanations in any language are made from it when they are read. It never
 * repeats words of an article that a take-down must remove: the quotes and the words of a condition stand in the texts.
 */
export interface FindingEvidence {
  /** The claim that was said first: the grounds call its values `earlier`. */
  readonly earlier: FoundSide;
  /** The one that was said after it. */
  readonly later: FoundSide;
  /** Why both speak of one event. */
  readonly sameEvent: readonly Ground[];
  /** How much speaks for one event, in points; from 4 on an editor is told of a conflict. */
  readonly strength: number;
  /** Which slot, which values. */
  readonly conflict: Ground;
  /** Why the later claim is no update of the earlier one; null where the relation is no alarm. */
  readonly notUpdate: Ground | null;
  /** Why they do not measure different things; null where the relation is no alarm. */
  readonly notScope: Ground | null;
}

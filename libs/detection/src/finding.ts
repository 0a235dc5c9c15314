import {
  explain,
  strengthOfEvent,
  type ComparableClaim,
  type Ground,
  type Relation,
} from '@isnad/contradiction-rules';
import type { FindingEvidence, FoundSide } from '@isnad/ledger-domain';

/** A relation with nothing of an article's words in it: those stand in the texts, and are filled in when it is read. */
export function withoutQuotes(relation: Relation): Relation {
  return { ...relation, conflict: withoutCondition(relation.conflict) };
}

const withoutCondition = (ground: Ground): Ground =>
  ground.code === 'date-and-condition' ? { ...ground, condition: null } : ground;

/** What the ledger keeps of why two claims stand as they do. */
export function evidenceOf(relation: Relation): FindingEvidence {
  const { from, to, sameEvent, conflict, notUpdate = null, notScope = null } = withoutQuotes(relation);
  return {
    earlier: sideOf(to),
    later: sideOf(from),
    sameEvent,
    strength: strengthOfEvent(from, to),
    conflict,
    notUpdate,
    notScope,
  };
}

/** In English, with `{quote:a}` for the quote of the first claim and `{quote:b}` for that of the second. */
export const wordsOf = (relation: Relation, a: ComparableClaim, b: ComparableClaim): string =>
  explain(withoutQuotes(relation), a, b, 'en');

function sideOf(claim: ComparableClaim): FoundSide {
  const { groups, part, cumulative, asOf } = claim.scope;
  return {
    claimId: claim.id,
    articleId: claim.articleId,
    outlet: claim.outlet,
    publishedAt: claim.publishedAt,
    action: claim.action,
    phase: claim.phase,
    polarity: claim.polarity,
    modality: claim.modality,
    claimant: claim.claimant,
    via: claim.via,
    utteredOn: claim.utteredOn,
    time: claim.time,
    quantity: claim.quantity,
    place: claim.place,
    value: claim.value,
    groups,
    part,
    cumulative,
    asOf,
  };
}

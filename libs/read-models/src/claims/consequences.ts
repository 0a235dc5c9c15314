import type { Claim } from '@isnad/claim-model';
import { daysOf } from '@isnad/contradiction-rules';
import { reachedAt } from '../moments/reached-at.js';
import { type AsOf, trueAt } from '../versions/as-of.js';

/** What came of a plan by the moment that an answer speaks for. */
export type Outcome =
  /** An outcome met it. */
  | 'fulfilled'
  /** An outcome failed it. */
  | 'missed'
  /** Its day has passed, and nobody has told. */
  | 'unconfirmed'
  /** Its day is still to come, or it names none. */
  | 'pending';

/** What follows for a claim from what was found between it and others. */
export interface Consequences {
  /** What came of it, where it is a plan; null where it is none. */
  readonly outcome: Outcome | null;
  /** The claims by which its own source takes it back. */
  readonly takenBackBy: readonly string[];
  /** Claims that were withdrawn, whose figure it gives still. */
  readonly leansOn: readonly string[];
  /** Contradictions, open or confirmed, in which the source that it names denies it. */
  readonly disputedBy: readonly string[];
}

export interface ConsequencesRow {
  readonly relations:
    readonly { readonly relation: string; readonly from: string; readonly to: string }[] | null;
  readonly disputed_by: readonly string[] | null;
  /** How late the ledger's clock had come. */
  readonly moment: string | null;
}

/** Columns of what follows for a claim. @param claim alias of a row of read.claims */
export const consequencesOf = (claim: string, asOf: AsOf): string => `
  (select json_agg(json_build_object('relation', r.relation, 'from', r.from_claim, 'to', r.to_claim)
                   order by r.relation_id) from (
     select * from read.relations r where r.to_claim = ${claim}.claim_id and ${trueAt('r', asOf)}
                                      and r.status = 'standing' and r.relation in ('fulfils', 'misses', 'retracts')
     union all
     select * from read.relations r where r.from_claim = ${claim}.claim_id and ${trueAt('r', asOf)}
                                      and r.status = 'standing'
                                      and r.relation in ('reuses-retracted', 'carries-retracted')) r) as relations,
  (select json_agg(d.contradiction_id order by d.contradiction_id) from (
     select contradiction_id from read.contradictions d
      where d.claim_a = ${claim}.claim_id and d.dimension = 'attribution' and d.status in ('open', 'confirmed')
        and ${trueAt('d', asOf)}
     union
     select contradiction_id from read.contradictions d
      where d.claim_b = ${claim}.claim_id and d.dimension = 'attribution' and d.status in ('open', 'confirmed')
        and ${trueAt('d', asOf)}) d) as disputed_by,
  ${reachedAt(asOf)} as moment`;

const DAY = 86_400_000;

export function consequencesIn(
  row: ConsequencesRow,
  claim: Pick<Claim, 'action' | 'modality' | 'polarity' | 'time'>,
): Consequences {
  const relations = row.relations ?? [];
  const of = (...types: readonly string[]) => relations.filter(({ relation }) => types.includes(relation));
  return {
    outcome: outcomeOf(row, claim),
    takenBackBy: of('retracts').map(({ from }) => from),
    leansOn: [...new Set(of('reuses-retracted', 'carries-retracted').map(({ to }) => to))],
    // The denial itself is not what is disputed.
    disputedBy: claim.action === 'deny' ? [] : (row.disputed_by ?? []),
  };
}

function outcomeOf(
  { relations, moment }: ConsequencesRow,
  { modality, polarity, time }: Pick<Claim, 'modality' | 'polarity' | 'time'>,
): Outcome | null {
  if (modality !== 'planned' || polarity === 'negated') return null;
  if (relations?.some(({ relation }) => relation === 'fulfils') === true) return 'fulfilled';
  if (relations?.some(({ relation }) => relation === 'misses') === true) return 'missed';
  const days = daysOf(time.edtf);
  const due = days?.to ?? days?.from ?? null;
  const today = moment === null ? null : Math.floor(Date.parse(moment) / DAY);
  return due !== null && today !== null && due < today ? 'unconfirmed' : 'pending';
}

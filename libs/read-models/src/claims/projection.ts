import { conflictKeys, type Action, type Quantity, type Scope } from '@isnad/claim-model';
import type { SqlExecutor } from '@isnad/event-store';
import type { Appearance, CorrectableFields } from '@isnad/ledger-domain';
import type { Writer } from '../projection.js';

/** Column of each correctable field; `time` has two. */
const COLUMNS: { readonly [Field in Exclude<keyof CorrectableFields, 'time'>]: string } = {
  action: 'action',
  phase: 'phase',
  polarity: 'polarity',
  modality: 'modality',
  claimant: 'claimant',
  utteredOn: 'uttered_on',
  quantity: 'quantity',
  place: 'place',
  value: 'value',
};

export const writeClaims: Writer = async (event, sql) => {
  switch (event.type) {
    case 'ClaimRecorded': {
      const { appearance, ...claim } = event.data;
      await sql.query(
        `insert into read.claims (claim_id, position, recorded_at, version, status, action, phase, polarity, modality,
             claimant, claimant_key, uttered_on, time_role, time_edtf, quantity, place, value, condition, scope,
             explanation, extractor_version)
           values ($1, $2, $3, $4, 'standing', $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)`,
        [
          claim.claimId,
          event.position,
          event.recordedAt,
          event.version,
          claim.action,
          claim.phase,
          claim.polarity,
          claim.modality,
          claim.claimant,
          claim.claimantKey,
          claim.utteredOn,
          claim.time.role,
          claim.time.edtf,
          json(claim.quantity),
          claim.place,
          claim.value,
          json(claim.condition),
          json(claim.scope),
          json(claim.explanation),
          claim.extractorVersion,
        ],
      );
      await see(claim.claimId, event.position, appearance, sql);
      await index(claim.claimId, sql);
      return;
    }
    case 'AppearanceRecorded':
      await see(event.data.claimId, event.position, event.data.appearance, sql);
      await sql.query('update read.claims set version = $2 where claim_id = $1', [
        event.data.claimId,
        event.version,
      ]);
      return;
    case 'ClaimCorrected':
    case 'ExtractionAmended': {
      const { claimId, changes } = event.data;
      for (const [field, value] of Object.entries(changes)) {
        if (field === 'time') {
          await sql.query('update read.claims set time_role = $2, time_edtf = $3 where claim_id = $1', [
            claimId,
            changes.time?.role ?? null,
            changes.time?.edtf ?? null,
          ]);
        } else {
          const column = COLUMNS[field as keyof typeof COLUMNS];
          await sql.query(`update read.claims set ${column} = $2 where claim_id = $1`, [
            claimId,
            field === 'quantity' ? json(value) : value,
          ]);
        }
      }
      await sql.query('update read.claims set version = $2 where claim_id = $1', [claimId, event.version]);
      await index(claimId, sql);
      return;
    }
    case 'ClaimRetracted':
      await sql.query(`update read.claims set status = 'retracted', version = $2 where claim_id = $1`, [
        event.data.claimId,
        event.version,
      ]);
      return;
    case 'ClaimsLinked':
      await sql.query('update read.claims set story_id = $2 where claim_id = any($1) and story_id is null', [
        event.data.claimIds,
        event.data.storyId,
      ]);
      return;
    default:
  }
};

/** Writes where a claim was seen. */
async function see(
  claimId: string,
  position: bigint,
  { articleId, revision, via, evidence, sentence }: Appearance,
  sql: SqlExecutor,
): Promise<void> {
  await sql.query('insert into read.appearances values ($1, $2, $3, $4, $5, $6, $7)', [
    claimId,
    position,
    articleId,
    revision,
    json(via),
    json(evidence),
    json(sentence),
  ]);
}

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

/** Writes the keys under which a claim is found by those it could conflict with. */
async function index(claimId: string, sql: SqlExecutor): Promise<void> {
  const { rows } = await sql.query<{
    action: Action;
    place: string | null;
    quantity: Quantity | null;
    value: string | null;
    claimant_key: string;
    scope: Scope;
    published_at: Date;
  }>(
    `select c.action, c.place, c.quantity, c.value, c.claimant_key, c.scope, a.published_at
       from read.claims c join read.appearances s using (claim_id) join read.articles a using (article_id)
      where c.claim_id = $1 order by s.position limit 1`,
    [claimId],
  );
  const [row] = rows;
  if (row === undefined) return;
  await sql.query('delete from read.claim_keys where claim_id = $1', [claimId]);
  await sql.query(
    'insert into read.claim_keys (key, claim_id, published_at) select key, $2, $3 from unnest($1::text[]) as key',
    [conflictKeys({ ...row, claimantKey: row.claimant_key }), claimId, row.published_at],
  );
}

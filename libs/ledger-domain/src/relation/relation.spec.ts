import { readFileSync } from 'node:fs';
import { deciderSpec } from '@isnad/testing';
import type { RelationEnded, RelationFound } from './events.js';
import { relation, type RelationCommand } from './relation.js';

const found = JSON.parse(
  readFileSync('libs/ledger-domain/src/payloads/RelationFound@1.json', 'utf8'),
) as RelationFound;
const { relationId, relation: updates, from, to } = found.data;
const ended: RelationEnded = {
  type: 'RelationEnded',
  data: { relationId, relation: updates, from, to, cause: 'corrected' },
};
const find: RelationCommand = { ...found.data, type: 'FindRelation' };
const end: RelationCommand = { ...ended.data, type: 'EndRelation' };
const spec = deciderSpec(relation);

describe('a relation', () => {
  it('is found once, however often it is met', () => {
    spec.given().when(find).then({ type: 'RelationFound', data: found.data });
    spec.given({ type: 'RelationFound', data: found.data }).when(find).then();
  });

  it('ends with its cause, and is found anew where it holds again', () => {
    const standing = { type: 'RelationFound', data: found.data } as const;
    spec.given(standing).when(end).then(ended);
    spec.given(standing, ended).when(end).then();
    spec.given(standing, ended).when(find).then(standing);
  });

  it('that was never found does not end', () => {
    spec.given().when(end).then();
  });
});

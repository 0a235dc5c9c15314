import { deciderSpec } from '@isnad/testing';
import type { NamedEntityEvent } from './events.js';
import { entityIdOf, namedEntity, type NamedEntityCommand } from './named-entity.js';

const spec = deciderSpec(namedEntity);
const entityId = entityIdOf('organisation', 'Sada Press');
const facts = {
  entityId,
  type: 'organisation',
  name: 'Sada Press',
  aliases: ['صدى برس'],
  country: 'SY',
  reason: 'Often quoted.',
} as const;
const name: NamedEntityCommand = { type: 'NameEntity', entity: facts };
const named: NamedEntityEvent = { type: 'EntityNamed', data: facts };
const aliases = (...names: readonly string[]): NamedEntityCommand => ({
  type: 'AddAliases',
  entityId,
  aliases: names,
  reason: 'Seen in print.',
});
const withdraw: NamedEntityCommand = { type: 'WithdrawEntity', entityId, reason: 'A common noun.' };
const withdrawn: NamedEntityEvent = {
  type: 'EntityWithdrawn',
  data: { entityId, reason: 'A common noun.' },
};

describe('an entity that the newsroom knows', () => {
  it('is named once, with each of its names once', () => {
    spec.given().when(name).then(named);
    spec.given(named).when(name).then();
    spec
      .given()
      .when({ type: 'NameEntity', entity: { ...facts, aliases: ['صدى برس', 'SADA  press', 'صدى برس'] } })
      .then(named);
  });

  it('takes further names, and none that it has', () => {
    spec
      .given(named)
      .when(aliases('Сада Пресс', 'sada press'))
      .then({ type: 'AliasesAdded', data: { entityId, aliases: ['Сада Пресс'], reason: 'Seen in print.' } });
    spec.given(named).when(aliases('صدى برس')).then();
  });

  it('is withdrawn once, takes no names then, and may be named anew', () => {
    spec.given(named).when(withdraw).then(withdrawn);
    spec.given(named, withdrawn).when(withdraw).then();
    spec.given(named, withdrawn).when(aliases('Sada')).thenBreaks('an entity is named before it is changed');
    spec.given(named, withdrawn).when(name).then(named);
  });

  it('is its type and its first name, in whatever case and spacing', () => {
    expect(entityIdOf('organisation', ' SADA   Press')).toBe(entityId);
    expect(entityIdOf('person', 'Sada Press')).not.toBe(entityId);
  });
});

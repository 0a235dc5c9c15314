import { require } from '../broken-rule.js';
import type { Decider } from '../decider.js';
import { nameBasedId } from '../ids.js';
import type { AliasesAdded, EntityNamed, EntityWithdrawn, NamedEntityEvent } from './events.js';

export type NamedEntityState =
  | { readonly status: 'unknown' }
  | { readonly status: 'known' | 'withdrawn'; readonly names: readonly string[] };

export type NamedEntityCommand =
  | ({ readonly type: 'NameEntity' } & { readonly entity: EntityNamed['data'] })
  | ({ readonly type: 'AddAliases' } & AliasesAdded['data'])
  | ({ readonly type: 'WithdrawEntity' } & EntityWithdrawn['data']);

/** unknown → known → withdrawn → known … A name that it has already is not added again. */
export const namedEntity: Decider<NamedEntityState, NamedEntityCommand, NamedEntityEvent> = {
  initial: { status: 'unknown' },

  decide(command, state) {
    switch (command.type) {
      case 'NameEntity': {
        const { name, aliases } = command.entity;
        if (state.status === 'known') return [];
        return [
          { type: 'EntityNamed', data: { ...command.entity, aliases: withoutRepeats(aliases, [name]) } },
        ];
      }
      case 'AddAliases': {
        require(state.status === 'known', 'an entity is named before it is changed');
        const { entityId, reason } = command;
        const aliases = withoutRepeats(command.aliases, state.names);
        return aliases.length === 0 ? [] : [{ type: 'AliasesAdded', data: { entityId, aliases, reason } }];
      }
      case 'WithdrawEntity': {
        require(state.status !== 'unknown', 'an entity is named before it is changed');
        const { entityId, reason } = command;
        return state.status === 'withdrawn' ? [] : [{ type: 'EntityWithdrawn', data: { entityId, reason } }];
      }
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'EntityNamed':
        return { status: 'known', names: [event.data.name, ...event.data.aliases] };
      case 'AliasesAdded':
        return { status: 'known', names: [...namesOf(state), ...event.data.aliases] };
      case 'EntityWithdrawn':
        return { status: 'withdrawn', names: namesOf(state) };
    }
  },
};

const namesOf = (state: NamedEntityState): readonly string[] =>
  state.status === 'unknown' ? [] : state.names;

const plain = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

function withoutRepeats(names: readonly string[], known: readonly string[]): readonly string[] {
  const seen = new Set(known.map(plain));
  return names.filter((name) => {
    const key = plain(name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** An entity is its type and the name that the newsroom gave it first, in whatever case and spacing. */
export const entityIdOf = (type: EntityNamed['data']['type'], name: string): string =>
  nameBasedId('entity', type, plain(name));

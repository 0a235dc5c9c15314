import type { Decider } from '../decider.js';
import type { RelationEnded, RelationEvent, RelationFound } from './events.js';

export type RelationState = { readonly status: 'unknown' | 'standing' | 'ended' };

export type RelationCommand =
  | ({ readonly type: 'FindRelation' } & RelationFound['data'])
  | ({ readonly type: 'EndRelation' } & RelationEnded['data']);

/** unknown → standing → ended → standing … Finding what stands, and ending what does not, changes nothing. */
export const relation: Decider<RelationState, RelationCommand, RelationEvent> = {
  initial: { status: 'unknown' },

  decide(command, state) {
    switch (command.type) {
      case 'FindRelation': {
        const { type: _, ...data } = command;
        return state.status === 'standing' ? [] : [{ type: 'RelationFound', data }];
      }
      case 'EndRelation': {
        const { type: _, ...data } = command;
        return state.status === 'standing' ? [{ type: 'RelationEnded', data }] : [];
      }
    }
  },

  evolve(_state, event) {
    switch (event.type) {
      case 'RelationFound':
        return { status: 'standing' };
      case 'RelationEnded':
        return { status: 'ended' };
    }
  },
};

import { require } from '../broken-rule.js';
import type { Decider } from '../decider.js';
import type {
  ContradictionConfirmed,
  ContradictionDetected,
  ContradictionDismissed,
  ContradictionEvent,
  ContradictionReopened,
  ContradictionResolved,
} from '../events.js';

/** detected → confirmed | dismissed | resolved → reopened (as detected) … */
export type ContradictionState =
  | { readonly status: 'unknown' }
  | { readonly status: 'open' }
  | { readonly status: 'confirmed' }
  | { readonly status: 'dismissed' }
  | { readonly status: 'resolved' };

export type ContradictionCommand =
  | ({ readonly type: 'DetectContradiction' } & ContradictionDetected['data'])
  | ({ readonly type: 'ConfirmContradiction' } & ContradictionConfirmed['data'])
  | ({ readonly type: 'DismissContradiction' } & ContradictionDismissed['data'])
  | ({ readonly type: 'ResolveContradiction' } & ContradictionResolved['data'])
  | ({ readonly type: 'ReopenContradiction' } & ContradictionReopened['data']);

export const contradiction: Decider<ContradictionState, ContradictionCommand, ContradictionEvent> = {
  initial: { status: 'unknown' },

  decide(command, state) {
    const { type, ...data } = command;
    if (type === 'DetectContradiction') {
      // A pair that was judged is not raised again: a dismissal teaches.
      if (state.status !== 'unknown') return [];
      return [{ type: 'ContradictionDetected', data: data as ContradictionDetected['data'] }];
    }
    require(state.status !== 'unknown', 'a contradiction is detected before it is judged');
    switch (command.type) {
      case 'ConfirmContradiction':
        require(state.status === 'open', 'only an open contradiction is judged');
        return [{ type: 'ContradictionConfirmed', data: data as ContradictionConfirmed['data'] }];
      case 'DismissContradiction':
        require(state.status === 'open', 'only an open contradiction is judged');
        return [{ type: 'ContradictionDismissed', data: data as ContradictionDismissed['data'] }];
      case 'ResolveContradiction':
        require(state.status === 'open' ||
          state.status === 'confirmed', 'only an open contradiction is judged');
        return [{ type: 'ContradictionResolved', data: data as ContradictionResolved['data'] }];
      case 'ReopenContradiction':
        require(state.status !== 'open', 'only a closed contradiction is reopened');
        return [{ type: 'ContradictionReopened', data: data as ContradictionReopened['data'] }];
      case 'DetectContradiction':
        return [];
    }
  },

  evolve(_state, event) {
    switch (event.type) {
      case 'ContradictionDetected':
      case 'ContradictionReopened':
        return { status: 'open' };
      case 'ContradictionConfirmed':
        return { status: 'confirmed' };
      case 'ContradictionDismissed':
        return { status: 'dismissed' };
      case 'ContradictionResolved':
        return { status: 'resolved' };
    }
  },
};

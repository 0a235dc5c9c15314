import { require } from '../broken-rule.js';
import type { Decider } from '../decider.js';
import type {
  ContradictionConfirmed,
  ContradictionDetected,
  ContradictionDismissed,
  ContradictionEvent,
  ContradictionReopened,
  ContradictionResolved,
} from './events.js';

/** detected → confirmed | dismissed | resolved → reopened (as detected) … */
export type ContradictionState =
  | { readonly status: 'unknown' }
  | { readonly status: 'open' }
  | { readonly status: 'confirmed' }
  | {
      readonly status: 'dismissed';
      /** The pattern that was dismissed with it; null: this pair alone. */
      readonly patternId: string | null;
    }
  | { readonly status: 'resolved' };

export type ContradictionCommand =
  | ({
      readonly type: 'DetectContradiction';
      /** Whether an editor dismissed the pattern that it follows: then it is not raised. Default: false. */
      readonly isPatternDismissed?: boolean;
    } & ContradictionDetected['data'])
  | ({ readonly type: 'ConfirmContradiction' } & ContradictionConfirmed['data'])
  | ({ readonly type: 'DismissContradiction' } & ContradictionDismissed['data'])
  | ({ readonly type: 'ResolveContradiction' } & ContradictionResolved['data'])
  | ({ readonly type: 'ReopenContradiction' } & ContradictionReopened['data']);

export const contradiction: Decider<ContradictionState, ContradictionCommand, ContradictionEvent> = {
  initial: { status: 'unknown' },

  decide(command, state) {
    if (command.type === 'DetectContradiction') {
      const { type: _, isPatternDismissed = false, ...data } = command;
      // A pair that was judged is not raised again, nor what an editor dismissed with all that is like it: a dismissal
      // teaches.
      return state.status === 'unknown' && !isPatternDismissed
        ? [{ type: 'ContradictionDetected', data }]
        : [];
    }
    require(state.status !== 'unknown', 'a contradiction is detected before it is judged');
    switch (command.type) {
      case 'ConfirmContradiction': {
        require(state.status === 'open', 'only an open contradiction is judged');
        const { type: _, ...data } = command;
        return [{ type: 'ContradictionConfirmed', data }];
      }
      case 'DismissContradiction': {
        require(state.status === 'open', 'only an open contradiction is judged');
        const { type: _, ...data } = command;
        return [{ type: 'ContradictionDismissed', data }];
      }
      case 'ResolveContradiction': {
        require(state.status === 'open' ||
          state.status === 'confirmed', 'only an open contradiction is judged');
        const { type: _, ...data } = command;
        return [{ type: 'ContradictionResolved', data }];
      }
      case 'ReopenContradiction': {
        require(state.status !== 'open', 'only a closed contradiction is reopened');
        const { type: _, ...data } = command;
        return [{ type: 'ContradictionReopened', data }];
      }
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
        return { status: 'dismissed', patternId: event.data.patternId };
      case 'ContradictionResolved':
        return { status: 'resolved' };
    }
  },
};

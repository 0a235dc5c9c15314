import { OUTLET } from '@isnad/claim-model';
import type { Decider } from '../decider.js';
import { nameBasedId } from '../ids.js';
import type { Pattern, PatternDismissed, PatternEvent, PatternRevived, PatternSide } from './events.js';

export type PatternState =
  | { readonly status: 'raised' }
  | { readonly status: 'dismissed'; readonly dismissal: PatternDismissed['data'] };

export type PatternCommand =
  | ({ readonly type: 'DismissPattern' } & PatternDismissed['data'])
  | ({ readonly type: 'RevivePattern' } & PatternRevived['data']);

/** raised → dismissed → raised … Doing what was done already changes nothing. */
export const pattern: Decider<PatternState, PatternCommand, PatternEvent> = {
  initial: { status: 'raised' },

  decide(command, state) {
    const { type: _, ...data } = command;
    switch (command.type) {
      case 'DismissPattern':
        return state.status === 'dismissed'
          ? []
          : [{ type: 'PatternDismissed', data: data as PatternDismissed['data'] }];
      case 'RevivePattern':
        return state.status === 'raised'
          ? []
          : [{ type: 'PatternRevived', data: data as PatternRevived['data'] }];
    }
  },

  evolve(_state, event) {
    switch (event.type) {
      case 'PatternDismissed':
        return { status: 'dismissed', dismissal: event.data };
      case 'PatternRevived':
        return { status: 'raised' };
    }
  },
};

/** Of a claim, what a pattern knows it by. */
export interface Speaking {
  readonly claimantKey: string;
  readonly action: string;
  /** Of the article that it was read in. */
  readonly sourceId: string;
}

const sideOf = ({ claimantKey, action, sourceId }: Speaking): PatternSide => ({
  who: claimantKey === OUTLET ? `source:${sourceId}` : claimantKey,
  action,
});

const orderOf = ({ who, action }: PatternSide): string => `${who}\u0000${action}`;

/** The pattern of a contradiction between two claims of one story. */
export function patternOf(
  kind: Pick<Pattern, 'storyId' | 'rule' | 'dimension'>,
  a: Speaking,
  b: Speaking,
): Pattern {
  const { storyId, rule, dimension } = kind;
  const [one, other] = [sideOf(a), sideOf(b)];
  return {
    storyId,
    rule,
    dimension,
    sides: orderOf(one) <= orderOf(other) ? [one, other] : [other, one],
  };
}

/** A pattern is what it says: its id follows from it. */
export const patternIdOf = ({ storyId, rule, dimension, sides }: Pattern): string =>
  nameBasedId('pattern', storyId, rule, dimension, ...sides.flatMap(({ who, action }) => [who, action]));

import type { Decider } from '../decider.js';
import type { SourceEvent, SourceRegistered } from './events.js';

export type SourceState =
  { readonly status: 'unknown' } | { readonly status: 'registered'; readonly name: string };
export type SourceCommand = { readonly type: 'RegisterSource' } & SourceRegistered['data'];

export const source: Decider<SourceState, SourceCommand, SourceEvent> = {
  initial: { status: 'unknown' },
  decide({ type: _, ...data }, state) {
    return state.status === 'registered' ? [] : [{ type: 'SourceRegistered', data }];
  },
  evolve(_state, event) {
    return { status: 'registered', name: event.data.name };
  },
};

import { require } from '../broken-rule.js';
import type { Decider } from '../decider.js';
import type { ClaimsLinked, StoryEvent, StoryOpened } from './events.js';

export type StoryState =
  { readonly status: 'unknown' } | { readonly status: 'open'; readonly claimIds: ReadonlySet<string> };

export type StoryCommand =
  | ({ readonly type: 'OpenStory' } & StoryOpened['data'])
  | ({ readonly type: 'LinkClaims' } & ClaimsLinked['data']);

export const story: Decider<StoryState, StoryCommand, StoryEvent> = {
  initial: { status: 'unknown' },

  decide(command, state) {
    switch (command.type) {
      case 'OpenStory': {
        const { type: _, ...data } = command;
        return state.status === 'unknown' ? [{ type: 'StoryOpened', data }] : [];
      }
      case 'LinkClaims': {
        require(state.status !== 'unknown', 'a story is opened before claims are linked');
        const claimIds = command.claimIds.filter((id) => !state.claimIds.has(id));
        if (claimIds.length === 0) return [];
        const { storyId, articleId, evidence } = command;
        return [{ type: 'ClaimsLinked', data: { storyId, articleId, claimIds, evidence } }];
      }
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'StoryOpened':
        return { status: 'open', claimIds: new Set() };
      case 'ClaimsLinked':
        if (state.status === 'unknown') return state;
        return { status: 'open', claimIds: new Set([...state.claimIds, ...event.data.claimIds]) };
    }
  },
};

import { require } from '../broken-rule.js';
import type { Decider } from '../decider.js';
import type {
  ClaimsLinked,
  Link,
  StoriesMerged,
  StoryAbsorbed,
  StoryEvent,
  StoryOpened,
  StorySplit,
} from './events.js';

/** Each article of a story, with the claims that it brought in. */
export type Links = ReadonlyMap<string, readonly string[]>;

export type StoryState =
  | { readonly status: 'unknown' }
  | { readonly status: 'open'; readonly links: Links }
  /** It became part of another story. */
  | { readonly status: 'merged'; readonly into: string; readonly links: Links };

export type StoryCommand =
  | ({ readonly type: 'OpenStory' } & StoryOpened['data'])
  | ({ readonly type: 'LinkClaims' } & ClaimsLinked['data'])
  | ({ readonly type: 'MergeStories' } & StoriesMerged['data'])
  | ({ readonly type: 'EndInAnother' } & StoryAbsorbed['data'])
  | ({ readonly type: 'SplitStory'; readonly articleIds: readonly string[] } & Omit<
      StorySplit['data'],
      'links'
    >);

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
        require(state.status !== 'merged', 'a merged story takes no claims');
        const { storyId, articleId, evidence } = command;
        const known = new Set([...state.links.values()].flat());
        const claimIds = command.claimIds.filter((id) => !known.has(id));
        if (claimIds.length === 0 && state.links.has(articleId)) return [];
        return [{ type: 'ClaimsLinked', data: { storyId, articleId, claimIds, evidence } }];
      }
      case 'MergeStories': {
        demandOpen(state);
        const { type: _, ...data } = command;
        require(data.reason.trim() !== '', 'a change says why');
        const others = data.mergedIds.filter((id) => id !== data.storyId);
        require(others.length > 0 &&
          others.length === data.mergedIds.length, 'a story is merged with others');
        return [{ type: 'StoriesMerged', data }];
      }
      case 'EndInAnother': {
        demandOpen(state);
        const { type: _, ...data } = command;
        return [{ type: 'StoryAbsorbed', data }];
      }
      case 'SplitStory': {
        demandOpen(state);
        const { storyId, newStoryId, reason } = command;
        require(reason.trim() !== '', 'a change says why');
        const taken = new Set(command.articleIds);
        const links = linksOf(state.links).filter(({ articleId }) => taken.has(articleId));
        const isPart = links.length === taken.size && links.length > 0 && links.length < state.links.size;
        require(isPart, 'a split takes some articles and leaves some');
        return [{ type: 'StorySplit', data: { storyId, newStoryId, links, reason } }];
      }
    }
  },

  evolve(state, event) {
    if (event.type === 'StoryOpened') return { status: 'open', links: new Map() };
    if (state.status === 'unknown') return state;
    switch (event.type) {
      case 'ClaimsLinked':
        return { ...state, links: withLinks(state.links, [event.data]) };
      case 'StoriesMerged':
        return { ...state, links: withLinks(state.links, event.data.links) };
      case 'StoryAbsorbed':
        return { status: 'merged', into: event.data.into, links: state.links };
      case 'StorySplit': {
        const links = new Map(state.links);
        for (const { articleId } of event.data.links) links.delete(articleId);
        return { ...state, links };
      }
    }
  },
};

export const linksOf = (links: Links): readonly Link[] =>
  [...links].map(([articleId, claimIds]) => ({ articleId, claimIds }));

function demandOpen(state: StoryState): asserts state is Extract<StoryState, { readonly status: 'open' }> {
  require(state.status !== 'unknown', 'a story is opened before it is changed');
  require(state.status !== 'merged', 'a merged story is not changed');
}

function withLinks(links: Links, more: readonly Link[]): Links {
  const all = new Map(links);
  for (const { articleId, claimIds } of more)
    all.set(articleId, [...(all.get(articleId) ?? []), ...claimIds]);
  return all;
}

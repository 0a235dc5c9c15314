import { deciderSpec } from '@isnad/testing';
import type { StoryEvent } from './events.js';
import { story, type StoryCommand } from './story.js';

const spec = deciderSpec(story);
const storyId = 't1';
const evidence = [{ code: 'same-country', keys: ['country:KZ'], points: 0.5 }] as const;
const open: StoryCommand = { type: 'OpenStory', storyId, language: 'en' };
const opened: StoryEvent = { type: 'StoryOpened', data: { storyId, language: 'en' } };
const link = (...claimIds: readonly string[]): StoryCommand => ({
  type: 'LinkClaims',
  storyId,
  articleId: 'a1',
  claimIds,
  evidence,
});
const linked = (...claimIds: readonly string[]): StoryEvent => ({
  type: 'ClaimsLinked',
  data: { storyId, articleId: 'a1', claimIds, evidence },
});

describe('a story', () => {
  it('is opened once', () => {
    spec.given().when(open).then(opened);
    spec.given(opened).when(open).then();
  });

  it('takes each claim once', () => {
    spec.given(opened).when(link('c1', 'c2')).then(linked('c1', 'c2'));
    spec.given(opened, linked('c1')).when(link('c1', 'c2')).then(linked('c2'));
    spec.given(opened, linked('c1', 'c2')).when(link('c2', 'c1')).then();
  });

  it('takes no claims before it is opened', () => {
    spec.given().when(link('c1')).thenBreaks('a story is opened before claims are linked');
  });
});

describe('a story, in the hands of editors', () => {
  const reason = 'One and the same explosion.';
  const links = [{ articleId: 'b1', claimIds: ['c9'] }];
  const merge: StoryCommand = { type: 'MergeStories', storyId, mergedIds: ['t2'], links, reason };
  const merged: StoryEvent = { type: 'StoriesMerged', data: { storyId, mergedIds: ['t2'], links, reason } };
  const end: StoryCommand = { type: 'EndInAnother', storyId, into: 't2', reason };
  const absorbed: StoryEvent = { type: 'StoryAbsorbed', data: { storyId, into: 't2', reason } };
  const split = (...articleIds: readonly string[]): StoryCommand => ({
    type: 'SplitStory',
    storyId,
    newStoryId: 't3',
    articleIds,
    reason,
  });

  it('takes in others, and holds their articles and claims from then on', () => {
    spec.given(opened, linked('c1')).when(merge).then(merged);
    spec
      .given(opened, merged)
      .when({ ...link('c9'), articleId: 'b1' } as StoryCommand)
      .then();
    spec
      .given(opened, linked('c1'), merged)
      .when(split('b1'))
      .then({ type: 'StorySplit', data: { storyId, newStoryId: 't3', links, reason } });
  });

  it('is merged with other stories than itself, and with a reason', () => {
    for (const mergedIds of [[], [storyId], ['t2', storyId]])
      spec
        .given(opened)
        .when({ ...merge, mergedIds })
        .thenBreaks('a story is merged with others');
    spec
      .given(opened)
      .when({ ...merge, reason: '' })
      .thenBreaks('a change says why');
  });

  it('that ended in another takes nothing and is changed no more', () => {
    spec.given(opened, linked('c1')).when(end).then(absorbed);
    const given = spec.given(opened, linked('c1'), absorbed);
    given.when(link('c2')).thenBreaks('a merged story takes no claims');
    for (const command of [merge, end, split('a1')])
      given.when(command).thenBreaks('a merged story is not changed');
  });

  it('is split by some of its articles, never by all, none, or those of another story', () => {
    const given = spec.given(opened, linked('c1'), merged);
    given.when(split('a1')).then({
      type: 'StorySplit',
      data: { storyId, newStoryId: 't3', links: [{ articleId: 'a1', claimIds: ['c1'] }], reason },
    });
    for (const articleIds of [[], ['a1', 'b1'], ['z9']])
      given.when(split(...articleIds)).thenBreaks('a split takes some articles and leaves some');
  });

  it('knows an article that brought in no claim of its own, so that a split can take it', () => {
    const second: StoryCommand = { ...link('c1'), articleId: 'a2' } as StoryCommand;
    const none: StoryEvent = {
      type: 'ClaimsLinked',
      data: { storyId, articleId: 'a2', claimIds: [], evidence },
    };
    spec.given(opened, linked('c1')).when(second).then(none);
    spec.given(opened, linked('c1'), none).when(second).then();
  });
});

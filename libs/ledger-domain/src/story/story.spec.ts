import { deciderSpec } from '@isnad/testing';
import type { StoryEvent } from './events.js';
import { story, type StoryCommand } from './story.js';

const spec = deciderSpec(story);
const storyId = 't1';
const open: StoryCommand = { type: 'OpenStory', storyId, language: 'en' };
const opened: StoryEvent = { type: 'StoryOpened', data: { storyId, language: 'en' } };
const link = (...claimIds: readonly string[]): StoryCommand => ({
  type: 'LinkClaims',
  storyId,
  articleId: 'a1',
  claimIds,
  evidence: ['Shares country:KZ.'],
});
const linked = (...claimIds: readonly string[]): StoryEvent => ({
  type: 'ClaimsLinked',
  data: { storyId, articleId: 'a1', claimIds, evidence: ['Shares country:KZ.'] },
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

import type { Language } from '@isnad/claim-model';
import type { LinkGround } from '@isnad/story-linking';
import type { Fact } from '../fact.js';

/** Its title is the headline of its articles, and stands in their texts alone. */
export type StoryOpened = Fact<'StoryOpened', { readonly storyId: string; readonly language: Language }>;
export type ClaimsLinked = Fact<
  'ClaimsLinked',
  {
    readonly storyId: string;
    readonly articleId: string;
    /** Those that the story did not hold yet. */
    readonly claimIds: readonly string[];
    /** What speaks for and against the article belonging here. */
    readonly evidence: readonly LinkGround[];
  }
>;
/** One article of a story, with the claims that it brought in. */
export interface Link {
  readonly articleId: string;
  readonly claimIds: readonly string[];
}
/** An editor, or an article about the event of each, shows several stories to be one: what the others held goes on in this one. */
export type StoriesMerged = Fact<
  'StoriesMerged',
  {
    readonly storyId: string;
    readonly mergedIds: readonly string[];
    /** What the others held. */
    readonly links: readonly Link[];
    readonly reason: string;
  }
>;
/** The other half of a merge, in the stream of each story that ends: what would be linked to it goes to `into`. */
export type StoryAbsorbed = Fact<
  'StoryAbsorbed',
  { readonly storyId: string; readonly into: string; readonly reason: string }
>;
/** An editor found two stories in one: these articles, with the claims that they brought in, are another story. */
export type StorySplit = Fact<
  'StorySplit',
  {
    readonly storyId: string;
    readonly newStoryId: string;
    readonly links: readonly Link[];
    readonly reason: string;
  }
>;
export type StoryEvent = StoryOpened | ClaimsLinked | StoriesMerged | StoryAbsorbed | StorySplit;

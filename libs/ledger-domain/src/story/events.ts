import type { Language } from '@isnad/claim-model';
import type { Fact } from '../fact.js';

/** Its title is the headline of its articles, and stands in their texts alone. */
export type StoryOpened = Fact<'StoryOpened', { readonly storyId: string; readonly language: Language }>;
export type ClaimsLinked = Fact<
  'ClaimsLinked',
  {
    readonly storyId: string;
    readonly articleId: string;
    readonly claimIds: readonly string[];
    /** Why the article belongs here, in words. */
    readonly evidence: readonly string[];
  }
>;
export type StoryEvent = StoryOpened | ClaimsLinked;

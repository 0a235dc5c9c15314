import type { ArticleKey } from './article-key.js';

/** What an article is about, for specs: nothing but what the story needs. */
export const sampleKey = (key: Partial<ArticleKey> = {}): ArticleKey => ({
  publishedAt: '2023-03-01T10:00:00+02:00',
  participants: [],
  countries: [],
  towns: [],
  acts: [],
  figures: [],
  days: [],
  words: [],
  ...key,
});

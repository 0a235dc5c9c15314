import type { Language, ReadableArticle } from '@isnad/claim-model';

/** A report for specs, of 20 May 2024, a Monday, with what a spec cares about in place of its own. */
export const sampleReport = (
  language: Language,
  body: string,
  over: Partial<ReadableArticle> = {},
): ReadableArticle => ({
  language,
  publishedAt: '2024-05-20T12:00:00+03:00',
  outlet: 'Daily',
  outletCountry: null,
  title: null,
  body,
  ...over,
});

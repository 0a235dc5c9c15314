import type { Migration } from '@isnad/event-store';
import answers from './0001_answers.sql';

export { AnswerCache, type Answers } from './answer-cache.js';
export { ground, type Grounded } from './ground.js';
export { LlmExtractor, type LlmOptions } from './llm-extractor.js';
export * from './reader.js';

export const llmExtractionMigrations: readonly Migration[] = [
  { name: 'llm-extraction/0001_answers', sql: answers },
];

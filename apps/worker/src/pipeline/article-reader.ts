import type { FactoryProvider } from '@nestjs/common';
import pg from 'pg';
import {
  AnswerCache,
  bothReaders,
  LlmExtractor,
  rulesReader,
  type ArticleReader,
} from '@isnad/llm-extraction';
import { WORKER_CONFIG, type WorkerConfig } from '../config.js';

export const ARTICLE_READER = Symbol('ArticleReader');

/** The reader that EXTRACTOR chooses; the rules stand in wherever a model cannot be used. */
export const articleReader: FactoryProvider<ArticleReader> = {
  provide: ARTICLE_READER,
  inject: [WORKER_CONFIG, pg.Pool],
  useFactory: ({ extractor, llm }: WorkerConfig, pool: pg.Pool) => {
    if (llm === null) return rulesReader;
    const model = new LlmExtractor(llm, { answers: new AnswerCache(pool), fallback: rulesReader });
    return extractor === 'both' ? bothReaders(rulesReader, model) : model;
  },
};

import type { SqlExecutor } from '@isnad/event-store';

/** Answers by the salted digest of the text and the extractor that asked. */
export interface Answers {
  find(contentDigest: string, extractor: string): Promise<string | null>;
  keep(contentDigest: string, extractor: string, answer: string): Promise<void>;
}

/** Answers beside the texts they quote: a take-down of the text removes them too. */
export class AnswerCache implements Answers {
  readonly #sql: SqlExecutor;

  constructor(sql: SqlExecutor) {
    this.#sql = sql;
  }

  async find(contentDigest: string, extractor: string): Promise<string | null> {
    const { rows } = await this.#sql.query<{ answer: string }>(
      'select answer from content.model_answers where digest = $1 and extractor = $2',
      [contentDigest, extractor],
    );
    return rows[0]?.answer ?? null;
  }

  async keep(contentDigest: string, extractor: string, answer: string): Promise<void> {
    // The text may have been taken down while the model thought: then there is nothing to keep an answer for.
    await this.#sql.query(
      `insert into content.model_answers select digest, $2, $3 from content.article_text where digest = $1
       on conflict do nothing`,
      [contentDigest, extractor, answer],
    );
  }
}

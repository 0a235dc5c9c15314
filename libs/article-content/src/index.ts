import { createHash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Migration, SqlExecutor } from '@isnad/event-store';
import migration from './content.sql';

export const articleContentMigrations: readonly Migration[] = [
  { name: 'article-content/0001_content', sql: migration },
];

export interface ArticleContent {
  readonly title: string | null;
  readonly body: string;
}

/** SHA-256 over salt ‖ RFC 8785 of {body, title}: without the salt nobody can test a guess of a removed text. */
function digestOf(content: ArticleContent, salt: Buffer): string {
  const text = canonicalize({ title: content.title, body: content.body }) ?? '';
  return createHash('sha256').update(salt).update(text).digest('hex');
}

/** Article texts by salted digest. */
export class ContentStore {
  readonly #sql: SqlExecutor;

  constructor(sql: SqlExecutor) {
    this.#sql = sql;
  }

  /** The text under a digest; null where it was taken down. */
  async find(digest: string): Promise<ArticleContent | null> {
    const { rows } = await this.#sql.query<{ title: string | null; body: string }>(
      'select title, body from content.article_text where digest = $1',
      [digest],
    );
    return rows[0] ?? null;
  }

  /** Removes texts and their salts for good: what is left of them is a digest that nobody can test a guess against. */
  async remove(digests: readonly string[]): Promise<void> {
    await this.#sql.query('delete from content.article_text where digest = any($1)', [digests]);
  }

  /** Keeps a text and returns its digest: the earlier one where the text is that of `previousDigest`. */
  async keep(content: ArticleContent, previousDigest: string | null): Promise<string> {
    if (previousDigest !== null) {
      const { rows } = await this.#sql.query<{ salt: Buffer }>(
        'select salt from content.article_text where digest = $1',
        [previousDigest],
      );
      const salt = rows[0]?.salt;
      if (salt !== undefined && digestOf(content, salt) === previousDigest) return previousDigest;
    }
    const salt = randomBytes(32);
    const digest = digestOf(content, salt);
    await this.#sql.query(
      'insert into content.article_text (digest, salt, title, body) values ($1, $2, $3, $4)',
      [digest, salt, content.title, content.body],
    );
    return digest;
  }
}

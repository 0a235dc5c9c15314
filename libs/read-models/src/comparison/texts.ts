import { DataSource } from 'typeorm';
import { articleText } from '@isnad/claim-model';

/** Texts that stay in memory: those of the articles around a moment are asked for again and again. */
const KEPT = 1_000;

/** The raw texts of articles by their digest. A text never changes under its digest; one that was taken down has none. */
export class ArticleTexts {
  readonly #kept = new Map<string, string>();

  constructor(private readonly dataSource: DataSource) {}

  /** Those that are still there. */
  async find(digests: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    const missing: string[] = [];
    for (const digest of new Set(digests)) {
      const text = this.#kept.get(digest);
      if (text === undefined) missing.push(digest);
      else found.set(digest, text);
    }
    if (missing.length > 0) {
      const rows: { digest: string; title: string | null; body: string }[] = await this.dataSource.query(
        'select digest, title, body from content.article_text where digest = any($1)',
        [missing],
      );
      for (const row of rows) found.set(row.digest, articleText(row));
    }
    for (const [digest, text] of found) this.#keep(digest, text);
    return found;
  }

  /** The newest asked for stay longest. */
  #keep(digest: string, text: string): void {
    this.#kept.delete(digest);
    this.#kept.set(digest, text);
    if (this.#kept.size <= KEPT) return;
    for (const oldest of this.#kept.keys()) {
      this.#kept.delete(oldest);
      return;
    }
  }
}

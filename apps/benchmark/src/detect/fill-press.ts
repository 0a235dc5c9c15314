import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { articleContentMigrations } from '@isnad/article-content';
import { eventStoreMigrations, migrate } from '@isnad/event-store';
import { readModelMigrations, rebuild } from '@isnad/read-models';
import { CLAIMS_PER_ARTICLE, Press } from './press.js';
import { PressLedger } from './press-ledger.js';

/** Texts in one INSERT. */
const CHUNK = 2_000;

/** Fills a database with the read models and the texts of a press. */
export async function fillPress(url: string, claims: number, claimsPerDay: number): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  try {
    await migrate(pool, [...eventStoreMigrations, ...articleContentMigrations, ...readModelMigrations]);
    const press = new Press(claimsPerDay);
    const articles = Math.ceil(claims / CLAIMS_PER_ARTICLE);
    const texts = new Texts(pool);
    const ledger = new PressLedger(
      pool,
      (n) => {
        const { digest, body, events } = press.article(n);
        texts.add({ digest, body });
        return events;
      },
      articles,
    );
    await rebuild({
      pool,
      store: ledger,
      onProgress: async (done) => {
        await texts.keep(CHUNK);
        process.stderr.write(
          `\r${perCent(ledger.drawn / articles)} of the articles drawn, ${done} events built`,
        );
      },
      onIndexing: (share) => process.stderr.write(`\r${perCent(share)} of the indexes made`.padEnd(70)),
    });
    await texts.keep(1);
    process.stderr.write('\n');
    await pool.query('vacuum analyze');
  } finally {
    await pool.end();
  }
}

interface Text {
  readonly digest: string;
  readonly body: string;
}

/** Texts of articles, written many at a time. */
class Texts {
  #kept: Text[] = [];

  constructor(private readonly pool: pg.Pool) {}

  add(text: Text): void {
    this.#kept.push(text);
  }

  /** Writes them where they are so many at least. */
  async keep(atLeast: number): Promise<void> {
    if (this.#kept.length < atLeast) return;
    const texts = this.#kept;
    this.#kept = [];
    await this.pool.query(
      `insert into content.article_text (digest, salt, title, body)
       select digest, $3, null, body from unnest($1::text[], $2::text[]) as given (digest, body)`,
      [texts.map(({ digest }) => digest), texts.map(({ body }) => body), randomBytes(32)],
    );
  }
}

const perCent = (share: number): string => `${Math.round(share * 100)} %`;

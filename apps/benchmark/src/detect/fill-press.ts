import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { articleContentMigrations } from '@isnad/article-content';
import { EventStore, eventStoreMigrations, migrate } from '@isnad/event-store';
import { upcast } from '@isnad/ledger-domain';
import { readModelMigrations, rebuild } from '@isnad/read-models';
import { LedgerFiller } from '../rebuild/fill-ledger.js';
import { CLAIMS_PER_ARTICLE, Press } from './press.js';

/** Texts in one INSERT. */
const CHUNK = 2_000;

/** Fills a database with the ledger of a press, its texts and its read models. */
export async function fillPress(url: string, claims: number, claimsPerDay: number): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  try {
    await migrate(pool, [...eventStoreMigrations, ...articleContentMigrations, ...readModelMigrations]);
    const press = new Press(claimsPerDay);
    const articles = Math.ceil(claims / CLAIMS_PER_ARTICLE);
    let texts: { readonly digest: string; readonly body: string }[] = [];
    const keep = async (): Promise<void> => {
      await pool.query(
        `insert into content.article_text (digest, salt, title, body)
         select digest, $3, null, body from unnest($1::text[], $2::text[]) as given (digest, body)`,
        [texts.map(({ digest }) => digest), texts.map(({ body }) => body), randomBytes(32)],
      );
      texts = [];
    };
    const filler = new LedgerFiller(pool, (n) => {
      const { digest, body, events } = press.article(n);
      texts.push({ digest, body });
      return events;
    });
    for (let done = 0; done < articles; done += CHUNK) {
      await filler.fillArticles(Math.min(CHUNK, articles - done));
      await keep();
      process.stderr.write(`\rfilled ${Math.min(articles, done + CHUNK)}/${articles} articles`);
    }
    await pool.query('analyze ledger.events, ledger.positions');
    process.stderr.write('\n');
    await rebuild({
      pool,
      store: new EventStore(pool, { upcast }),
      onProgress: (done, size) => process.stderr.write(`\rbuilt ${done}/${size}`),
    });
    process.stderr.write('\n');
    await pool.query('vacuum analyze');
  } finally {
    await pool.end();
  }
}

import { DataSource } from 'typeorm';
import { candidateKeys } from '@isnad/claim-model';
import { Detection } from '@isnad/detection';
import { CANDIDATES_SQL, ComparisonQueries, RecordedQueries, type ReportedClaim } from '@isnad/read-models';

/** Articles of each ledger whose claims are compared, and before that, so that no ledger is colder than another. */
const MEASURED = 200;
const WARM_UP = 30;

/** Milliseconds for one claim, of those that an article brings. */
export interface Detecting {
  readonly median: number;
  readonly p95: number;
  /** Others that an index finds for it, median and most. */
  readonly candidates: { readonly median: number; readonly most: number };
  /** How the candidates of one claim are found. */
  readonly plan: string;
}

interface Ledger {
  readonly source: DataSource;
  readonly detection: Detection;
  readonly queries: ComparisonQueries;
  readonly articles: readonly { readonly articleId: string; readonly claims: number }[];
}

/**
 * Compares the claims of articles with ledgers of several sizes, as the pipeline does when they are new: candidates by index,
 * all reports of them with their texts, the rules on every pair, and what was recorded. The ledgers take turns at each
 * article, so that what else the machine does falls on all of them alike.
 *
 * @param urls databases with read models.
 */
export async function measureDetection(urls: readonly string[]): Promise<readonly Detecting[]> {
  const ledgers = await Promise.all(urls.map(openLedger));
  try {
    const times = ledgers.map((): number[] => []);
    for (let n = 0; n < WARM_UP + MEASURED; n += 1) {
      for (const [index, { detection, articles }] of ledgers.entries()) {
        const article = articles[n % articles.length];
        if (article === undefined) throw new Error('The ledger holds no article.');
        const began = performance.now();
        await detection.ofArticle(article.articleId);
        if (n >= WARM_UP) times[index]?.push((performance.now() - began) / article.claims);
      }
    }
    const found = [];
    for (const [index, ledger] of ledgers.entries()) {
      const counts = (await candidatesOf(ledger)).map((ids) => ids.size);
      found.push({
        median: at(times[index] ?? [], 0.5),
        p95: at(times[index] ?? [], 0.95),
        candidates: { median: at(counts, 0.5), most: Math.max(...counts) },
        plan: await planOf(ledger),
      });
    }
    return found;
  } finally {
    for (const { source } of ledgers) await source.destroy();
  }
}

async function openLedger(url: string): Promise<Ledger> {
  const source = await new DataSource({ type: 'postgres', url, poolSize: 2 }).initialize();
  const queries = new ComparisonQueries(source);
  const rows: { article_id: string; claim_count: number }[] = await source.query(
    `select article_id, claim_count from read.articles where to_position is null
      order by hashtext(article_id) limit ${MEASURED}`,
  );
  return {
    source,
    queries,
    detection: new Detection(queries, new RecordedQueries(source)),
    articles: rows.map((row) => ({ articleId: row.article_id, claims: row.claim_count })),
  };
}

const lookUpOf = (claim: ReportedClaim) => ({ keys: candidateKeys(claim), around: claim.publishedAt });

const claimsOf = ({ queries, articles }: Ledger): Promise<readonly ReportedClaim[]> =>
  queries.reportsIn(articles.map(({ articleId }) => articleId));

const candidatesOf = async (ledger: Ledger): Promise<readonly ReadonlySet<string>[]> =>
  ledger.queries.candidates((await claimsOf(ledger)).map(lookUpOf));

/** Of the claim that looks under most keys. */
async function planOf(ledger: Ledger): Promise<string> {
  const lookUps = (await claimsOf(ledger)).map(lookUpOf);
  const [widest] = lookUps.sort((a, b) => b.keys.length - a.keys.length);
  if (widest === undefined) throw new Error('The ledger holds no claim.');
  const { keys, around } = widest;
  const rows: { 'QUERY PLAN': string }[] = await ledger.source.query(
    `explain (analyze, buffers, costs off, timing off) ${CANDIDATES_SQL}`,
    [keys.map(() => 0), keys, keys.map(() => around)],
  );
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}

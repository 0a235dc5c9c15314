import { DataSource } from 'typeorm';
import { ArticleQueries, ClaimQueries, ContradictionQueries, StoryQueries } from '@isnad/read-models';

/**
 * How many times each question is asked of each ledger; and before that, so that no ledger is colder than another: about as
 * often as the largest one's indexes have pages.
 */
const LOOK_UPS = 500;
const WARM_UP = 500;

const PAGE = { limit: 20 };

/** A question as of a position, about a claim that was recorded before it. */
type Question = (source: DataSource, claimId: string, asOf: bigint) => Promise<unknown>;

const QUESTIONS = {
  'a claim': async (source, claimId, asOf) => {
    if ((await new ClaimQueries(source).find(claimId, asOf)) === null)
      throw new Error(`No claim ${claimId} as of ${asOf}.`);
  },
  'a page of claims': (source, _, asOf) => new ClaimQueries(source).list(PAGE, asOf),
  'a page of articles': (source, _, asOf) => new ArticleQueries(source).list(PAGE, asOf),
  'a page of stories': (source, _, asOf) => new StoryQueries(source).list(PAGE, asOf),
  'a page of contradictions': (source, _, asOf) =>
    new ContradictionQueries(source, new ClaimQueries(source)).list(PAGE, asOf),
} as const satisfies Record<string, Question>;

/** Milliseconds. */
export interface Times {
  readonly median: number;
  readonly p95: number;
}

export interface LookUps {
  /** Times of each question, one for each ledger. */
  readonly times: Readonly<Record<string, readonly Times[]>>;
  /** Bytes that the one process of PostgreSQL which answered for a ledger held when all was asked, one for each. */
  readonly memory: readonly number[];
}

/**
 * Asks each question of ledgers of several sizes, as of random positions. The ledgers take turns at each question, so
 * that what else the machine does falls on all of them alike.
 *
 * @param urls databases with read models.
 */
export async function lookUps(urls: readonly string[]): Promise<LookUps> {
  const ledgers = await Promise.all(urls.map(openLedger));
  try {
    const results: Record<string, readonly Times[]> = {};
    for (const [name, question] of Object.entries<Question>(QUESTIONS)) {
      const times = ledgers.map((): number[] => []);
      for (let n = 0; n < WARM_UP + LOOK_UPS; n += 1) {
        for (const [index, { source, claims, end }] of ledgers.entries()) {
          const claim = claims[n % claims.length];
          if (claim === undefined) throw new Error('The ledger holds no claim.');
          const asOf = claim.position + BigInt(Math.floor(Math.random() * Number(end - claim.position)));
          const began = performance.now();
          await question(source, claim.claimId, asOf);
          if (n >= WARM_UP) times[index]?.push(performance.now() - began);
        }
      }
      results[name] = times.map(timesOf);
    }
    const memory: number[] = [];
    for (const { source } of ledgers) {
      const [row]: { bytes: string }[] = await source.query(
        'select sum(total_bytes) as bytes from pg_backend_memory_contexts',
      );
      memory.push(Number(row?.bytes ?? 0));
    }
    return { times: results, memory };
  } finally {
    for (const { source } of ledgers) await source.destroy();
  }
}

async function openLedger(url: string) {
  const source = await new DataSource({ type: 'postgres', url, poolSize: 1 }).initialize();
  const rows: { claim_id: string; position: string; end: string }[] = await source.query(
    `select claim_id, position, (select max(from_position) from read.moments) as end
       from read.claims where to_position is null order by hashtext(claim_id) limit ${LOOK_UPS}`,
  );
  return {
    source,
    end: BigInt(rows[0]?.end ?? 0),
    claims: rows.map(({ claim_id, position }) => ({ claimId: claim_id, position: BigInt(position) })),
  };
}

function timesOf(milliseconds: number[]): Times {
  milliseconds.sort((a, b) => a - b);
  const at = (share: number): number => milliseconds[Math.floor(milliseconds.length * share)] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}

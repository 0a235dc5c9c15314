import pg from 'pg';
import { DataSource } from 'typeorm';
import { articleContentMigrations } from '@isnad/article-content';
import { EXTRACTOR_VERSION, extractClaims } from '@isnad/claim-extraction';
import type { ReadableArticle } from '@isnad/claim-model';
import { RULES_VERSION } from '@isnad/contradiction-rules';
import { Detection } from '@isnad/detection';
import {
  catchUp,
  EventStore,
  eventStoreMigrations,
  migrate,
  type StoredEvent,
  transactionsOf,
} from '@isnad/event-store';
import {
  ChangeClaim,
  ChangeClaimHandler,
  DismissPattern,
  DismissPatternHandler,
  JudgeContradiction,
  JudgeContradictionHandler,
  LedgerTransactions,
  LinkArticle,
  LinkArticleHandler,
  linkingMigrations,
  ObserveArticle,
  ObserveArticleHandler,
  RecordComparison,
  RecordComparisonHandler,
  RecordReading,
  RecordReadingHandler,
  RecordRecheck,
  RecordRecheckHandler,
} from '@isnad/ledger-commands';
import { streamOf, upcast } from '@isnad/ledger-domain';
import {
  ClaimQueries,
  ComparisonQueries,
  ContradictionQueries,
  type ContradictionView,
  newsroomProjection,
  readModelMigrations,
  RecordedQueries,
} from '@isnad/read-models';
import { articleKey } from '@isnad/story-linking';
import { claimsToRecheck } from '../../apps/worker/src/pipeline/rechecks.js';

const METADATA = { actor: 'worker:spec' };
const EDITOR = { actor: 'user:editor' };

/** The steps of the pipeline on a database of its own, one after the other: what the queues do, without waiting. */
export class LedgerInProcess {
  readonly #store: EventStore;
  readonly #transactions: LedgerTransactions;
  readonly #claims: ClaimQueries;
  readonly #detection: Detection;
  readonly #contradictions: ContradictionQueries;
  #rechecked = 0n;

  private constructor(
    readonly pool: pg.Pool,
    private readonly source: DataSource,
  ) {
    this.#store = new EventStore(pool, { upcast });
    this.#transactions = new LedgerTransactions(transactionsOf(pool));
    this.#claims = new ClaimQueries(source);
    this.#contradictions = new ContradictionQueries(source, this.#claims);
    this.#detection = new Detection(new ComparisonQueries(source), new RecordedQueries(source));
  }

  /** @param url of an empty database */
  static async on(url: string): Promise<LedgerInProcess> {
    const pool = new pg.Pool({ connectionString: url, max: 4 });
    pool.on('error', () => undefined);
    await migrate(pool, [
      ...eventStoreMigrations,
      ...articleContentMigrations,
      ...linkingMigrations,
      ...readModelMigrations,
    ]);
    const source = await new DataSource({ type: 'postgres', url, poolSize: 2 }).initialize();
    return new LedgerInProcess(pool, source);
  }

  get store(): EventStore {
    return this.#store;
  }

  /** Takes an article all the way, and whatever it has changed of others. */
  async take(article: ReadableArticle): Promise<string> {
    const { articleId, revision } = await new ObserveArticleHandler(this.#store, this.#transactions).execute(
      new ObserveArticle({ ...article, url: null, receivedAt: article.publishedAt }, METADATA),
    );
    const { claims } = extractClaims(article);
    await new RecordReadingHandler(this.#store, this.#transactions).execute(
      new RecordReading(articleId, revision, EXTRACTOR_VERSION, claims, METADATA),
    );
    await this.#catchUp();
    const told = (await this.#claims.ofReading(articleId, revision)).flatMap((claim) =>
      claim.evidence === null ? [] : [{ ...claim, evidence: claim.evidence }],
    );
    await new LinkArticleHandler(this.#store, this.#transactions).execute(
      new LinkArticle(
        {
          articleId,
          revision,
          language: article.language,
          claimIds: told.map(({ claimId }) => claimId),
          key: articleKey(article.publishedAt, told),
        },
        METADATA,
      ),
    );
    await this.#catchUp();
    const findings = await this.#detection.ofArticle(articleId);
    await new RecordComparisonHandler(this.#store, this.#transactions).execute(
      new RecordComparison(articleId, revision, RULES_VERSION, findings, METADATA),
    );
    await this.#recheck();
    return articleId;
  }

  /** An editor changes a claim, and what follows from it is compared anew. */
  async change(command: ChangeClaim['command']): Promise<void> {
    await new ChangeClaimHandler(this.#store).execute(new ChangeClaim(command, EDITOR));
    await this.#recheck();
  }

  async judge(command: JudgeContradiction['command']): Promise<void> {
    await new JudgeContradictionHandler(this.#store, this.#transactions).execute(
      new JudgeContradiction(command, EDITOR),
    );
    await this.#recheck();
  }

  /** An editor dismisses a contradiction with all that is like it in its story. */
  async dismissPattern(contradiction: ContradictionView): Promise<void> {
    const { contradictionId, pattern } = contradiction;
    if (pattern === null) throw new Error('A contradiction between stories has no pattern.');
    const alike = (await this.#contradictions.alike(contradiction)).map((one) => one.contradictionId);
    const dismissal = {
      contradictionId,
      pattern,
      alike,
      reason: 'different-definition',
      note: null,
    } as const;
    await new DismissPatternHandler(this.#store, this.#transactions).execute(
      new DismissPattern(dismissal, EDITOR),
    );
    await this.#recheck();
  }

  /** Every contradiction that was ever found, whatever became of it, newest first. */
  async contradictions(): Promise<readonly ContradictionView[]> {
    return (await this.#contradictions.list({ limit: 200 })).items;
  }

  /** What happened to a contradiction, oldest first. */
  async historyOf(contradictionId: string): Promise<readonly StoredEvent[]> {
    return this.#store.readStream(streamOf.contradiction(contradictionId));
  }

  /** What stands open now: the two claims and what they conflict in, in one order. */
  async open(): Promise<readonly string[]> {
    const { rows } = await this.pool.query<{ what: string }>(
      `select claim_a || ' ' || claim_b || ' ' || dimension as what from read.contradictions
        where to_position is null and status in ('open', 'confirmed') order by 1`,
    );
    return rows.map(({ what }) => what);
  }

  /** Every row of what was found between claims, as text. */
  async found(): Promise<readonly string[]> {
    const { rows } = await this.pool.query<{ row: string }>(
      `select to_jsonb(c)::text as row from read.contradictions c
       union all select to_jsonb(r)::text from read.relations r order by 1`,
    );
    return rows.map(({ row }) => row);
  }

  async close(): Promise<void> {
    await this.source.destroy();
    await this.pool.end();
  }

  /** Gives what was appended its positions, and the read models what has one. */
  async #catchUp(): Promise<void> {
    await this.pool.query('select ledger.sequence_batch(10000)');
    const { name } = newsroomProjection;
    const handle = newsroomProjection.apply.bind(newsroomProjection);
    await catchUp({ name, handle }, { store: this.#store, transaction: this.#transactions.run });
  }

  /** Compares anew what events have changed, until nothing changes any more. */
  async #recheck(): Promise<void> {
    for (;;) {
      await this.#catchUp();
      const events = await this.#store.readAll({ from: this.#rechecked, limit: 10_000 });
      if (events.length === 0) return;
      this.#rechecked += BigInt(events.length);
      for (const event of events) {
        const claimIds = claimsToRecheck(event);
        if (claimIds.length === 0) continue;
        const findings = await this.#detection.ofClaims(claimIds);
        await new RecordRecheckHandler(this.#store, this.#transactions).execute(
          new RecordRecheck(findings, METADATA),
        );
        await this.#catchUp();
      }
    }
  }
}

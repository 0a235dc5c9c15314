import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Language } from '@isnad/claim-model';
import { type EventMetadata, EventStore, type Migration, type SqlExecutor } from '@isnad/event-store';
import { article, bestStory, story, storyIdOf, streamOf, type StoryProfile } from '@isnad/ledger-domain';
import { execute } from '../ledger.js';
import { LedgerTransactions } from '../transactions.js';
import migration from './linking.sql';

export const linkingMigrations: readonly Migration[] = [
  { name: 'ledger-commands/0001_linking', sql: migration },
];

/** Any number that no other user of this database's advisory locks takes: linking is decided by one at a time. */
const LINKING_LOCK = 7_316_003;

export interface LinkedArticle {
  readonly articleId: string;
  readonly revision: number;
  readonly language: Language;
  readonly publishedAt: string;
  readonly claimIds: readonly string[];
  /** What the article is about: places, claimants, kinds of action (see keysOfArticle). */
  readonly keys: readonly string[];
}

/** Gives a read article its story: the one it is most alike, or a new one. */
export class LinkArticle extends Command<string> {
  constructor(
    readonly article: LinkedArticle,
    readonly metadata: EventMetadata,
  ) {
    super();
  }
}

@CommandHandler(LinkArticle)
export class LinkArticleHandler implements ICommandHandler<LinkArticle> {
  constructor(
    private readonly store: EventStore,
    private readonly transactions: LedgerTransactions,
  ) {}

  async execute({ article: read, metadata }: LinkArticle): Promise<string> {
    return this.transactions.run(async (sql) => {
      await sql.query('select pg_advisory_xact_lock($1)', [LINKING_LOCK]);
      const store = this.store.within(sql);
      const best = bestStory(
        { keys: read.keys, publishedAt: read.publishedAt },
        await candidates(sql, read.keys),
      );
      const storyId = best?.storyId ?? storyIdOf(read.articleId);
      const { language, articleId, revision, claimIds } = read;
      const stream = streamOf.story(storyId);
      await execute(store, stream, story, { type: 'OpenStory', storyId, language }, { metadata });
      const evidence = best?.evidence ?? ['The first article of the story.'];
      await execute(
        store,
        stream,
        story,
        { type: 'LinkClaims', storyId, articleId, claimIds, evidence },
        { metadata },
      );
      await remember(sql, storyId, read);
      await execute(
        store,
        streamOf.article(articleId),
        article,
        { type: 'RecordLinking', articleId, revision, storyIds: [storyId] },
        { metadata },
      );
      return storyId;
    });
  }
}

async function candidates(sql: SqlExecutor, keys: readonly string[]): Promise<readonly StoryProfile[]> {
  const { rows } = await sql.query<{ story_id: string; keys: string[]; first_at: Date; last_at: Date }>(
    'select story_id, keys, first_at, last_at from linking.stories where keys && $1 order by story_id limit 200',
    [keys],
  );
  return rows.map((row) => ({
    storyId: row.story_id,
    keys: row.keys,
    firstAt: row.first_at.toISOString(),
    lastAt: row.last_at.toISOString(),
  }));
}

async function remember(sql: SqlExecutor, storyId: string, read: LinkedArticle): Promise<void> {
  await sql.query(
    `insert into linking.stories as s (story_id, keys, first_at, last_at) values ($1, $2, $3, $3)
     on conflict (story_id) do update set
       keys = (select array_agg(distinct key order by key) from unnest(s.keys || excluded.keys) as key),
       first_at = least(s.first_at, excluded.first_at),
       last_at = greatest(s.last_at, excluded.last_at)`,
    [storyId, read.keys, read.publishedAt],
  );
}

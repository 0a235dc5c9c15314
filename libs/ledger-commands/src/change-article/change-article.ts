import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type EventMetadata, EventStore } from '@isnad/event-store';
import {
  article,
  type ArticleAct,
  type ArticleEvent,
  type ArticleState,
  claim,
  type ClaimEvent,
  type ClaimState,
  type EditorialAct,
  fold,
  streamOf,
} from '@isnad/ledger-domain';
import { execute, type Outcome } from '../ledger.js';
import { LedgerTransactions } from '../transactions.js';

export interface ChangedArticle extends Outcome<ArticleState> {
  /** Claims that were retracted with the article: those that were read nowhere else. */
  readonly retractedClaims: readonly string[];
}

/** An editor corrects, holds or withdraws an article. What was observed of it stays as it is. */
export class ChangeArticle extends Command<ChangedArticle> {
  constructor(
    readonly command: ArticleAct,
    readonly metadata: EventMetadata,
    /** Version of the stream as the editor saw it; undefined: whatever it is now. */
    readonly expectedVersion?: number,
  ) {
    super();
  }
}

@CommandHandler(ChangeArticle)
export class ChangeArticleHandler implements ICommandHandler<ChangeArticle> {
  constructor(
    private readonly store: EventStore,
    private readonly transactions: LedgerTransactions,
  ) {}

  /** @throws BrokenRule where the article is unknown, or the act is not due. */
  async execute({ command, metadata, expectedVersion }: ChangeArticle): Promise<ChangedArticle> {
    return this.transactions.run(async (sql) => {
      const store = this.store.within(sql);
      const { articleId } = command;
      // Claims before their article, as those do who read it: nobody waits for the other in a circle.
      const retractedClaims =
        command.type === 'RetractArticle' ? await retractClaims(store, command, metadata) : [];
      const stream = streamOf.article(articleId);
      const outcome = await execute(store, stream, article, command, { metadata, expectedVersion });
      return { ...outcome, retractedClaims };
    });
  }
}

/** What was read nowhere else falls with its only report. */
async function retractClaims(
  store: EventStore,
  { articleId, reason, authority, effectiveAt }: EditorialAct & { readonly articleId: string },
  metadata: EventMetadata,
): Promise<readonly string[]> {
  const retracted: string[] = [];
  for (const claimId of await claimsOf(store, articleId)) {
    if (!isReadOnlyIn(articleId, await stateOf(store, claimId))) continue;
    const retract = { type: 'RetractClaim', claimId, reason, authority, effectiveAt } as const;
    await execute(store, streamOf.claim(claimId), claim, retract, { metadata });
    retracted.push(claimId);
  }
  return retracted;
}

/** Every claim of any revision, in an order that all writers of several claims keep. */
async function claimsOf(store: EventStore, articleId: string): Promise<readonly string[]> {
  const history = (await store.readStream(streamOf.article(articleId))) as readonly object[];
  const read = (history as readonly ArticleEvent[]).flatMap((event) =>
    event.type === 'ArticleRead' ? event.data.claimIds : [],
  );
  return [...new Set(read)].sort();
}

async function stateOf(store: EventStore, claimId: string): Promise<ClaimState> {
  const history = await store.readStream(streamOf.claim(claimId));
  return fold(claim, history as readonly object[] as readonly ClaimEvent[]);
}

const isReadOnlyIn = (articleId: string, state: ClaimState): boolean =>
  state.status === 'standing' && [...state.seenIn].every((place) => place.startsWith(`${articleId}/`));

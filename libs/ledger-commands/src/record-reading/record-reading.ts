import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CalendarSlip, ExtractedClaim } from '@isnad/claim-model';
import { type EventMetadata, EventStore } from '@isnad/event-store';
import { article, type ArticleEvent, claim, claimIdOf, streamOf } from '@isnad/ledger-domain';
import { execute } from '../ledger.js';
import { LedgerTransactions } from '../transactions.js';

/** One revision was read: its claims, and that the reading is complete, in one transaction. */
export class RecordReading extends Command<readonly string[]> {
  constructor(
    readonly articleId: string,
    readonly revision: number,
    readonly extractorVersion: string,
    readonly claims: readonly ExtractedClaim[],
    readonly metadata: EventMetadata,
    readonly calendarSlips: readonly CalendarSlip[] = [],
  ) {
    super();
  }
}

@CommandHandler(RecordReading)
export class RecordReadingHandler implements ICommandHandler<RecordReading> {
  constructor(
    private readonly store: EventStore,
    private readonly transactions: LedgerTransactions,
  ) {}

  async execute({
    articleId,
    revision,
    extractorVersion,
    claims,
    metadata,
    calendarSlips,
  }: RecordReading): Promise<readonly string[]> {
    return this.transactions.run(async (sql) => {
      const store = this.store.within(sql);
      const sourceId = await sourceOf(store, articleId);
      const fullest = new Map<string, ExtractedClaim>();
      for (const [index, extracted] of claims.entries()) {
        const proposition = { ...extracted, condition: extracted.condition?.text ?? null };
        const claimId = claimIdOf(proposition, {
          articleId,
          revision,
          extractorVersion,
          index,
          sourceId,
        });
        // Headline and lead often carry the same claim: it is shown where it is worded most fully.
        const other = fullest.get(claimId);
        if (other === undefined || lengthOf(extracted) > lengthOf(other)) fullest.set(claimId, extracted);
      }
      // Two readings that share claims take their streams in the same order, so that neither waits for the other.
      const identified = [...fullest].sort(([a], [b]) => (a < b ? -1 : 1));
      const claimIds = identified.map(([claimId]) => claimId);
      for (const [claimId, extracted] of identified) {
        const { evidence, sentence, via, condition, scope, claimantKey, explanation, ...fields } = extracted;
        const span = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end });
        await execute(
          store,
          streamOf.claim(claimId),
          claim,
          {
            type: 'RecordClaim',
            claimId,
            action: fields.action,
            phase: fields.phase,
            polarity: fields.polarity,
            modality: fields.modality,
            claimant: fields.claimant,
            utteredOn: fields.utteredOn,
            time: fields.time,
            quantity: fields.quantity,
            place: fields.place,
            value: fields.value,
            claimantKey,
            condition: condition === null ? null : span(condition),
            scope,
            extractorVersion,
            explanation,
            appearance: { articleId, revision, via, evidence: span(evidence), sentence: span(sentence) },
          },
          // Most claims are read for the first time: the stream is looked at only where one is not.
          { metadata, likelyNew: true },
        );
      }
      await execute(
        store,
        streamOf.article(articleId),
        article,
        { type: 'RecordReading', articleId, revision, extractorVersion, claimIds, calendarSlips },
        { metadata },
      );
      return claimIds;
    });
  }
}

const lengthOf = ({ evidence }: ExtractedClaim): number => evidence.end - evidence.start;

async function sourceOf(store: EventStore, articleId: string): Promise<string> {
  const [first] = (await store.readStream(streamOf.article(articleId), { limit: 1 })) as readonly object[];
  const observed = first as ArticleEvent | undefined;
  if (observed?.type !== 'ArticleObserved') throw new Error(`Article ${articleId} was never observed.`);
  return observed.data.sourceId;
}

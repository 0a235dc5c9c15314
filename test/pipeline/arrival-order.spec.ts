import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { ReadableArticle } from '@isnad/claim-model';
import { rebuild } from '@isnad/read-models';
import { withDatabase } from '@isnad/testing';
import { LedgerInProcess } from './ledger-in-process.js';

const articles = ['kz-2022-withdrawal', 'kz-2022-toll'].flatMap(
  (scenario) =>
    (
      JSON.parse(readFileSync(`seeds/gold/${scenario}.json`, 'utf8')) as {
        readonly articles: readonly ReadableArticle[];
      }
    ).articles,
);

describe('the reports about Kazakhstan in January 2022', () => {
  const database = withDatabase();

  /** The ledger after the reports came in this order. */
  async function ledgerOf<T>(
    arriving: readonly ReadableArticle[],
    ask: (ledger: LedgerInProcess) => Promise<T>,
  ): Promise<T> {
    const ledger = await LedgerInProcess.on(await database.another());
    try {
      for (const article of arriving) await ledger.take(article);
      return await ask(ledger);
    } finally {
      await ledger.close();
    }
  }

  it('leave the same contradictions open in whatever order they arrive', async () => {
    const open = await ledgerOf(articles, (ledger) => ledger.open());
    expect(open.length).toBeGreaterThan(5);
    const orders = fc.shuffledSubarray([...articles], { minLength: articles.length });
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        expect(await ledgerOf(order, (ledger) => ledger.open())).toEqual(open);
      }),
      { numRuns: 3, endOnFailure: true },
    );
  }, 240_000);

  it('leave the same findings to the byte when the ledger is replayed', async () => {
    await ledgerOf(articles, async (ledger) => {
      const found = await ledger.found();
      expect(found.length).toBeGreaterThan(20);
      await rebuild({ pool: ledger.pool, store: ledger.store });
      expect(await ledger.found()).toEqual(found);
    });
  }, 120_000);
});

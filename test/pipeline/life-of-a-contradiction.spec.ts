import { readFileSync } from 'node:fs';
import type { ReadableArticle } from '@isnad/claim-model';
import type { ContradictionView } from '@isnad/read-models';
import { withDatabase } from '@isnad/testing';
import { LedgerInProcess } from './ledger-in-process.js';

const { articles } = JSON.parse(readFileSync('seeds/gold/kz-2022-withdrawal.json', 'utf8')) as {
  readonly articles: readonly (ReadableArticle & { readonly id: string })[];
};
function article(id: string): ReadableArticle {
  const found = articles.find((one) => one.id === id);
  if (found === undefined) throw new Error(`The scenario has no article ${id}.`);
  return found;
}

const [SHOIGU, TOKAYEV] = ['person:xg', 'person:tkf'] as const;
const GROUNDS = { reason: 'The office put it right.', authority: 'Press office', effectiveAt: null };

describe('a contradiction between two reports', () => {
  const database = withDatabase();
  let ledger: LedgerInProcess;

  beforeEach(async () => {
    ledger = await LedgerInProcess.on(await database.another());
    await ledger.take(article('a3'));
    await ledger.take(article('a4'));
  }, 60_000);
  afterEach(() => ledger.close());

  /** Shoigu’s condition against Tokayev’s day, as many as were ever found. */
  const found = async (): Promise<readonly ContradictionView[]> =>
    (await ledger.contradictions()).filter(
      ({ dimension, claims }) =>
        dimension === 'condition' &&
        claims
          .map((one) => one.claimantKey)
          .sort()
          .join() === [TOKAYEV, SHOIGU].join(),
    );
  async function theOne(): Promise<ContradictionView> {
    const [one, ...others] = await found();
    if (one === undefined || others.length > 0)
      throw new Error(`${others.length + 1} stand where one was expected.`);
    return one;
  }
  const sideOf = ({ claims }: ContradictionView, person: string): string => {
    const side = claims.find(({ claimantKey }) => claimantKey === person);
    if (side === undefined) throw new Error(`${person} has no side in it.`);
    return side.claimId;
  };
  const causes = async (contradictionId: string) =>
    (await ledger.historyOf(contradictionId)).map(({ type, data }) => [
      type,
      (data as { readonly cause?: string }).cause ?? null,
    ]);

  it('is resolved, with the cause, when one side is withdrawn', async () => {
    const one = await theOne();
    expect(one.status).toBe('open');
    await ledger.change({ type: 'RetractClaim', claimId: sideOf(one, SHOIGU), ...GROUNDS });
    expect(await theOne()).toMatchObject({ status: 'resolved', judgedBy: 'worker:spec' });
    expect(await causes(one.contradictionId)).toEqual([
      ['ContradictionDetected', null],
      ['ContradictionResolved', 'One side was retracted: The office put it right.'],
    ]);
  });

  it('is resolved when a correction takes the conflict away, and opens again when the next puts it back', async () => {
    const one = await theOne();
    const claimId = sideOf(one, TOKAYEV);
    const correct = (edtf: string | null, role: 'start' | null) =>
      ledger.change({ type: 'CorrectClaim', claimId, changes: { time: { role, edtf } }, ...GROUNDS });
    await correct(null, null);
    expect((await theOne()).status).toBe('resolved');
    await correct('2022-01-13', 'start');
    expect((await theOne()).status).toBe('open');
    expect(await causes(one.contradictionId)).toEqual([
      ['ContradictionDetected', null],
      ['ContradictionResolved', 'One side was corrected, and no longer conflicts.'],
      ['ContradictionReopened', 'Both sides stand again.'],
    ]);
  });

  it('that an editor dismissed stays so when its sides are reported anew, until a side says something else', async () => {
    const { contradictionId } = await theOne();
    await ledger.judge({
      type: 'DismissContradiction',
      contradictionId,
      reason: 'different-definition',
      note: null,
      patternId: null,
    });
    await ledger.take(article('a6'));
    const dismissed = (await found()).find((one) => one.contradictionId === contradictionId);
    expect(dismissed?.status).toBe('dismissed');
    const reports = dismissed?.claims.map(({ appearances }) => appearances.length) ?? [];
    expect(Math.max(...reports)).toBeGreaterThan(1);

    await ledger.change({
      type: 'CorrectClaim',
      claimId: sideOf(await theOne(), TOKAYEV),
      changes: { time: { role: 'start', edtf: '2022-01-14' } },
      ...GROUNDS,
    });
    expect((await theOne()).status).toBe('open');
    expect((await causes(contradictionId)).at(-1)).toEqual([
      'ContradictionReopened',
      'A side was changed since it was dismissed.',
    ]);
  });

  it('dismissed with its pattern keeps the like of it from being raised, and without it does not', async () => {
    const one = await theOne();
    await ledger.dismissPattern(one);
    await ledger.take(article('a5'));
    const open = (await found()).filter(({ status }) => status === 'open');
    expect(open).toEqual([]);
  });

  it('of a pattern that nobody dismissed is raised for each pair of claims', async () => {
    await ledger.take(article('a5'));
    const open = (await found()).filter(({ status }) => status === 'open');
    expect(open.length).toBeGreaterThan(1);
  });
});

import { scoreEventTypes, type PloverSentence } from './plover-gsr.js';

const records: readonly PloverSentence[] = [
  { id: '1', event: 'DEMAND', text: 'a' },
  { id: '2', event: 'FIGHT', text: 'b' },
  { id: '3', event: 'AID', text: 'c' },
  { id: '4', event: 'DOCUMENT' },
];

describe('event types against hand-coded sentences', () => {
  it('read the names of 2016 by the names of today and leave out records without a sentence', () => {
    const scores = scoreEventTypes(
      records,
      (text) => ({ a: ['REQUEST'], b: ['ASSAULT'], c: ['AID'] })[text] ?? [],
    );
    expect(scores.sentences).toBe(3);
    expect(scores.first.f1).toBe(1);
  });

  it('count a further type of a sentence as wrong in all, and not where only the first is asked for', () => {
    const scores = scoreEventTypes(records, () => ['ASSAULT', 'AID']);
    expect(scores.first).toMatchObject({ precision: 0.3333, recall: 0.3333 });
    expect(scores.all).toMatchObject({ precision: 0.3333, recall: 0.6667 });
    expect(scores.byType).toEqual({
      AID: { records: 1, found: 1 },
      ASSAULT: { records: 1, found: 1 },
      REQUEST: { records: 1, found: 0 },
    });
  });

  it('score nothing where nothing is found', () => {
    expect(scoreEventTypes(records, () => []).all.f1).toBe(0);
  });
});

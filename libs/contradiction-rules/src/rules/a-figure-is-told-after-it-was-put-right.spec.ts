import { by, claim, pair, people } from '../sample-claim.js';
import { aFigureIsToldAfterItWasPutRight as rule } from './a-figure-is-told-after-it-was-put-right.js';

const evidence = (exact: string) => ({ start: 0, end: exact.length, exact, prefix: '', suffix: '' });

const arrests = (count: number, slots = {}) =>
  claim({ action: 'detained', quantity: people(count), ...slots });

describe('A figure is told after it was put right', () => {
  const words = 'the right number is 49, not 44';
  const right = arrests(49, {
    ...by('Police'),
    evidence: evidence(words),
    scope: { marks: ['corrected'] },
    publishedAt: '2021-05-12T09:00:00+00:00',
  });

  it('finds a later report of the figure that the words of the correction replace', () => {
    const told = arrests(44, { ...by('Exporters'), publishedAt: '2021-05-14T09:00:00+00:00' });
    expect(rule.find(pair(right, told))).toMatchObject({
      dimension: 'quantity',
      notUpdate: { code: 'withdrawn-not-updated' },
    });
  });

  it('finds a later report of the figure that the same report tells to be withdrawn', () => {
    const corrected = arrests(130, {
      ...by('Party'),
      articleId: 'one',
      publishedAt: '2021-05-12T09:00:00+00:00',
    });
    const withdrawal = claim({
      action: 'statement',
      ...by('Party'),
      articleId: 'one',
      quantity: people(180),
      scope: { marks: ['takes-back'] },
      publishedAt: '2021-05-12T09:00:00+00:00',
    });
    const told = arrests(180, { ...by('Channel'), publishedAt: '2021-05-13T09:00:00+00:00' });
    expect(rule.find(pair(corrected, told, withdrawal))?.dimension).toBe('quantity');
  });

  it('stays silent for a later figure that was never withdrawn: the count went on', () => {
    const told = arrests(61, { ...by('Exporters'), publishedAt: '2021-05-14T09:00:00+00:00' });
    expect(rule.find(pair(right, told))).toBeNull();
  });

  it('stays silent for a report from before the correction', () => {
    const told = arrests(44, { ...by('Exporters'), publishedAt: '2021-05-10T09:00:00+00:00' });
    expect(rule.find(pair(right, told))).toBeNull();
  });

  it('stays silent where the old figure is told as one of the past', () => {
    const told = arrests(44, {
      ...by('Exporters'),
      publishedAt: '2021-05-14T09:00:00+00:00',
      scope: { marks: ['past'] },
    });
    expect(rule.find(pair(right, told))).toBeNull();
  });
});

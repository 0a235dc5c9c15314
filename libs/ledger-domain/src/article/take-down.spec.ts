import { deciderSpec } from '@isnad/testing';
import type { ArticleEvent } from './events.js';
import { article, type ArticleCommand } from './article.js';

const spec = deciderSpec(article);
const facts = { language: 'en', publishedAt: '2023-03-08T09:00:00+00:00' } as const;
const source = { sourceId: 's', outlet: 'The Harbour Courier', outletCountry: null, url: null };
const observed: ArticleEvent = {
  type: 'ArticleObserved',
  data: { articleId: 'a', ...source, ...facts, revision: 1, contentDigest: 'one' },
};
const revised: ArticleEvent = {
  type: 'ArticleRevised',
  data: { articleId: 'a', ...facts, revision: 2, contentDigest: 'two' },
};
const order = { articleId: 'a', reason: 'a court order', authority: 'Regional Court' };
const takeDown: ArticleCommand = { type: 'TakeDownArticle', ...order };
const takenDown: ArticleEvent = { type: 'ArticleTakenDown', data: order };

describe('a take-down', () => {
  it('is on the record, and names the digests of all revisions', () => {
    spec.given(observed, revised).when(takeDown).then(takenDown);
    expect(spec.given(observed, revised).when(takeDown).thenState()).toMatchObject({
      takenDown: true,
      digests: new Set(['one', 'two']),
    });
  });

  it('is recorded once', () => spec.given(observed, takenDown).when(takeDown).then());

  it('is of an article that was observed', () =>
    spec.given().when(takeDown).thenBreaks('an article is observed before it is taken down'));

  it('says why, and on whose authority', () => {
    spec
      .given(observed)
      .when({ ...takeDown, reason: ' ' })
      .thenBreaks('a change says why');
    spec
      .given(observed)
      .when({ ...takeDown, authority: '' })
      .thenBreaks('a correction says on whose authority');
  });

  it('holds: neither the same text nor another one is kept again', () => {
    for (const contentDigest of ['one', 'three'])
      spec
        .given(observed, takenDown)
        .when({ type: 'ObserveArticle', articleId: 'a', ...source, ...facts, contentDigest })
        .thenBreaks('a text that was taken down is not kept again');
  });

  it('leaves the pipeline to finish what it had begun', () => {
    const read: ArticleEvent = {
      type: 'ArticleRead',
      data: { articleId: 'a', revision: 1, extractorVersion: '1', claimIds: [], calendarSlips: [] },
    };
    spec
      .given(observed, takenDown)
      .when({ ...read.data, type: 'RecordReading' })
      .then(read);
  });
});

import { deciderSpec } from '@isnad/testing';
import type { ArticleEvent } from './events.js';
import { article, type ArticleCommand } from './article.js';

const spec = deciderSpec(article);
const articleId = 'a1';

const facts = {
  articleId,
  sourceId: 's1',
  outlet: 'Enab Baladi',
  outletCountry: 'SY',
  url: null,
  language: 'ar',
  publishedAt: '2022-01-12T16:00:00+03:00',
} as const;
const observe = (contentDigest: string): ArticleCommand => ({
  type: 'ObserveArticle',
  ...facts,
  contentDigest,
});
const observed: ArticleEvent = {
  type: 'ArticleObserved',
  data: { ...facts, contentDigest: 'd1', revision: 1 },
};
const revised: ArticleEvent = {
  type: 'ArticleRevised',
  data: { articleId, revision: 2, contentDigest: 'd2', language: 'ar', publishedAt: facts.publishedAt },
};
const reading = (revision: number) => ({
  articleId,
  revision,
  extractorVersion: '1',
  claimIds: ['c1'],
  calendarSlips: [],
});
const linking = (revision: number) => ({ articleId, revision, storyIds: ['t1'] });
const comparison = (revision: number) => ({
  articleId,
  revision,
  rulesVersion: '1',
  contradictionIds: ['x1'],
});
const read: ArticleEvent = { type: 'ArticleRead', data: reading(1) };
const linked: ArticleEvent = { type: 'ArticleLinked', data: linking(1) };
const compared: ArticleEvent = { type: 'ArticleCompared', data: comparison(1) };

describe('an article', () => {
  it('is observed once, in its first revision', () => {
    spec.given().when(observe('d1')).then(observed);
  });

  it('that is seen again with the same text changes nothing', () => {
    spec.given(observed).when(observe('d1')).then();
  });

  it('that is seen with another text has another revision', () => {
    spec.given(observed).when(observe('d2')).then(revised);
  });

  it('whose text goes back to an earlier one has a third revision, for readers saw three', () => {
    spec
      .given(observed, revised)
      .when(observe('d1'))
      .then({ type: 'ArticleRevised', data: { ...revised.data, revision: 3, contentDigest: 'd1' } });
  });

  it('goes from observed over read and linked to compared, each step once', () => {
    spec
      .given(observed)
      .when({ type: 'RecordReading', ...reading(1) })
      .then(read);
    spec
      .given(observed, read)
      .when({ type: 'RecordReading', ...reading(1) })
      .then();
    spec
      .given(observed, read)
      .when({ type: 'RecordLinking', ...linking(1) })
      .then(linked);
    spec
      .given(observed, read, linked)
      .when({ type: 'RecordLinking', ...linking(1) })
      .then();
    spec
      .given(observed, read, linked)
      .when({ type: 'RecordComparison', ...comparison(1) })
      .then(compared);
    spec
      .given(observed, read, linked, compared)
      .when({ type: 'RecordComparison', ...comparison(1) })
      .then();
  });

  it('takes no step before its time', () => {
    spec
      .given(observed)
      .when({ type: 'RecordLinking', ...linking(1) })
      .then();
    spec
      .given(observed, read)
      .when({ type: 'RecordComparison', ...comparison(1) })
      .then();
  });

  it('goes its way with each revision by itself', () => {
    spec
      .given(observed, read, revised)
      .when({ type: 'RecordReading', ...reading(2) })
      .then({ type: 'ArticleRead', data: reading(2) });
    spec
      .given(observed, read, revised)
      .when({ type: 'RecordLinking', ...linking(1) })
      .then(linked);
  });

  it('is not read before it is observed, nor in a revision that nobody saw', () => {
    const command: ArticleCommand = { type: 'RecordReading', ...reading(1) };
    spec.given().when(command).thenBreaks('an article is observed before it is read');
    spec
      .given(observed)
      .when({ type: 'RecordReading', ...reading(2) })
      .thenBreaks('a reading is of a revision that exists');
  });
});

describe('an article whose step was given up', () => {
  const failure = { articleId, revision: 1, step: 'linking', reason: 'RangeError' } as const;
  const failed: ArticleEvent = { type: 'ArticleFailed', data: failure };
  const retried: ArticleEvent = { type: 'ArticleRetried', data: { articleId, revision: 1, step: 'linking' } };
  const fail: ArticleCommand = { type: 'RecordFailure', ...failure };
  const retry: ArticleCommand = { type: 'RetryArticle', articleId };

  it('has failed once, however often that is told', () => {
    spec.given(observed, read).when(fail).then(failed);
    spec.given(observed, read, failed).when(fail).then();
  });

  it('has not failed where the step was done meanwhile, or is not due', () => {
    spec.given(observed, read, linked).when(fail).then();
    spec.given(observed).when(fail).then();
  });

  it('is tried again once, in the step that failed, and may fail again', () => {
    spec.given(observed, read, failed).when(retry).then(retried);
    spec
      .given(observed, read, failed, retried)
      .when(retry)
      .thenBreaks('only a failed article is tried again');
    spec.given(observed, read, failed, retried).when(fail).then(failed);
  });

  it('goes on where the step succeeds after all', () => {
    spec
      .given(observed, read, failed)
      .when({ type: 'RecordLinking', ...linking(1) })
      .then(linked);
    spec.given(observed, read, failed, linked).when(retry).thenBreaks('only a failed article is tried again');
  });

  it('keeps its failure when a new revision comes', () => {
    spec.given(observed, read, failed, revised).when(retry).then(retried);
  });

  it('is not tried again where nothing failed', () => {
    spec.given(observed).when(retry).thenBreaks('only a failed article is tried again');
  });
});

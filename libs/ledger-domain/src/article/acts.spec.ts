import { deciderSpec } from '@isnad/testing';
import { article, type ArticleCommand } from './article.js';
import type { ArticleEvent } from './events.js';

const spec = deciderSpec(article);
const articleId = 'a1';
const act = { articleId, reason: 'The outlet printed it.', authority: 'The outlet', effectiveAt: null };
const told = { ...act, text: 'The fire broke out on Monday, not on Sunday.' };
const observed: ArticleEvent = {
  type: 'ArticleObserved',
  data: {
    articleId,
    sourceId: 's1',
    outlet: 'The Courier',
    outletCountry: null,
    url: null,
    language: 'en',
    publishedAt: '2022-01-12T16:00:00+03:00',
    contentDigest: 'd1',
    revision: 1,
  },
};
const retracted: ArticleEvent = { type: 'ArticleRetracted', data: act };
const held: ArticleEvent = { type: 'ArticleHeld', data: act };
const correct: ArticleCommand = { type: 'CorrectArticle', ...told };
const hold: ArticleCommand = { type: 'HoldArticle', ...act };

describe('an article, in the hands of editors', () => {
  it('is corrected, updated, clarified, annotated or retracted, each its own fact', () => {
    const given = spec.given(observed);
    given.when(correct).then({ type: 'ArticleCorrected', data: told });
    given.when({ type: 'UpdateArticle', ...told }).then({ type: 'ArticleUpdated', data: told });
    given.when({ type: 'ClarifyArticle', ...told }).then({ type: 'ArticleClarified', data: told });
    given.when({ type: 'AnnotateArticle', ...told }).then({ type: 'ArticleAnnotated', data: told });
    given.when({ type: 'RetractArticle', ...act }).then(retracted);
  });

  it('that is retracted takes notes alone', () => {
    for (const command of [correct, hold, { type: 'RetractArticle', ...act } as const])
      spec.given(observed, retracted).when(command).thenBreaks('a retracted article is not changed');
    spec
      .given(observed, retracted)
      .when({ type: 'AnnotateArticle', ...told })
      .then({ type: 'ArticleAnnotated', data: told });
  });

  it('is held once and released once', () => {
    spec.given(observed).when(hold).then(held);
    spec.given(observed, held).when(hold).thenBreaks('what is held is not held again');
    const release: ArticleCommand = { type: 'ReleaseArticle', ...act };
    spec.given(observed, held).when(release).then({ type: 'ArticleReleased', data: act });
    spec.given(observed).when(release).thenBreaks('only what is held is released');
  });

  it('tells its readers something, why, and on whose authority', () => {
    const given = spec.given(observed);
    given.when({ ...correct, text: '' }).thenBreaks('readers are told something');
    given.when({ ...correct, reason: '' }).thenBreaks('a change says why');
    given.when({ ...hold, authority: ' ' }).thenBreaks('a correction says on whose authority');
  });

  it('was observed before', () => {
    spec.given().when(correct).thenBreaks('an article is observed before it is changed');
  });
});

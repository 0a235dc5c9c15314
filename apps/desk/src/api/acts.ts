import { send, type Sent, type WritePath } from './request.js';
import type { ActKind } from './views.js';

const ON_CLAIMS = {
  correction: '/api/v1/claims/{claimId}/corrections',
  update: '/api/v1/claims/{claimId}/updates',
  clarification: '/api/v1/claims/{claimId}/clarifications',
  note: '/api/v1/claims/{claimId}/notes',
  retraction: '/api/v1/claims/{claimId}/retraction',
  hold: '/api/v1/claims/{claimId}/hold',
  release: '/api/v1/claims/{claimId}/release',
  verification: '/api/v1/claims/{claimId}/verification',
  refutation: '/api/v1/claims/{claimId}/refutation',
  amendment: '/api/v1/claims/{claimId}/amendments',
  rejection: '/api/v1/claims/{claimId}/rejection',
} as const satisfies Readonly<Record<ActKind, WritePath>>;

const ON_ARTICLES = {
  correction: '/api/v1/articles/{articleId}/corrections',
  update: '/api/v1/articles/{articleId}/updates',
  clarification: '/api/v1/articles/{articleId}/clarifications',
  note: '/api/v1/articles/{articleId}/notes',
  retraction: '/api/v1/articles/{articleId}/retraction',
  hold: '/api/v1/articles/{articleId}/hold',
  release: '/api/v1/articles/{articleId}/release',
} as const satisfies Partial<Readonly<Record<ActKind, WritePath>>>;

export type ArticleActKind = keyof typeof ON_ARTICLES;

/** What an editor says of an act: all that any kind of act takes, for the server tells what is missing. */
export type Act = Partial<
  Omit<
    Sent<(typeof ON_CLAIMS)['correction']> &
      Sent<(typeof ON_CLAIMS)['note']> &
      Sent<(typeof ON_CLAIMS)['verification']>,
    'expectedVersion'
  >
>;

/** Rejects with a {@link Problem} of status 409 where the claim is no longer at `expectedVersion`. */
export const actOnClaim = (claimId: string, expectedVersion: number, kind: ActKind, said: Act) =>
  send(ON_CLAIMS[kind], { claimId }, { ...said, expectedVersion });

/** Rejects with a {@link Problem} of status 409 where the article is no longer at `expectedVersion`. */
export const actOnArticle = (articleId: string, expectedVersion: number, kind: ArticleActKind, said: Act) =>
  send(ON_ARTICLES[kind], { articleId }, { ...said, expectedVersion });

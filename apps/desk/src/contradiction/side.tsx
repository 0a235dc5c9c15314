import { ArticleReading } from './article-reading.js';
import { AttributionChain } from './attribution-chain.js';
import { AlsoReadIn } from './also-read-in.js';
import { ClaimFacts } from './claim-facts.js';
import { ClaimActions } from '../acts/claim-actions.js';
import type { ClaimView } from '../api/views.js';
import { ClaimBadges } from '../claim/claim-badges.js';
import { PageLink } from '../navigation/page-link.js';
import { MomentShown } from '../words/moment-shown.js';
import { directionOf, useWords } from '../words/use-words.js';

interface SideProps {
  readonly claim: ClaimView;
  /** The pair has no direction, yet each side needs a name. */
  readonly order: 'first' | 'second';
  /** Something was done to the claim. */
  readonly onChanged: (version: number) => void;
}

export function Side({ claim, order, onChanged }: SideProps) {
  const words = useWords();
  const { outlet, title, publishedAt, language, url, articleId, sourceId } = claim.article;
  return (
    <article className="side" aria-label={`${words.claim[order]}: ${outlet}`} data-claim={claim.claimId}>
      <header>
        <p className="byline">
          <PageLink to={{ page: 'sources', id: sourceId }} className="outlet">
            <bdi>{outlet}</bdi>
          </PageLink>
          <span className="language">{words.languageName[language]}</span>
        </p>
        <h3 lang={language} dir={directionOf(language)}>
          {title === null || title === '' ? (
            <em>{words.noHeadline}</em>
          ) : (
            <Headline title={title} url={url} />
          )}
        </h3>
        <p className="published">
          {words.published} <MomentShown moment={publishedAt} />
        </p>
        <p className="links">
          <PageLink to={{ page: 'claims', id: claim.claimId }}>{words.claim.open}</PageLink>
          <PageLink to={{ page: 'articles', id: articleId }}>{words.article.open}</PageLink>
        </p>
      </header>
      <div>
        <AttributionChain claim={claim} />
        <AlsoReadIn claim={claim} />
        <ClaimBadges claim={claim} />
      </div>
      <div>
        <ClaimFacts claim={claim} />
        <ClaimActions claim={claim} onChanged={onChanged} />
      </div>
      <div className="full-text">
        <ArticleReading claim={claim} />
      </div>
    </article>
  );
}

/** A link only where it is one to the web: a javascript: address of a submitted article must never become a click. */
export function Headline({ title, url }: { readonly title: string; readonly url: string | null }) {
  if (url === null || !/^https?:\/\//i.test(url)) return title;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {title}
    </a>
  );
}

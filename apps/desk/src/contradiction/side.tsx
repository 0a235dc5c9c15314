import { ArticleReading } from './article-reading.js';
import { AttributionChain } from './attribution-chain.js';
import { AlsoReadIn } from './also-read-in.js';
import { ClaimFacts } from './claim-facts.js';
import type { ClaimView } from '../api/views.js';
import { directionOf, LANGUAGE_WORDS } from '../words/labels.js';
import { MomentShown } from '../words/moment-shown.js';

interface SideProps {
  readonly claim: ClaimView;
  /** 'first' or 'second': the pair has no direction, yet each side needs a name. */
  readonly order: string;
}

export function Side({ claim, order }: SideProps) {
  const { outlet, title, publishedAt, language, url } = claim.article;
  return (
    <article className="side" aria-label={`${order} side: ${outlet}`} data-claim={claim.claimId}>
      <header>
        <p className="byline">
          <bdi className="outlet">{outlet}</bdi>
          <span className="language">{LANGUAGE_WORDS[language]}</span>
        </p>
        <h3 lang={language} dir={directionOf(language)}>
          {title === null || title === '' ? <em>No headline</em> : <Headline title={title} url={url} />}
        </h3>
        <p className="published">
          Published <MomentShown moment={publishedAt} />
        </p>
      </header>
      <AttributionChain claim={claim} />
      <AlsoReadIn claim={claim} />
      <ClaimFacts claim={claim} />
      <div className="full-text">
        <ArticleReading claim={claim} />
      </div>
    </article>
  );
}

/** A link only where it is one to the web: a javascript: address of a submitted article must never become a click. */
function Headline({ title, url }: { readonly title: string; readonly url: string | null }) {
  if (url === null || !/^https?:\/\//i.test(url)) return title;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {title}
    </a>
  );
}

import { useCallback, useLayoutEffect, useRef } from 'react';
import { articleText } from './article-text.js';
import { locate, paragraphsOf, type Paragraph } from './passage.js';
import { findArticle } from '../api/client.js';
import { usePolled } from '../api/polled.js';
import type { ArticleView, ClaimView } from '../api/views.js';
import { directionOf } from '../words/labels.js';

/** A text changes seldom, and may be long. Milliseconds. */
const EVERY = 60_000;

/** The article's text with the claim's sentence shaded and its quote marked, scrolled to where it can be read. */
export function ArticleReading({ claim }: { readonly claim: ClaimView }) {
  const { articleId } = claim.article;
  const read = useCallback((signal: AbortSignal) => findArticle(articleId, signal), [articleId]);
  const { value: article, problem, reload } = usePolled(articleId, read, EVERY);
  if (article !== null) return <ArticleText article={article} claim={claim} />;
  if (problem === null) return <p className="notice">Reading the article…</p>;
  return (
    <div className="notice trouble" role="alert">
      <p>
        <strong>The article cannot be read.</strong> {problem.message}
      </p>
      <button type="button" onClick={reload}>
        Try again
      </button>
    </div>
  );
}

interface ArticleTextProps {
  readonly article: ArticleView;
  readonly claim: ClaimView;
}

function ArticleText({ article, claim }: ArticleTextProps) {
  const { title, body, language, revision } = article;
  const box = useRef<HTMLDivElement>(null);
  const text = body === null ? null : articleText(title, body);
  const passage = text === null ? null : locate(text, claim);
  const paragraphs = text === null ? [] : paragraphsOf(text, passage);
  const [quoteStart, quoteEnd] = [passage?.quote.start ?? null, passage?.quote.end ?? null];
  useLayoutEffect(() => {
    const [frame, mark] = [box.current, box.current?.querySelector('mark')];
    if (frame === null || mark === null || mark === undefined) return;
    // The frame alone is scrolled: scrollIntoView would move the page as well.
    const offset = mark.getBoundingClientRect().top - frame.getBoundingClientRect().top;
    frame.scrollTop += offset - frame.clientHeight / 3;
    // Once per passage: what is read anew every few seconds must not tear the reader away from where he scrolled.
  }, [text, quoteStart, quoteEnd]);

  if (text === null) return <p className="notice">The text of this article was taken down.</p>;
  const isNewer = revision !== claim.article.revision;
  return (
    <>
      {isNewer && (
        <p className="notice">
          Read in revision {claim.article.revision}; the newest, shown here, is revision {revision}.
        </p>
      )}
      {passage === null && <GonePassage claim={claim} />}
      <div
        ref={box}
        className="article"
        role="region"
        aria-label={`Article text, ${claim.article.outlet}`}
        tabIndex={0}
        lang={language}
        dir={directionOf(language)}
      >
        {paragraphs.map((paragraph, index) =>
          index === 0 && title !== null && title !== '' ? (
            <h4 key={paragraph.start}>
              <Segments paragraph={paragraph} />
            </h4>
          ) : (
            <p key={paragraph.start}>
              <Segments paragraph={paragraph} />
            </p>
          ),
        )}
      </div>
    </>
  );
}

function Segments({ paragraph }: { readonly paragraph: Paragraph }) {
  return paragraph.segments.map(({ start, text, kind }) => {
    switch (kind) {
      case 'quote':
        return <mark key={start}>{text}</mark>;
      case 'sentence':
        return (
          <span key={start} className="sentence">
            {text}
          </span>
        );
      case 'plain':
        return text;
    }
  });
}

function GonePassage({ claim: { sentence, article } }: { readonly claim: ClaimView }) {
  return (
    <div className="notice">
      <p>The words of the claim no longer stand in the text shown here.</p>
      {sentence !== null && (
        <blockquote lang={article.language} dir={directionOf(article.language)}>
          {sentence.text}
        </blockquote>
      )}
    </div>
  );
}

import { Fragment, useCallback, useLayoutEffect, useRef } from 'react';
import { articleText } from './article-text.js';
import { locate, paragraphsOf, type Paragraph } from './passage.js';
import { findArticle } from '../api/client.js';
import { usePolled } from '../api/polled.js';
import type { ArticleView, ClaimView } from '../api/views.js';
import { Trouble } from '../trouble.js';
import { directionOf, useWords } from '../words/use-words.js';
import { ArticleBadges } from '../article/article-badges.js';
import { CalendarSlips } from '../article/calendar-slips.js';

/** A text changes seldom, and may be long. Milliseconds. */
const EVERY = 60_000;

/** The article's text with the claim's sentence shaded and its quote marked, scrolled to where it can be read. */
export function ArticleReading({ claim }: { readonly claim: ClaimView }) {
  const words = useWords();
  const { articleId } = claim.article;
  const read = useCallback((signal: AbortSignal) => findArticle(articleId, signal), [articleId]);
  const { value: article, problem, reload } = usePolled(articleId, read, EVERY);
  if (article !== null)
    return (
      <>
        <ArticleBadges article={article} />
        <CalendarSlips article={article} />
        <ArticleText article={article} claim={claim} />
      </>
    );
  if (problem === null) return <p className="notice">{words.article.reading}</p>;
  return <Trouble problem={problem} means={words.article.cannotBeRead} onRetry={reload} />;
}

interface ArticleTextProps {
  readonly article: ArticleView;
  /** Whose words are marked; null: nobody's. */
  readonly claim: ClaimView | null;
}

export function ArticleText({ article, claim }: ArticleTextProps) {
  const words = useWords();
  const { title, body, language, revision } = article;
  const box = useRef<HTMLDivElement>(null);
  const text = body === null ? null : articleText(title, body);
  const passage = text === null || claim === null ? null : locate(text, claim);
  const paragraphs = text === null ? [] : paragraphsOf(text, passage, article.calendarSlips);
  const [quoteStart, quoteEnd] = [passage?.quote.start ?? null, passage?.quote.end ?? null];
  useLayoutEffect(() => {
    const [frame, mark] = [box.current, box.current?.querySelector('mark')];
    if (frame === null || mark === null || mark === undefined) return;
    // The frame alone is scrolled: scrollIntoView would move the page as well.
    const offset = mark.getBoundingClientRect().top - frame.getBoundingClientRect().top;
    frame.scrollTop += offset - frame.clientHeight / 3;
    // Once per passage: what is read anew every few seconds must not tear the reader away from where he scrolled.
  }, [text, quoteStart, quoteEnd]);

  if (text === null) return <p className="notice">{words.takenDown}</p>;
  const isNewer = claim !== null && revision !== claim.article.revision;
  return (
    <>
      {isNewer && <p className="notice">{words.article.revision(claim.article.revision, revision)}</p>}
      {passage === null && claim !== null && <GonePassage claim={claim} />}
      <div
        ref={box}
        className="article"
        role="region"
        aria-label={`${words.article.label}, ${article.outlet}`}
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
  return paragraph.segments.map(({ start, text: plain, kind, isSlip }) => {
    const text = isSlip ? <span className="slip">{plain}</span> : plain;
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
        return <Fragment key={start}>{text}</Fragment>;
    }
  });
}

function GonePassage({ claim: { sentence, article } }: { readonly claim: ClaimView }) {
  const words = useWords();
  return (
    <div className="notice">
      <p>{words.article.goneWords}</p>
      {sentence !== null && (
        <blockquote lang={article.language} dir={directionOf(article.language)}>
          {sentence.text}
        </blockquote>
      )}
    </div>
  );
}

import { useMemo, useState } from 'react';
import { articlesOf, findStory, mergeStories, splitStory, storiesOf } from '../api/client.js';
import { usePages, type Pages } from '../api/pages.js';
import type { Polled } from '../api/polled.js';
import { useRecording } from '../api/use-recording.js';
import type { ArticleSummary, StoryView } from '../api/views.js';
import { ArticleEntry } from '../article/article-entry.js';
import { Listed } from '../listed.js';
import { PageLink } from '../navigation/page-link.js';
import { One } from '../one.js';
import { Page } from '../page.js';
import { useWords } from '../words/use-words.js';
import { ChoiceForm } from './choice-form.js';
import { StoryTitle } from './story-title.js';

/** One story with its articles; editors merge others into it, and take articles out. */
export function StoryPage({ storyId }: { readonly storyId: string }) {
  const words = useWords();
  return (
    <Page title={words.pages.stories} windowTitle={words.pages.stories}>
      <PageLink to={{ page: 'stories', id: null }} className="back always">
        {words.stories.back}
      </PageLink>
      <One id={storyId} find={findStory}>
        {(story, reload) => <Story key={storyId} story={story} reload={reload} />}
      </One>
    </Page>
  );
}

interface StoryProps {
  readonly story: StoryView;
  readonly reload: Polled<StoryView>['reload'];
}

function Story({ story, reload }: StoryProps) {
  const words = useWords();
  const told = words.stories;
  const { storyId, mergedInto } = story;
  const readPage = useMemo(() => articlesOf({ storyId }), [storyId]);
  // Another version may hold other articles.
  const articles = usePages(`articles of story ${storyId} at ${story.version}`, readPage);
  const [isDoing, setDoing] = useState<'merge' | 'split' | null>(null);
  const follow = (version: number): void => reload((now) => now.version >= version);
  const done = (version: number): void => {
    setDoing(null);
    follow(version);
  };
  const recording = useRecording(done, follow);
  return (
    <>
      <h3>
        <StoryTitle story={story} />
      </h3>
      {mergedInto !== null && (
        <p className="notice">
          <PageLink to={{ page: 'stories', id: mergedInto }}>{told.mergedInto}</PageLink>
        </p>
      )}
      <p className="published">
        {told.articles}: {story.articleCount} · {told.claims}: {story.claimCount} · {told.contradictions}:{' '}
        {story.openContradictions}
      </p>
      {mergedInto === null && isDoing === null && (
        <div className="actions small">
          <button type="button" onClick={() => setDoing('merge')}>
            {told.merge}
          </button>
          {story.articleCount > 1 && (
            <button type="button" onClick={() => setDoing('split')}>
              {told.split}
            </button>
          )}
        </div>
      )}
      {isDoing === 'merge' && (
        <ChoiceForm
          label={told.merge}
          hint={told.mergeHint}
          submitLabel={told.mergeThese}
          recording={recording}
          onSubmit={(ids, reason) => recording.send(() => mergeStories(storyId, story.version, ids, reason))}
          onCancel={() => setDoing(null)}
        >
          <OtherStories storyId={storyId} />
        </ChoiceForm>
      )}
      {isDoing === 'split' && (
        <ChoiceForm
          label={told.split}
          hint={told.splitHint}
          submitLabel={told.splitThese}
          recording={recording}
          onSubmit={(ids, reason) => recording.send(() => splitStory(storyId, story.version, ids, reason))}
          onCancel={() => setDoing(null)}
        >
          <ArticleChoice articles={articles} />
        </ChoiceForm>
      )}
      {isDoing !== 'split' && (
        <section aria-label={told.articles}>
          <h3>{told.articles}</h3>
          <Listed pages={articles} empty={words.acts.none_} keyOf={({ articleId }) => articleId}>
            {(article) => <ArticleEntry article={article} />}
          </Listed>
        </section>
      )}
    </>
  );
}

function OtherStories({ storyId }: { readonly storyId: string }) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const readPage = useMemo(() => storiesOf({}), []);
  const pages = usePages('stories to merge', readPage);
  const others = pages.items?.filter((one) => one.storyId !== storyId && isLike(one, typed)) ?? null;
  return (
    <>
      <label>
        <span>{words.stories.find}</span>
        <input type="search" value={typed} dir="auto" onChange={({ target }) => setTyped(target.value)} />
      </label>
      <Listed pages={{ ...pages, items: others }} empty={words.stories.none} keyOf={(one) => one.storyId}>
        {(one) => (
          <label className="check">
            <input type="checkbox" name="chosen" value={one.storyId} />
            <StoryTitle story={one} />
            <span className="aside">
              {words.stories.articles}: {one.articleCount}
            </span>
          </label>
        )}
      </Listed>
    </>
  );
}

const isLike = ({ title }: StoryView, typed: string): boolean =>
  typed.trim() === '' || (title ?? '').toLowerCase().includes(typed.trim().toLowerCase());

function ArticleChoice({ articles }: { readonly articles: Pages<ArticleSummary> }) {
  const words = useWords();
  return (
    <Listed pages={articles} empty={words.acts.none_} keyOf={({ articleId }) => articleId}>
      {(article) => (
        <div className="check">
          <input
            type="checkbox"
            name="chosen"
            value={article.articleId}
            aria-label={`${article.outlet}: ${article.title ?? words.noHeadline}`}
          />
          <ArticleEntry article={article} />
        </div>
      )}
    </Listed>
  );
}

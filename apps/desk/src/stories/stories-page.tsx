import { useMemo } from 'react';
import { storiesOf } from '../api/client.js';
import { usePages } from '../api/pages.js';
import { Listed } from '../listed.js';
import { PageLink } from '../navigation/page-link.js';
import { Page } from '../page.js';
import { useWords } from '../words/use-words.js';
import { StoryTitle } from './story-title.js';

export function StoriesPage() {
  const words = useWords();
  const readPage = useMemo(() => storiesOf({}), []);
  const pages = usePages('stories', readPage);
  return (
    <Page title={words.pages.stories} windowTitle={words.pages.stories}>
      <Listed pages={pages} empty={words.stories.none} keyOf={({ storyId }) => storyId}>
        {(story) => (
          <>
            <h3>
              <PageLink to={{ page: 'stories', id: story.storyId }}>
                <StoryTitle story={story} />
              </PageLink>
            </h3>
            <p className="published">
              {words.stories.articles}: {story.articleCount} · {words.stories.claims}: {story.claimCount} ·{' '}
              {words.stories.contradictions}: {story.openContradictions}
            </p>
          </>
        )}
      </Listed>
    </Page>
  );
}

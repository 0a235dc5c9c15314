import { useState } from 'react';
import { AlertsPage } from './alerts/alerts-page.js';
import { SessionProvider } from './api/session.js';
import { keepToken } from './api/token.js';
import { ArticlePage } from './article/article-page.js';
import { ClaimPage } from './claim/claim-page.js';
import { CorrectionsPage } from './corrections/corrections-page.js';
import { Masthead } from './masthead.js';
import { useRoute } from './navigation/route.js';
import { SourcePage } from './sources/source-page.js';
import { SourcesPage } from './sources/sources-page.js';
import { StoriesPage } from './stories/stories-page.js';
import { StoryPage } from './stories/story-page.js';
import { TokenForm } from './token-form.js';
import { SpeakingDesk } from './words/use-words.js';
import { Workbench } from './workbench.js';

/** The page; begun anew where the reader hands in a token. */
export function Desk() {
  const [session, setSession] = useState(0);
  const [refusal, refuse] = useState<string | null>(null);
  const enter = (token: string): void => {
    keepToken(token);
    refuse(null);
    setSession((before) => before + 1);
  };
  return (
    <SpeakingDesk>
      <SessionProvider value={refuse}>
        <Masthead />
        {refusal === null ? <Page key={session} /> : <TokenForm refusal={refusal} onToken={enter} />}
      </SessionProvider>
    </SpeakingDesk>
  );
}

function Page() {
  const route = useRoute();
  switch (route.page) {
    case 'contradictions':
      return <Workbench route={route} />;
    case 'alerts':
      return <AlertsPage />;
    case 'stories':
      return route.id === null ? <StoriesPage /> : <StoryPage key={route.id} storyId={route.id} />;
    case 'sources':
      return route.id === null ? <SourcesPage /> : <SourcePage key={route.id} sourceId={route.id} />;
    case 'corrections':
      return <CorrectionsPage />;
    case 'articles':
      return <ArticlePage key={route.id} articleId={route.id} />;
    case 'claims':
      return <ClaimPage key={route.id} claimId={route.id} />;
  }
}

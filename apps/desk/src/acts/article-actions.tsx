import { useState } from 'react';
import { actOnArticle, type ArticleActKind } from '../api/acts.js';
import type { ArticleView } from '../api/views.js';
import { useWords } from '../words/use-words.js';
import { ActForm, type Choice } from './act-form.js';

/** What can be done to an article as it stands. */
function kindsFor({ held, retractedAt }: ArticleView): Choice<ArticleActKind> {
  const hold = held ? (['release'] as const) : (['hold'] as const);
  if (retractedAt !== null) return ['note', ...(held ? hold : [])];
  return ['correction', 'update', 'clarification', 'note', ...hold, 'retraction'];
}

interface ArticleActionsProps {
  readonly article: ArticleView;
  /** It is of another version now. */
  readonly onChanged: (version: number) => void;
}

export function ArticleActions({ article, onChanged }: ArticleActionsProps) {
  const { acts } = useWords();
  const [isActing, setActing] = useState(false);
  const [isRecorded, setRecorded] = useState(false);
  if (isActing)
    return (
      <ActForm
        version={article.version}
        kinds={kindsFor(article)}
        claim={null}
        record={(kind, said) => actOnArticle(article.articleId, article.version, kind, said)}
        onDone={(version) => {
          setActing(false);
          setRecorded(true);
          onChanged(version);
        }}
        onCancel={() => setActing(false)}
        onStale={onChanged}
      />
    );
  return (
    <div className="actions small">
      <button
        type="button"
        onClick={() => {
          setRecorded(false);
          setActing(true);
        }}
      >
        {acts.do}
      </button>
      <span role="status">{isRecorded && acts.recorded}</span>
    </div>
  );
}

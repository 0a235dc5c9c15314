import { useCallback, useEffect, useRef } from 'react';
import { Explanation } from './explanation.js';
import { JudgementBar } from './judgement-bar.js';
import { Side } from './side.js';
import { findContradiction, type QueueFilter } from '../api/client.js';
import { usePolled } from '../api/polled.js';
import type { ContradictionView, Judged } from '../api/views.js';
import { PageLink } from '../navigation/page-link.js';
import { queueAt } from '../navigation/route.js';
import { withJudgement, type Judgements } from '../queue/judgements.js';
import { Trouble } from '../trouble.js';
import { OwnMoment } from '../words/moment-shown.js';
import { useWords } from '../words/use-words.js';

interface ContradictionPageProps {
  readonly contradictionId: string;
  readonly filter: QueueFilter;
  /** As the queue has it, so that the page need not wait; null where the queue does not hold it. */
  readonly known: ContradictionView | null;
  readonly judgements: Judgements;
  readonly onJudged: (judged: Judged) => void;
}

export function ContradictionPage(props: ContradictionPageProps) {
  const words = useWords();
  const { contradictionId, filter, known, judgements, onJudged } = props;
  const read = useCallback(
    (signal: AbortSignal) => findContradiction(contradictionId, signal),
    [contradictionId],
  );
  const { value, problem, reload } = usePolled(contradictionId, read);
  const newest = value !== null && (known === null || value.version >= known.version) ? value : known;
  const contradiction = newest === null ? null : withJudgement(newest, judgements);
  const isShown = contradiction !== null;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isShown) return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [contradictionId, isShown]);

  const changed = (side: 0 | 1) => (version: number) => reload((now) => now.claims[side].version >= version);
  return (
    <section className="contradiction" aria-label={words.pages.contradictions}>
      <PageLink to={queueAt(null, filter)} className="back">
        {words.queue.back}
      </PageLink>
      {problem !== null && (
        <Trouble
          problem={problem}
          means={isShown ? words.notUpToDate : words.cannotBeRead}
          onRetry={reload}
        />
      )}
      {!isShown && problem === null && <p className="notice">{words.reading}</p>}
      {isShown && (
        <>
          <header className="question">
            <h2 ref={heading} tabIndex={-1}>
              {words.asked(words.dimension[contradiction.dimension])}
            </h2>
            <Explanation
              claims={contradiction.claims}
              explanations={contradiction.explanations}
              fallback={contradiction.explanation}
            />
            <p className="detected">
              {words.judgement.found} <OwnMoment moment={contradiction.detectedAt} /> ·{' '}
              {words.judgement.certain(Math.round(contradiction.confidence * 100))}
              {contradiction.storyId !== null && (
                <>
                  {' · '}
                  <PageLink to={{ page: 'stories', id: contradiction.storyId }}>{words.claim.story}</PageLink>
                </>
              )}
            </p>
          </header>
          <JudgementBar
            key={contradictionId}
            contradiction={contradiction}
            onJudged={onJudged}
            onStale={(version) => reload((now) => now.version >= version)}
          />
          <div className="sides">
            <Side claim={contradiction.claims[0]} order="first" onChanged={changed(0)} />
            <Side claim={contradiction.claims[1]} order="second" onChanged={changed(1)} />
          </div>
        </>
      )}
    </section>
  );
}

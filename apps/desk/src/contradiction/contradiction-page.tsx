import { useCallback, useEffect, useRef } from 'react';
import { Explanation } from './explanation.js';
import { JudgementBar } from './judgement-bar.js';
import { Side } from './side.js';
import { findContradiction, type QueueFilter } from '../api/client.js';
import { usePolled } from '../api/polled.js';
import type { ContradictionView, Judged } from '../api/views.js';
import { addressOf, followInPage } from '../navigation/route.js';
import { withJudgement, type Judgements } from '../queue/judgements.js';
import { DIMENSION_WORDS } from '../words/labels.js';
import { OwnMoment } from '../words/moment-shown.js';

interface ContradictionPageProps {
  readonly contradictionId: string;
  readonly filter: QueueFilter;
  /** As the queue has it, so that the page need not wait; null where the queue does not hold it. */
  readonly known: ContradictionView | null;
  readonly judgements: Judgements;
  readonly onJudged: (judged: Judged) => void;
}

export function ContradictionPage(props: ContradictionPageProps) {
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

  const back = { contradictionId: null, filter };
  return (
    <section className="contradiction" aria-label="Contradiction">
      <a className="back" href={addressOf(back)} onClick={followInPage(back)}>
        ← All contradictions
      </a>
      {problem !== null && (
        <div className="notice trouble" role="alert">
          <p>
            <strong>{isShown ? 'This is not up to date.' : 'It cannot be read.'}</strong> {problem.message}
          </p>
          <button type="button" onClick={reload}>
            Try again
          </button>
        </div>
      )}
      {!isShown && problem === null && <p className="notice">Reading…</p>}
      {isShown && (
        <>
          <header className="question">
            <h2 ref={heading} tabIndex={-1}>
              {DIMENSION_WORDS[contradiction.dimension]}?
            </h2>
            <Explanation words={contradiction.explanation} claims={contradiction.claims} />
            <p className="detected">
              Found <OwnMoment moment={contradiction.detectedAt} />,{' '}
              {certaintyWords(contradiction.confidence)}
            </p>
          </header>
          <JudgementBar
            key={contradictionId}
            contradiction={contradiction}
            onJudged={onJudged}
            onStale={reload}
          />
          <div className="sides">
            <Side claim={contradiction.claims[0]} order="First" />
            <Side claim={contradiction.claims[1]} order="Second" />
          </div>
        </>
      )}
    </section>
  );
}

const certaintyWords = (confidence: number): string => `${Math.round(confidence * 100)} % certain`;

import { useState } from 'react';
import { DismissalForm } from './dismissal-form.js';
import { useJudgement } from './use-judgement.js';
import type { Problem } from '../api/problem.js';
import type { ContradictionView, Judged } from '../api/views.js';
import { useShortcuts } from '../navigation/shortcuts.js';
import { eventWords, REASON_WORDS, STATUS_WORDS } from '../words/labels.js';
import { OwnMoment } from '../words/moment-shown.js';

interface JudgementBarProps {
  readonly contradiction: ContradictionView;
  readonly onJudged: (judged: Judged) => void;
  readonly onStale: () => void;
}

export function JudgementBar({ contradiction, onJudged, onStale }: JudgementBarProps) {
  const { isSending, refusal, send } = useJudgement(contradiction, onJudged, onStale);
  const [isDismissing, setDismissing] = useState(false);
  const isOpen = contradiction.status === 'open';
  // After a 409 the server's answer may be older than what the refusal tells of: nothing is judged on that.
  const isBehind = (refusal?.version ?? 0) > contradiction.version;
  const isHeld = isSending || isBehind;
  const confirm = (): void => send({ kind: 'confirmation', note: null });
  const isFree = isOpen && !isDismissing;
  useShortcuts({
    c: isFree && !isHeld ? confirm : undefined,
    d: isFree ? () => setDismissing(true) : undefined,
  });

  return (
    <section className="judgement" aria-label="Judgement">
      {refusal !== null && <Refusal problem={refusal} isBehind={isBehind} />}
      {!isOpen && <Verdict contradiction={contradiction} />}
      {isOpen && isDismissing && (
        <DismissalForm
          isHeld={isHeld}
          onDismiss={(reason, note) => send({ kind: 'dismissal', reason, note })}
          onCancel={() => setDismissing(false)}
        />
      )}
      {isFree && (
        <div className="actions">
          <button
            type="button"
            className="primary"
            onClick={confirm}
            disabled={isHeld}
            aria-keyshortcuts="c"
            title="Both cannot be true"
          >
            Confirm
          </button>
          <button
            type="button"
            onClick={() => setDismissing(true)}
            disabled={isHeld}
            aria-keyshortcuts="d"
            title="It only looks like a contradiction"
          >
            Dismiss…
          </button>
        </div>
      )}
    </section>
  );
}

interface RefusalProps {
  readonly problem: Problem;
  /** The page does not show yet what the refusal tells of. */
  readonly isBehind: boolean;
}

function Refusal({ problem: { status, message, changes }, isBehind }: RefusalProps) {
  return (
    <div className="notice trouble" role="alert">
      <p>
        <strong>
          {status === 409 ? 'It changed while you were looking.' : 'The judgement was not taken.'}
        </strong>{' '}
        {changes.length === 0 && message}
      </p>
      {changes.length > 0 && (
        <ul>
          {changes.map(({ type, version, actor, recordedAt }) => (
            <li key={version}>
              {eventWords(type)} by <bdi>{actor}</bdi>, <OwnMoment moment={recordedAt} />
            </li>
          ))}
        </ul>
      )}
      {status === 409 && <p>{isBehind ? 'Reading what is new…' : 'What you see now is the newest.'}</p>}
    </div>
  );
}

function Verdict({ contradiction }: { readonly contradiction: ContradictionView }) {
  const { status, judgedBy, reason, note, changedAt } = contradiction;
  return (
    <div className="verdict">
      <p>
        <strong className={`status ${status}`}>{STATUS_WORDS[status]}</strong>
        {judgedBy !== null && (
          <>
            {' '}
            by <bdi>{judgedBy}</bdi>
          </>
        )}
        , <OwnMoment moment={changedAt} />
      </p>
      {reason !== null && <p>{REASON_WORDS[reason]}.</p>}
      {note !== null && <p dir="auto">{note}</p>}
    </div>
  );
}

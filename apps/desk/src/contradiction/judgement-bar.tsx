import { useState } from 'react';
import { DismissalForm } from './dismissal-form.js';
import { ReopeningForm } from './reopening-form.js';
import { useJudgement } from './use-judgement.js';
import type { ContradictionView, Judged } from '../api/views.js';
import { useShortcuts } from '../navigation/shortcuts.js';
import { Refusal } from '../refusal.js';
import { OwnMoment } from '../words/moment-shown.js';
import { useWords } from '../words/use-words.js';

interface JudgementBarProps {
  readonly contradiction: ContradictionView;
  readonly onJudged: (judged: Judged) => void;
  readonly onStale: (version: number) => void;
}

export function JudgementBar({ contradiction, onJudged, onStale }: JudgementBarProps) {
  const { judgement: told } = useWords();
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
    <section className="judgement" aria-label={told.label}>
      {refusal !== null && <Refusal problem={refusal} isBehind={isBehind} />}
      {contradiction.held && <p className="notice">{told.onHold}</p>}
      {!isOpen && <Verdict contradiction={contradiction} />}
      {!isOpen && <ReopeningForm isHeld={isHeld} onReopen={(cause) => send({ kind: 'reopening', cause })} />}
      {isOpen && isDismissing && (
        <DismissalForm
          contradiction={contradiction}
          isHeld={isHeld}
          onDismiss={send}
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
            title={told.confirmHint}
          >
            {told.confirm}
          </button>
          <button
            type="button"
            onClick={() => setDismissing(true)}
            disabled={isHeld}
            aria-keyshortcuts="d"
            title={told.dismissHint}
          >
            {told.dismiss}
          </button>
        </div>
      )}
    </section>
  );
}

function Verdict({ contradiction }: { readonly contradiction: ContradictionView }) {
  const words = useWords();
  const { status, judgedBy, reason, note, changedAt } = contradiction;
  return (
    <div className="verdict">
      <p>
        <strong className={`status ${status}`}>{words.status[status]}</strong>
        {judgedBy !== null && (
          <>
            {' '}
            {words.by} <bdi>{judgedBy}</bdi>
          </>
        )}
        {words.comma}
        <OwnMoment moment={changedAt} />
      </p>
      {reason !== null && <p>{words.reason[reason]}.</p>}
      {note !== null && <p dir="auto">{note}</p>}
    </div>
  );
}

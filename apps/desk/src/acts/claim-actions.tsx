import { useState } from 'react';
import { actOnClaim } from '../api/acts.js';
import type { ActKind, ClaimView } from '../api/views.js';
import { useWords } from '../words/use-words.js';
import { ActForm, type Choice } from './act-form.js';

const READINGS: Choice<ActKind> = ['amendment', 'rejection'];

/** What can be done to a claim as it stands. */
function kindsFor({ status, held }: ClaimView): Choice<ActKind> {
  if (status === 'misread') return ['amendment'];
  if (status === 'retracted')
    return ['note', 'verification', 'refutation', ...(held ? ['release' as const] : [])];
  const hold = held ? 'release' : 'hold';
  return [
    'correction',
    'update',
    'clarification',
    'note',
    hold,
    'retraction',
    'verification',
    'refutation',
    'amendment',
    'rejection',
  ];
}

interface ClaimActionsProps {
  readonly claim: ClaimView;
  /** It is of another version now. */
  readonly onChanged: (version: number) => void;
}

/** Two buttons: for our own misreading, which is the most frequent, and for all else. */
export function ClaimActions({ claim, onChanged }: ClaimActionsProps) {
  const { acts } = useWords();
  const [kinds, setKinds] = useState<Choice<ActKind> | null>(null);
  const [isRecorded, setRecorded] = useState(false);
  const open = (some: Choice<ActKind>): void => {
    setRecorded(false);
    setKinds(some);
  };
  if (kinds !== null)
    return (
      <ActForm
        version={claim.version}
        kinds={kinds}
        claim={claim}
        record={(kind, said) => actOnClaim(claim.claimId, claim.version, kind, said)}
        onDone={(version) => {
          setKinds(null);
          setRecorded(true);
          onChanged(version);
        }}
        onCancel={() => setKinds(null)}
        onStale={onChanged}
      />
    );
  return (
    <div className="actions small">
      {claim.status === 'standing' && (
        <button type="button" onClick={() => open(READINGS)}>
          {acts.misread}
        </button>
      )}
      <button type="button" onClick={() => open(kindsFor(claim))}>
        {acts.do}
      </button>
      <span role="status">{isRecorded && acts.recorded}</span>
    </div>
  );
}

import { useCallback, useEffect, useRef, type FormEvent, type KeyboardEvent } from 'react';
import { alikeOf, type Judgement } from '../api/client.js';
import { usePolled } from '../api/polled.js';
import type { ContradictionView, DismissalReason } from '../api/views.js';
import { useWords } from '../words/use-words.js';

/** As the API takes it. Characters. */
const LONGEST_NOTE = 2_000;

interface DismissalFormProps {
  readonly contradiction: ContradictionView;
  readonly isHeld: boolean;
  readonly onDismiss: (judgement: Judgement) => void;
  readonly onCancel: () => void;
}

export function DismissalForm({ contradiction, isHeld, onDismiss, onCancel }: DismissalFormProps) {
  const words = useWords();
  const told = words.judgement;
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => select.current?.focus(), []);
  const isReason = (value: unknown): value is DismissalReason =>
    typeof value === 'string' && Object.hasOwn(words.reason, value);

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const [reason, note] = [fields.get('reason'), fields.get('note')];
    if (!isReason(reason)) return;
    onDismiss({
      kind: 'dismissal',
      reason,
      note: typeof note === 'string' && note.trim() !== '' ? note.trim() : null,
      scope: fields.get('pattern') === null ? 'pair' : 'pattern',
    });
  };
  const cancelOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onCancel();
  };

  return (
    <form className="dismissal" onSubmit={submit} onKeyDown={cancelOnEscape} aria-label={told.dismiss}>
      <label>
        <span>{told.why}</span>
        <select ref={select} name="reason" required defaultValue="">
          <option value="" disabled>
            {told.choose}
          </option>
          {Object.entries(words.reason).map(([reason, text]) => (
            <option key={reason} value={reason}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{told.note}</span>
        <textarea name="note" rows={2} maxLength={LONGEST_NOTE} dir="auto" />
      </label>
      <AllLikeIt contradiction={contradiction} />
      <div className="actions">
        <button type="submit" className="primary" disabled={isHeld}>
          {told.dismissThis}
        </button>
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

/** Whether all that is like it in its story is dismissed with it; how many of these are open now. */
function AllLikeIt({
  contradiction: { contradictionId, pattern },
}: Pick<DismissalFormProps, 'contradiction'>) {
  const { judgement } = useWords();
  const read = useCallback((signal: AbortSignal) => alikeOf(contradictionId, signal), [contradictionId]);
  const { value } = usePolled(contradictionId, read);
  if (pattern === null) return <p className="aside">{judgement.noStory}</p>;
  return (
    <label className="check">
      <input type="checkbox" name="pattern" />
      {judgement.pattern(value === null ? null : value.items.length)}
    </label>
  );
}

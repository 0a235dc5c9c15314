import { useEffect, useRef, type FormEvent, type KeyboardEvent } from 'react';
import type { DismissalReason } from '@isnad/ledger-domain';
import { REASON_WORDS } from '../words/labels.js';

/** As the API takes it. Characters. */
const LONGEST_NOTE = 2_000;

interface DismissalFormProps {
  readonly isHeld: boolean;
  readonly onDismiss: (reason: DismissalReason, note: string | null) => void;
  readonly onCancel: () => void;
}

const isReason = (value: unknown): value is DismissalReason =>
  typeof value === 'string' && Object.hasOwn(REASON_WORDS, value);

export function DismissalForm({ isHeld, onDismiss, onCancel }: DismissalFormProps) {
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => select.current?.focus(), []);

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const [reason, note] = [fields.get('reason'), fields.get('note')];
    if (!isReason(reason)) return;
    onDismiss(reason, typeof note === 'string' && note.trim() !== '' ? note.trim() : null);
  };
  const cancelOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onCancel();
  };

  return (
    <form className="dismissal" onSubmit={submit} onKeyDown={cancelOnEscape} aria-label="Dismiss">
      <label>
        <span>Why it only looks like a contradiction</span>
        <select ref={select} name="reason" required defaultValue="">
          <option value="" disabled>
            Choose a reason…
          </option>
          {Object.entries(REASON_WORDS).map(([reason, words]) => (
            <option key={reason} value={reason}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Note (optional)</span>
        <textarea name="note" rows={2} maxLength={LONGEST_NOTE} dir="auto" />
      </label>
      <div className="actions">
        <button type="submit" className="primary" disabled={isHeld}>
          Dismiss with this reason
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}

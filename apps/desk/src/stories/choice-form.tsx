import type { FormEvent, ReactNode } from 'react';
import type { Recording } from '../api/use-recording.js';
import { Refusal } from '../refusal.js';
import { useWords } from '../words/use-words.js';

interface ChoiceFormProps {
  readonly label: string;
  readonly hint: string;
  readonly submitLabel: string;
  readonly recording: Recording;
  /** Check boxes named `chosen`. */
  readonly children: ReactNode;
  readonly onSubmit: (chosen: readonly string[], reason: string) => void;
  readonly onCancel: () => void;
}

/** Some of a list are chosen, with the reason why. */
export function ChoiceForm(props: ChoiceFormProps) {
  const words = useWords();
  const { label, hint, submitLabel, recording, children, onSubmit, onCancel } = props;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const chosen = form.getAll('chosen').filter((value) => typeof value === 'string');
    const reason = form.get('reason');
    if (chosen.length > 0 && typeof reason === 'string') onSubmit(chosen, reason.trim());
  };
  return (
    <form className="act" onSubmit={submit} aria-label={label}>
      {recording.refusal !== null && <Refusal problem={recording.refusal} isBehind={false} />}
      <p className="aside">{hint}</p>
      {children}
      <label>
        <span>{words.stories.reason}</span>
        <textarea name="reason" rows={2} maxLength={2_000} dir="auto" required />
      </label>
      <div className="actions">
        <button type="submit" className="primary" disabled={recording.isSending}>
          {submitLabel}
        </button>
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

import { useState, type FormEvent } from 'react';
import { useWords } from '../words/use-words.js';

interface ReopeningFormProps {
  readonly isHeld: boolean;
  readonly onReopen: (cause: string) => void;
}

export function ReopeningForm({ isHeld, onReopen }: ReopeningFormProps) {
  const words = useWords();
  const [isAsking, setAsking] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const cause = new FormData(event.currentTarget).get('cause');
    if (typeof cause === 'string' && cause.trim() !== '') onReopen(cause.trim());
  };
  if (!isAsking)
    return (
      <div className="actions">
        <button type="button" onClick={() => setAsking(true)} disabled={isHeld}>
          {words.judgement.reopen}
        </button>
      </div>
    );
  return (
    <form className="dismissal" onSubmit={submit} aria-label={words.judgement.reopen}>
      <label>
        <span>{words.judgement.cause}</span>
        <textarea name="cause" rows={2} maxLength={2_000} dir="auto" required autoFocus />
      </label>
      <div className="actions">
        <button type="submit" className="primary" disabled={isHeld}>
          {words.judgement.reopenThis}
        </button>
        <button type="button" onClick={() => setAsking(false)}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

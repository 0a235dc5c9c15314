import type { FormEvent } from 'react';
import { useWords } from './words/use-words.js';

interface TokenFormProps {
  /** What the server said. */
  readonly refusal: string;
  readonly onToken: (token: string) => void;
}

export function TokenForm({ refusal, onToken }: TokenFormProps) {
  const { door } = useWords();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const token = new FormData(event.currentTarget).get('token');
    if (typeof token === 'string' && token.trim() !== '') onToken(token.trim());
  };
  return (
    <main className="door">
      <h2>{door.question}</h2>
      <p role="alert">{refusal}</p>
      <form onSubmit={submit}>
        <label>
          <span>{door.token}</span>
          <input name="token" type="password" autoComplete="off" spellCheck={false} required autoFocus />
        </label>
        <button type="submit" className="primary">
          {door.enter}
        </button>
      </form>
      <p className="aside">{door.kept}</p>
    </main>
  );
}

import type { FormEvent } from 'react';

interface TokenFormProps {
  /** What the server said. */
  readonly refusal: string;
  readonly onToken: (token: string) => void;
}

export function TokenForm({ refusal, onToken }: TokenFormProps) {
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const token = new FormData(event.currentTarget).get('token');
    if (typeof token === 'string' && token.trim() !== '') onToken(token.trim());
  };
  return (
    <main className="door">
      <h2>Who is there?</h2>
      <p role="alert">{refusal}</p>
      <form onSubmit={submit}>
        <label>
          <span>Your token</span>
          <input name="token" type="password" autoComplete="off" spellCheck={false} required autoFocus />
        </label>
        <button type="submit" className="primary">
          Enter
        </button>
      </form>
      <p className="aside">It is kept in this tab alone, and forgotten when the tab closes.</p>
    </main>
  );
}

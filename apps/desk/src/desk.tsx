import { useState } from 'react';
import { keepToken } from './api/token.js';
import { Masthead } from './masthead.js';
import { TokenForm } from './token-form.js';
import { Workbench } from './workbench.js';

/** The page; begun anew where the reader hands in a token. */
export function Desk() {
  const [session, setSession] = useState(0);
  const [refusal, refuse] = useState<string | null>(null);
  const enter = (token: string): void => {
    keepToken(token);
    refuse(null);
    setSession((before) => before + 1);
  };
  return (
    <>
      <Masthead />
      {refusal === null ? (
        <Workbench key={session} onUnknown={refuse} />
      ) : (
        <TokenForm refusal={refusal} onToken={enter} />
      )}
    </>
  );
}

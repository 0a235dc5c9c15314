import { useCallback, type ReactNode } from 'react';
import { usePolled, type Polled } from './api/polled.js';
import { Trouble } from './trouble.js';
import { useWords } from './words/use-words.js';

interface OneProps<Value> {
  /** Names what is read. */
  readonly id: string;
  readonly find: (id: string, signal?: AbortSignal) => Promise<Value>;
  readonly children: (value: Value, reload: Polled<Value>['reload']) => ReactNode;
}

/** One thing that is read again and again: while it is read, that it cannot be, and what it is. */
export function One<Value>({ id, find, children }: OneProps<Value>) {
  const words = useWords();
  const read = useCallback((signal: AbortSignal) => find(id, signal), [find, id]);
  const { value, problem, reload } = usePolled(id, read);
  return (
    <>
      {problem !== null && (
        <Trouble
          problem={problem}
          means={value === null ? words.cannotBeRead : words.notUpToDate}
          onRetry={reload}
        />
      )}
      {value === null && problem === null && <p className="notice">{words.reading}</p>}
      {value !== null && children(value, reload)}
    </>
  );
}

import { useCallback, useEffect, useRef, useState } from 'react';
import { asProblem, type Problem } from './problem.js';
import { useSession } from './session.js';

/** How often what is on the page is read again while the page is visible. Milliseconds. */
const EVERY = 5_000;

const NOT_AUTHENTICATED = 401;

/** How soon, and how often, what is awaited is read once more. Milliseconds; times. */
const SOON = 200;
const PATIENCE = 25;

export interface Polled<Value> {
  /** null until the first answer; afterwards the newest, also while a later reading failed. */
  readonly value: Value | null;
  /** Why the last reading failed; null where it did not. */
  readonly problem: Problem | null;
  /**
   * Reads at once. With a condition, again and again in short steps until what is read meets it: the server's lists follow
   * what it has taken a moment later.
   */
  readonly reload: (isAwaited?: (value: Value) => boolean) => void;
}

/**
 * Reads at once, whenever `read` changes, every `every` milliseconds (default 5,000) while the page is visible, and when it becomes visible.
 * Values read under another `key` are not shown.
 */
export function usePolled<Value>(
  key: string,
  read: (signal: AbortSignal) => Promise<Value>,
  every = EVERY,
): Polled<Value> {
  const [held, hold] = useState<{ readonly key: string; readonly value: Value } | null>(null);
  const [failed, fail] = useState<{ readonly key: string; readonly problem: Problem } | null>(null);
  const [round, setRound] = useState(0);
  const onUnknown = useSession();
  const awaited = useRef<{ readonly is: (value: Value) => boolean; tries: number } | null>(null);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    let timer: number | undefined;
    let isReading = false;

    const next = (): number => {
      if (awaited.current === null) return every;
      awaited.current.tries -= 1;
      if (awaited.current.tries <= 0) awaited.current = null;
      return SOON;
    };
    const readOnce = async (): Promise<void> => {
      if (isReading || document.visibilityState !== 'visible') return;
      isReading = true;
      window.clearTimeout(timer);
      try {
        const value = await read(signal);
        if (signal.aborted) return;
        hold({ key, value });
        fail(null);
        if (awaited.current?.is(value) === true) awaited.current = null;
      } catch (error) {
        if (signal.aborted) return;
        const problem = asProblem(error);
        if (problem.status === NOT_AUTHENTICATED) onUnknown(problem.message);
        fail({ key, problem });
      } finally {
        isReading = false;
        if (!signal.aborted) timer = window.setTimeout(() => void readOnce(), next());
      }
    };
    const onVisibility = (): void => void readOnce();
    document.addEventListener('visibilitychange', onVisibility);
    void readOnce();
    return () => {
      controller.abort();
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [key, read, every, round, onUnknown]);

  const reload = useCallback((is?: (value: Value) => boolean) => {
    awaited.current = is === undefined ? null : { is, tries: PATIENCE };
    setRound((before) => before + 1);
  }, []);
  return {
    value: held?.key === key ? held.value : null,
    problem: failed?.key === key ? failed.problem : null,
    reload,
  };
}

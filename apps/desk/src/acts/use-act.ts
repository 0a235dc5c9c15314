import { useState } from 'react';
import { act, type Act } from '../api/client.js';
import { asProblem, type Problem } from '../api/problem.js';

export interface ActDesk {
  readonly isSending: boolean;
  /** Why the last act was not taken; null where none was refused. */
  readonly refusal: Problem | null;
  readonly send: (what: Act) => void;
}

interface Target {
  readonly on: 'claims' | 'articles';
  readonly id: string;
  /** What the editor looked at. */
  readonly version: number;
}

/** Puts an act on the record; where somebody else came first, `onStale` reads the thing anew. */
export function useAct({ on, id, version }: Target, onDone: () => void, onStale: () => void): ActDesk {
  const [isSending, setSending] = useState(false);
  const [refusal, refuse] = useState<Problem | null>(null);
  const deliver = async (what: Act): Promise<void> => {
    setSending(true);
    refuse(null);
    try {
      await act(on, id, version, what);
      onDone();
    } catch (error) {
      const problem = asProblem(error);
      refuse(problem);
      if (problem.status === 409) onStale();
    } finally {
      setSending(false);
    }
  };
  return {
    isSending,
    refusal,
    send: (what) => {
      if (!isSending) void deliver(what);
    },
  };
}

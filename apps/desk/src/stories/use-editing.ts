import { useState } from 'react';
import { asProblem, type Problem } from '../api/problem.js';

export interface Editing {
  readonly isSending: boolean;
  readonly refusal: Problem | null;
  readonly send: (work: () => Promise<unknown>) => void;
}

/** Sends what an editor makes of a story; where somebody else came first, `onStale` reads it anew. */
export function useEditing(onDone: () => void, onStale: () => void): Editing {
  const [isSending, setSending] = useState(false);
  const [refusal, refuse] = useState<Problem | null>(null);
  const deliver = async (work: () => Promise<unknown>): Promise<void> => {
    setSending(true);
    refuse(null);
    try {
      await work();
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
    send: (work) => {
      if (!isSending) void deliver(work);
    },
  };
}

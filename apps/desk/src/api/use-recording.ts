import { useState } from 'react';
import { asProblem, type Problem } from './problem.js';

/** The thing after an act: of what version its stream is. */
export interface Recorded {
  readonly version: number;
}

export interface Recording {
  readonly isSending: boolean;
  /** Why the last work was not taken; null where none was refused. */
  readonly refusal: Problem | null;
  readonly send: (work: () => Promise<Recorded>) => void;
}

/**
 * Sends what an editor does to a thing that has versions.
 *
 * @param onDone hears which version it has now
 * @param onStale hears which version it has where somebody else came first
 */
export function useRecording(
  onDone: (version: number) => void,
  onStale: (version: number) => void,
): Recording {
  const [isSending, setSending] = useState(false);
  const [refusal, refuse] = useState<Problem | null>(null);
  const deliver = async (work: () => Promise<Recorded>): Promise<void> => {
    setSending(true);
    refuse(null);
    try {
      onDone((await work()).version);
    } catch (error) {
      const problem = asProblem(error);
      refuse(problem);
      if (problem.version !== null) onStale(problem.version);
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

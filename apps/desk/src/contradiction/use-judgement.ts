import { useState } from 'react';
import { judge, type Judgement } from '../api/client.js';
import { asProblem, type Problem } from '../api/problem.js';
import type { ContradictionView, Judged } from '../api/views.js';

export interface JudgementDesk {
  readonly isSending: boolean;
  /** Why the last judgement was not taken; null where none was refused. */
  readonly refusal: Problem | null;
  readonly send: (judgement: Judgement) => void;
}

/**
 * Sends the judgement on the version that the editor looks at. What changed meanwhile comes back as a refusal of status
 * 409, and `onStale` reads the contradiction anew.
 */
export function useJudgement(
  { contradictionId, version }: Pick<ContradictionView, 'contradictionId' | 'version'>,
  onJudged: (judged: Judged) => void,
  onStale: (version: number) => void,
): JudgementDesk {
  const [isSending, setSending] = useState(false);
  const [refusal, refuse] = useState<Problem | null>(null);

  const deliver = async (judgement: Judgement): Promise<void> => {
    setSending(true);
    refuse(null);
    try {
      onJudged(await judge(contradictionId, version, judgement));
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
    send: (judgement) => {
      if (!isSending) void deliver(judgement);
    },
  };
}

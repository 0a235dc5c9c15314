import type { Problem } from './api/problem.js';
import { useWords } from './words/use-words.js';

interface TroubleProps {
  readonly problem: Problem;
  /** What it means for the reader. */
  readonly means: string;
  readonly onRetry: () => void;
}

/** Something could not be read, and can be tried again. */
export function Trouble({ problem, means, onRetry }: TroubleProps) {
  const words = useWords();
  return (
    <div className="notice trouble" role="alert">
      <p>
        <strong>{means}</strong> {problem.message === '' ? words.unreachable : problem.message}
      </p>
      <button type="button" onClick={() => onRetry()}>
        {words.tryAgain}
      </button>
    </div>
  );
}

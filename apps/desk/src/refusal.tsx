import type { Problem } from './api/problem.js';
import { OwnMoment } from './words/moment-shown.js';
import { useWords } from './words/use-words.js';

interface RefusalProps {
  readonly problem: Problem;
  /** The page does not show yet what the refusal tells of. */
  readonly isBehind: boolean;
}

/** What an editor wanted was not taken: somebody else came first, with what he changed; or it was not right. */
export function Refusal({ problem: { status, message, changes }, isBehind }: RefusalProps) {
  const words = useWords();
  const told = words.refusal;
  const detail = status === 0 && message === '' ? words.unreachable : message;
  return (
    <div className="notice trouble" role="alert">
      <p>
        <strong>{status === 409 && changes.length > 0 ? told.changed : told.notTaken}</strong>{' '}
        {changes.length === 0 && detail}
      </p>
      {changes.length > 0 && (
        <ul>
          {changes.map(({ type, version, actor, recordedAt, data }) => (
            <li key={version}>
              {told.event(type)} {words.by} <bdi>{actor}</bdi>
              {words.comma}
              <OwnMoment moment={recordedAt} />
              {data['changes'] !== undefined && <code dir="ltr">{JSON.stringify(data['changes'])}</code>}
              {typeof data['reason'] === 'string' && <p dir="auto">{data['reason']}</p>}
            </li>
          ))}
        </ul>
      )}
      {status === 409 && changes.length > 0 && <p>{isBehind ? told.readingNew : told.isNewest}</p>}
    </div>
  );
}

import { readersClock, wallClock } from './moment.js';

/** A moment on the clock of whoever wrote it; the reader's own clock in a tooltip, and for screen readers. */
export function MomentShown({ moment }: { readonly moment: string }) {
  const yours = readersClock(moment);
  if (yours === null) return <span>{moment}</span>;
  return (
    <time dateTime={moment} title={`Your time: ${yours}`}>
      {wallClock(moment)}
      <span className="unseen"> (your time: {yours})</span>
    </time>
  );
}

/** A moment of the ledger itself, on the reader's clock. */
export function OwnMoment({ moment }: { readonly moment: string }) {
  return (
    <time dateTime={moment} title={moment}>
      {readersClock(moment) ?? moment}
    </time>
  );
}

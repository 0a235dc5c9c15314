import { readersClock, wallClock } from './moment.js';
import { useWords } from './use-words.js';

/** A moment on the clock of whoever wrote it; the reader's own clock in a tooltip, and for screen readers. */
export function MomentShown({ moment }: { readonly moment: string }) {
  const words = useWords();
  const { locale, yourTime } = words;
  const yours = readersClock(moment, locale);
  if (yours === null) return <span>{moment}</span>;
  return (
    <time dateTime={moment} title={`${yourTime}: ${yours}`}>
      {wallClock(moment, words)}
      <span className="unseen">
        {' '}
        ({yourTime}: {yours})
      </span>
    </time>
  );
}

/** A moment of the ledger itself, on the reader's clock. */
export function OwnMoment({ moment }: { readonly moment: string }) {
  const { locale } = useWords();
  return (
    <time dateTime={moment} title={moment}>
      {readersClock(moment, locale) ?? moment}
    </time>
  );
}

import type { ActView, CorrectableField, CorrectableFields } from '../api/views.js';
import { PageLink } from '../navigation/page-link.js';
import { MomentShown, OwnMoment } from '../words/moment-shown.js';
import { useWords } from '../words/use-words.js';
import { valueWords } from './value-words.js';

interface ActEntryProps {
  readonly act: ActView;
  /** Whether it says what it was done to: not on the page of that thing. */
  readonly namesTarget: boolean;
}

/** One act: what, since when, on whose authority, what it changed, why. */
export function ActEntry({ act, namesTarget }: ActEntryProps) {
  const words = useWords();
  const { kind, effectiveAt, authority, recordedBy, recordedAt, reason, text, field } = act;
  return (
    <article className="act-entry" data-act={kind}>
      <p className="act-head">
        <strong>{words.act[kind]}</strong>
        {authority !== null && (
          <>
            {' '}
            {words.by} <bdi>{authority}</bdi>
          </>
        )}
        {words.comma}
        {words.acts.since} <MomentShown moment={effectiveAt} />
        {namesTarget && <Target act={act} />}
      </p>
      {field !== null && <p>{words.field[field]}</p>}
      <Changes act={act} />
      {text !== null && <p dir="auto">{text}</p>}
      <p dir="auto">{reason}</p>
      {act.verdict !== null && act.reviewUrl !== null && (
        <p>
          <bdi>{act.verdict}</bdi>:{' '}
          <a href={act.reviewUrl} target="_blank" rel="noreferrer">
            {words.claim.review}
          </a>
        </p>
      )}
      <p className="aside">
        {words.acts.enteredBy} <bdi>{recordedBy}</bdi>
        {words.comma}
        <OwnMoment moment={recordedAt} />
      </p>
    </article>
  );
}

function Target({ act: { claimId, articleId } }: Pick<ActEntryProps, 'act'>) {
  const words = useWords();
  if (claimId !== null)
    return (
      <>
        {' · '}
        <PageLink to={{ page: 'claims', id: claimId }}>{words.claim.open}</PageLink>
      </>
    );
  if (articleId === null) return null;
  return (
    <>
      {' · '}
      <PageLink to={{ page: 'articles', id: articleId }}>{words.article.open}</PageLink>
    </>
  );
}

function Changes({ act: { before, after } }: Pick<ActEntryProps, 'act'>) {
  const words = useWords();
  if (after === null) return null;
  const shown = (fields: CorrectableFields | null, name: CorrectableField) => (
    <bdi>{valueWords(name, fields, words) ?? words.acts.notKnown}</bdi>
  );
  return (
    <ul className="changes">
      {(Object.keys(after) as CorrectableField[]).map((name) => (
        <li key={name}>
          {words.field[name]}: {shown(after, name)}{' '}
          <span className="aside">
            ({words.acts.was} {shown(before, name)})
          </span>
        </li>
      ))}
    </ul>
  );
}

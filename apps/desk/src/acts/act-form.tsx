import { useState, type ChangeEvent, type FormEvent, type KeyboardEvent } from 'react';
import type { Act } from '../api/acts.js';
import { type Recorded, useRecording } from '../api/use-recording.js';
import type { ActKind, ClaimView } from '../api/views.js';
import { Refusal } from '../refusal.js';
import { useWords } from '../words/use-words.js';
import { changedFields } from './changed-fields.js';
import { ClaimFields } from './claim-fields.js';

/** What each kind of act asks for besides its reason. */
const ASKS: Readonly<Record<ActKind, readonly ('changes' | 'text' | 'review' | 'authority')[]>> = {
  correction: ['changes', 'authority'],
  update: ['changes', 'authority'],
  clarification: ['text', 'authority'],
  note: ['text', 'authority'],
  retraction: ['authority'],
  hold: ['authority'],
  release: ['authority'],
  verification: ['review', 'authority'],
  refutation: ['review', 'authority'],
  amendment: ['changes'],
  rejection: [],
};

/** At least one. */
export type Choice<Kind> = readonly [Kind, ...Kind[]];

export interface ActFormProps<Kind extends ActKind> {
  /** Of what the editor looks at. */
  readonly version: number;
  /** What can be done; the first is offered. */
  readonly kinds: Choice<Kind>;
  /** The claim that is acted on; null: an article, whose corrections are words. */
  readonly claim: ClaimView | null;
  /** Puts it on the record. */
  readonly record: (kind: Kind, said: Act) => Promise<Recorded>;
  /** It is on the record: the thing is of this version now. */
  readonly onDone: (version: number) => void;
  readonly onCancel: () => void;
  /** Somebody else came first: the thing is of this version, and to be read anew. */
  readonly onStale: (version: number) => void;
}

export function ActForm<Kind extends ActKind>({
  version,
  kinds,
  claim,
  record,
  onDone,
  onCancel,
  onStale,
}: ActFormProps<Kind>) {
  const words = useWords();
  const told = words.acts;
  const [kind, setKind] = useState<Kind>(kinds[0]);
  const [isEmpty, setEmpty] = useState(false);
  const { isSending, refusal, send } = useRecording(onDone, onStale);
  const isBehind = (refusal?.version ?? 0) > version;
  const asks = ASKS[kind];
  // An article has no fields: its corrections are told in words.
  const asksFor = (what: 'changes' | 'text' | 'review' | 'authority'): boolean =>
    what === 'text'
      ? asks.includes('text') || (claim === null && asks.includes('changes'))
      : asks.includes(what);

  const choose = ({ target }: ChangeEvent<HTMLSelectElement>): void => {
    const chosen = kinds.find((one) => one === target.value);
    if (chosen !== undefined) setKind(chosen);
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const what = actOf(form, asksFor('changes') ? claim : null);
    const changesNothing = what.changes !== undefined && Object.keys(what.changes).length === 0;
    setEmpty(changesNothing);
    if (!changesNothing) send(() => record(kind, what));
  };
  const cancelOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onCancel();
  };

  return (
    <form className="act" onSubmit={submit} onKeyDown={cancelOnEscape} aria-label={words.act[kind]}>
      {refusal !== null && <Refusal problem={refusal} isBehind={isBehind} />}
      <label>
        <span>{told.kind}</span>
        <select name="kind" value={kind} onChange={choose} autoFocus>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {words.act[one]}
            </option>
          ))}
        </select>
      </label>
      <p className="aside">{told.means[kind]}</p>
      {asksFor('changes') && claim !== null && <ClaimFields key={claim.version} claim={claim} />}
      {isEmpty && <p role="alert">{told.nothingChanged}</p>}
      {asksFor('text') && (
        <label>
          <span>{told.text}</span>
          <textarea name="text" rows={2} maxLength={4_000} dir="auto" required />
        </label>
      )}
      {claim !== null && (kind === 'clarification' || kind === 'note') && <FieldMeant />}
      {asksFor('review') && <ReviewFields />}
      <label>
        <span>{told.reason}</span>
        <textarea name="reason" rows={2} maxLength={2_000} dir="auto" required />
      </label>
      {asksFor('authority') && <AuthorityFields />}
      <div className="actions">
        <button type="submit" className="primary" disabled={isSending || isBehind}>
          {told.record}
        </button>
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

function FieldMeant() {
  const words = useWords();
  return (
    <label>
      <span>{words.acts.field}</span>
      <select name="field" defaultValue="">
        <option value="">{words.acts.wholeClaim}</option>
        {Object.entries(words.field).map(([field, label]) => (
          <option key={field} value={field}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

function ReviewFields() {
  const { acts } = useWords();
  return (
    <>
      <label>
        <span>{acts.verdict}</span>
        <input name="verdict" maxLength={200} dir="auto" required />
      </label>
      <label>
        <span>{acts.reviewUrl}</span>
        <input name="reviewUrl" type="url" pattern="https?://.*" maxLength={2_000} dir="ltr" required />
      </label>
    </>
  );
}

function AuthorityFields() {
  const { acts } = useWords();
  return (
    <>
      <label>
        <span>{acts.authority}</span>
        <input name="authority" maxLength={300} dir="auto" required />
      </label>
      <label>
        <span>{acts.effectiveAt}</span>
        <input
          name="effectiveAt"
          placeholder="2022-01-12T16:00:00+03:00"
          title={acts.effectiveHint}
          dir="ltr"
        />
      </label>
    </>
  );
}

/** @param claim whose fields the form holds; null: it holds none */
function actOf(form: FormData, claim: ClaimView | null): Act {
  const given = ['reason', 'authority', 'effectiveAt', 'text', 'field', 'verdict', 'reviewUrl'].flatMap(
    (name) => {
      const value = form.get(name);
      return typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()] as const] : [];
    },
  );
  const said = Object.fromEntries(given) as Omit<Act, 'changes'>;
  return { ...said, ...(claim === null ? {} : { changes: changedFields(claim, form) }) };
}

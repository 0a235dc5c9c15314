import { useMemo, useState } from 'react';
import { ActEntry } from '../acts/act-entry.js';
import { correctionsOf } from '../api/client.js';
import { usePages } from '../api/pages.js';
import type { ActKind } from '../api/views.js';
import { Listed } from '../listed.js';
import { Page } from '../page.js';
import { useWords } from '../words/use-words.js';

/** What editors did, newest first. */
export function CorrectionsPage() {
  const words = useWords();
  const [kind, setKind] = useState<ActKind | null>(null);
  const readPage = useMemo(() => correctionsOf({ kind: kind === null ? null : [kind] }), [kind]);
  const pages = usePages(`corrections ${kind}`, readPage);
  const kinds = Object.keys(words.act) as ActKind[];
  return (
    <Page title={words.acts.label} windowTitle={words.pages.corrections}>
      <form className="filters" aria-label={words.queue.filter} onSubmit={(event) => event.preventDefault()}>
        <label>
          <span>{words.corrections.kind}</span>
          <select
            name="kind"
            value={kind ?? 'all'}
            onChange={({ target }) => setKind(kinds.find((one) => one === target.value) ?? null)}
          >
            <option value="all">{words.all}</option>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {words.act[one]}
              </option>
            ))}
          </select>
        </label>
      </form>
      <Listed pages={pages} empty={words.corrections.none} keyOf={({ actId }) => actId}>
        {(act) => <ActEntry act={act} namesTarget />}
      </Listed>
    </Page>
  );
}

import { useDeferredValue, useMemo, useState } from 'react';
import { sourcesOf } from '../api/client.js';
import { usePages } from '../api/pages.js';
import { Listed } from '../listed.js';
import { PageLink } from '../navigation/page-link.js';
import { Page } from '../page.js';
import { useWords } from '../words/use-words.js';
import { RecordOfSource } from './record-of-source.js';

/** Who is read, each with its record in counts. */
export function SourcesPage() {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const name = useDeferredValue(typed.trim());
  const readPage = useMemo(() => sourcesOf({ name: name === '' ? null : name }), [name]);
  const pages = usePages(`sources ${name}`, readPage);
  return (
    <Page title={words.pages.sources} windowTitle={words.pages.sources}>
      <form className="filters" aria-label={words.queue.filter} onSubmit={(event) => event.preventDefault()}>
        <label>
          <span>{words.sources.find}</span>
          <input
            type="search"
            name="name"
            value={typed}
            dir="auto"
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
      </form>
      <Listed pages={pages} empty={words.sources.none} keyOf={({ sourceId }) => sourceId}>
        {(source) => (
          <>
            <h3>
              <PageLink to={{ page: 'sources', id: source.sourceId }}>
                <bdi>{source.name}</bdi>
              </PageLink>
            </h3>
            <RecordOfSource record={source.record} />
          </>
        )}
      </Listed>
    </Page>
  );
}

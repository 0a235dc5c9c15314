import type { ChangeEvent } from 'react';
import type { QueueFilter } from '../api/client.js';
import { STATUSES } from '../api/views.js';
import { isDimension, navigate } from '../navigation/route.js';
import { DIMENSION_WORDS, STATUS_WORDS } from '../words/labels.js';

/** Changing a filter leaves the contradiction that is looked at: it may not be in the new list. */
export function QueueFilters({ filter }: { readonly filter: QueueFilter }) {
  const choose = (change: Partial<QueueFilter>): void =>
    navigate({ contradictionId: null, filter: { ...filter, ...change } });
  const chooseStatus = ({ target }: ChangeEvent<HTMLSelectElement>): void =>
    choose({ status: STATUSES.find((status) => status === target.value) ?? null });
  const chooseDimension = ({ target }: ChangeEvent<HTMLSelectElement>): void =>
    choose({ dimension: isDimension(target.value) ? target.value : null });

  return (
    <form className="filters" aria-label="Filter the queue" onSubmit={(event) => event.preventDefault()}>
      <label>
        <span>Status</span>
        <select name="status" value={filter.status ?? 'all'} onChange={chooseStatus}>
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {STATUS_WORDS[status]}
            </option>
          ))}
          <option value="all">All</option>
        </select>
      </label>
      <label>
        <span>Differs in</span>
        <select name="dimension" value={filter.dimension ?? 'all'} onChange={chooseDimension}>
          <option value="all">Anything</option>
          {Object.entries(DIMENSION_WORDS).map(([dimension, words]) => (
            <option key={dimension} value={dimension}>
              {words} ({dimension})
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}

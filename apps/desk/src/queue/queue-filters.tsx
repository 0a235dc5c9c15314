import type { Dimension } from '../api/views.js';
import type { ChangeEvent } from 'react';
import type { QueueFilter } from '../api/client.js';
import { QUEUES } from '../api/views.js';
import { isDimension, navigate, queueAt } from '../navigation/route.js';
import { useWords } from '../words/use-words.js';

/** Changing a filter leaves the contradiction that is looked at: it may not be in the new list. */
export function QueueFilters({ filter }: { readonly filter: QueueFilter }) {
  const words = useWords();
  const choose = (change: Partial<QueueFilter>): void => navigate(queueAt(null, { ...filter, ...change }));
  const chooseStatus = ({ target }: ChangeEvent<HTMLSelectElement>): void =>
    choose({ status: QUEUES.find((status) => status === target.value) ?? null });
  const chooseDimension = ({ target }: ChangeEvent<HTMLSelectElement>): void =>
    choose({ dimension: isDimension(target.value) ? target.value : null });

  return (
    <form className="filters" aria-label={words.queue.filter} onSubmit={(event) => event.preventDefault()}>
      <label>
        <span>{words.queue.status}</span>
        <select name="status" value={filter.status ?? 'all'} onChange={chooseStatus}>
          {QUEUES.map((status) => (
            <option key={status} value={status}>
              {words.status[status]}
            </option>
          ))}
          <option value="all">{words.all}</option>
        </select>
      </label>
      <label>
        <span>{words.queue.differsIn}</span>
        <select name="dimension" value={filter.dimension ?? 'all'} onChange={chooseDimension}>
          <option value="all">{words.anything}</option>
          {(Object.keys(words.dimension) as Dimension[]).map((dimension) => (
            <option key={dimension} value={dimension}>
              {words.dimension[dimension]}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}

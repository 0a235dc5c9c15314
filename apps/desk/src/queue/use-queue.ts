import { useMemo } from 'react';
import { contradictionsOf, type QueueFilter } from '../api/client.js';
import { usePages, type Pages } from '../api/pages.js';
import type { ContradictionView } from '../api/views.js';

export type Queue = Pages<ContradictionView>;

export function useQueue({ status, dimension }: QueueFilter): Queue {
  const readPage = useMemo(() => contradictionsOf({ status, dimension }), [status, dimension]);
  return usePages(`${status ?? 'all'} ${dimension ?? 'all'}`, readPage);
}

import { chronoBaseline } from './chrono.js';
import type { Baseline } from './baseline.js';
import { recognizersBaseline } from './recognizers.js';

export type { Baseline } from './baseline.js';

/**
 * The peers that are installed. They are dev dependencies, loaded for an evaluation alone: where an installation leaves
 * them out, the scores come without them.
 */
export async function installedBaselines(): Promise<readonly Baseline[]> {
  const loaded = await Promise.allSettled([chronoBaseline(), recognizersBaseline()]);
  return loaded.flatMap((outcome) => {
    if (outcome.status === 'fulfilled') return [outcome.value];
    if ((outcome.reason as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return [];
    throw outcome.reason;
  });
}

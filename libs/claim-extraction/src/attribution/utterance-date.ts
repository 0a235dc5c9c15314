import type { Range, Reader } from './reader.js';

const DAY = /^\d{4}-\d{2}-\d{2}/;

/**
 * The day on which something was said: the first date in the zones where dates belong to the speech. Durations, months
 * and days after the article was published are no dates of utterance; null where none is left.
 */
export function utteranceDate(reader: Reader, zones: readonly Range[]): string | null {
  const published = reader.context.publishedAt.slice(0, 10);
  for (const zone of zones) {
    for (let at = zone.from; at < zone.to; at += 1) {
      const found = reader.timeAt(at);
      if (found === null) continue;
      const { edtf, role } = found.time;
      if (role !== 'duration' && DAY.test(edtf) && !edtf.includes('/')) {
        const day = edtf.slice(0, 10);
        if (day <= published) return day;
      }
      at = Math.max(at, found.to - 1);
    }
  }
  return null;
}

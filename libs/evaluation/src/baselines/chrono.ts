import type { Finders, FoundTime } from '../time-and-number/finders.js';
import type { ParsedComponents, ParsedResult } from 'chrono-node';
import type { Baseline } from './baseline.js';

/** chrono-node, with the parser it ships for each of our languages. It reads no numbers. */
export async function chronoBaseline(): Promise<Baseline> {
  const chrono = await import('chrono-node');
  const findTimes: Finders['findTimes'] = ({ text, language, publishedAt }, _sentences, { register }) => {
    const instant = new Date(publishedAt);
    const parsed = chrono[language].parse(
      text,
      { instant, timezone: offsetMinutes(publishedAt) },
      { forwardDate: register === 'dialogue' },
    );
    return parsed.map((result) => timeOf(result));
  };
  return { name: 'chrono-node', finders: { findTimes, findQuantities: () => [] }, reads: 'times' };
}

function timeOf({ index, text, start, end }: ParsedResult): FoundTime {
  const from = edtfOf(start);
  const edtf = end ? `${from}/${edtfOf(end)}` : from;
  return { start: index, end: index + text.length, text, edtf, role: 'at' };
}

/** The components that it is certain of give the grain; a weekday or "tomorrow" is a day. */
function edtfOf(components: ParsedComponents): string {
  const part = (name: 'year' | 'month' | 'day' | 'hour' | 'minute'): string =>
    String(components.get(name) ?? 0).padStart(name === 'year' ? 4 : 2, '0');
  if (components.isCertain('hour'))
    return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
  if (components.isCertain('day') || components.isCertain('weekday'))
    return `${part('year')}-${part('month')}-${part('day')}`;
  return components.isCertain('month') ? `${part('year')}-${part('month')}` : part('year');
}

function offsetMinutes(moment: string): number {
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/u.exec(moment) ?? [];
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

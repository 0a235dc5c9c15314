import { wallClock } from './moment.js';

const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const;
const CLOCK_UNITS = { H: 'hour', M: 'minute', S: 'second' } as const;

/**
 * EDTF (ISO 8601-2, levels 0 and 1) or an ISO 8601 duration in English: '2022-01-13/..' → 'from 13 January 2022',
 * '2022-01~' → 'about January 2022', 'P10D' → '10 days'. What is neither is given as it stands.
 */
export function edtfWords(edtf: string): string {
  if (/^P[\dTYMWDHS.]+$/.test(edtf)) return durationWords(edtf);
  const [from, to, ...rest] = edtf.split('/');
  if (from === undefined || rest.length > 0) return edtf;
  if (to === undefined) return momentWords(from);
  const [hasFrom, hasTo] = [from !== '' && from !== '..', to !== '' && to !== '..'];
  if (hasFrom && hasTo) return `${momentWords(from)} to ${momentWords(to)}`;
  if (hasFrom) return `from ${momentWords(from)}`;
  return hasTo ? `until ${momentWords(to)}` : 'at an unknown time';
}

function momentWords(moment: string): string {
  const [, bare = moment, qualifier] = /^(.*?)([~?%])?$/.exec(moment) ?? [];
  // X stands for a digit that is not known: '2022-01-XX' is some day of January 2022.
  const words = wallClock(bare.replace(/(-XX)+$/, ''));
  if (qualifier === '~') return `about ${words}`;
  if (qualifier === '?') return `${words} (uncertain)`;
  return qualifier === '%' ? `about ${words} (uncertain)` : words;
}

function durationWords(duration: string): string {
  const [days = '', clock = ''] = duration.slice(1).split('T');
  return [...counted(days, UNITS), ...counted(clock, CLOCK_UNITS)].join(' ') || duration;
}

function counted(text: string, units: Readonly<Record<string, string>>): string[] {
  return [...text.matchAll(/(\d+(?:\.\d+)?)([A-Z])/g)].map(([, count = '', letter = '']) => {
    const unit = units[letter] ?? letter;
    return `${count} ${unit}${count === '1' ? '' : 's'}`;
  });
}

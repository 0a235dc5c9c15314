import { wallClock } from './moment.js';
import type { Words } from './words.js';

type Spoken = Pick<Words, 'locale' | 'comma' | 'time'>;

const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const;
const CLOCK_UNITS = { H: 'hour', M: 'minute', S: 'second' } as const;

/**
 * EDTF (ISO 8601-2, levels 0 and 1) or an ISO 8601 duration in words: '2022-01-13/..' → 'from 13 January 2022',
 * '2022-01~' → 'about January 2022', 'P10D' → '10 days'. What is neither is given as it stands.
 */
export function edtfWords(edtf: string, words: Spoken): string {
  if (/^P[\dTYMWDHS.]+$/.test(edtf)) return durationWords(edtf, words.locale);
  const [from, to, ...rest] = edtf.split('/');
  if (from === undefined || rest.length > 0) return edtf;
  if (to === undefined) return momentWords(from, words);
  const [hasFrom, hasTo] = [from !== '' && from !== '..', to !== '' && to !== '..'];
  if (hasFrom && hasTo) return words.time.range(momentWords(from, words), momentWords(to, words));
  if (hasFrom) return words.time.from(momentWords(from, words));
  return hasTo ? words.time.until(momentWords(to, words)) : words.time.unknown;
}

function momentWords(moment: string, words: Spoken): string {
  const { time } = words;
  const [, bare = moment, qualifier] = /^(.*?)([~?%])?$/.exec(moment) ?? [];
  // X stands for a digit that is not known: '2022-01-XX' is some day of January 2022.
  const told = wallClock(bare.replace(/(-XX)+$/, ''), words);
  if (qualifier === '~') return time.about(told);
  if (qualifier === '?') return time.uncertain(told);
  return qualifier === '%' ? time.uncertain(time.about(told)) : told;
}

function durationWords(duration: string, locale: string): string {
  const [days = '', clock = ''] = duration.slice(1).split('T');
  return [...counted(days, UNITS, locale), ...counted(clock, CLOCK_UNITS, locale)].join(' ') || duration;
}

function counted(text: string, units: Readonly<Record<string, string>>, locale: string): string[] {
  return [...text.matchAll(/(\d+(?:\.\d+)?)([A-Z])/g)].map(([, count = '', letter = '']) =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: units[letter] ?? 'day',
      unitDisplay: 'long',
    }).format(Number(count)),
  );
}

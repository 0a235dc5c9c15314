import { OUTLET, type Language, type Quantity } from '@isnad/claim-model';
import { hoursOf } from '../intervals/days.js';

/** Arabic texts are written with the digits that all three languages' readers know. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', ru: 'ru', ar: 'ar-u-nu-latn' };

const BOUNDS: Readonly<
  Record<Language, Readonly<Record<'about' | 'least' | 'most' | 'to' | 'by' | 'from', string>>>
> = {
  en: { about: 'about', least: 'at least', most: 'at most', to: 'to', by: 'by', from: 'from' },
  ru: { about: 'около', least: 'не менее', most: 'не более', to: '–', by: 'не позднее', from: 'с' },
  ar: {
    about: 'نحو',
    least: 'لا يقل عن',
    most: 'لا يزيد على',
    to: 'إلى',
    by: 'في موعد أقصاه',
    from: 'ابتداء من',
  },
};

const number = (value: number, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 3 }).format(value);

/** "2,030", "about 2,500", "at least 10,001". */
export function figureIn({ min, max, approx }: Quantity, language: Language): string {
  const words = BOUNDS[language];
  if (min === null) return max === null ? '?' : `${words.most} ${number(max, language)}`;
  if (max === null) return `${words.least} ${number(min, language)}`;
  const about = approx === true ? `${words.about} ` : '';
  if (min === max) return `${about}${number(min, language)}`;
  return `${about}${number(min, language)} ${words.to} ${number(max, language)}`;
}

/** A day in words; what is no plain day stays as EDTF. */
export function dayIn(edtf: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(edtf);
  if (match === null) return edtf;
  const date = new Date(`${match[1]}-${match[2]}-${match[3]}T00:00:00Z`);
  const words = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    date,
  );
  // The Russian "г." would end the sentence twice.
  return words.replace(/\s?г\.$/u, '');
}

/** The weekday of a day (EDTF) in words. */
export const weekdayIn = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** An EDTF date or interval in words: "13 January 2022", "by 15 January 2022", "from … to …". */
export function timeIn(edtf: string, language: Language): string {
  const words = BOUNDS[language];
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return dayIn(from, language);
  if (from === '..' || from === '') return `${words.by} ${dayIn(to, language)}`;
  if (to === '..' || to === '') return `${words.from} ${dayIn(from, language)}`;
  return `${dayIn(from, language)} ${words.to} ${dayIn(to, language)}`;
}

const HOURS_IN_DAY = 24;

/** "10 days", "5 hours"; an ISO duration in the words of a language. */
export function lengthIn(duration: string, language: Language): string {
  const hours = hoursOf(duration);
  if (hours === null) return duration;
  const inDays = hours % HOURS_IN_DAY === 0;
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'unit',
    unit: inDays ? 'day' : 'hour',
    unitDisplay: 'long',
  }).format(inDays ? hours / HOURS_IN_DAY : hours);
}

/** A place key in words: countries by their name, towns by the name that the claim or the table gives. */
export function placeIn(key: string, language: Language): string {
  const [kind, id = key] = key.split(':');
  if (kind === 'country') return new Intl.DisplayNames([LOCALES[language]], { type: 'region' }).of(id) ?? id;
  return id;
}

/** A nation of a group key ("nationality:AM") by its name, any other key as it is. */
export function groupIn(key: string, language: Language, names: Readonly<Record<string, string>>): string {
  if (key.startsWith('nationality:')) return placeIn(`country:${key.slice('nationality:'.length)}`, language);
  return names[key] ?? key;
}

export const claimantOrNull = (claimant: string): string | null => (claimant === OUTLET ? null : claimant);

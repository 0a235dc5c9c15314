import { explicitDateAt } from './explicit-date.js';
import type { TimeReading } from './reading.js';
import { follows, has, type TimeSource } from './source.js';

/** Times that date nothing of what is told: what comes again and again, and what is named by its day. */
export function untimedAt(source: TimeSource, at: number): TimeReading | null {
  return (
    setAt(source, at) ??
    namedEventAt(source, at) ??
    monthInNameAt(source, at) ??
    numberedAt(source, at) ??
    ageAt(source, at)
  );
}

/** "every Friday", "каждые два года", "كل يوم جمعة". */
function setAt(source: TimeSource, at: number): TimeReading | null {
  const { tokens, numbers, tables } = source;
  if (!has(tables.sets, tokens[at])) return null;
  const number = numbers[at + 1];
  let next = number !== undefined && number.kind !== 'code' ? number.to : at + 1;
  if (tables.language === 'en' && tokens[next]?.norm === 'other') next += 1;
  const word = follows(source, next);
  if (word?.kind !== 'word' || (tables.language === 'ar' && word.definite)) return null;
  const weekday =
    tables.language === 'ar' && word.key === 'يوم' && tokens[next + 1]?.sense?.weekday !== undefined;
  if (weekday) return { kind: 'untimed', from: at, to: next + 2 };
  const named = word.sense?.time ?? word.sense?.weekday ?? word.sense?.month ?? word.sense?.season;
  return named === undefined && word.sense?.part !== true
    ? null
    : { kind: 'untimed', from: at, to: next + 1 };
}

/** "كوبري أكتوبر", "حرب أكتوبر", "جامعة 6 أكتوبر": a month in the name of a place or a war. */
function monthInNameAt(source: TimeSource, at: number): TimeReading | null {
  const { tokens, tables } = source;
  if (tables.language !== 'ar' || tokens[at]?.sense?.month === undefined || tokens[at]?.line) return null;
  return /^[وبل]?(?:ال)?(?:كوبري|حرب|انتصارات|نصر|ميدان|شارع|مدينه)$/.test(tokens[at - 1]?.norm ?? '')
    ? { kind: 'untimed', from: at, to: at + 1 }
    : null;
}

/** What follows an age in the reports of the police: what somebody is, and where he lives. Folded. */
const OF_AGE =
  /^(?:عامل|عاطل|فلاح|سايق|طالب|مزارع|موظف|خفير|تاجر|حاصل|ومقيم|مقيم|ربه|نجار|محام|محامي|مدرس|كهربايي|سباك|نقاش|حداد|عام|سنه)$/;

/** "(27 سنة) حاصل على ليسانس", "35 سنة، عامل": how old somebody is, and no time of what happened. */
function ageAt(source: TimeSource, at: number): TimeReading | null {
  const { tokens, tables } = source;
  if (
    tables.language !== 'ar' ||
    tokens[at]?.kind !== 'digits' ||
    !/^(?:سنه|عاما|عام)$/.test(tokens[at + 1]?.norm ?? '')
  )
    return null;
  let next = at + 2;
  while (/^[،,()"«»-]$/.test(tokens[next]?.norm ?? '')) next += 1;
  return OF_AGE.test(tokens[next]?.norm ?? '') ? { kind: 'untimed', from: at, to: at + 2 } : null;
}

/** "رقم 48 لسنة 2009", "المحضر 1089 لسنة 2013": the year in the number of an act or a file. */
function numberedAt(source: TimeSource, at: number): TimeReading | null {
  const { tokens, tables } = source;
  if (tables.language !== 'ar' || !/^ل(?:سنه|عام)$/.test(tokens[at]?.norm ?? '')) return null;
  if (tokens[at - 1]?.kind !== 'digits' || tokens[at + 1]?.kind !== 'digits') return null;
  return { kind: 'untimed', from: at, to: at + 2 };
}

/** "the Sept. 11 attacks", "ثورة 25 يناير": a day and a month without a year that name an event. */
function namedEventAt(source: TimeSource, at: number): TimeReading | null {
  const { tokens, tables } = source;
  const before = tables.language === 'ar';
  if (before && (!has(tables.eventNouns, tokens[at - 1]) || tokens[at]?.line)) return null;
  const token = tokens[at];
  if (token?.kind !== 'digits' && token?.sense?.month === undefined) return null;
  const date = explicitDateAt(source, at);
  if (date?.date.d === undefined || date.date.m === undefined || date.date.y !== undefined) return null;
  if (before) return { kind: 'untimed', from: at, to: date.to };
  return follows(source, date.to) && has(tables.eventNouns, tokens[date.to])
    ? { kind: 'untimed', from: at, to: date.to }
    : null;
}

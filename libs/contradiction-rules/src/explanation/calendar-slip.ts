import type { CalendarSlip, Language } from '@isnad/claim-model';
import { dayIn, weekdayIn } from './values.js';

/** Two days with their weekdays, and the words that name both. */
const SENTENCES: Readonly<
  Record<
    Language,
    (quote: string, written: readonly [string, string], named: readonly [string, string]) => string
  >
> = {
  en: (quote, [day, weekday], [other, itsWeekday]) =>
    `“${quote}” names two days: ${day} is a ${weekday}, ${other} a ${itsWeekday}.`,
  ar: (quote, [day, weekday], [other, itsWeekday]) =>
    `«${quote}» عبارة تسمّي يومين: ${day} هو ${weekday}، و${other} هو ${itsWeekday}.`,
  ru: (quote, [day, weekday], [other, itsWeekday]) =>
    `«${quote}» называет два дня: ${day} — ${weekday}, ${other} — ${itsWeekday}.`,
};

/** That a report names one day in two ways, with both days in words. @param quote the words of the report */
export function explainCalendarSlip(
  { written, named }: Pick<CalendarSlip, 'written' | 'named'>,
  quote: string,
  language: Language,
): string {
  const inWords = (day: string) => [dayIn(day, language), weekdayIn(day, language)] as const;
  return SENTENCES[language](quote, inWords(written), inWords(named));
}

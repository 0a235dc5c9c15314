import { foldText } from '@isnad/claim-extraction';
import type { ComparableClaim } from '../comparable-claim.js';

/** Beginnings of the days of the week, Monday first; folded as texts are. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ['monday', 'понедельник', 'اثنين', 'الاثنين'],
  ['tuesday', 'вторник', 'ثلاثاء', 'الثلاثاء'],
  ['wednesday', 'сред', 'اربعاء', 'الاربعاء'],
  ['thursday', 'четверг', 'خميس', 'الخميس'],
  ['friday', 'пятниц', 'جمعه', 'الجمعه'],
  ['saturday', 'суббот', 'سبت', 'السبت'],
  ['sunday', 'воскресень', 'الاحد'],
].map((names) => names.map(foldText));

/** Beginnings of the names of months. */
const MONTHS: readonly string[] =
  `january february march april may june july august september october november december
  январ феврал март апрел мая май июн июл август сентябр октябр ноябр декабр
  يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر
  كانون شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين جانفي فيفري افريل ماي جوان جويليه اوت`
    .split(/\s+/)
    .map(foldText);

const LONGEST_ENDING = 3;
const begins = (word: string, names: readonly string[]): boolean =>
  names.some((name) => word.startsWith(name) && word.length <= name.length + LONGEST_ENDING);

const wordsOf = ({ evidence }: ComparableClaim): readonly string[] =>
  foldText(evidence.exact).split(/[^\p{L}\p{N}]+/u);

/** The day of the week that a claim's words name, 0 for Monday … 6 for Sunday; null where they name none, or several. */
export function weekdayIn(claim: ComparableClaim): number | null {
  const named = new Set(
    wordsOf(claim).flatMap((word) => WEEKDAYS.flatMap((names, at) => (begins(word, names) ? [at] : []))),
  );
  const [only] = named;
  return named.size === 1 && only !== undefined ? only : null;
}

/** Days of the month that a claim's words name, as they stand: "29 يناير". */
function datesIn(claim: ComparableClaim): readonly string[] {
  const words = wordsOf(claim);
  return words.flatMap((word, at) =>
    begins(word, MONTHS)
      ? [words[at - 1], words[at + 1]].flatMap((beside) => {
          const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(beside ?? '')?.[1];
          return day === undefined
            ? []
            : [`${Number(day)} ${MONTHS.findIndex((name) => word.startsWith(name))}`];
        })
      : [],
  );
}

/** Whether a claim's words name a day: one of the week, or a number beside a month. */
export const isDayNamed = (claim: ComparableClaim): boolean =>
  weekdayIn(claim) !== null || datesIn(claim).length > 0;

/** Whether both name the same day of the week, or the same of the month: then they mean one, whatever the clocks say. */
export function nameOneDay(a: ComparableClaim, b: ComparableClaim): boolean {
  const [one, other] = [weekdayIn(a), weekdayIn(b)];
  if (one !== null && one === other) return true;
  const dates = datesIn(b);
  return datesIn(a).some((date) => dates.includes(date));
}

import type { Extraction } from '@isnad/claim-extraction';
import { daysOf } from '../intervals/days.js';

/** Sentences of the body in which the day of the happening is looked for. */
const LEAD = 3;
/** Longer stretches name no day. */
const LONGEST = 2;
/** Before this hour "today" may be the day before: the text was written earlier than its stamp. */
const SMALL_HOURS = 10;
const WEEKDAY = /(?:ا|أ|إ)?ل?(?:احد|أحد|اثنين|إثنين|ثلاثاء|اربعاء|أربعاء|خميس|جمعة|جمعه|سبت)/u;

/** The days that the headline and the lead give for what happened; empty where they give none. */
export function eventDays(
  extraction: Pick<Extraction, 'times' | 'sentences' | 'context'>,
): ReadonlySet<number> {
  const { times, sentences, context } = extraction;
  const end =
    sentences
      .filter(({ kind, paragraph }) => kind === 'prose' && paragraph > 0)
      .slice(0, LEAD)
      .at(-1)?.end ?? context.text.length;
  const hour = Number(context.publishedAt.slice(11, 13));
  const days = new Set<number>();
  for (const time of times) {
    if (time.start > end || time.role === 'duration') continue;
    const span = daysOf(time.edtf);
    if (span?.from == null || span.to === null || span.to - span.from >= LONGEST) continue;
    days.add(span.to);
    if (!WEEKDAY.test(time.text) && hour < SMALL_HOURS) days.add(span.to - 1);
  }
  return days;
}

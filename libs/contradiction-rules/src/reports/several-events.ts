import type { ReadReport } from './report.js';
import { isAny, wordSet, type Word } from './words.js';

/** Words by which a report says that its figure is of several happenings. */
const SEVERAL = wordSet('حادثين حادثي حادثتين واقعتين هجومين مشاجرتين حريقين انفجارين تفجيرين حملتين');

/** "حوادث متفرقة": a plural and what says that its members are apart. */
const EVENTS = wordSet('حوادث وقائع هجمات عمليات انفجارات');
const APART = wordSet('منفصله متفرقه');

/** Whether the headline or the first sentence says so. */
export const countsSeveralEvents = ({ title, lead }: Pick<ReadReport, 'title' | 'lead'>): boolean =>
  [...title, ...firstSentence(lead)].some(
    ({ norm }, at, words) =>
      isAny(norm, SEVERAL) || (isAny(norm, EVENTS) && isAny(words[at + 1]?.norm ?? '', APART)),
  );

function firstSentence(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({ norm }) => norm === '.');
  return end < 0 ? words : words.slice(0, end);
}

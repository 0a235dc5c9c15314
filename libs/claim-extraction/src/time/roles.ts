import type { TimeRole } from '@isnad/claim-model';

import { endsSentence } from '../quantity/reading.js';
import type { Cue } from './lexicon/lexicon.js';
import type { Place } from './place.js';
import type { TimeReading } from './reading.js';
import { has, type TimeSource } from './source.js';
import { isFuture } from './tense.js';

export interface RoleReading {
  readonly role: TimeRole;
  readonly edtf: string;
  readonly cue: string;
}

const VERB_REACH = 4;

/** Gives a placed time its role from the words before it, and opens the interval where they say since, until or by. */
export function roleOf(
  source: TimeSource,
  reading: TimeReading,
  place: Place,
  previousEnd: number,
  today: number,
): RoleReading {
  const { tokens, tables } = source;
  const from = beforeEdges(source, reading.from);
  const cue = cueBefore(source, from, reading, previousEnd) ?? ownCue(source, reading);
  const [first] = place.edtf.split('/');
  const last = place.edtf.split('/').at(-1) ?? place.edtf;
  const wordBefore = tokens[from - 1]?.norm;
  switch (cue) {
    case 'since': {
      const begins =
        place.start > today ||
        (tables.language === 'ru' && isFuture(source, reading.from, reading.to) === true);
      return { role: 'start', edtf: begins ? place.edtf : `${first ?? ''}/..`, cue };
    }
    case 'start':
      if (
        tables.language === 'ar' &&
        wordBefore === 'من' &&
        !['ابتداء', 'اعتبارا', 'بدءا', 'انطلاقا'].includes(tokens[from - 2]?.norm ?? '')
      )
        break;
      return { role: 'start', edtf: place.edtf, cue };
    case 'end': {
      const inclusive = tokens[reading.to]?.norm === 'включительно';
      return { role: inclusive ? 'deadline' : 'end', edtf: `../${last}`, cue };
    }
    case 'deadline':
      return { role: 'deadline', edtf: `../${last}`, cue };
    case 'at':
    case null:
      break;
  }
  for (let back = 1; back <= VERB_REACH; back += 1) {
    const at = from - back;
    if (at < previousEnd || endsSentence(tokens, at)) {
      if (at < previousEnd || tokens[at]?.line !== true) break;
    }
    const token = tokens[at];
    if (
      has(tables.startVerbs, token) ||
      (tables.language === 'ar' && token?.norm.startsWith('س') && tables.startVerbs.has(token.norm.slice(1)))
    )
      return { role: 'start', edtf: place.edtf, cue: 'start-verb' };
    if (has(tables.endVerbs, token)) return { role: 'end', edtf: place.edtf, cue: 'end-verb' };
    if (token?.line) break;
  }
  return { role: 'at', edtf: place.edtf, cue: '' };
}

/** "by the end of", "в начале": parts of a period stand between the cue and the time. */
function beforeEdges(source: TimeSource, from: number): number {
  for (let back = 4; back >= 1; back -= 1) {
    const edge = source.tables.edges.at(source.tokens, from - back);
    if (
      edge &&
      (edge.end === from ||
        (edge.end === from - 1 && ['the', 'of'].includes(source.tokens[from - 1]?.norm ?? '')))
    )
      return from - back;
  }
  const before = source.tokens[from - 1];
  return before?.norm === 'the' || before?.norm === 'next' ? from - 1 : from;
}

/** @param from where the parts of the period begin; the cue may hold them ("к концу", "by the end of"). */
function cueBefore(source: TimeSource, from: number, reading: TimeReading, previousEnd: number): Cue | null {
  const time = reading.from;
  if (source.tokens[from]?.line) return null;
  const article = source.tokens[time - 1]?.norm === 'the' ? time - 1 : time;
  for (let back = 3; back >= 1; back -= 1) {
    if (from - back < previousEnd) continue;
    const cue = source.tables.roles.at(source.tokens, from - back);
    if (cue === null) continue;
    const withEdge = reading.kind === 'edge' && cue.end > time && cue.end < reading.to;
    if (withEdge || cue.end === from || cue.end === time || cue.end === article) return cue.value;
  }
  return null;
}

/** The reading took its own cue in: منذ يومين, "since" before a range, and the Arabic ل of a deadline is none. */
function ownCue(source: TimeSource, reading: TimeReading): Cue | null {
  const first = source.tokens[reading.from];
  if (reading.kind === 'shift' && first?.key === 'منذ') return isOver(source, reading) ? null : 'since';
  if (reading.kind === 'day' && first?.norm === 'к' && source.tables.language === 'ru') return 'deadline';
  return null;
}

/** How far before منذ the verb may stand. */
const OVER_WITHIN = 5;
const IMPERFECT = /^[و]?[يتن][ا-ي]{3,}$/u;

/** "انتهت منذ أسبوعين" was over two weeks ago; "يتواصل منذ أسبوعين" has gone on for two weeks. */
function isOver(source: TimeSource, reading: TimeReading): boolean {
  if (source.tokens[reading.to]?.norm === 'من' && source.tokens[reading.to + 1]?.norm === 'الان') return true;
  for (let back = 1; back <= OVER_WITHIN; back += 1) {
    const token = source.tokens[reading.from - back];
    if (token?.kind !== 'word') return false;
    if (IMPERFECT.test(token.norm)) return false;
    const feminine = token.norm.length > 3 && token.norm.endsWith('ت') && !token.norm.endsWith('ات');
    if (has(source.tables.past, token) || has(source.tables.endVerbs, token) || feminine) return true;
    if (token.line) return false;
  }
  return false;
}

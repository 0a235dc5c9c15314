import type { Action, ClaimTime, Span } from '@isnad/claim-model';
import type { Attribution, ReadingContext, TimeExpression } from '../stages.js';
import { tokenRange, tokensOf } from '../text/tokenise.js';
import { gap, inside } from './evidence.js';
import { COUNTS } from './figures.js';

/** Actions that say nothing of a moment. */
const TIMELESS: ReadonlySet<Action> = new Set(['hold-office', 'rank']);
/** Actions whose duration is a term or a size and no time: twelve years in prison. */
const TERMS: ReadonlySet<Action> = new Set(['sentenced', 'price', 'vote-result', 'aid', 'damage']);

/** From ten in the evening to five: the hours of a curfew are no time of its being imposed. */
const isHours = (time: TimeExpression): boolean => /T\d{2}:\d{2}.*\/.*T\d{2}:\d{2}/.test(time.edtf);

/**
 * The time of a claim among those of its clause: a date before a duration, of several dates the first, in Arabic the one
 * nearest to the words of the action.
 */
export function timeFor(
  context: ReadingContext,
  times: readonly TimeExpression[],
  clause: Span,
  attribution: Attribution | null,
  action: Action,
  near: Span | null = null,
): TimeExpression | null {
  if (TIMELESS.has(action)) return null;
  const here = times.filter(
    (one) => inside(one, clause) && (attribution === null || inside(one, attribution)),
  );
  const dates = here.filter(
    (one) =>
      one.role !== 'duration' &&
      !(COUNTS[action] !== undefined && isDayOfCause(context, one)) &&
      !(action === 'emergency' && isHours(one)),
  );
  // An Arabic clause may run on through several events, each with its date beside it.
  const dated =
    context.language === 'ar' && near !== null
      ? [...dates].sort((a, b) => gap(a, near) - gap(b, near) || a.start - b.start)[0]
      : dates[0];
  if (dated !== undefined) return dated;
  // "97 died in a day", "jailed for twelve years": there a duration is no time of the claim.
  const when = here.length === 0 ? dateOfWhen(context, times, clause) : null;
  if (when !== null) return when;
  return COUNTS[action] !== undefined || TERMS.has(action) ? null : (here[0] ?? null);
}

/** Words that open what happened at the time just named: "the worst since 2010, when 91 died". Folded. */
const WHEN = /^(?:حين|حينما|عندما|when|когда)$/;
/** Code units between a date and the word for when: a comma and spaces. */
const BESIDE = 3;

/** The date that a clause with "when" belongs to: it stands right before it. */
function dateOfWhen(
  context: ReadingContext,
  times: readonly TimeExpression[],
  clause: Span,
): TimeExpression | null {
  const tokens = tokensOf(context);
  const [from] = tokenRange(tokens, clause);
  const opening = tokens[from];
  if (opening === undefined || !WHEN.test(opening.norm)) return null;
  const before = times.find(
    (one) => one.role !== 'duration' && one.end <= opening.start && opening.start - one.end <= BESIDE,
  );
  if (before === undefined) return null;
  return { ...before, role: 'at', edtf: before.edtf.replace(/^\.\.\/|\/\.\.$/g, '') };
}

const CAUSES =
  /^(?:disaster|quakes?|earthquakes?|crash|attacks?|collision|fire|explosion|blast|bombing|floods|землетрясени|авари|крушени|теракт|взрыв|наводнени|пожар|обстрел|катастроф|столкновени)/;

/** "in Monday's earthquakes", "by the February 6 disaster", "после теракта 6 февраля": the day dates the cause and not the count. */
function isDayOfCause(context: ReadingContext, time: TimeExpression): boolean {
  if (!/^\d{4}-\d{2}-\d{2}/.test(time.edtf)) return false;
  const tokens = tokensOf(context);
  const [from, to] = tokenRange(tokens, time);
  return (
    /['’]s$/.test(time.text) ||
    tokens[to]?.norm === "'s" ||
    CAUSES.test(tokens[to]?.norm ?? '') ||
    (context.language === 'ru' && CAUSES.test(tokens[from - 1]?.norm ?? ''))
  );
}

/** What happens at a moment: "launched two missiles on 17 May" begins nothing that goes on. */
const MOMENTS: ReadonlySet<Action> = new Set<Action>([
  'attack',
  'disaster',
  'seize',
  'retake',
  'damage',
  'aid',
  'price',
  'vote-result',
  'sentenced',
  'appoint',
  'resign',
  'dismiss',
  'sign-agreement',
  'seized-goods',
]);
const isMoment = (action: Action): boolean => MOMENTS.has(action) || COUNTS[action] !== undefined;

/** Code units before a month in which its end is named. */
const EDGE = 14;

/** "by the end of March" is not after its last day. */
function toTheDay({ edtf, start, end }: TimeExpression, text: string): string {
  const month = /^\.\.\/(\d{4})-(\d{2})$/.exec(edtf);
  if (
    month === null ||
    !/(?:^| )(?:end|close|month|out)(?: |$)|кон[це]|месяц|نهاي|أواخر|آخر/u.test(
      text.slice(Math.max(0, start - EDGE), end),
    )
  )
    return edtf;
  const last = new Date(Date.UTC(Number(month[1]), Number(month[2]), 0)).getUTCDate();
  return `${edtf}-${last}`;
}

/** Role and interval as the claim carries them. */
export function claimTime(
  time: TimeExpression,
  phase: string | null,
  modality: string,
  action: Action,
  text: string,
): ClaimTime {
  const role = roleFor(time, phase, modality, action);
  const edtf = role === 'deadline' ? toTheDay(time, text) : time.edtf;
  // "closed until 3 June": the end is that day, and not every day up to it.
  if (role === 'end' && COUNTS[action] === undefined && (action !== 'statement' || modality !== 'actual'))
    return { role, edtf: edtf.replace(/^\.\.\//, '') };
  // "5,800 detained by Sunday": a figure speaks for its day.
  if (COUNTS[action] !== undefined && (role === 'deadline' || role === 'end'))
    return { role: 'at', edtf: edtf.replace(/^\.\.\//, '') };
  // A statement of how things stood by a day is of that day.
  if (action === 'statement' && modality === 'actual' && (role === 'deadline' || role === 'end'))
    return { role: 'at', edtf: edtf.replace(/^\.\.\//, '') };
  // "shut since 19 March": the day it began; that it goes on is the phase.
  if (role === 'start') return { role, edtf: edtf.replace(/\/\.\.$/, '') };
  return { role, edtf };
}

export function roleFor(
  time: TimeExpression,
  phase: string | null,
  modality: string,
  action: Action,
): TimeExpression['role'] {
  if (time.role === 'deadline' && modality === 'actual' && phase === 'begun') return 'start';
  if (time.role === 'deadline' && modality === 'actual' && phase === 'completed') return 'end';
  if (time.role === 'start' && isMoment(action) && modality === 'actual' && !time.edtf.endsWith('/..'))
    return 'at';
  if (time.role !== 'at') return time.role;
  if (isMoment(action)) return 'at';
  if (phase === 'begun' || (action === 'withdraw-forces' && phase === 'announced' && modality === 'planned'))
    return 'start';
  if (phase === 'completed' && action === 'withdraw-forces') return 'end';
  return 'at';
}

/** Whether a date lies after the day of publication: what is dated so has not happened yet. */
export function isToCome(time: TimeExpression | null, publishedAt: string): boolean {
  if (time === null || (time.role !== 'at' && time.role !== 'start')) return false;
  const from = (time.edtf.split('/')[0] ?? '').slice(0, 10);
  return /^\d{4}-\d{2}/.test(from) && from > publishedAt.slice(0, from.length);
}

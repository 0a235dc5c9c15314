import type { Relation, TimeUnit } from '../quantity/words/sense.js';
import type { Token } from '../quantity/words/token.js';
import { follows, type TimeSource } from './source.js';

export interface RelatedUnit {
  readonly unit: TimeUnit;
  readonly relation: Relation;
  readonly count: number;
  /** The number is written ("the last two weeks"), not 1 by default. */
  readonly counted: boolean;
  /** "الأسبوع بعد المقبل" is the second after this one. Default 1. */
  readonly nth?: number;
  readonly from: number;
  readonly to: number;
}

/** "last week", "текущего года", "الأسبوع الماضي", "the next three days", "الأيام الثلاثة الماضية". */
export function relatedUnitAt(source: TimeSource, at: number): RelatedUnit | null {
  const same = source.tables.sameTime.at(source.tokens, at);
  if (same) return { unit: same.value, relation: 'same', count: 1, counted: false, from: at, to: same.end };
  return source.tables.language === 'ar' ? afterNoun(source, at) : beforeNoun(source, at);
}

/** "In recent weeks", "السنوات الماضية": more than one, nobody says how many. */
function isVague(source: TimeSource, unit: Token, counted: boolean): boolean {
  return unit.sense?.plural === true && !counted && !source.dialogue;
}

function beforeNoun(source: TimeSource, at: number): RelatedUnit | null {
  const { tokens, numbers, tables } = source;
  const first = tokens[at];
  const relation = first?.sense?.relation;
  if (relation === undefined || first === undefined) return null;
  let next = at + 1;
  const number = numbers[next];
  let count = 1;
  let counted = false;
  if (number?.kind === 'cardinal' && follows(source, next)) {
    count = number.value;
    counted = true;
    next = number.to;
  }
  // "the last full week", "past few days" carry an adjective that changes nothing.
  const adjective = follows(source, next);
  if (
    adjective &&
    (adjective.norm === 'few' || adjective.norm === 'several' || adjective.norm === 'несколько')
  )
    return null;
  const unit = follows(source, next);
  if (unit?.kind !== 'word' || unit.sense?.time === undefined) return null;
  if (unit.sense.ordinal !== undefined && !source.dialogue) return null;
  if (relation === 'that' && tables.language === 'en' && unit.sense.time === 'D') return null;
  if (unit.sense.dual) count *= 2;
  if (isVague(source, unit, counted)) return null;
  return { unit: unit.sense.time, relation, count, counted, from: at, to: next + 1 };
}

function afterNoun(source: TimeSource, at: number): RelatedUnit | null {
  const { tokens, numbers } = source;
  const first = tokens[at];
  if (first === undefined) return null;
  const demonstrative = first.norm === 'هذا' || first.norm === 'هذه';
  const leading = first.norm === 'اخر' ? 'last' : null;
  const start = demonstrative || leading ? at + 1 : at;
  const before = numbers[start];
  let count = 1;
  let counted = false;
  let noun = start;
  if (before?.kind === 'cardinal' && follows(source, start)) {
    count = before.value;
    counted = true;
    noun = before.to;
  }
  const unit = noun === at ? first : follows(source, noun);
  if (unit?.sense?.time === undefined) return null;
  if (unit.sense.dual) {
    count = 2;
    counted = true;
  }
  if (demonstrative && unit.definite)
    return { unit: unit.sense.time, relation: 'this', count, counted, from: at, to: noun + 1 };
  if (leading && counted)
    return { unit: unit.sense.time, relation: 'last', count, counted, from: at, to: noun + 1 };
  let next = noun + 1;
  const after = numbers[next];
  if (
    after !== undefined &&
    after.kind !== 'ordinal' &&
    follows(source, next)?.clitics === '' &&
    unit.definite
  ) {
    count = after.value;
    counted = true;
    next = after.to;
  }
  const second = unit.definite && !counted && follows(source, next)?.norm === 'بعد';
  if (second) next += 1;
  const adjective = follows(source, next);
  const relation = adjective?.sense?.relation;
  if (second && relation !== 'next') return null;
  if (adjective === null || relation === undefined) return null;
  if (!adjective.definite && relation !== 'same') return null;
  if (adjective.clitics !== '' || (!unit.definite && !counted)) return null;
  if (isVague(source, unit, counted)) return null;
  const found = { unit: unit.sense.time, relation, count, counted, from: at, to: next + 1 };
  return second ? { ...found, nth: 2 } : found;
}

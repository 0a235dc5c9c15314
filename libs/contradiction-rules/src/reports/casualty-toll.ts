import type { QuantityExpression } from '@isnad/claim-extraction';
import {
  COUNTED_DEAD,
  COUNTED_INJURED,
  DEAD,
  DEATH_NOUNS,
  DEATH_VERBS,
  GROUPS,
  INJURED,
  INJURY_NOUNS,
  INJURY_VERBS,
  MEETING_ENDS,
  MEETING_VERBS,
  ONE_OTHER,
  ONE_PERSON,
  TWO_OTHERS,
} from './lexicon/casualties.js';
import { isAny, wordSet, type Word } from './words.js';

/** A figure; max null where it is a floor ("at least 16"). */
export interface Range {
  readonly min: number;
  readonly max: number | null;
}

/** Dead and injured of one stretch of text; `both` is a figure for the two together ("12 dead and injured"). */
export interface CasualtyToll {
  readonly killed: Range | null;
  readonly injured: Range | null;
  readonly both: Range | null;
  /** Whom the count is of, where it names a part of people: women, police, … */
  readonly groups: readonly string[];
}

type Part = 'killed' | 'injured' | 'both';

/** Words between the noun of harm and its figure. */
const REACH = 4;
/** Words between "the number of injured" and "to 28". */
const FAR_REACH = 14;
/** Words from a figure to whom it counts. */
const GROUP_REACH = 3;
/** Words between two counts that are added up. */
const CHAIN_REACH = 3;
const AMONG = wordSet('بينهم بينهن بينها منهم منها');
const PERSONS = new Set(['people', 'troops', 'cases', null]);

/** Reads dead and injured from a stretch of words; null where it counts neither. */
export function casualtyToll(
  words: readonly Word[],
  quantities: ReadonlyMap<number, QuantityExpression>,
): CasualtyToll | null {
  const found: Record<Part, Range | null> = { killed: null, injured: null, both: null };
  const groups = new Set<string>();
  const keep = (part: Part, count: Count | null): void => {
    if (count === null) return;
    found[part] ??= count.range;
    const near = untilAmong(words.slice(count.at, count.at + GROUP_REACH + 1));
    for (const [group, names] of Object.entries(GROUPS))
      if (near.some((word) => isAny(word.norm, names))) groups.add(group);
  };
  let pending: { readonly part: Part; readonly at: number } | null = null;
  let latest: Count | null = null;
  for (const [at, word] of words.entries()) {
    if (word.norm === '.' || word.norm === '؛') pending = null;
    const { norm } = word;
    const before = countAt(words, at, quantities);
    if (before !== null) {
      latest = before;
      const named = nounOf(words, at, quantities);
      if (named !== null) keep(named, before);
      else if (pending !== null && at - pending.at <= FAR_REACH && isTo(words, at)) {
        keep(pending.part, before);
        pending = null;
      }
      continue;
    }
    if (
      isAny(norm, DEATH_NOUNS) &&
      isAny(words[at + 1]?.norm ?? '', INJURY_NOUNS) &&
      startsWithAnd(words[at + 1])
    )
      keep('both', countAfter(words, at + 1, quantities));
    else if (
      isAny(norm, INJURY_NOUNS) &&
      isAny(words[at + 1]?.norm ?? '', DEATH_NOUNS) &&
      startsWithAnd(words[at + 1])
    )
      keep('both', countAfter(words, at + 1, quantities));
    else if (norm === 'قتيل' && /^و(?:مصاب|جريح)/.test(words[at + 1]?.norm ?? '')) keep('both', latest);
    else if (isAny(norm, DEATH_NOUNS)) keep('killed', chainAfter(words, at, quantities));
    else if (isAny(norm, INJURY_NOUNS) && !(/^و/.test(norm) && isAny(words[at - 1]?.norm ?? '', DEATH_NOUNS)))
      keep('injured', chainAfter(words, at, quantities));
    else if (
      isAny(norm, MEETING_VERBS) &&
      words.slice(at, at + 9).some((next) => MEETING_ENDS.has(next.norm))
    )
      keep('killed', countAfter(words, at, quantities));
    else if (MEETING_ENDS.has(norm) && ONE_PERSON.has(words[at - 1]?.norm ?? ''))
      keep('killed', { range: { min: 1, max: 1 }, at });
    else if (isAny(norm, DEATH_VERBS)) keep('killed', countAfter(words, at, quantities));
    else if (isAny(norm, INJURY_VERBS)) keep('injured', countAfter(words, at, quantities));
    if (COUNTED_DEAD.has(norm)) pending = { part: 'killed', at };
    else if (COUNTED_INJURED.has(norm)) pending = { part: 'injured', at };
  }
  if (found.killed === null && found.injured === null && found.both === null) return null;
  return { ...found, groups: [...groups].sort() };
}

interface Count {
  readonly range: Range;
  readonly at: number;
}

/** "5 injured, among them 2 women" counts no women. */
function untilAmong(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(
    ({ norm, kind }, at) => at > 0 && (kind === 'mark' || AMONG.has(norm) || /^و/.test(norm)),
  );
  return end < 0 ? words : words.slice(0, end);
}

const startsWithAnd = (word: Word | undefined): boolean => word?.norm.startsWith('و') === true;

function countAt(
  words: readonly Word[],
  at: number,
  quantities: ReadonlyMap<number, QuantityExpression>,
): Count | null {
  const quantity = quantities.get(words[at]?.start ?? -1);
  if (quantity === undefined || quantity.form === 'ordinal' || !PERSONS.has(quantity.unit)) return null;
  if (quantity.min === null) return null;
  return { range: { min: quantity.min, max: quantity.max }, at };
}

function countAfter(
  words: readonly Word[],
  mark: number,
  quantities: ReadonlyMap<number, QuantityExpression>,
): Count | null {
  for (let at = mark + 1; at <= mark + REACH; at += 1) {
    const word = words[at];
    if (word === undefined || word.norm === '.' || word.norm === '،' || word.norm === 'كل') return null;
    const count = countAt(words, at, quantities);
    if (count !== null) return count;
    if (at > mark + 1 && /^و/.test(word.norm) && isHarm(word.norm)) return null;
    if (TWO_OTHERS.has(word.norm)) return { range: { min: 2, max: 2 }, at };
    if (at === mark + 1 && (ONE_PERSON.has(word.norm) || ONE_OTHER.has(word.norm)))
      return { range: { min: 1, max: 1 }, at };
    if (word.norm === 'في' || word.norm === 'اثر' || word.norm === 'عقب') return null;
  }
  return null;
}

/** "A general, two officers and 8 soldiers": persons counted one after the other with "and" are one count. */
function chainAfter(
  words: readonly Word[],
  mark: number,
  quantities: ReadonlyMap<number, QuantityExpression>,
): Count | null {
  const first = countAfter(words, mark, quantities);
  if (first === null) return null;
  let { range, at } = first;
  for (let next = at + 1; next <= at + CHAIN_REACH; next += 1) {
    const word = words[next];
    if (word === undefined || word.kind === 'mark' || isHarm(word.norm)) break;
    if (word.norm === 'و' || (!/^و/.test(word.norm) && words[next - 1]?.norm !== 'و')) continue;
    const more = countAt(words, next, quantities);
    if (more === null || more.range.max === null || range.max === null) break;
    range = { min: range.min + more.range.min, max: range.max + more.range.max };
    at = next;
  }
  return { range, at: first.at };
}

const isHarm = (norm: string): boolean =>
  isAny(norm, DEATH_NOUNS) ||
  isAny(norm, INJURY_NOUNS) ||
  isAny(norm, INJURY_VERBS) ||
  isAny(norm, DEATH_VERBS);

/** "5 قتلى", "12 مصابا", "5 حالات وفاة": what the figure itself counts. */
function nounOf(
  words: readonly Word[],
  at: number,
  quantities: ReadonlyMap<number, QuantityExpression>,
): Part | null {
  const end = quantities.get(words[at]?.start ?? -1)?.number.end ?? 0;
  let next = at + 1;
  while ((words[next]?.start ?? Infinity) < end) next += 1;
  for (const word of words.slice(next, next + 2)) {
    if (word.kind !== 'word') return null;
    const dead = DEAD.has(word.norm);
    if (dead || INJURED.has(word.norm)) {
      const other = words[next + 1]?.norm ?? '';
      if (dead && /^و(?:مصاب|جريح)/.test(other)) return 'both';
      return dead ? 'killed' : 'injured';
    }
    if (word.norm !== 'حاله' && word.norm !== 'حالات') return null;
  }
  return null;
}

/** "إلى 28", "لـ10". */
function isTo(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.norm ?? '';
  return before === 'الي' || before === 'ل' || before === 'بلغ' || before === 'بلغت' || before === 'عند';
}

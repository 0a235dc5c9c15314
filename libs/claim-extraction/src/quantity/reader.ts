import type { QuantityExpression } from '../stages.js';
import { countedNoun, unknownNoun, type CountedNoun } from './counted-noun.js';
import type { Bound } from './lexicon/bounds.js';
import { CURRENCY_SIGNS, UNIT } from './lexicon/unit-names.js';
import { isPartOfName } from './names-with-numbers.js';
import { endsSentence, isDetachedClitic, type QuantityText } from './reading.js';
import { limits, type Limits } from './limits.js';
import type { NumberReading } from './words/number.js';
import { isCountable, type CountedUnit } from './words/unit.js';

/** How far a noun of counting or a verb of exceeding reaches, in tokens. */
const REACH = 16;
const LONGEST_CHAIN = 3;
/** How far before its figure the people that it counts may stand. */
const SUBJECT_REACH = 6;

interface Amount {
  readonly number: NumberReading;
  readonly from: number;
  readonly to: number;
  /** Unit given before the number ($5) or right after it. */
  readonly unit: CountedUnit | null;
}

/** Reads the quantities of one text from left to right. */
export class QuantityReader {
  private readonly found: QuantityExpression[] = [];
  private lastUnit: CountedUnit | null = null;
  private pending: { readonly unit: CountedUnit; readonly until: number } | null = null;
  private overUntil = -1;

  constructor(private readonly source: QuantityText) {}

  read(): QuantityExpression[] {
    const { tokens, taken } = this.source;
    let at = 0;
    while (at < tokens.length) {
      if (endsSentence(tokens, at)) this.forget();
      at = taken[at] === 1 ? at + 1 : this.step(at);
    }
    return this.found;
  }

  private forget(): void {
    this.lastUnit = null;
    this.pending = null;
    this.overUntil = -1;
  }

  private step(at: number): number {
    const { tokens, numbers, tables } = this.source;
    const token = tokens[at];
    if (token === undefined) return at + 1;
    if (token.kind === 'word') {
      this.notePending(at);
      const bounds: Bound[] = [];
      let next = at;
      for (let chain = 0; chain < LONGEST_CHAIN; chain += 1) {
        const bound = tables.before.at(tokens, next);
        if (bound === null) break;
        bounds.push(this.negated(at) ? negate(bound.value) : bound.value);
        next = bound.end;
      }
      if (bounds.length > 0) {
        if (tokens[next]?.line === false) {
          const end = this.amountOrRange(at, next, bounds);
          if (end > 0) return end;
        }
        if (numbers[at] === undefined) return at + 1;
      }
    } else if (token.norm === '~' || token.norm === '>' || token.norm === '<') {
      const bound = tables.before.at(tokens, at);
      const end = bound === null ? 0 : this.amountOrRange(at, bound.end, [bound.value]);
      if (end > 0) return end;
    }
    const end = this.amountOrRange(at, at, []);
    return end > 0 ? end : this.dual(at);
  }

  private notePending(at: number): void {
    const { tokens, tables } = this.source;
    if (tables.distantOver.at(tokens, at)) this.overUntil = at + REACH;
    if (tables.tolls.at(tokens, at)) this.pending = { unit: UNIT.people, until: at + REACH };
    const count = tables.countNouns.at(tokens, at);
    if (count === null) return;
    const noun = countedNoun(this.source, count.end);
    this.pending = noun ? { unit: noun.unit, until: at + REACH } : this.pending;
  }

  private negated(at: number): boolean {
    const { tokens, tables } = this.source;
    for (let back = 1; back <= 2; back += 1) {
      const token = tokens[at - back];
      if (token?.kind !== 'word' && token?.norm !== "'") return false;
      if (tables.negations.has(token.norm)) return true;
    }
    return false;
  }

  /** Returns the token after what was read, or 0 where no number stands at `at`. */
  private amountOrRange(from: number, at: number, bounds: readonly Bound[]): number {
    const { tokens, tables } = this.source;
    const opener = tables.ranges.at(tokens, at);
    if (opener && tokens[opener.end]?.line === false) {
      const first = this.amount(opener.end);
      const second = first && this.joined(first, opener.value);
      if (first && second) return this.emitPair(from, at, first, second, bounds);
      if (bounds.length > 0) return 0;
    }
    const first = this.amount(at);
    if (first === null) return 0;
    if (first.number.kind === 'ordinal' || isPartOfName(this.source, first.number)) {
      if (first.number.kind === 'ordinal' && !isPartOfName(this.source, first.number))
        this.emitOrdinal(first.number);
      return first.to;
    }
    const second = this.hyphened(first);
    if (second === 'score') return first.to;
    if (second) return this.emitRange(from, first, second, bounds, 'range-by-hyphen');
    return this.emit(from, first, bounds);
  }

  /** A number with the sign or code of a currency before it, or a unit glued behind. */
  private amount(at: number): Amount | null {
    const { tokens, numbers, tables, taken } = this.source;
    let next = at;
    let unit: CountedUnit | null = null;
    const first = tokens[next];
    if (first === undefined || taken[at] === 1) return null;
    if (first.norm === '~') next += 1;
    else if (
      first.kind === 'word' &&
      (first.norm === 'us' || isDetachedClitic(first)) &&
      tokens[next + 1]?.glued === true
    )
      next += 1;
    else if (this.source.language === 'ar' && tokens[next]?.norm === 'ال') next += 1;
    const sign = CURRENCY_SIGNS[tokens[next]?.norm ?? ''];
    if (sign) {
      unit = sign;
      next += 1;
    } else if (tokens[next]?.kind === 'word' && numbers[next] === undefined) {
      const code = tables.units.at(tokens, next);
      if (
        code?.value.form === 'money' &&
        tokens[code.end]?.kind === 'digits' &&
        tokens[code.end]?.line === false
      ) {
        unit = code.value;
        next = code.end;
      }
    }
    const number = numbers[next];
    if (number === undefined || taken[next] === 1) return null;
    if (number.kind === 'ordinal' && unit !== null) return null;
    const million = unit !== null && tokens[number.to]?.glued === true && tokens[number.to]?.norm === 'm';
    const scaled = million ? { ...number, value: number.value * 1e6, to: number.to + 1 } : number;
    const from = first.kind === 'word' && isDetachedClitic(first) && unit === null ? next : at;
    return { number: scaled, from, to: scaled.to, unit };
  }

  /** The second number of "between A and B", the unit perhaps written after each. */
  private joined(first: Amount, joins: ReadonlySet<string>): Amount | null {
    const { tokens, tables } = this.source;
    const noun = tables.units.at(tokens, first.to);
    for (const at of noun ? [first.to, noun.end] : [first.to]) {
      const word = tokens[at];
      if (word === undefined || word.line) continue;
      const isJoin = joins.has(word.norm);
      if (!isJoin && !(word.clitics === 'و' && joins.has('و'))) continue;
      let next = isJoin ? at + 1 : at;
      const about = tables.before.at(tokens, next);
      if (about?.value === 'about') next = about.end;
      const second = this.amount(next);
      if (
        second &&
        second.number.kind !== 'ordinal' &&
        second.number.kind !== 'code' &&
        first.number.kind !== 'ordinal'
      )
        return second;
    }
    return null;
  }

  private hyphened(first: Amount): Amount | 'score' | null {
    const { tokens, tables, language } = this.source;
    let at = first.to;
    const glued = tables.units.at(tokens, at);
    if (glued && tokens[glued.end]?.norm === '-' && tokens[at]?.glued) at = glued.end;
    const mark = tokens[at];
    if (mark === undefined || mark.line || first.number.kind === 'vague') return null;
    const to = language === 'en' ? 'to' : language === 'ar' ? 'الي' : 'до';
    const or = language === 'en' ? 'or' : language === 'ar' ? 'او' : 'или';
    const hyphen = mark.norm === '-' || mark.norm === '~';
    if (!hyphen && mark.norm !== to && mark.norm !== or) return null;
    const second = this.amount(at + 1);
    if (second === null || second.number.kind === 'ordinal' || second.number.kind === 'vague') return null;
    if (hyphen && mark.glued !== (tokens[at + 1]?.glued ?? false) && mark.norm === '-') return null;
    const [low, high] = pair(first.number, second.number);
    if (mark.norm === or) return high > low && high - low <= Math.max(1, low) ? second : null;
    if (low < high) return second;
    return hyphen && first.number.plain && second.number.plain && low < 1000 ? 'score' : null;
  }

  private emitPair(
    start: number,
    opener: number,
    first: Amount,
    second: Amount,
    bounds: readonly Bound[],
  ): number {
    const [low, high] = pair(first.number, second.number);
    const word = this.source.tokens[opener]?.norm ?? '';
    const between =
      word === 'between' || word === 'между' || word === 'بين' || word === 'ما' || word === 'تراوح';
    const change = low >= high || (!between && (word === 'с' || word === 'со' || this.isChange(opener)));
    if (!change) return this.emitRange(start, { ...first, from: opener }, second, bounds, 'range');
    const noun = countedNoun(this.source, second.to) ?? countedNoun(this.source, first.to);
    if (!isPartOfName(this.source, first.number))
      this.push(
        first.from,
        first.to,
        first.number,
        limits([], exact(first.number), isCountable(noun?.unit ?? null)),
        first.unit ?? noun?.unit ?? null,
        null,
        'from-figure',
      );
    return this.emit(second.from, second, []);
  }

  private isChange(opener: number): boolean {
    const { tokens, tables } = this.source;
    for (let back = 1; back <= 10; back += 1) {
      const token = tokens[opener - back];
      if (token === undefined || endsSentence(tokens, opener - back)) return false;
      if (tables.changes.has(token.norm) || tables.changes.has(token.key)) return true;
    }
    return false;
  }

  private emitRange(
    start: number,
    first: Amount,
    second: Amount,
    bounds: readonly Bound[],
    rule: string,
  ): number {
    const [low, high] = pair(first.number, second.number);
    const after = this.unitAfter(second);
    const unit = second.unit ?? first.unit ?? after?.unit ?? null;
    const factor = unit?.factor ?? 1;
    const range: Limits = { min: low * factor, max: high * factor, approx: bounds.includes('about') };
    const to = after?.to ?? second.to;
    const noun = { ...second.number, from: first.number.from };
    this.push(Math.min(start, first.from), to, noun, range, unit, after, rule);
    return to;
  }

  private unitAfter(amount: Amount): CountedNoun | null {
    if (amount.unit !== null) {
      const same = this.source.tables.units.at(this.source.tokens, amount.to);
      return same?.value.form === 'money' ? { unit: amount.unit, from: amount.to, to: same.end } : null;
    }
    return countedNoun(this.source, amount.to);
  }

  private emit(start: number, amount: Amount, bounds: readonly Bound[]): number {
    const { tokens, tables } = this.source;
    const { number } = amount;
    const tail = tables.after.at(tokens, amount.to);
    const own =
      tail && countedNoun(this.source, amount.to) === null ? countedNoun(this.source, tail.end) : null;
    const noun = own ?? this.unitAfter(amount);
    let unit = amount.unit ?? noun?.unit ?? null;
    let rule = unit === null ? 'bare-number' : 'counted';
    if (unit === null) {
      const inherited = this.inherit(start, amount, bounds.length > 0);
      unit = inherited?.unit ?? null;
      rule = inherited?.rule ?? rule;
    }
    let to = noun?.to ?? (tail ? tail.end : amount.to);
    if (unit === null && isPronoun(this.source, number)) return amount.to;
    const closing = tail ?? tables.after.at(tokens, tokens[to]?.norm === ',' ? to + 1 : to);
    if (closing && !tail) to = closing.end;
    const over = this.overUntil >= amount.from && this.pending !== null && bounds.length === 0;
    const all = [...bounds, ...(closing ? [closing.value] : []), ...(over ? (['over'] as const) : [])];
    let value = exact(number);
    if (number.groupDoubt && isCountable(unit) && unit !== null)
      value = { min: number.value * 1000, max: number.value * 1000 };
    if (unit?.form === 'money') {
      const cents = this.cents(to);
      if (cents) {
        value = { min: value.min + cents.value, max: value.max === null ? null : value.max + cents.value };
        to = cents.to;
      }
      const price = this.priceOf(to);
      if (price) {
        unit = { ...unit, unit: `${unit.unit}/${price.unit}` };
        to = price.to;
      }
    }
    const read = limits(all, scale(value, unit?.factor ?? 1), isCountable(unit), number.kind === 'vague');
    const phrase = noun ?? (unit === null ? unknownNoun(this.source, amount.to) : null);
    this.push(start, to, number, read, unit, phrase, all.length > 0 ? `${rule}-${all.join('-')}` : rule);
    this.pending = null;
    this.overUntil = -1;
    return to;
  }

  /** A number without a noun takes the unit of a noun of counting, of what was just counted, or of the verb beside it. */
  private inherit(
    start: number,
    amount: Amount,
    hedged: boolean,
  ): { readonly unit: CountedUnit; readonly rule: string } | null {
    const { tokens, tables } = this.source;
    if (amount.number.kind === 'fraction') return null;
    if (this.pending && amount.from <= this.pending.until)
      return { unit: this.pending.unit, rule: 'number-of' };
    const next = tokens[amount.to];
    if (
      next?.kind === 'word' &&
      !next.line &&
      (tables.peopleVerbs.has(next.norm) || tables.peopleVerbs.has(next.key))
    )
      return { unit: UNIT.people, rule: 'people-verb' };
    const before = tokens[start - 1];
    if (before?.kind === 'word' && !(tokens[start]?.line ?? true)) {
      if (tables.peopleVerbs.has(before.norm) || tables.peopleVerbs.has(before.key))
        return { unit: UNIT.people, rule: 'people-verb' };
      if (this.lastUnit !== null && this.isAmong(start)) return { unit: this.lastUnit, rule: 'among' };
    }
    return hedged ? this.subject(start) : null;
  }

  /** "Российских военных в республике около 2,5 тыс.", "الموقوفون يتجاوزون عشرة آلاف": the people named before. */
  private subject(start: number): { readonly unit: CountedUnit; readonly rule: string } | null {
    const { tokens, tables, numbers } = this.source;
    for (let back = 1; back <= SUBJECT_REACH; back += 1) {
      const at = start - back;
      if (at < 0 || numbers[at] !== undefined || (endsSentence(tokens, at) && tokens[at]?.line !== true))
        return null;
      const noun = tables.units.at(tokens, at);
      if (noun && (noun.value === UNIT.people || noun.value === UNIT.troops))
        return { unit: noun.value, rule: 'subject' };
      if (tokens[at]?.line) return null;
    }
    return null;
  }

  private isAmong(start: number): boolean {
    const { tokens, tables } = this.source;
    for (let back = 1; back <= 3; back += 1) {
      const found = tables.among.at(tokens, start - back);
      if (found && found.end === start) return true;
    }
    return false;
  }

  private cents(at: number): { readonly value: number; readonly to: number } | null {
    const { tokens, numbers, tables } = this.source;
    const and = tokens[at]?.norm;
    const next = and === 'and' || and === 'و' || and === 'и' ? at + 1 : at;
    const number = numbers[next];
    if (number?.kind !== 'cardinal' || number.value >= 100 || tokens[next]?.line) return null;
    const coin = tables.units.at(tokens, number.to);
    if (coin?.value.form !== 'money' || coin.value.factor === undefined) return null;
    return { value: number.value * coin.value.factor, to: coin.end };
  }

  private priceOf(at: number): { readonly unit: string; readonly to: number } | null {
    const { tokens, tables } = this.source;
    const first = tokens[at];
    if (first === undefined || first.line) return null;
    const clitic = first.clitics === 'ل' ? tables.priced.at(tokens, at) : null;
    if (clitic) return { unit: clitic.value, to: clitic.end };
    const per = tables.per.at(tokens, at);
    const priced = per && tables.priced.at(tokens, per.end);
    return priced ? { unit: priced.value, to: priced.end } : null;
  }

  private emitOrdinal(number: NumberReading): void {
    this.push(
      number.from,
      number.to,
      number,
      { min: number.value, max: number.value, approx: false },
      null,
      null,
      'ordinal',
    );
  }

  /** The Arabic noun that says two, and "شخص واحد". */
  private dual(at: number): number {
    const { tokens, tables, numbers } = this.source;
    const token = tokens[at];
    if (token?.kind !== 'word' || this.source.language !== 'ar') return at + 1;
    const unit = tables.duals.get(token.norm) ?? tables.duals.get(token.key);
    if (unit) {
      const two: NumberReading = {
        from: at,
        to: at + 1,
        value: 2,
        kind: 'cardinal',
        digits: false,
        plain: false,
      };
      this.push(at, at + 1, two, { min: 2, max: 2, approx: false }, unit, { from: at, to: at + 1 }, 'dual');
      return numbers[at + 1]?.value === 2 ? at + 2 : at + 1;
    }
    const after = numbers[at + 1];
    if (
      token.definite &&
      after?.kind === 'cardinal' &&
      tokens[at + 1]?.definite &&
      tokens[at + 1]?.clitics === '' &&
      !tokens[at + 1]?.line
    ) {
      // الأيام العشرة: the number follows its noun.
      const noun = tables.units.at(tokens, at);
      if (noun?.end === at + 1) {
        this.push(
          at,
          after.to,
          after,
          { min: after.value, max: after.value, approx: false },
          noun.value,
          { from: at, to: at + 1 },
          'number-after-noun',
        );
        return after.to;
      }
    }
    const one = numbers[at + 1];
    const counted = one?.value === 1 && one.kind === 'cardinal' ? tables.units.at(tokens, at) : null;
    if (
      one &&
      counted?.end === at + 1 &&
      tokens[at + 1]?.clitics === '' &&
      tokens[at + 1]?.norm.startsWith('واحد')
    ) {
      this.push(
        at,
        one.to,
        one,
        { min: 1, max: 1, approx: false },
        counted.value,
        { from: at, to: at + 1 },
        'counted-one',
      );
      return one.to;
    }
    return at + 1;
  }

  private push(
    from: number,
    to: number,
    number: NumberReading,
    read: Limits,
    unit: CountedUnit | null,
    noun: { readonly from: number; readonly to: number } | null,
    rule: string,
  ): void {
    const { text } = this.source;
    const start = this.tokenStart(from);
    const end = this.tokenEnd(to - 1);
    this.found.push({
      start,
      end,
      text: text.slice(start, end),
      min: read.min,
      max: read.max,
      approx: read.approx,
      unit: unit?.unit ?? null,
      of: noun ? text.slice(this.tokenStart(noun.from), this.tokenEnd(noun.to - 1)) : null,
      form: number.kind === 'ordinal' ? 'ordinal' : (unit?.form ?? 'cardinal'),
      number: { start: this.tokenStart(number.from), end: this.tokenEnd(number.to - 1) },
      rule,
    });
    if (unit) this.lastUnit = unit;
  }

  private tokenStart(at: number): number {
    return this.source.tokens[at]?.start ?? 0;
  }

  private tokenEnd(at: number): number {
    return this.source.tokens[at]?.end ?? this.source.text.length;
  }
}

function exact(number: NumberReading): { readonly min: number; readonly max: number | null } {
  return number.vague ?? { min: number.value, max: number.value };
}

function scale(
  value: { readonly min: number; readonly max: number | null },
  factor: number,
): { readonly min: number; readonly max: number | null } {
  if (factor === 1) return value;
  return {
    min: Number((value.min * factor).toPrecision(12)),
    max: value.max === null ? null : Number((value.max * factor).toPrecision(12)),
  };
}

/** "7-9 million": the first number takes the scale of the second where it is written without. */
function pair(first: NumberReading, second: NumberReading): [number, number] {
  const [low, high] = [first.value, second.value];
  if (first.digits && !second.digits && low < 1000 && high >= 1000 && low < 1000) {
    for (const factor of [1e3, 1e5, 1e6, 1e7, 1e9, 1e12]) {
      const coefficient = high / factor;
      if (coefficient >= low && coefficient < 1000 && coefficient / Math.max(low, 1) <= 100)
        return [low * factor, high];
    }
  }
  return [low, high];
}

function negate(bound: Bound): Bound {
  if (bound === 'over') return 'most';
  return bound === 'under' ? 'least' : bound;
}

/** One, أحد, один and оба among other words and without a noun are pronouns. */
function isPronoun(source: QuantityText, number: NumberReading): boolean {
  const token = source.tokens[number.from];
  if (token?.kind !== 'word' || number.to !== number.from + 1) return false;
  if (number.value !== 1 && !token.norm.startsWith('об')) return false;
  const [before, after] = [source.tokens[number.from - 1], source.tokens[number.to]];
  return (before?.kind === 'word' && !token.line) || (after?.kind === 'word' && !after.line);
}

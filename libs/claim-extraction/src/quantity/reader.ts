import type { QuantityExpression } from '../stages.js';
import { countedNoun, unknownNoun, type CountedNoun } from './counted-noun.js';
import type { Bound } from './lexicon/bounds.js';
import { amountAt, hyphenedAmount, joinedAmount, pair, type Amount } from './amounts.js';
import { isAmong, isChange, isNegated, isReached, subjectBefore } from './context-before.js';
import { UNIT } from './lexicon/unit-names.js';
import { isPartOfName } from './names-with-numbers.js';
import { numberInNounAt } from './number-in-noun.js';
import { centsAt, priceAt, rateAt } from './prices.js';
import { endsSentence, type QuantityText } from './reading.js';
import { limits, type Limits } from './limits.js';
import type { NumberReading } from './words/number.js';
import { isCountable, type CountedUnit } from './words/unit.js';

/** How far a noun of counting or a verb of exceeding reaches, in tokens. */
const REACH = 16;
const LONGEST_CHAIN = 3;
/** What may stand between the two bounds of one range. */
const JOINS_OF_BOUNDS: ReadonlySet<string> = new Set([
  'و',
  'and',
  'but',
  'и',
  'но',
  '،',
  ',',
  '، او',
  'أو',
  '،  او',
]);

/** Reads the quantities of one text from left to right. */
export class QuantityReader {
  private readonly found: QuantityExpression[] = [];
  private lastUnit: CountedUnit | null = null;
  private pending: { readonly unit: CountedUnit; readonly until: number } | null = null;
  /** A verb of exceeding before its figure, or its denial, and how far it reaches. */
  private distant: { readonly bound: Bound; readonly until: number } | null = null;

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
    this.distant = null;
  }

  private step(at: number): number {
    const { tokens, numbers, tables } = this.source;
    const token = tokens[at];
    if (token === undefined) return at + 1;
    if (token.kind === 'word') {
      if (!token.opensQuantity && numbers[at] === undefined) return at + 1;
      this.notePending(at);
      const bounds: Bound[] = [];
      let next = at;
      for (let chain = 0; chain < LONGEST_CHAIN; chain += 1) {
        const bound = tables.before.at(tokens, next);
        if (bound === null) break;
        bounds.push(this.boundAt(at, next, bound.value));
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
    return end > 0 ? end : this.numberInNoun(at);
  }

  /** "Не более 5" turns the bound; "выросло до 38" names the figure that was reached. */
  private boundAt(from: number, at: number, bound: Bound): Bound {
    if (isNegated(this.source, from)) return negate(bound);
    const reached = bound === 'most' && isReached(this.source, at);
    return reached ? 'exact' : bound;
  }

  private notePending(at: number): void {
    const { tokens, tables } = this.source;
    if (tables.distantOver.at(tokens, at))
      this.distant = { bound: isNegated(this.source, at) ? 'most' : 'over', until: at + REACH };
    if (tables.tolls.at(tokens, at)) this.pending = { unit: UNIT.people, until: at + REACH };
    const count = tables.countNouns.at(tokens, at);
    if (count === null) return;
    const noun = countedNoun(this.source, count.end);
    this.pending = noun ? { unit: noun.unit, until: at + REACH } : this.pending;
  }

  /** Returns the token after what was read, or 0 where no number stands at `at`. */
  private amountOrRange(from: number, at: number, bounds: readonly Bound[]): number {
    const { tokens, tables } = this.source;
    const opener = tables.ranges.at(tokens, at);
    if (opener && tokens[opener.end]?.line === false) {
      const first = amountAt(this.source, opener.end);
      const second = first && joinedAmount(this.source, first, opener.value);
      if (first && second) return this.emitPair(from, at, first, second, bounds);
      if (bounds.length > 0) return 0;
    }
    const first = amountAt(this.source, at);
    if (first === null) return 0;
    // "Above the thirty", فوق الثلاثين: a bound makes an Arabic ten with its article a number again.
    if (bounds.length > 0 && isDefiniteTen(this.source, first.number))
      return this.emit(from, { ...first, number: { ...first.number, kind: 'cardinal' } }, bounds);
    if (first.number.kind === 'ordinal' || isPartOfName(this.source, first.number)) {
      if (first.number.kind === 'ordinal' && !isPartOfName(this.source, first.number))
        this.emitOrdinal(first.number);
      return first.to;
    }
    const second = hyphenedAmount(this.source, first);
    if (second && 'scoreTo' in second) return second.scoreTo;
    if (second) return this.emitRange(from, first, second, bounds, 'range-by-hyphen');
    return this.emit(from, first, bounds);
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
    const change =
      low >= high || (!between && (word === 'с' || word === 'со' || isChange(this.source, opener)));
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
    const { tokens } = this.source;
    const { number } = amount;
    const tail = this.closingBound(amount.to);
    const own =
      tail && countedNoun(this.source, amount.to) === null ? countedNoun(this.source, tail.end) : null;
    const noun = own ?? this.unitAfter(amount);
    let unit = amount.unit ?? noun?.unit ?? null;
    // "Three quarters of the city" is a share of it, not so many cities.
    if (number.kind === 'fraction' && unit?.form === 'cardinal') unit = null;
    let rule = unit === null ? 'bare-number' : 'counted';
    if (unit === null) {
      const inherited = this.inherit(start, amount, bounds.length > 0);
      unit = inherited?.unit ?? null;
      rule = inherited?.rule ?? rule;
    }
    let to = noun?.to ?? (tail ? tail.end : amount.to);
    if (isNone(this.source, number)) return noun?.to ?? amount.to;
    if (unit === null && isPronoun(this.source, number)) return amount.to;
    const closing = tail ?? this.closingBound(tokens[to]?.norm === ',' ? to + 1 : to);
    if (closing && !tail) to = closing.end;
    const { distant } = this;
    const reaches =
      distant !== null && distant.until >= amount.from && this.pending !== null && bounds.length === 0;
    const all = [...bounds, ...(closing ? [closing.value] : []), ...(reaches ? [distant.bound] : [])];
    let value = exact(number);
    if (number.groupDoubt && isCountable(unit) && unit !== null)
      value = { min: number.value * 1000, max: number.value * 1000 };
    if (unit?.form === 'money') {
      const cents = centsAt(this.source, to);
      if (cents) {
        value = { min: value.min + cents.value, max: value.max === null ? null : value.max + cents.value };
        to = cents.to;
      }
      const price = priceAt(this.source, to);
      if (price) {
        unit = { ...unit, unit: `${unit.unit}/${price.unit}` };
        to = price.to;
      }
    }
    const rate = unit === null ? null : rateAt(this.source, to, unit);
    if (unit !== null && rate) {
      unit = { ...unit, unit: rate.unit };
      to = rate.to;
    }
    const read = limits(all, scale(value, unit?.factor ?? 1), isCountable(unit), number.kind === 'vague');
    const phrase = noun ?? (unit === null ? unknownNoun(this.source, amount.to) : null);
    this.push(start, to, number, read, unit, phrase, all.length > 0 ? `${rule}-${all.join('-')}` : rule);
    this.pending = null;
    this.distant = null;
    return to;
  }

  /** A bound after the number, unless it belongs to the next one ("at most 100 and at least 20"). */
  private closingBound(at: number): { readonly value: Bound; readonly end: number } | null {
    const { tokens, tables, numbers } = this.source;
    const found = tables.after.at(tokens, at);
    if (found === null) return null;
    const goesOn = tokens[found.end]?.norm === 'من' ? found.end + 1 : found.end;
    const isNext = numbers[goesOn] !== undefined && tokens[goesOn]?.line === false;
    return isNext && tokens[goesOn]?.clitics === '' ? null : found;
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
      if (this.lastUnit !== null && isAmong(this.source, start))
        return { unit: this.lastUnit, rule: 'among' };
    }
    return hedged ? subjectBefore(this.source, start) : null;
  }

  private numberInNoun(at: number): number {
    const found = numberInNounAt(this.source, at);
    if (found === null) return at + 1;
    const { number, unit, noun, rule } = found;
    this.push(
      at,
      found.to,
      number,
      { min: number.value, max: number.value, approx: false },
      unit,
      noun,
      rule,
    );
    return found.next;
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
    const first = this.openBefore(from, read, unit);
    const start = first?.start ?? this.tokenStart(from);
    const end = this.tokenEnd(to - 1);
    this.found.push({
      start,
      end,
      text: text.slice(start, end),
      min: read.min ?? first?.min ?? null,
      max: read.max ?? first?.max ?? null,
      approx: read.approx,
      unit: unit?.unit ?? null,
      of: noun ? text.slice(this.tokenStart(noun.from), this.tokenEnd(noun.to - 1)) : null,
      form: number.kind === 'ordinal' ? 'ordinal' : (unit?.form ?? 'cardinal'),
      number: { start: this.tokenStart(number.from), end: this.tokenEnd(number.to - 1) },
      rule,
    });
    if (unit) this.lastUnit = unit;
  }

  /** "More than 100 and less than 300" is one range: the half that was read before is taken back. */
  private openBefore(from: number, read: Limits, unit: CountedUnit | null): QuantityExpression | null {
    const before = this.found.at(-1);
    if (before === undefined || (read.min === null) === (read.max === null)) return null;
    const [low, high] = [read.min ?? before.min, read.max ?? before.max];
    const opposite = read.min === null ? before.max === null : before.min === null;
    if (!opposite || low === null || high === null || low >= high) return null;
    if (before.unit !== null && unit !== null && before.unit !== unit.unit) return null;
    const between = this.source.text.slice(before.end, this.tokenStart(from)).trim();
    if (between !== '' && !JOINS_OF_BOUNDS.has(between)) return null;
    this.found.pop();
    return before;
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

function negate(bound: Bound): Bound {
  if (bound === 'over') return 'most';
  return bound === 'under' ? 'least' : bound;
}

function isDefiniteTen({ tokens }: QuantityText, { from, to, kind }: NumberReading): boolean {
  return kind === 'ordinal' && to === from + 1 && tokens[from]?.sense?.numeral?.k === 'ten';
}

/** "Ни один солдат": nobody, which no figure tells. */
function isNone(source: QuantityText, number: NumberReading): boolean {
  return number.value === 1 && source.language === 'ru' && source.tokens[number.from - 1]?.norm === 'ни';
}

/** One, أحد, один and оба among other words and without a noun are pronouns. */
function isPronoun(source: QuantityText, number: NumberReading): boolean {
  const token = source.tokens[number.from];
  if (token?.kind !== 'word' || number.to !== number.from + 1) return false;
  if (number.value !== 1 && !token.norm.startsWith('об')) return false;
  const [before, after] = [source.tokens[number.from - 1], source.tokens[number.to]];
  return (before?.kind === 'word' && !token.line) || (after?.kind === 'word' && !after.line);
}

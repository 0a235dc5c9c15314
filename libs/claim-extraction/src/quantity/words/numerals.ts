import type { Language } from '@isnad/claim-model';

import { readDigits } from './digits.js';
import type { NumberReading } from './number.js';
import { joinRatios } from './ratios.js';
import type { Numeral, Vague } from './sense.js';
import type { Token } from './token.js';

const PREPOSITIONS: ReadonlySet<string> = new Set([
  'من',
  'في',
  'علي',
  'الي',
  'عن',
  'مع',
  'بعد',
  'قبل',
  'منذ',
  'خلال',
]);
/** No written number has more words; the bound keeps reading linear. */
const LONGEST_NUMBER = 24;
const MINUS: ReadonlySet<string> = new Set(['minus', 'negative', 'минус', 'سالب', 'ناقص']);
const POINT: ReadonlySet<string> = new Set(['point', 'точка', 'запятая', 'целых', 'فاصله']);
const ENGLISH_ORDINAL: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
const RUSSIAN_ORDINAL: ReadonlySet<string> = new Set(
  'й я е го му м х ый ой ая ое ого ому ом ые ых ым ий ья ье его ему ей'.split(' '),
);
const GLUED_SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  к: 1e3,
  К: 1e3,
  M: 1e6,
  М: 1e6,
  G: 1e9,
  Г: 1e9,
  bn: 1e9,
  B: 1e9,
};

/** Reads every number of a text; the array holds a reading at the index of its first token. */
export function readNumbers(
  text: string,
  tokens: readonly Token[],
  language: Language,
): (NumberReading | undefined)[] {
  const readings = new Array<NumberReading | undefined>(tokens.length);
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    const reading =
      token !== undefined && mayStart(token, tokens[at + 1])
        ? new NumeralReader(text, tokens, language, at).read()
        : null;
    if (reading) {
      readings[at] = reading;
      at = reading.to;
    } else at += 1;
  }
  joinRatios(tokens, readings, language);
  return readings;
}

function mayStart(token: Token, next: Token | undefined): boolean {
  if (token.kind === 'digits') return true;
  if (token.kind === 'mark') return (token.norm === '-' || token.norm === '.') && next?.kind !== 'word';
  const { sense } = token;
  if (sense === undefined)
    return token.norm === 'a' || token.norm === 'an' || MINUS.has(token.norm) || token.norm === 'point';
  return (
    sense.numeral !== undefined ||
    sense.vague !== undefined ||
    sense.ordinal !== undefined ||
    sense.fraction !== undefined
  );
}

/** Reads one number from its first token on. */
class NumeralReader {
  private total = 0;
  private group = 0;
  private lastScale = Infinity;
  private last: Numeral['k'] | 'digits' | 'fraction' | null = null;
  private at: number;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly language: Language,
    private readonly from: number,
  ) {
    this.at = from;
  }

  read(): NumberReading | null {
    const first = this.tokens[this.from];
    if (first === undefined) return null;
    if (MINUS.has(first.norm)) {
      const rest = new NumeralReader(this.text, this.tokens, this.language, this.from + 1).read();
      return rest?.kind === 'cardinal' || rest?.kind === 'fraction'
        ? { ...rest, from: this.from, value: -rest.value, plain: false }
        : null;
    }
    if (this.language === 'en' && (first.norm === 'a' || first.norm === 'an')) return this.afterArticle();
    const digits = readDigits(this.tokens, this.from, this.language);
    if (digits) return this.afterDigits(digits);
    return this.vague() ?? this.fractionFirst() ?? this.arabicOrdinal() ?? this.words();
  }

  /** "a dozen", "a couple of", "a few hundred", "half a million" is read from its first word. */
  private afterArticle(): NumberReading | null {
    const next = this.tokens[this.from + 1];
    if (next === undefined || next.line) return null;
    if (next.norm === 'couple' || next.norm === 'pair') {
      const of = this.tokens[this.from + 2]?.norm === 'of' ? 1 : 0;
      if (next.norm === 'pair' && of === 1) return null;
      return this.reading(this.from + 2, 2, 'cardinal');
    }
    if (next.norm === 'few') return this.scaledVague({ min: 3, max: null }, this.from + 2);
    const kind = next.sense?.numeral?.k;
    if (kind !== 'times100' && kind !== 'scale' && kind !== 'dozen') {
      if (next.sense?.fraction !== undefined) {
        const share = new NumeralReader(this.text, this.tokens, this.language, this.from + 1).fractionFirst();
        return share === null ? null : { ...share, from: this.from };
      }
      return null;
    }
    const rest = new NumeralReader(this.text, this.tokens, this.language, this.from + 1).words();
    return rest === null ? null : { ...rest, from: this.from };
  }

  private afterDigits(digits: NumberReading): NumberReading {
    if (digits.kind === 'code') return digits;
    const suffix = this.tokens[digits.to];
    if (digits.kind === 'fraction') return digits;
    const ordinalTo = this.ordinalSuffix(digits);
    if (ordinalTo > 0) return { ...digits, to: ordinalTo, kind: 'ordinal', plain: false };
    const mixed = readDigits(this.tokens, digits.to, this.language);
    if (
      mixed?.kind === 'fraction' &&
      (digits.plain || (digits.value < 0 && Number.isInteger(digits.value))) &&
      suffix?.line === false &&
      Math.abs(mixed.value) < 1 &&
      mixed.value > 0
    )
      return {
        ...digits,
        to: mixed.to,
        value: digits.value + Math.sign(digits.value || 1) * mixed.value,
        plain: false,
      };
    if (suffix?.kind === 'word' && suffix.glued) {
      const scale = GLUED_SCALES[this.text.slice(suffix.start, suffix.end)];
      if (scale !== undefined)
        return { ...digits, to: digits.to + 1, value: precise(digits.value * scale), plain: false };
    }
    this.group = digits.value;
    this.last = 'digits';
    this.at = digits.to;
    const to = this.point() ?? this.continueWords();
    if (to === digits.to) return digits;
    return { ...this.reading(to, this.sum(), 'cardinal'), digits: false };
  }

  private ordinalSuffix(digits: NumberReading): number {
    if (!digits.plain) return 0;
    const next = this.tokens[digits.to];
    if (next === undefined || !next.glued) return 0;
    if (this.language === 'en')
      return next.kind === 'word' && ENGLISH_ORDINAL.has(next.norm) ? digits.to + 1 : 0;
    if (this.language !== 'ru') return 0;
    const hyphen = next.norm === '-';
    const ending = hyphen ? this.tokens[digits.to + 1] : next;
    if (!ending?.glued || ending.kind !== 'word' || !RUSSIAN_ORDINAL.has(ending.norm)) return 0;
    return digits.to + (hyphen ? 2 : 1);
  }

  private vague(): NumberReading | null {
    const token = this.tokens[this.from];
    const vague = token?.sense?.vague;
    return vague === undefined ? null : this.scaledVague(vague, this.from + 1);
  }

  /** "tens of thousands", "عشرات الآلاف", "несколько тысяч". */
  private scaledVague(vague: Vague, after: number): NumberReading {
    let to = after;
    let { min, max } = vague;
    for (let steps = 0; steps < 2; steps += 1) {
      const of = this.tokens[to]?.norm === 'of' || this.tokens[to]?.norm === 'من' ? 1 : 0;
      const numeral = this.tokens[to + of]?.sense?.numeral;
      const token = this.tokens[to + of];
      if (numeral === undefined || token === undefined || token.line || token.clitics !== '') break;
      if (numeral.k !== 'scale' && numeral.k !== 'times100' && numeral.k !== 'dozen') break;
      if (of === 1 && token.sense?.vague === undefined) break;
      const factor = numeral.k === 'dozen' ? 10 : numeral.v;
      min = min < 10 ? 2 * factor : min * factor;
      max = max === null ? null : max * factor;
      to += of + 1;
    }
    return { ...this.reading(to, min, 'vague'), vague: { min, max } };
  }

  /** "half a million", "نصف مليون", "three quarters" is read by words(). */
  private fractionFirst(): NumberReading | null {
    const share = this.tokens[this.from]?.sense?.fraction;
    const own = this.tokens[this.from]?.sense;
    // Quarters, أرباع and أثمان (prices as well) are shares after their number alone.
    if (share === undefined || isPluralFraction(this.tokens[this.from]?.key ?? '')) return null;
    let to = this.from + 1;
    if (this.tokens[to]?.norm === 'of') to += 1;
    if (this.tokens[to]?.norm === 'a' || this.tokens[to]?.norm === 'an') to += 1;
    const scale = this.tokens[to]?.sense?.numeral;
    if ((scale?.k === 'scale' || scale?.k === 'dozen') && this.tokens[to]?.clitics === '')
      return this.reading(to + 1, precise(share * scale.v), 'cardinal');
    if (own?.numeral !== undefined) return null;
    return this.reading(this.from + 1, share, 'fraction');
  }

  private arabicOrdinal(): NumberReading | null {
    const first = this.tokens[this.from];
    const ordinal = first?.sense?.ordinal;
    if (this.language !== 'ar' || ordinal === undefined || first === undefined) return null;
    const next = this.tokens[this.from + 1];
    if (first.sense?.numeral !== undefined)
      return first.definite && next?.sense?.numeral === undefined
        ? this.reading(this.from + 1, ordinal, 'ordinal')
        : null;
    if (ordinal < 10 && next && !next.line) {
      if (next.sense?.numeral?.k === 'teen' && next.clitics === '')
        return this.reading(this.from + 2, ordinal + 10, 'ordinal');
      if (next.sense?.numeral?.k === 'ten' && next.clitics === 'و')
        return this.reading(this.from + 2, ordinal + next.sense.numeral.v, 'ordinal');
    }
    return this.reading(this.from + 1, ordinal, 'ordinal');
  }

  private words(): NumberReading | null {
    const first = this.tokens[this.from];
    if (first === undefined) return null;
    if (first.norm === 'point') {
      const digits = this.tokens[this.from + 1];
      return digits?.kind === 'digits'
        ? this.reading(this.from + 2, Number(`0.${digits.norm}`), 'cardinal')
        : null;
    }
    const { numeral, ordinal } = first.sense ?? {};
    if (numeral === undefined || !this.take(numeral, first))
      return ordinal === undefined ? null : this.reading(this.from + 1, ordinal, 'ordinal');
    this.at = this.from + 1;
    if (this.isDualThousand(first)) this.total = 2 * this.total;
    const to = this.point() ?? this.continueWords();
    if (to < 0) return this.reading(-to, this.sum(), 'ordinal');
    return this.reading(to, this.sum(), this.last === 'fraction' && this.isShare ? 'fraction' : 'cardinal');
  }

  /** "ألفا شخص" is two thousand; the same spelling ends "31 ألفا". */
  private isDualThousand(first: Token): boolean {
    const noun = this.tokens[this.from + 1];
    if (this.language !== 'ar' || first.key !== 'الفا' || noun?.kind !== 'word' || noun.line) return false;
    return (
      noun.clitics === '' &&
      noun.sense?.numeral === undefined &&
      noun.sense?.unit === undefined &&
      noun.norm !== 'و' &&
      noun.norm.length > 2 &&
      !PREPOSITIONS.has(noun.norm)
    );
  }

  private isShare = false;

  /** "two point two million", "واحد فاصلة واحد": the decimals, then perhaps a scale. */
  private point(): number | null {
    const mark = this.tokens[this.at];
    if (mark === undefined || !POINT.has(mark.key)) return null;
    const next = this.tokens[this.at + 1];
    const digit = next?.kind === 'digits' ? Number(next.norm) : next?.sense?.numeral?.v;
    if (next === undefined || digit === undefined) return null;
    this.group += Number(`0.${String(digit)}`);
    this.at += 2;
    this.last = 'digits';
    return this.continueWords();
  }

  /** Takes words while they continue the number. Negative where an ordinal ends it ("двадцать первый"). */
  private continueWords(): number {
    for (let words = 0; words < LONGEST_NUMBER; words += 1) {
      let next = this.at;
      let joined = false;
      const connector = this.tokens[next];
      if (connector === undefined || connector.line) break;
      if (this.isConnector(connector)) {
        next += 1;
        joined = true;
      }
      const token = this.tokens[next];
      if (token === undefined || token.line) break;
      if (token.clitics === 'و') joined = true;
      else if (token.clitics !== '') break;
      if (token.kind === 'digits') {
        if (!this.takeDigits(next, joined)) break;
        continue;
      }
      const sense = token.sense;
      if (sense === undefined && !(joined && (token.norm === 'a' || token.norm === 'an'))) break;
      if (this.takeFraction(next, joined)) continue;
      if (
        sense?.numeral !== undefined &&
        this.allowed(sense.numeral, joined, connector) &&
        this.take(sense.numeral, token)
      ) {
        this.at = next + 1;
        continue;
      }
      if (sense?.ordinal !== undefined && this.language !== 'ar' && this.takeOrdinal(sense.ordinal, joined))
        return -(next + 1);
      break;
    }
    return this.at;
  }

  private isConnector(token: Token): boolean {
    if (token.norm === '-')
      return token.glued && this.last === 'ten' && this.tokens[this.at + 1]?.glued === true;
    if (this.language === 'en')
      return token.norm === 'and' && this.last !== 'unit' && this.last !== 'ten' && this.last !== 'digits'
        ? true
        : token.norm === 'and' && this.fractionFollows();
    return this.language === 'ar' ? token.norm === 'و' : token.norm === 'с' && this.fractionFollows();
  }

  private fractionFollows(): boolean {
    const next = this.tokens[this.at + 1];
    const after = this.tokens[this.at + 2];
    if (next?.norm === 'a' || next?.norm === 'an') return after?.sense?.fraction !== undefined;
    return next?.sense?.fraction !== undefined;
  }

  /** Arabic ties the parts of a number by و, save teens, hundreds and scales after their multiplier. */
  private allowed(numeral: Numeral, joined: boolean, connector: Token): boolean {
    if (this.last === 'factor') return numeral.k === 'scale';
    if (this.language === 'ar') {
      if (numeral.k === 'teen') return this.last === 'unit' ? !joined : joined;
      if (numeral.k === 'times100' || numeral.k === 'dozen')
        return !joined || this.last === 'scale' || this.last === 'whole';
      if (numeral.k === 'scale') return !joined || this.last === 'scale';
      return joined;
    }
    if (connector.norm === '-') return numeral.k === 'unit';
    if (joined) return numeral.k === 'unit' || numeral.k === 'ten';
    // Digits take scales alone: "10 two" are two numbers.
    return (
      this.last !== 'digits' || numeral.k === 'scale' || numeral.k === 'times100' || numeral.k === 'dozen'
    );
  }

  private take(numeral: Numeral, token: Token): boolean {
    const rest = this.group % 100;
    switch (numeral.k) {
      case 'unit':
        if (this.last === 'unit' || this.last === 'factor' || this.last === 'digits' || this.last === 'dozen')
          return false;
        if (numeral.v === 0 && this.last !== null) return false;
        if (this.last === 'ten' ? numeral.v > 9 || this.language === 'ar' : rest !== 0) return false;
        this.group += numeral.v;
        break;
      case 'teen':
        if (this.last === 'unit' && rest >= 1 && rest <= 9 && token.clitics === '') this.group += 10;
        else if (rest !== 0 || this.last === 'unit') return false;
        else this.group += 10;
        this.last = 'ten';
        return true;
      case 'ten':
        if (this.last === 'ten' || this.last === 'dozen' || this.last === 'digits') return false;
        if (rest !== 0 && !(this.language === 'ar' && this.last === 'unit' && rest < 10)) return false;
        this.group += numeral.v;
        break;
      case 'hundred':
        if (this.group !== 0) return false;
        this.group = numeral.v;
        break;
      case 'times100':
        if (this.group >= 100 && this.last !== 'digits') return false;
        this.group = (this.group === 0 ? 1 : this.group) * numeral.v;
        break;
      case 'dozen':
        this.group = (this.group === 0 ? 1 : this.group) * numeral.v;
        break;
      case 'factor':
        if (this.last !== null) return false;
        this.group = numeral.v;
        break;
      case 'whole':
        if (this.group !== 0 || numeral.v >= this.lastScale) return false;
        this.total += numeral.v;
        this.lastScale = numeral.v / 2;
        break;
      case 'scale':
        if (this.group === 0 && this.last === 'scale' && token.clitics === '') {
          this.total *= numeral.v;
          this.lastScale = numeral.v;
          return true;
        }
        if (numeral.v >= this.lastScale) return false;
        this.total += precise((this.group === 0 ? 1 : this.group) * numeral.v);
        this.group = 0;
        this.lastScale = numeral.v;
        break;
    }
    this.last = numeral.k;
    return true;
  }

  /** "مليون و200 ألف", "5 тыс. 800": digits go on after a scale where they are smaller than it. */
  private takeDigits(at: number, joined: boolean): boolean {
    const hundreds = this.last === 'times100' && joined && this.language === 'ar';
    if (this.last !== 'scale' && this.last !== 'whole' && !hundreds) return false;
    const digits = readDigits(this.tokens, at, this.language);
    if (digits?.kind !== 'cardinal' || digits.value <= 0 || !Number.isInteger(digits.value)) return false;
    const next = this.tokens[digits.to]?.sense?.numeral;
    if (hundreds) return this.takeBelowHundred(digits, next);
    if (this.language === 'ar' && !joined && next?.k !== 'times100') return false;
    const scale = next?.k === 'scale' && this.tokens[digits.to]?.clitics === '' ? next.v : 1;
    if (digits.value * scale >= this.lastScale) return false;
    // A year or a day of the month may follow a bare thousand; a group must look like one.
    if (scale === 1 && this.lastScale > 1e3) return false;
    this.group = digits.value;
    this.last = 'digits';
    this.at = digits.to;
    return true;
  }

  /** "٣ مئة و ٢١". */
  private takeBelowHundred(digits: NumberReading, next: Numeral | undefined): boolean {
    if (digits.value >= 100 || next !== undefined) return false;
    this.group += digits.value;
    this.last = 'digits';
    this.at = digits.to;
    return true;
  }

  private takeFraction(at: number, joined: boolean): boolean {
    let next = at;
    if (joined && (this.tokens[next]?.norm === 'a' || this.tokens[next]?.norm === 'an')) next += 1;
    const token = this.tokens[next];
    const share = token?.sense?.fraction;
    if (share === undefined || token === undefined) return false;
    if (joined) {
      if (token.sense?.numeral !== undefined && this.tokens[next + 1]?.sense?.numeral?.k !== 'scale')
        return false;
      if (this.last === 'scale') {
        this.total += share * this.lastScale;
        const again = this.tokens[next + 1];
        if (again?.sense?.numeral?.k === 'scale' && again.definite) next += 1;
      } else this.group += share;
      this.last = 'fraction';
      this.at = next + 1;
      return true;
    }
    // Three quarters, ثلاثة أرباع, две трети.
    if (this.last !== 'unit' || this.group < 1 || this.group > 20 || this.total !== 0) return false;
    if (this.language !== 'ru' && !isPluralFraction(token.key)) return false;
    this.group *= share;
    this.last = 'fraction';
    this.isShare = true;
    this.at = next + 1;
    return true;
  }

  private takeOrdinal(ordinal: number, joined: boolean): boolean {
    if (this.last === 'unit' || this.last === 'digits' || this.last === 'factor' || this.last === 'dozen')
      return false;
    if (this.last === 'ten' && ordinal > 9) return false;
    if (joined && this.language !== 'en') return false;
    this.group += ordinal;
    return true;
  }

  private sum(): number {
    return precise(this.total + this.group);
  }

  private reading(to: number, value: number, kind: NumberReading['kind']): NumberReading {
    return { from: this.from, to, value, kind, digits: false, plain: false };
  }
}

function isPluralFraction(key: string): boolean {
  return (
    key === 'ارباع' ||
    key === 'اخماس' ||
    key === 'اثمان' ||
    key === 'quarters' ||
    key === 'thirds' ||
    key === 'fifths' ||
    key === 'halves'
  );
}

/** Keeps 7.9 × 1000 from becoming 7900.000000000001. */
function precise(value: number): number {
  return Number(value.toPrecision(15));
}

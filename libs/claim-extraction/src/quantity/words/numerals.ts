import type { Language } from '@isnad/claim-model';

import { readDigits } from './digits.js';
import { written, type NumberReading } from './number.js';
import { joinRatios } from './ratios.js';
import { arabicOrdinalAt, ordinalSuffix, scaledVague, shareAt, vagueAt, isPluralShare } from './openings.js';
import { precise, RunningSum } from './running-sum.js';
import type { Numeral } from './sense.js';
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
  private readonly sum: RunningSum;
  private at: number;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly language: Language,
    private readonly from: number,
  ) {
    this.at = from;
    this.sum = new RunningSum(language);
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
    const opened =
      vagueAt(this.tokens, this.from) ??
      shareAt(this.tokens, this.from) ??
      (this.language === 'ar' ? arabicOrdinalAt(this.tokens, this.from) : null);
    return opened ?? this.words();
  }

  /** "a dozen", "a couple of", "a few hundred", "half a million" is read from its first word. */
  private afterArticle(): NumberReading | null {
    const next = this.tokens[this.from + 1];
    if (next === undefined || next.line) return null;
    if (next.norm === 'couple' || next.norm === 'pair') {
      const of = this.tokens[this.from + 2]?.norm === 'of' ? 1 : 0;
      if (next.norm === 'pair' && of === 1) return null;
      return written(this.from, this.from + 2, 2, 'cardinal');
    }
    if (next.norm === 'few') return scaledVague(this.tokens, this.from, { min: 3, max: null }, this.from + 2);
    const kind = next.sense?.numeral?.k;
    if (kind !== 'times100' && kind !== 'scale' && kind !== 'dozen') {
      if (next.sense?.fraction !== undefined) {
        const share = shareAt(this.tokens, this.from + 1);
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
    const ordinalTo = ordinalSuffix(this.tokens, digits, this.language);
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
    this.sum.group = digits.value;
    this.sum.last = 'digits';
    this.at = digits.to;
    const to = this.point() ?? this.continueWords();
    if (to === digits.to) return digits;
    return { ...written(this.from, to, this.sum.value, 'cardinal'), digits: false };
  }

  private words(): NumberReading | null {
    const first = this.tokens[this.from];
    if (first === undefined) return null;
    if (first.norm === 'point') {
      const digits = this.tokens[this.from + 1];
      return digits?.kind === 'digits'
        ? written(this.from, this.from + 2, Number(`0.${digits.norm}`), 'cardinal')
        : null;
    }
    const { numeral, ordinal } = first.sense ?? {};
    if (numeral === undefined || !this.sum.take(numeral, first))
      return ordinal === undefined ? null : written(this.from, this.from + 1, ordinal, 'ordinal');
    this.at = this.from + 1;
    if (this.isDualThousand(first)) this.sum.total = 2 * this.sum.total;
    const to = this.point() ?? this.continueWords();
    if (to < 0) return written(this.from, -to, this.sum.value, 'ordinal');
    return written(
      this.from,
      to,
      this.sum.value,
      this.sum.last === 'fraction' && this.sum.isShare ? 'fraction' : 'cardinal',
    );
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

  /** "two point two million", "واحد فاصلة واحد": the decimals, then perhaps a scale. */
  private point(): number | null {
    const mark = this.tokens[this.at];
    if (mark === undefined || !POINT.has(mark.key)) return null;
    const next = this.tokens[this.at + 1];
    const digit = next?.kind === 'digits' ? Number(next.norm) : next?.sense?.numeral?.v;
    if (next === undefined || digit === undefined) return null;
    this.sum.group += Number(`0.${String(digit)}`);
    this.at += 2;
    this.sum.last = 'digits';
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
        this.sum.allows(sense.numeral, joined, connector) &&
        this.sum.take(sense.numeral, token)
      ) {
        this.at = next + 1;
        continue;
      }
      if (
        sense?.ordinal !== undefined &&
        this.language !== 'ar' &&
        this.sum.takeOrdinal(sense.ordinal, joined)
      )
        return -(next + 1);
      break;
    }
    return this.at;
  }

  private isConnector(token: Token): boolean {
    if (token.norm === '-')
      return token.glued && this.sum.last === 'ten' && this.tokens[this.at + 1]?.glued === true;
    if (this.language === 'en')
      return token.norm === 'and' &&
        this.sum.last !== 'unit' &&
        this.sum.last !== 'ten' &&
        this.sum.last !== 'digits'
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

  /** "مليون و200 ألف", "5 тыс. 800": digits go on after a scale where they are smaller than it. */
  private takeDigits(at: number, joined: boolean): boolean {
    const hundreds = this.sum.last === 'times100' && joined && this.language === 'ar';
    if (this.sum.last !== 'scale' && this.sum.last !== 'whole' && !hundreds) return false;
    const digits = readDigits(this.tokens, at, this.language);
    if (digits?.kind !== 'cardinal' || digits.value <= 0 || !Number.isInteger(digits.value)) return false;
    const next = this.tokens[digits.to]?.sense?.numeral;
    if (hundreds) return this.takeBelowHundred(digits, next);
    if (this.language === 'ar' && !joined && next?.k !== 'times100') return false;
    const scale = next?.k === 'scale' && this.tokens[digits.to]?.clitics === '' ? next.v : 1;
    if (digits.value * scale >= this.sum.lastScale) return false;
    // A year or a day of the month may follow a bare thousand; a group must look like one.
    if (scale === 1 && this.sum.lastScale > 1e3) return false;
    this.sum.group = digits.value;
    this.sum.last = 'digits';
    this.at = digits.to;
    return true;
  }

  /** "٣ مئة و ٢١". */
  private takeBelowHundred(digits: NumberReading, next: Numeral | undefined): boolean {
    if (digits.value >= 100 || next !== undefined) return false;
    this.sum.group += digits.value;
    this.sum.last = 'digits';
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
      if (this.sum.last === 'scale') {
        this.sum.total += share * this.sum.lastScale;
        const again = this.tokens[next + 1];
        if (again?.sense?.numeral?.k === 'scale' && again.definite) next += 1;
      } else this.sum.group += share;
      this.sum.last = 'fraction';
      this.at = next + 1;
      return true;
    }
    // Three quarters, ثلاثة أرباع, две трети.
    if (this.sum.last !== 'unit' || this.sum.group < 1 || this.sum.group > 20 || this.sum.total !== 0)
      return false;
    if (this.language !== 'ru' && !isPluralShare(token.key)) return false;
    this.sum.group *= share;
    this.sum.last = 'fraction';
    this.sum.isShare = true;
    this.at = next + 1;
    return true;
  }
}

import type { Language } from '@isnad/claim-model';

import type { Numeral } from './sense.js';
import type { Token } from './token.js';

/** What a written number has come to so far: finished thousands, and the group below them that is being counted. */
export class RunningSum {
  total = 0;
  group = 0;
  /** Scales shrink from left to right. */
  lastScale = Infinity;
  last: Numeral['k'] | 'digits' | 'fraction' | null = null;
  /** It ended as a share: three quarters. */
  isShare = false;

  constructor(private readonly language: Language) {}

  get value(): number {
    return precise(this.total + this.group);
  }

  /** Arabic ties the parts of a number by و, save teens, hundreds and scales after their multiplier. */
  allows(numeral: Numeral, joined: boolean, connector: Token): boolean {
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

  /** Adds a word to the number; false where it cannot go on with it. */
  take(numeral: Numeral, token: Token): boolean {
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

  takeOrdinal(ordinal: number, joined: boolean): boolean {
    if (this.last === 'unit' || this.last === 'digits' || this.last === 'factor' || this.last === 'dozen')
      return false;
    if (this.last === 'ten' && ordinal > 9) return false;
    if (joined && this.language !== 'en') return false;
    this.group += ordinal;
    return true;
  }
}

/** Keeps 7.9 × 1000 from becoming 7900.000000000001. */
export function precise(value: number): number {
  return Number(value.toPrecision(15));
}

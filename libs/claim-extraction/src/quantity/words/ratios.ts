import type { Language } from '@isnad/claim-model';

import type { NumberReading } from './number.js';
import type { Token } from './token.js';

/** "five out of six" is a count of six, "خمسة على ستة" a share. */
const OVER: ReadonlySet<string> = new Set(['علي']);
const PART: ReadonlySet<string> = new Set(['جزء', 'اجزاء', 'وجزء', 'واجزاء']);
const LAST_UNIT = 10;
/** "One of a million pages" is a chance; "one of three dead" counts one of the dead. */
const ONE_OF_SO_MANY = 1e6;

type Readings = (NumberReading | undefined)[];

/**
 * Joins what one number is written in two: mixed numbers (عشرون وثلاثة أخماس), multiples of a share (أربعون خمسا) and
 * ratios (واحد على عشرين, جزء من مئة). Changes the readings in place.
 */
export function joinRatios(tokens: readonly Token[], readings: Readings, language: Language): void {
  if (language !== 'ar') return;
  for (let at = 0; at < tokens.length; at += 1) {
    const own = readings[at];
    if (own === undefined) {
      if (PART.has(tokens[at]?.norm ?? '')) partOf(tokens, readings, at, null);
      continue;
    }
    const joined = fifthOf(tokens, own) ?? withShare(tokens, readings, own) ?? over(tokens, readings, own);
    if (joined) {
      readings.fill(undefined, at + 1, joined.to);
      readings[at] = joined;
    } else partOf(tokens, readings, own.to, own);
  }
}

/** خمس before a definite noun is a fifth of it: "خمس السكان"; of counted things (خمس سنوات) it is five. */
function fifthOf(tokens: readonly Token[], own: NumberReading): NumberReading | null {
  const [word, noun] = [tokens[own.from], tokens[own.to]];
  if (own.to !== own.from + 1 || word?.sense?.numeral?.v !== 5 || word.sense.fraction === undefined)
    return null;
  if (word.definite || noun?.norm.startsWith('ال') !== true || noun.line || noun.sense?.numeral !== undefined)
    return null;
  return { ...own, value: word.sense.fraction, kind: 'fraction' };
}

function withShare(tokens: readonly Token[], readings: Readings, own: NumberReading): NumberReading | null {
  if (own.kind !== 'cardinal' || !Number.isInteger(own.value)) return null;
  const detached = tokens[own.to]?.norm === 'و' && !tokens[own.to]?.line ? 1 : 0;
  const next = tokens[own.to + detached];
  if (next === undefined || next.line) return null;
  const joined = detached === 1 || next.clitics === 'و';
  if (!joined && next.clitics !== '') return null;
  const share = readings[own.to + detached];
  if (joined && share?.kind === 'fraction' && share.value < 1)
    return { ...own, to: share.to, value: own.value + share.value, digits: false, plain: false };
  const fraction = next.sense?.fraction;
  if (fraction === undefined || fraction >= 1 || own.digits) return null;
  const after = tokens[own.to + detached + 1];
  const to = own.to + detached + 1;
  if (joined)
    // "ثلاثة وخمس": what cannot go on as a number is a share.
    return own.value % 10 !== 0 && own.value % 10 < LAST_UNIT && next.sense?.numeral !== undefined
      ? { ...own, to, value: own.value + fraction, plain: false }
      : null;
  if (after?.sense?.numeral?.k === 'scale') return null;
  const last = tokens[own.to - 1];
  const unit = last?.sense?.numeral?.k === 'unit' ? last.sense.numeral.v : 0;
  const isPlural = next.sense?.numeral === undefined;
  // "مائة وثلاثة أرباع" is a hundred and three quarters, "مائة وثلاثون خمسا" a hundred and thirty fifths.
  const tied = last?.clitics === 'و' || tokens[own.to - 2]?.norm === 'و';
  const mixed = isPlural && unit >= 2 && unit <= LAST_UNIT && own.value > unit && tied;
  const value = mixed ? own.value - unit + unit * fraction : own.value * fraction;
  return { ...own, to, value: Number(value.toPrecision(15)), kind: 'fraction', plain: false };
}

/** "واحد على عشرين"; "ثلاثة من عشرة" where nothing is counted after it. */
function over(tokens: readonly Token[], readings: Readings, own: NumberReading): NumberReading | null {
  const link = tokens[own.to];
  const below = readings[own.to + 1];
  if (link === undefined || link.line || tokens[own.to + 1]?.line || !isDenominator(below)) return null;
  if (own.kind !== 'cardinal' && own.kind !== 'fraction') return null;
  const end = tokens[below.to];
  const open = end === undefined || end.line || end.kind === 'mark';
  const oneOfMany = own.value === 1 && below.value >= ONE_OF_SO_MANY;
  if (!OVER.has(link.norm) && !(link.norm === 'من' && (open || oneOfMany) && own.value < below.value))
    return null;
  return ratio(own, own.value / below.value, below.to);
}

/** "جزء من مئة", "ثلاثة أجزاء من مئة". */
function partOf(tokens: readonly Token[], readings: Readings, at: number, count: NumberReading | null): void {
  if (!PART.has(tokens[at]?.norm ?? '') || tokens[at + 1]?.norm !== 'من') return;
  if (count !== null && tokens[at]?.line) return;
  const below = readings[at + 2];
  if (!isDenominator(below)) return;
  const from = count?.from ?? at;
  const whole: NumberReading = count ?? {
    from,
    to: at,
    value: 1,
    kind: 'cardinal',
    digits: false,
    plain: false,
  };
  // Decimals said in words count what is left over in parts: مائتان وثلاثة أجزاء من مائة is 200.03.
  const isDecimal = below.value === 100 || below.value === 1000;
  const parts = isDecimal && whole.value > below.value ? whole.value % below.value : whole.value;
  const share = ratio(whole, Number((whole.value - parts + parts / below.value).toPrecision(15)), below.to);
  readings[at + 2] = undefined;
  readings[from] = share;
}

function isDenominator(reading: NumberReading | undefined): reading is NumberReading {
  return reading?.kind === 'cardinal' && reading.value > 1;
}

function ratio(own: NumberReading, value: number, to: number): NumberReading {
  return { ...own, to, value, kind: 'fraction', digits: false, plain: false };
}

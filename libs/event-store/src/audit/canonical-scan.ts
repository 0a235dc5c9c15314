/**
 * Sees from the bytes alone that JSON is in the form of RFC 8785, at a tenth of what parsing and writing it again takes.
 * It may fail to see so: of names with escapes or letters beyond ASCII the order is not obvious, and it gives up at
 * rare depths. So -1 means "not certainly", and whoever gets it must parse.
 *
 * That the bytes are UTF-8 is the caller's to see.
 */

/** Nested deeper than this is left to the parser. */
const DEEPEST = 64;

/** Digits that a double holds exactly, whatever they are. */
const EXACT_DIGITS = 15;

const [QUOTE, COMMA, MINUS, ZERO, NINE, COLON, BACKSLASH] = [...'",-09:\\'].map((c) => c.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];
const [OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT, LOWER_U] = [...'[]{}u'].map((c) =>
  c.charCodeAt(0),
) as [number, number, number, number, number];
const LITERALS = new Map(['true', 'false', 'null'].map((word) => [word.charCodeAt(0), Buffer.from(word)]));

/** What may follow a backslash, as RFC 8785 wants it: the short escapes, by their character. */
const SHORT_ESCAPE = new Uint8Array(256);
for (const character of '"\\bfnrt') SHORT_ESCAPE[character.charCodeAt(0)] = 1;
/** Control characters that have a short escape, so that the long one is not canonical. */
const HAS_SHORT = new Set([8, 9, 10, 12, 13]);

/** @returns the offset behind the JSON value that begins at `at`. */
export function scanValue(bytes: Buffer, at: number, depth = 0): number {
  const first = bytes[at];
  if (first === QUOTE) return scanString(bytes, at);
  if (first === OPEN_OBJECT) return depth > DEEPEST ? -1 : scanObject(bytes, at, depth + 1);
  if (first === OPEN_ARRAY) return depth > DEEPEST ? -1 : scanArray(bytes, at, depth + 1);
  if (first === undefined) return -1;
  const literal = LITERALS.get(first);
  return literal === undefined ? scanNumber(bytes, at) : scanBytes(bytes, at, literal);
}

/** @returns the offset behind `expected`, where it stands at `at`. */
export function scanBytes(bytes: Buffer, at: number, expected: Uint8Array): number {
  for (let n = 0; n < expected.length; n += 1) if (bytes[at + n] !== expected[n]) return -1;
  return at + expected.length;
}

/** @returns the offset behind the string that begins with the quote at `at`. */
export function scanString(bytes: Buffer, at: number): number {
  if (bytes[at] !== QUOTE) return -1;
  for (let n = at + 1; n < bytes.length; n += 1) {
    const byte = bytes[n] ?? 0;
    if (byte === QUOTE) return n + 1;
    if (byte < 0x20) return -1;
    if (byte !== BACKSLASH) continue;
    const escape = bytes[n + 1] ?? 0;
    if (SHORT_ESCAPE[escape] === 1) n += 1;
    else if (escape === LOWER_U && isLongEscape(bytes.toString('latin1', n + 2, n + 6))) n += 5;
    else return -1;
  }
  return -1;
}

/** Of a control character without a short escape, in lower case; surrogates are never escaped. */
function isLongEscape(digits: string): boolean {
  return /^00[01][0-9a-f]$/.test(digits) && !HAS_SHORT.has(Number.parseInt(digits, 16));
}

/** @returns the offset behind the number that begins at `at`. */
export function scanNumber(bytes: Buffer, at: number): number {
  let end = bytes[at] === MINUS ? at + 1 : at;
  const first = bytes[end] ?? 0;
  const digits = end;
  while (isDigit(bytes[end])) end += 1;
  const count = end - digits;
  if (count === 0) return -1;
  if (isNumberByte(bytes[end])) {
    while (isNumberByte(bytes[end])) end += 1;
  } else if (count <= EXACT_DIGITS) {
    if (first !== ZERO) return end;
    return count === 1 && digits === at ? end : -1;
  }
  const text = bytes.toString('latin1', at, end);
  return String(Number(text)) === text ? end : -1;
}

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= ZERO && byte <= NINE;

/** '+', '-', '.', 'E', 'e' and digits. */
const isNumberByte = (byte: number | undefined): boolean =>
  isDigit(byte) || byte === 0x2b || byte === MINUS || byte === 0x2e || byte === 0x45 || byte === 0x65;

function scanArray(bytes: Buffer, at: number, depth: number): number {
  if (bytes[at + 1] === CLOSE_ARRAY) return at + 2;
  for (let n = at + 1; ; n += 1) {
    n = scanValue(bytes, n, depth);
    if (n < 0) return -1;
    if (bytes[n] === CLOSE_ARRAY) return n + 1;
    if (bytes[n] !== COMMA) return -1;
  }
}

function scanObject(bytes: Buffer, at: number, depth: number): number {
  if (bytes[at + 1] === CLOSE_OBJECT) return at + 2;
  let before = -1;
  for (let n = at + 1; ; n += 1) {
    const name = n;
    n = scanName(bytes, name);
    if (n < 0 || (before >= 0 && !precedes(bytes, before, name))) return -1;
    before = name;
    if (bytes[n] !== COLON) return -1;
    n = scanValue(bytes, n + 1, depth);
    if (n < 0) return -1;
    if (bytes[n] === CLOSE_OBJECT) return n + 1;
    if (bytes[n] !== COMMA) return -1;
  }
}

/** A name of plain ASCII without escapes: the order of its bytes is that of its UTF-16 code units. */
function scanName(bytes: Buffer, at: number): number {
  if (bytes[at] !== QUOTE) return -1;
  for (let n = at + 1; n < bytes.length; n += 1) {
    const byte = bytes[n] ?? 0;
    if (byte === QUOTE) return n + 1;
    if (byte < 0x20 || byte >= 0x80 || byte === BACKSLASH) return -1;
  }
  return -1;
}

/** Whether one name comes before another; both are whole, and a quote ends each. */
function precedes(bytes: Buffer, one: number, other: number): boolean {
  for (let n = 1; ; n += 1) {
    const [a = 0, b = 0] = [bytes[one + n], bytes[other + n]];
    if (a === QUOTE) return b !== QUOTE;
    if (b === QUOTE) return false;
    if (a !== b) return a < b;
  }
}

/**
 * Folding of letters so that spellings of one word meet: one UTF-16 code unit to one, to none, or (rarely) to a few.
 *
 * Latin and Cyrillic lose case and accents (but й stays й), Russian ё becomes е; Arabic loses hamza seats, alef maqsura,
 * ta marbuta, tatweel, vowel signs and presentation forms; Arabic and Persian digits become ASCII digits.
 */

/** Code units that vanish. */
export const DROPPED = 0xffff;

const fold = new Uint16Array(0x10000);
const expansions = new Map<number, string>();

function each(from: number, to: number, visit: (code: number) => void): void {
  for (let code = from; code <= to; code += 1) visit(code);
}

function foldTo(pairs: string): void {
  for (const pair of pairs.split(' ')) fold[pair.charCodeAt(0)] = pair.charCodeAt(1);
}

for (let code = 0; code < 0x10000; code += 1) fold[code] = code;

for (const [from, to] of [
  [0x41, 0x58f],
  [0x1e00, 0x1fff],
] as const) {
  each(from, to, (code) => {
    const lower = String.fromCharCode(code).toLowerCase();
    const single = lower.length === 1 ? lower.charCodeAt(0) : code;
    const latin = code < 0x370 || code >= 0x1e00;
    fold[code] = latin ? lower.normalize('NFD').charCodeAt(0) : single;
  });
}
foldTo('ıi łl Łl øo Øo đd Đd ŧt ħh Ħh ðd ёе Ёе ѐе ѝи');
foldTo("أا إا آا ٱا ىي یي ېي ةه ۀه ہه ھه ەه ؤو ۆو ئي کك ڪك گك ڭك ڤف پب چج ژز ’' ‘' ʼ' ʹ' `' ´' ‐- ‑- −- ﹣-");
each(0x660, 0x669, (code) => (fold[code] = 0x30 + code - 0x660));
each(0x6f0, 0x6f9, (code) => (fold[code] = 0x30 + code - 0x6f0));
each(0xff01, 0xff5e, (code) => (fold[code] = fold[code - 0xfee0] ?? code));
for (const [from, to] of [
  [0x300, 0x36f],
  [0x610, 0x61a],
  [0x64b, 0x65f],
  [0x6d6, 0x6dc],
  [0x6df, 0x6e4],
  [0x6e7, 0x6e8],
  [0x6ea, 0x6ed],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
] as const) {
  each(from, to, (code) => (fold[code] = DROPPED));
}
for (const code of [0x640, 0x670, 0xfeff, 0xad, 0x61c]) fold[code] = DROPPED;
for (const [from, to] of [
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
] as const) {
  each(from, to, (code) => {
    const plain = [...String.fromCharCode(code).normalize('NFKC')]
      .map((letter) => fold[letter.charCodeAt(0)] ?? DROPPED)
      .filter((unit) => unit !== DROPPED);
    const only = plain[0];
    if (only === undefined) fold[code] = DROPPED;
    else if (plain.length === 1) fold[code] = only;
    else expansions.set(code, String.fromCharCode(...plain));
  });
}

/** The folded code unit, or {@link DROPPED}. Ligatures have an {@link expansionOf} instead. */
export function foldedUnit(code: number): number {
  return fold[code] ?? code;
}

/** What a ligature stands for, already folded; undefined for all other letters. */
export function expansionOf(code: number): string | undefined {
  return code < 0xfb50 ? undefined : expansions.get(code);
}

/** One word (or phrase) folded; without offsets, for lexicon entries and tokens. */
export function foldText(text: string): string {
  let out = '';
  let clean = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const unit = foldedUnit(code);
    if (unit === code && code < 0xfb50) continue;
    // A breve after и is й in two pieces, as some systems export it.
    if (code === 0x306 && /[иИ]/.test(text[at - 1] ?? '')) {
      out = `${out}${text.slice(clean, Math.max(clean, at - 1))}`.replace(/и$/, '') + 'й';
    } else {
      out +=
        text.slice(clean, at) + (expansionOf(code) ?? (unit === DROPPED ? '' : String.fromCharCode(unit)));
    }
    clean = at + 1;
  }
  return clean === 0 ? text : out + text.slice(clean);
}

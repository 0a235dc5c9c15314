import { counted, type Entry } from '../words/entries.js';
import type { Sense } from '../words/sense.js';

const UNITS =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const ORDINAL_UNITS =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth';

export const ENGLISH_NUMBERS: readonly Entry[] = [
  ...counted(0, UNITS.split('|'), (v): Sense => ({ numeral: { k: 'unit', v } })),
  [{ numeral: { k: 'unit', v: 0 } }, 'nil naught nought'],
  ...counted(
    20,
    ['twenty', 'thirty', 'forty fourty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
    (v) => ({ numeral: { k: 'ten', v } }),
    10,
  ),
  [{ numeral: { k: 'times100', v: 100 } }, 'hundred'],
  [{ numeral: { k: 'scale', v: 1e3 } }, 'thousand'],
  [{ numeral: { k: 'scale', v: 1e5 } }, 'lakh lakhs lac lkh lkhs'],
  [{ numeral: { k: 'scale', v: 1e6 } }, 'million mln mn'],
  [{ numeral: { k: 'scale', v: 1e7 } }, 'crore crores cr koti'],
  [{ numeral: { k: 'scale', v: 1e9 } }, 'billion bn bln milliard'],
  [{ numeral: { k: 'scale', v: 1e12 } }, 'trillion trn'],
  [{ numeral: { k: 'dozen', v: 12 } }, 'dozen'],
  [{ numeral: { k: 'dozen', v: 12 }, vague: { min: 20, max: null } }, 'dozens'],
  [{ vague: { min: 40, max: null } }, 'scores'],
  [{ vague: { min: 20, max: null } }, 'tens'],
  [{ numeral: { k: 'times100', v: 100 }, vague: { min: 200, max: null } }, 'hundreds'],
  [{ numeral: { k: 'scale', v: 1e3 }, vague: { min: 2e3, max: null } }, 'thousands'],
  [{ numeral: { k: 'scale', v: 1e6 }, vague: { min: 2e6, max: null } }, 'millions'],
  [{ numeral: { k: 'scale', v: 1e9 }, vague: { min: 2e9, max: null } }, 'billions'],
  [{ vague: { min: 3, max: null } }, 'several'],
  ...counted(1, ORDINAL_UNITS.split('|'), (ordinal): Sense => ({ ordinal })),
  ...counted(
    20,
    ['twentieth', 'thirtieth', 'fortieth', 'fiftieth', 'sixtieth', 'seventieth', 'eightieth', 'ninetieth'],
    (ordinal) => ({ ordinal }),
    10,
  ),
  // "twentyfirst", as some write it.
  ...['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].flatMap((ten, tens) =>
    counted(
      (tens + 2) * 10 + 1,
      ORDINAL_UNITS.split('|')
        .slice(0, 9)
        .map((unit) => ten + unit),
      (ordinal): Sense => ({ ordinal }),
    ),
  ),
  [{ ordinal: 100 }, 'hundredth'],
  [{ ordinal: 1000 }, 'thousandth'],
  [{ fraction: 1 / 2 }, 'half halves'],
  [{ fraction: 1 / 3 }, 'thirds'],
  [{ fraction: 1 / 4 }, 'quarter quarters'],
  [{ fraction: 1 / 5 }, 'fifths'],
];

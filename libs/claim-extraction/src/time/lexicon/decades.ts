import { inflect } from '../../quantity/words/entries.js';

const RUSSIAN_STEMS = 'двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност'.split(
  ' ',
);
const ENGLISH = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
const ARABIC = 'عشرين ثلاثين اربعين خمسين ستين سبعين ثمانين تسعين'.split(' ');
const FIRST = 192;

/** Decades by name: the year without its last digit. The last century is meant where no word names another. */
export const DECADE_NAMES: Readonly<Record<string, number>> = Object.fromEntries([
  ...ENGLISH.map((name, index) => [name, FIRST + index] as const),
  ...RUSSIAN_STEMS.flatMap((stem, index) =>
    inflect(stem, 'ые ых ым ыми')
      .split(' ')
      .map((name) => [name, FIRST + index] as const),
  ),
  ...ARABIC.flatMap((name, index) => {
    const stem = name.slice(0, -2);
    return [`${stem}ينات`, `${stem}ينيات`].map((form) => [form, FIRST + index] as const);
  }),
]);

const ADJECTIVE = 'ый ий ой ого его ому ему ым им ом ем ая яя ую юю ое ее ые ие ых их ыми ими'.split(' ');
const HARD = ['', 'а', 'у', 'ом', 'ем', 'е', 'ы', 'и', 'ов', 'ев', 'ей', 'ам', 'ами', 'ах'];
const SOFT = ['ь', 'я', 'ю', 'ем', 'е', 'и', 'ью', 'ей', 'ям', 'ями', 'ях'];
const GLIDE = ['й', 'я', 'ю', 'ем', 'е', 'и', 'ев', 'ям', 'ями', 'ях'];
const FEMININE = ['а', 'ы', 'и', 'е', 'у', 'ой', 'ей', 'ою', '', 'ам', 'ами', 'ах'];
const FEMININE_SOFT = ['я', 'и', 'е', 'ю', 'ей', 'ёй', 'ь', 'ям', 'ями', 'ях'];
const IYA = ['ия', 'ии', 'ию', 'ией', 'ий', 'иям', 'иями', 'иях'];
const IE = ['ие', 'ия', 'ию', 'ием', 'ии', 'ий', 'иям', 'иями', 'иях'];
const NEUTER = ['о', 'а', 'у', 'ом', 'е', '', 'ам', 'ами', 'ах'];

const PLURAL = ['ов', 'ам', 'ами', 'ах', 'ев', '', 'ях', 'ям', 'ями', 'ей'];
const BY_LAST_LETTER: ReadonlyMap<string, readonly string[]> = new Map([
  ['а', FEMININE],
  ['я', FEMININE_SOFT],
  ['ь', SOFT],
  ['й', GLIDE],
  ['о', NEUTER],
  ['ы', PLURAL],
  ['и', PLURAL],
]);

/**
 * Every case form of a folded Russian noun, adjective or name that its citation form could have. It offers too many
 * (both declensions where the ending leaves the gender open): a form that no text contains does no harm in a lexicon.
 */
export function russianForms(word: string): readonly string[] {
  if (word.length < 3 || !/[а-я]$/.test(word)) return [word];
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0 && hyphen < word.length - 2) {
    const head = word.slice(0, hyphen + 1);
    return russianForms(word.slice(hyphen + 1)).map((form) => head + form);
  }
  if (/(?:[кгхшжчщцнвтрлмпсдзб](?:ый|ий|ой)|ая|яя|ое|ее|ые)$/.test(word) && word.length > 4) {
    const stem = word.slice(0, -2);
    return unique(word, stem, word.endsWith('ий') ? [...ADJECTIVE, ...IYA, 'ия', 'ию', 'ии'] : ADJECTIVE);
  }
  if (word.endsWith('ия')) return unique(word, word.slice(0, -2), IYA);
  if (word.endsWith('ие')) return unique(word, word.slice(0, -2), [...IE, ...ADJECTIVE]);
  const stem = word.slice(0, -1);
  const endings = BY_LAST_LETTER.get(word.slice(-1));
  if (endings !== undefined) return unique(word, stem, endings);
  // Indeclinable: Баку, Чили, Борно.
  return /[еуюэ]$/.test(word) ? [word] : unique(word, word, HARD);
}

function unique(word: string, stem: string, endings: readonly string[]): readonly string[] {
  const forms = new Set([word]);
  for (const ending of endings) forms.add(stem + ending);
  // "Астрахань", "перец", "посол", "Египет": a vowel that flees before an ending.
  const fleeting = /^(.{2,}[бвгдзклмнпрстфхц])(?:ец|ок|ел|ол|ет)$/.exec(word);
  if (fleeting !== null) {
    const short = `${fleeting[1] ?? ''}${word.at(-1) ?? ''}`;
    for (const ending of HARD.slice(1)) forms.add(short + ending);
  }
  // "сириец, сирийцы", "бразилец, бразильцы": the vowel gives way to a glide or a soft sign.
  const people = /^(.{2,}(?:[аеиоуыэюя]|л))ец$/.exec(word)?.[1];
  if (people !== undefined) {
    const short = `${people}${people.endsWith('л') ? 'ь' : 'й'}ц`;
    for (const ending of HARD.slice(1)) forms.add(short + ending);
  }
  return [...forms];
}

import type { Language } from '@isnad/claim-model';

const RUSSIAN_ENDINGS = [
  'иями ями ами ией иям иях ого его ому ему ыми ими ая яя ую юю ое ее ые ие ый ий ой ей ом ем ам ям ах ях ов ев ия ии ию ью ья ье',
  'ть ти л ла ло ли ет ют ут ит ят ат',
  'ым им ых их а я о е ы и у ю ь й',
]
  .join(' ')
  .split(' ')
  .sort((a, b) => b.length - a.length);

/** Folded Russian word without its case or person ending; at least three letters stay. Crude on purpose: it only compares. */
export function russianStem(norm: string): string {
  const word = norm.length > 6 && /(ся|сь)$/.test(norm) ? norm.slice(0, -2) : norm;
  for (const ending of RUSSIAN_ENDINGS) {
    if (word.length - ending.length >= 3 && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return word;
}

const ENGLISH_IRREGULAR: Readonly<Record<string, string>> = {
  said: 'say',
  told: 'tell',
  wrote: 'write',
  written: 'write',
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'people',
  died: 'die',
  dead: 'die',
  left: 'leave',
  fled: 'flee',
  held: 'hold',
  met: 'meet',
  began: 'begin',
  begun: 'begin',
  fell: 'fall',
  fallen: 'fall',
  rose: 'rise',
  risen: 'rise',
  took: 'take',
  taken: 'take',
  went: 'go',
  gone: 'go',
  made: 'make',
  sent: 'send',
  shot: 'shoot',
  won: 'win',
  lost: 'lose',
  was: 'be',
  were: 'be',
  is: 'be',
  are: 'be',
  been: 'be',
  has: 'have',
  had: 'have',
};

/** Folded English word without plural, -ed, -ing; irregular forms of the commonest news verbs by table. */
export function englishStem(norm: string): string {
  const irregular = Object.hasOwn(ENGLISH_IRREGULAR, norm) ? ENGLISH_IRREGULAR[norm] : undefined;
  if (irregular !== undefined) return irregular;
  if (norm.length > 4 && norm.endsWith('ies')) return `${norm.slice(0, -3)}y`;
  if (norm.length > 4 && /(sses|shes|ches|xes)$/.test(norm)) return norm.slice(0, -2);
  if (norm.length > 3 && norm.endsWith('s') && !/(ss|us|is)$/.test(norm)) return norm.slice(0, -1);
  if (norm.length > 4 && norm.endsWith('ied')) return `${norm.slice(0, -3)}y`;
  if (norm.length > 4 && norm.endsWith('ed')) return undouble(norm.slice(0, -2));
  if (norm.length > 5 && norm.endsWith('ing')) return undouble(norm.slice(0, -3));
  return norm;
}

function undouble(stem: string): string {
  const last = stem.at(-1) ?? '';
  return last === stem.at(-2) && !'aeiouslz'.includes(last) ? stem.slice(0, -1) : stem;
}

/** Folded Arabic word without proclitics, article and the commonest endings; at least three letters stay. */
export function arabicStem(norm: string): string {
  let word = norm;
  if (word.length > 4 && /^[وف]/.test(word)) word = word.slice(1);
  if (word.length > 4 && word.startsWith('لل')) word = word.slice(2);
  else if (word.length > 5 && /^[بكل]ال/.test(word)) word = word.slice(3);
  else if (word.length > 4 && word.startsWith('ال')) word = word.slice(2);
  const ending = ARABIC_ENDINGS.has(word.slice(-2)) ? 2 : ARABIC_ENDINGS.has(word.slice(-1)) ? 1 : 0;
  return ending > 0 && word.length - ending >= 3 ? word.slice(0, -ending) : word;
}

const ARABIC_ENDINGS: ReadonlySet<string> = new Set('ات ون ين ان ها هم يه ه ا ي'.split(' '));

/** A crude stem for comparing words of one language; not a dictionary form. */
export function stem(norm: string, language: Language): string {
  switch (language) {
    case 'ar':
      return arabicStem(norm);
    case 'en':
      return englishStem(norm);
    case 'ru':
      return russianStem(norm);
  }
}

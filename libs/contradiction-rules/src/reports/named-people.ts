import { isCommonWord, isGivenName } from '@isnad/claim-extraction';
import { wordSet, type Word } from './words.js';

/** Somebody a report names: victim, suspect, driver; officers and officials who merely tell are left out. */
export interface NamedPerson {
  /** Names in order, compounds joined ("عبدالعزيز"), article cut; a single letter stands for a name cut short. */
  readonly names: readonly string[];
}

const LONGEST_NAME = 5;
const SHORTEST_NAME = 3;
/** Ranks and titles of those who report, arrest, treat and judge: the same names come with every event of a district. */
const OFFICIALS = wordSet(
  'اللواء لواء العميد عميد العقيد عقيد المقدم مقدم الرائد رائد النقيب نقيب الملازم ملازم اول الدكتور الدكتوره دكتور د المستشار مستشار المهندس مهندس الفريق وزير محافظ مدير رئيس مساعد الشيخ الاستاذ النائب وكيل نقل المستشارين المستشارون المستشاران الدكتوران عضويه بعضويه برئاسه اشراف باشراف تحرير كتب كتبت اعداد مراسل',
);
const OFFICIAL_REACH = 2;
const COMPOUND_HEADS = wordSet('عبد ابو ابي ام بن ابن');
/** Words that are no part of a name though few reports use them. */
const NO_NAME = wordSet(
  'سنه سنوات عاما عام وشهرته شهرته ويقيم مقيم يقيم قياده المقيم طرف عاطل سائق فلاح طالب عامل مزارع ربه منزل مصاب مصابه بطلق بجرح من في فى بن',
);

/** First names so common that a first letter of the next tells nothing. */
const EVERYBODYS = wordSet('محمد احمد محمود علي حسن مصطفي ابراهيم سيد السيد');

const isInitial = (word: Word | undefined): boolean => word?.kind === 'word' && word.norm.length === 1;
const bare = (norm: string): string => norm.replace(/^ال/, '');

/** Persons named in a text by at least two names, in order of the text, each once. */
export function namedPeople(words: readonly Word[]): readonly NamedPerson[] {
  const people: NamedPerson[] = [];
  const seen = new Set<string>();
  let at = 0;
  while (at < words.length) {
    const start = givenNameAt(words, at);
    if (start === null) {
      at += 1;
      continue;
    }
    const { names, end } = nameFrom(words, at, start);
    const official = words
      .slice(Math.max(0, at - OFFICIAL_REACH), at)
      .some((word) => OFFICIALS.has(word.norm) || OFFICIALS.has(word.norm.replace(/^[وبل]/, '')));
    const key = names.join(' ');
    if (names.length >= 2 && !official && !seen.has(key)) {
      seen.add(key);
      people.push({ names });
    }
    at = Math.max(end, at + 1);
  }
  return people;
}

/** The given name at a word, without "and" or a preposition before it; null where none is. */
function givenNameAt(words: readonly Word[], at: number): string | null {
  const word = words[at];
  if (word === undefined || word.kind !== 'word') return null;
  const { norm } = word;
  if (norm === 'علي' && words[at - 1]?.kind === 'word' && !/^و/.test(norm)) {
    return isGivenName('ar', words[at + 1]?.norm ?? '') ? norm : null;
  }
  if (NO_NAME.has(norm) || norm.length < SHORTEST_NAME) return null;
  if (isGivenName('ar', norm)) return norm;
  if (isInitial(words[at + 2]) && isInitial(words[at + 4]) && words[at + 1]?.norm === '.') return norm;
  const rest = norm.replace(/^[ولب]/, '');
  return rest.length >= 3 && rest !== norm && rest !== 'علي' && isGivenName('ar', rest) ? rest : null;
}

function nameFrom(
  words: readonly Word[],
  from: number,
  first: string,
): { readonly names: readonly string[]; readonly end: number } {
  const names = [first];
  let at = from + 1;
  if (COMPOUND_HEADS.has(first) && words[at]?.kind === 'word') {
    names[0] = first + bare(words[at]?.norm ?? '');
    at += 1;
  }
  while (names.length < LONGEST_NAME) {
    const word = words[at];
    if (word === undefined) break;
    // "محمد . ع . ر": names cut to their letters for the court's sake.
    if (word.norm === '.' && words[at + 1]?.kind === 'word' && words[at + 1]?.norm.length === 1) {
      names.push(words[at + 1]?.norm ?? '');
      at += 2;
      continue;
    }
    if (/^[^.]\.[^.]$/.test(word.norm)) {
      names.push(...word.norm.split('.'));
      at += 1;
      continue;
    }
    if (word.kind !== 'word' || NO_NAME.has(word.norm) || OFFICIALS.has(word.norm)) break;
    if (COMPOUND_HEADS.has(word.norm) && words[at + 1]?.kind === 'word') {
      names.push(word.norm + bare(words[at + 1]?.norm ?? ''));
      at += 2;
      continue;
    }
    if (!isGivenName('ar', word.norm) && (isCommonWord(word.stem) || /^و/.test(word.norm))) break;
    names.push(bare(word.norm));
    at += 1;
  }
  return { names, end: at };
}

/** Whether a name cut to letters ("عبيد . ع . ع") is written out somewhere among the words. */
export function isWrittenOut({ names }: NamedPerson, words: readonly Word[]): boolean {
  const [first = '', ...rest] = names;
  if (rest.length < 2 || rest.some((letter) => letter.length !== 1)) return false;
  return words.some(
    ({ norm }, at) =>
      norm === first &&
      rest.every((letter, index) => bare(words[at + 1 + index]?.norm ?? '').startsWith(letter)),
  );
}

/** Whether two names may be one person's: the same first name, and no later name that stands against it. */
export function sameName(a: NamedPerson, b: NamedPerson): boolean {
  const [x, y] = [a.names, b.names];
  if (x[0] !== y[0]) return false;
  const length = Math.min(x.length, y.length);
  let whole = 0;
  for (let at = 1; at < length; at += 1) {
    const [one = '', other = ''] = [x[at], y[at]];
    if (one.length === 1 || other.length === 1) {
      if (one[0] !== other[0]) return false;
      whole += 0.5;
    } else if (one === other) whole += 1;
    else return at >= 2 && whole >= 1;
  }
  return whole >= 1 || (whole > 0 && !EVERYBODYS.has(x[0] ?? ''));
}

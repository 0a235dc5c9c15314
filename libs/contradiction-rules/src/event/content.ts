import { foldText, stem, tokenise } from '@isnad/claim-extraction';
import type { Language } from '@isnad/claim-model';
import type { ComparableClaim } from '../comparable-claim.js';

/** Shorter stems are particles as often as not. */
const FEWEST_LETTERS: Readonly<Record<Language, number>> = { ar: 3, en: 4, ru: 4 };

/** Words of speaking, denying and being, prepositions and stretches of time: they say nothing of what is spoken of. Stems. */
const EMPTY: ReadonlySet<string> = new Set(
  `say tell deny reject claim report statement that this these those have been will would they their with from which about
  after before against said there where also only more than what when were while into over under since until during through
  year month week today yesterday people
  заяв заявлен сообщ сообщен отриц опроверг слов информац котор этот этом были было также после перед будет может человек
  год месяц недел сегодн вчер время
  نفي نفت قال اكد ذلك هذا هذه ان كان كانت التي الذي خلال بعد قبل حول بشان صحه انباء تصريح الي علي عن من في مع عند حتي منذ
  لدي بين ضد غير كل بعض اي قد لقد سوف لن لم ما لا نحو اكثر اقل عدد امس اليوم غدا يوم عام شهر اسبوع مساء صباح الاثنين الثلاثاء
  الاربعاء الخميس الجمعه السبت الاحد شخص اشخاص اخر اخري الاول الثاني وقال واكد واضاف`
    .split(/\s+/)
    .flatMap((word) => [foldText(word), stem(foldText(word), 'ar')]),
);

const read = new WeakMap<ComparableClaim, ReadonlySet<string>>();

/** Stems of the words of a claim that say what it is about: its evidence, without its speaker and words of speaking. */
export function contentOf(claim: ComparableClaim): ReadonlySet<string> {
  const known = read.get(claim);
  if (known !== undefined) return known;
  const { language, evidence, claimant } = claim;
  const stemsOf = (text: string): readonly string[] =>
    tokenise(text)
      .filter(({ kind }) => kind === 'word')
      .map(({ norm }) => stem(norm, language));
  const speaker = new Set(stemsOf(claimant));
  const made = new Set(
    stemsOf(evidence.exact).filter(
      (word) => word.length >= FEWEST_LETTERS[language] && !speaker.has(word) && !EMPTY.has(word),
    ),
  );
  read.set(claim, made);
  return made;
}

/** How many words of content two claims share; null where they are in two languages. */
export function sharedContent(a: ComparableClaim, b: ComparableClaim): number | null {
  if (a.language !== b.language) return null;
  const other = contentOf(b);
  return [...contentOf(a)].filter((word) => other.has(word)).length;
}

import { foldText } from '../text/letters.js';

/**
 * The pattern language of the lexicons. A term is one or more words; alternatives of one word are joined by `|`.
 *
 *   word        as it stands (in Arabic also behind clitics)
 *   word*       any inflection: ar  with pronouns and plural endings after it; ru  with up to five more letters;
 *               en  with up to five more letters (s, es, d, ed, ing, al, er …)
 *   ~قتل        ar: the verb, perfect and imperfect, any person, with or without an object pronoun (قتلوا, يقتل, ستقتلهم)
 *   ~زار/زور    ar: the same where the imperfect has another stem
 *   =عين        ar: so and not behind a preposition or article; only "and" may be written onto it (وعين, but not بعين)
 *   a … b       b within five tokens after a, in the same clause
 */
export interface WordTest {
  readonly exact: readonly string[];
  readonly stems: readonly string[];
  readonly verbs: readonly string[];
  readonly bare: readonly string[];
  /** Whether other words may stand before it. */
  readonly afterGap: boolean;
}

/** The words of a pattern; `=` before the first alternative of a word holds for all of them. */
export function compilePattern(pattern: string): readonly WordTest[] {
  const words: WordTest[] = [];
  let afterGap = false;
  for (const word of pattern.split(' ')) {
    if (word === '…') afterGap = true;
    else {
      words.push(compileWord(word, afterGap));
      afterGap = false;
    }
  }
  return words;
}

/** Words of patterns recur: each is compiled once, and a word of a text that passes it is found to once. */
const compiled = new Map<string, WordTest>();

function compileWord(word: string, afterGap: boolean): WordTest {
  const key = afterGap ? `… ${word}` : word;
  const test = compiled.get(key) ?? testOf(word, afterGap);
  compiled.set(key, test);
  return test;
}

function testOf(word: string, afterGap: boolean): WordTest {
  const exact: string[] = [];
  const stems: string[] = [];
  const verbs: string[] = [];
  const bare: string[] = [];
  const sole = word.startsWith('=');
  for (const alternative of word.replace(/^=/, '').split('|')) {
    const form = alternative.replace(/^=/, '');
    if (form.startsWith('~')) verbs.push(...verbStems(form.slice(1)).map(foldText));
    else if (form.endsWith('*')) stems.push(foldText(form.slice(0, -1)));
    else if (sole) bare.push(foldText(form));
    else exact.push(foldText(form));
  }
  return { exact, stems, verbs, bare, afterGap };
}

/** Perfect and imperfect stems: اعتقل gives يعتقل and تعتقل, for the alef of the derived forms belongs to the perfect. */
function verbStems(verb: string): readonly string[] {
  const [perfect = '', imperfect = perfect.replace(/^[اأإ]/, '')] = verb.split('/');
  return [perfect, ...['ي', 'ت', 'ن'].map((person) => person + imperfect)];
}

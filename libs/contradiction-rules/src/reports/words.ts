import { arabicStem, foldText, tokenise, type Token } from '@isnad/claim-extraction';

/** A token with the stem by which words of two reports are compared. */
export interface Word extends Token {
  readonly stem: string;
}

export const wordsOf = (text: string, offset: number): readonly Word[] =>
  tokenise(text, offset).map((token) => ({
    ...token,
    stem: token.kind === 'word' ? arabicStem(token.norm) : token.norm,
  }));

/** The forms a folded Arabic word may have without "and", "by", "to" and the article before it; itself first. */
export function formsOf(norm: string): readonly string[] {
  const forms = [norm];
  const cut = (letters: RegExp): void => {
    for (const form of [...forms]) {
      const rest = form.replace(letters, '');
      if (rest !== form && rest.length >= 2) forms.push(rest);
    }
  };
  cut(/^[وف]/);
  cut(/^[بلك](?!ل)/);
  cut(/^(?:ال|لل)/);
  return forms;
}

export const isAny = (norm: string, words: ReadonlySet<string>): boolean =>
  words.has(norm) || formsOf(norm).some((form) => words.has(form));

/** A lexicon line: words between spaces, folded as the words of texts are. */
export const wordSet = (line: string): ReadonlySet<string> => new Set(line.trim().split(/\s+/).map(foldText));

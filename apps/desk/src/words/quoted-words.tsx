import { cutAtQuotes, type Quote } from './cut-at-quotes.js';

interface QuotedWordsProps {
  readonly words: string;
  readonly quotes: readonly Quote[];
}

/** Words of the desk with quotes and names in them, each of these kept apart in its own language and direction. */
export function QuotedWords({ words, quotes }: QuotedWordsProps) {
  return cutAtQuotes(words, quotes).map(({ text, language, isName }, index) =>
    language === null ? (
      text
    ) : (
      <bdi key={index} lang={language} className={isName ? undefined : 'quote'}>
        {text}
      </bdi>
    ),
  );
}

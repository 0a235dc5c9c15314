import type { Language, StoryView } from '../api/views.js';
import { directionOf, useWords, WORDS } from '../words/use-words.js';

/** The headline of its first article, in that one's language. */
export function StoryTitle({ story: { title, language } }: { readonly story: StoryView }) {
  const words = useWords();
  if (title === null) return <em>{words.takenDown}</em>;
  return (
    <span lang={language} dir={isSpoken(language) ? directionOf(language) : 'auto'}>
      {title}
    </span>
  );
}

const isSpoken = (language: string): language is Language => Object.hasOwn(WORDS, language);

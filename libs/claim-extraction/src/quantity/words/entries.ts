import { fold } from './characters.js';
import type { Sense } from './sense.js';

/** A sense and the words that have it, parted by spaces. */
export type Entry = readonly [Sense, string];

/** Adds entries to a dictionary; a word in several entries collects their senses. */
export function addEntries(dictionary: Map<string, Sense>, entries: readonly Entry[]): void {
  for (const [sense, words] of entries) {
    for (const word of words.split(' ')) {
      if (word === '') continue;
      const key = fold(word);
      dictionary.set(key, { ...dictionary.get(key), ...sense });
    }
  }
}

/** Entries of consecutive values: the first word list has the first value. */
export function counted(
  first: number,
  lists: readonly string[],
  sense: (value: number) => Sense,
  step = 1,
): Entry[] {
  return lists.map((words, index) => [sense(first + index * step), words]);
}

/** Joins each stem with each ending. */
export function inflect(stems: string, endings: string): string {
  const tails = endings.split(' ').map((ending) => (ending === '-' ? '' : ending));
  return stems
    .split(' ')
    .flatMap((stem) => tails.map((tail) => stem + tail))
    .join(' ');
}

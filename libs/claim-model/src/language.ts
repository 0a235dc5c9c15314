import type { Language } from './claim.js';

const SCRIPTS: readonly (readonly [Language, RegExp])[] = [
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['en', /\p{Script=Latin}/gu],
];

/** Letters of these alphabets tell that a text in the script is in another language than the one we read. */
const FOREIGN: Readonly<Partial<Record<Language, RegExp>>> = { ru: /[іїєґђћџјљњў]/giu, ar: /[ڈٹڑےہھ]/gu };

/** Characters that are looked at: the first paragraphs tell. */
const SAMPLE = 4_000;

/** The language of a text by its script; null where none of the languages that are read has most of the letters. */
export function languageOf(text: string): Language | null {
  const sample = text.slice(0, SAMPLE);
  const counts = SCRIPTS.map(([language, script]) => ({
    language,
    count: sample.match(script)?.length ?? 0,
  }));
  const letters = counts.reduce((sum, { count }) => sum + count, 0);
  const [most] = counts.sort((a, b) => b.count - a.count);
  if (most === undefined || most.count === 0 || most.count < letters / 2) return null;
  const foreign = FOREIGN[most.language];
  if (foreign !== undefined && (sample.match(foreign)?.length ?? 0) > most.count / 100) return null;
  return most.language;
}

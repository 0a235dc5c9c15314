import type { Language } from '@isnad/claim-model';
import type { Token } from '../text/tokenise.js';
import { ARABIC } from './lexicon/arabic.js';
import { ENGLISH } from './lexicon/english.js';
import type { Entry, Need } from './lexicon/entry.js';
import { FRAMES } from './lexicon/frames.js';
import { RUSSIAN } from './lexicon/russian.js';
import { TermIndex, type TermMatch } from './term-index.js';

export type { Entry, Need } from './lexicon/entry.js';
export { TermIndex, type TermMatch } from './term-index.js';

const ENTRIES: Readonly<Record<Language, readonly Entry[]>> = { ar: ARABIC, en: ENGLISH, ru: RUSSIAN };

const indexOf = (language: Language): TermIndex<Entry> =>
  new TermIndex(
    language,
    ENTRIES[language].flatMap((entry) =>
      entry.patterns.map((pattern) => ({ pattern: pattern.trim(), payload: entry })),
    ),
  );
const TRIGGERS: Readonly<Record<Language, TermIndex<Entry>>> = {
  ar: indexOf('ar'),
  en: indexOf('en'),
  ru: indexOf('ru'),
};

type FrameNeed = keyof typeof FRAMES;
const frameIndex = (need: FrameNeed, language: Language): TermIndex<true> =>
  new TermIndex(
    language,
    FRAMES[need][language].map((pattern) => ({ pattern, payload: true as const })),
  );
const FRAME_INDEXES = new Map(
  (Object.keys(FRAMES) as FrameNeed[]).flatMap((need) =>
    (['ar', 'en', 'ru'] as const).map(
      (language) => [`${need} ${language}`, frameIndex(need, language)] as const,
    ),
  ),
);

/** Words of the tokens that name an action: longest first at each place, all senses that are not ruled out. */
export function findTriggers(tokens: readonly Token[], language: Language): readonly TermMatch<Entry>[] {
  const found: TermMatch<Entry>[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const matches = TRIGGERS[language].at(tokens, index);
    const longest = matches[0]?.to ?? index;
    // "withdrawal of troops" hides "withdrawal"; two actions of one word both stay, their needs decide.
    for (const match of matches) if (match.to === longest) found.push(match);
    if (longest > index + 1) index = longest - 1;
  }
  return found;
}

/** Whether the tokens name what an action needs (forces, a facility, …). Number, persons and place are judged elsewhere. */
export function fillsNeed(need: Need, tokens: readonly Token[], language: Language): boolean {
  if (need === 'number' || need === 'persons' || need === 'place') return true;
  const index = FRAME_INDEXES.get(`${need} ${language}`);
  return tokens.some((_, at) => (index?.at(tokens, at).length ?? 0) > 0);
}

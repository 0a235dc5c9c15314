import type { Language } from '@isnad/claim-model';
import type { Token } from '../text/tokenise.js';
import { isEventOfItsOwn, isNamedInPassing } from './event-nouns.js';
import { isTopicOnly } from './arabic-event-nouns.js';
import { ARABIC } from './lexicon/arabic.js';
import { ARABIC_IDIOMS } from './lexicon/arabic/idioms.js';
import { ENGLISH } from './lexicon/english.js';
import { ENGLISH_IDIOMS } from './lexicon/english/idioms.js';
import type { Entry, Need } from './lexicon/entry.js';
import { FRAMES, type FrameNeed } from './lexicon/frames.js';
import { RUSSIAN } from './lexicon/russian.js';
import { RUSSIAN_IDIOMS } from './lexicon/russian/idioms.js';
import { TermIndex, type TermMatch } from './term-index.js';

export type { Entry, Need } from './lexicon/entry.js';
export { TermIndex, type TermMatch } from './term-index.js';

const ENTRIES: Readonly<Record<Language, readonly Entry[]>> = {
  ar: ARABIC,
  en: ENGLISH,
  ru: RUSSIAN,
};
const IDIOMS: Readonly<Record<Language, readonly string[]>> = {
  ar: ARABIC_IDIOMS,
  en: ENGLISH_IDIOMS,
  ru: RUSSIAN_IDIOMS,
};

/** An idiom is a term without an action. */
const indexOf = (language: Language): TermIndex<Entry | null> =>
  new TermIndex<Entry | null>(language, [
    ...ENTRIES[language].flatMap((entry) =>
      entry.patterns.map((pattern) => ({ pattern: pattern.trim(), payload: entry })),
    ),
    ...IDIOMS[language].map((pattern) => ({ pattern, payload: null })),
  ]);
const TRIGGERS: Readonly<Record<Language, TermIndex<Entry | null>>> = {
  ar: indexOf('ar'),
  en: indexOf('en'),
  ru: indexOf('ru'),
};

const FRAME_INDEXES = new Map(
  (Object.keys(FRAMES) as FrameNeed[]).flatMap((need) =>
    (['ar', 'en', 'ru'] as const).flatMap((language) => {
      const patterns = FRAMES[need][language];
      if (patterns === undefined) return [];
      const index = new TermIndex(
        language,
        patterns.map((pattern) => ({ pattern, payload: true as const })),
      );
      return [[`${need} ${language}`, index] as const];
    }),
  ),
);

/**
 * Words of the tokens that name an action: longest first at each place, all senses that are not ruled out.
 *
 * @param accepts whether the surroundings of a match give its entry what it needs; a match that they do not hides no other
 */
export function findTriggers(
  tokens: readonly Token[],
  language: Language,
  accepts: (entry: Entry, at: number) => boolean = () => true,
): readonly TermMatch<Entry>[] {
  const found: TermMatch<Entry>[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const all = TRIGGERS[language].at(tokens, index);
    // Most words name no action.
    if (all.length === 0) continue;
    const matches = all.filter(
      ({ term, from }) => term.payload?.needs === undefined || accepts(term.payload, from),
    );
    const longest = matches.find((match) => match.head === match.to)?.to ?? index;
    found.push(...bestOf(matches, longest, language));
    if (longest > index + 1) index = longest - 1;
  }
  return found;
}

/** "withdrawal of troops" hides "withdrawal"; two actions of one word both stay, their needs decide. None of an idiom. */
function bestOf(
  matches: readonly TermMatch<Entry | null>[],
  longest: number,
  language: Language,
): readonly TermMatch<Entry>[] {
  const best: TermMatch<Entry>[] = [];
  for (const match of matches) {
    const { from, to, head, term } = match;
    const isBest = head < to || (to === longest && (language === 'ar' || !isSharpened(match, matches)));
    if (!isBest) continue;
    if (term.payload === null) return [];
    best.push({ from, to, head, term: { pattern: term.pattern, payload: term.payload } });
  }
  return best;
}

/** "left 50 dead" is no departure: a pattern that goes on behind a gap knows more than its first words alone. */
function isSharpened(match: TermMatch<Entry | null>, matches: readonly TermMatch<Entry | null>[]): boolean {
  const action = match.term.payload?.action;
  return (
    action !== undefined &&
    matches.some(
      ({ head, to, term }) =>
        head < to && head >= match.to && term.payload !== null && term.payload.action !== action,
    )
  );
}

/**
 * Whether the words of a trigger only name the cause, the time or the topic of something else ("خلال الاحتجاجات").
 *
 * @param at index of the trigger among the tokens
 */
export function isBackground(tokens: readonly Token[], at: number, language: Language): boolean {
  return language === 'ar' ? isTopicOnly(tokens, at) : isNamedInPassing(tokens, at, language);
}

/**
 * Whether the clause of a trigger holds what its action needs: forces, a facility, … Number and persons are judged elsewhere.
 *
 * @param at index of the trigger among the tokens
 */
export function fillsNeed(need: Need, tokens: readonly Token[], at: number, language: Language): boolean {
  if (need === 'event') return isEventOfItsOwn(tokens, at, language);
  if (need === 'number' || need === 'persons') return true;
  const index = FRAME_INDEXES.get(`${need} ${language}`);
  return index === undefined || tokens.some((_, one) => index.at(tokens, one).length > 0);
}

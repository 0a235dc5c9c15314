import type { KnownEntity, KnownEntityType, Language } from '@isnad/claim-model';
import { PhraseIndex, type PhraseMatch } from '../text/phrases.js';
import type { Token } from '../text/tokenise.js';
import type { NameEntry } from './names.js';

/** Names that the newsroom knows, looked up as those of the lexicons are. */
export type KnownNames = PhraseIndex<NameEntry>;

const TYPES: Readonly<Record<KnownEntityType, NameEntry['type']>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'city',
};

/** Built once for each list: whoever reads many articles gives the same one. */
const built = new WeakMap<readonly KnownEntity[], Partial<Record<Language, KnownNames>>>();

/** Null where the newsroom knows none. */
export function knownNamesOf(
  known: readonly KnownEntity[] | undefined,
  language: Language,
): KnownNames | null {
  if (known === undefined || known.length === 0) return null;
  const indexes = built.get(known) ?? {};
  built.set(known, indexes);
  return (indexes[language] ??= build(known, language));
}

function build(known: readonly KnownEntity[], language: Language): KnownNames {
  const index: KnownNames = new PhraseIndex<NameEntry>(language);
  for (const { entityId, type, names, country } of known)
    for (const name of names)
      index.add(name, {
        type: TYPES[type],
        id: `${TYPES[type]}:${entityId}`,
        country,
        form: 'name',
        // A name in another script may stand in any text; in its own it is written with a capital where there are any.
        writing: language === 'ar' || !isLetteredFor(language, name) ? 'any' : 'capital',
        guard: null,
      });
  return index;
}

const LETTERS: Readonly<Record<Language, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  en: /\p{Script=Latin}/u,
  ru: /\p{Script=Cyrillic}/u,
};
const isLetteredFor = (language: Language, name: string): boolean => LETTERS[language].test(name);

/** The known name that begins at a token, if it is written as one. */
export function knownNameAt(
  known: KnownNames | null,
  tokens: readonly Token[],
  at: number,
  limit: number,
): PhraseMatch<NameEntry> | null {
  const found = known?.longest(tokens, at, limit) ?? null;
  return found?.value.writing === 'capital' && tokens[at]?.capital !== true ? null : found;
}

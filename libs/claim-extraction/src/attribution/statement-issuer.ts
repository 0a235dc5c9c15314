import { arabicPhrase } from './arabic-phrase.js';
import { STATEMENTS } from './lexicon/words-arabic.js';
import type { Speaker } from './memory.js';
import type { Range, Reader } from './reader.js';

/** Whose statement a sentence speaks of ("في بيان صحفي للخارجية الأمريكية"), so that "البيان" can point back; null where none. */
export function issuerIn(reader: Reader, range: Range): Pick<Speaker, 'surface' | 'key' | 'kind'> | null {
  if (reader.language !== 'ar') return null;
  for (let at = range.from; at < range.to; at += 1) {
    const norm = reader.tokens[at]?.norm ?? '';
    if (!STATEMENTS.has(norm) || norm.startsWith('ال')) continue;
    const phrase = arabicPhrase(reader, at, range.to);
    if (phrase === null || (phrase.source.kind !== 'body' && phrase.source.kind !== 'person')) continue;
    return { surface: phrase.source.surface, key: phrase.source.key, kind: phrase.source.kind };
  }
  return null;
}

import type { Language } from '@isnad/claim-model';
import { OUTLET } from '@isnad/claim-model';
import { foldText } from '../text/letters.js';
import { tokenise, type Token } from '../text/tokenise.js';
import { cliticForms } from '../text/proclitics.js';
import { isHonorificAt, officeAt } from './office-lookup.js';
import { genericSourceEnd } from './generic-sources.js';
import { keyWithCountry } from './mentions.js';
import { nameAt } from './name-lookup.js';
import { skeletonOf } from './transliteration.js';

/** Particles that belong to the family name after them and say nothing themselves. */
const PARTICLES = new Set(
  'al el bin ibn ben abu de da di du van von der den la le ال بن ابن ابو آل аль эль бин ибн де ван фон'.split(
    ' ',
  ),
);
/** Case endings of Russian names that would leave a consonant in the skeleton, and what must precede the last of them. */
const RUSSIAN_CASE = ['ыми', 'ими', 'ого', 'ому', 'ым', 'ом', 'ем'];
const AFTER_VELAR = /[кцшжчщгн]им$/;

/** A folded name word without its Russian case ending, without the Arabic article; skeleton of what is left. */
export function nameSkeleton(norm: string): string {
  const parts = norm.includes('-')
    ? norm.split('-').filter((part) => part !== '' && !PARTICLES.has(part))
    : [];
  if (parts.length > 1) return parts.map(nameSkeleton).join('');
  const word = parts[0] ?? norm;
  const code = word.codePointAt(0) ?? 0;
  if (code >= 0x600) return skeletonOf(word.length > 4 && word.startsWith('ال') ? word.slice(2) : word);
  if (code >= 0x400) return skeletonOf(withoutCase(word));
  return skeletonOf(word);
}

function withoutCase(word: string): string {
  for (const ending of RUSSIAN_CASE) {
    if (word.endsWith(ending) && word.length - ending.length >= 3) return word.slice(0, -ending.length);
  }
  return AFTER_VELAR.test(word) && word.length >= 6 ? word.slice(0, -2) : word;
}

/** The key of a person from the words of the name, folded: the skeleton of the family name, the last word. */
export function personKey(words: readonly string[]): string {
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const skeleton = nameSkeleton(words[at] ?? '');
    if (skeleton.length >= 2 || (at === 0 && skeleton !== '')) return `person:${skeleton}`;
  }
  return `name:${words.join(' ')}`;
}

/**
 * A key that does not depend on script, spelling, case ending or on whether the full name is given: for persons the
 * skeleton of the family name, for bodies, offices and outlets the id of the lexicon with the country where one is named.
 *
 *   توكاييف, قاسم جومارت توكاييف, Токаевым, Tokayev → person:tkf
 *   وزارة الداخلية الكازاخية, МВД Казахстана, Kazakhstan's Interior Ministry → ministry:interior:KZ
 *
 * @param language of the surface; guessed from its script where absent
 */
export function identityKey(surface: string, language: Language = languageOf(surface)): string {
  if (surface === OUTLET) return OUTLET;
  const tokens = tokenise(surface).filter((token) => token.kind !== 'mark');
  if (tokens.length === 0) return `name:${foldText(surface).trim()}`;
  let body: string | null = null;
  let country: string | null = null;
  let office: string | null = null;
  const names: Token[] = [];
  let common = false;
  for (let at = 0; at < tokens.length;) {
    const name = nameAt(language, tokens, at, tokens.length, true);
    const role = officeAt(language, tokens, at, tokens.length);
    if (role !== null && role.to >= (name?.to ?? 0)) {
      office ??= role.value;
      at = role.to;
    } else if (name !== null && !(name.value.type === 'platform' && name.to - at < tokens.length)) {
      if (name.value.type === 'country') country ??= name.value.country;
      else if (name.value.type !== 'city' && name.value.type !== 'region')
        body ??= keyWithCountry(name.value.id, name.value.country);
      else names.push(...tokens.slice(at, name.to));
      country ??= name.value.country;
      at = name.to;
    } else {
      const title = isHonorificAt(language, tokens, at, tokens.length);
      if (title > at) at = title;
      else {
        const token = tokens[at];
        // "Netanyahu's office" is not Netanyahu.
        if (token?.norm === "'s" && names.length > 0 && at + 1 < tokens.length) return phraseKey(tokens);
        const generic = genericSourceEnd(language, tokens, at);
        if (token !== undefined && generic === at && isNameWord(language, token)) names.push(token);
        common ||= generic > at;
        at = Math.max(at + 1, generic);
      }
    }
  }
  // "Local media", "Источник РИА Новости": a common noun speaks, whatever is written with a capital beside it.
  const aside = names.length === 0 || (names.length === 1 && names[0] === tokens[0]);
  if (common && office === null && aside && (body === null || body.startsWith('outlet:')))
    return phraseKey(tokens);
  if (body !== null && office === null) return keyWithCountry(body, country);
  if (names.length > 0 && (language !== 'ar' || body === null)) {
    return names.length <= 4 || office !== null
      ? personKey(names.map((token) => token.norm))
      : phraseKey(tokens);
  }
  if (office !== null)
    return keyWithCountry(body === null ? `office:${office}` : `office:${office}@${body}`, country);
  return body === null ? phraseKey(tokens) : keyWithCountry(body, country);
}

/** Arabic has no capitals: prepositions and particles aside, any word may be a name. */
function isNameWord(language: Language, token: Token): boolean {
  // Acronyms are bodies, not family names.
  if (language !== 'ar') return token.capital && !ARTICLES.has(token.norm) && !/\p{Lu}{2}/u.test(token.raw);
  return token.norm.length > 2 || token.norm === 'ان';
}

const ARTICLES = new Set('the a an his her its their this that по в на'.split(' '));

function phraseKey(tokens: readonly Token[]): string {
  return `name:${tokens
    .map((token) => skeletonOf(bare(token.norm)))
    .filter((word) => word !== '')
    .join('.')}`;
}

const bare = (norm: string): string =>
  cliticForms(norm).find((form) => form.bare && !form.conjunction)?.form ?? norm;

function languageOf(surface: string): Language {
  if (/\p{Script=Arabic}/u.test(surface)) return 'ar';
  return /\p{Script=Cyrillic}/u.test(surface) ? 'ru' : 'en';
}

const KEY = /^(?:person|ministry|body|organisation|outlet|platform|office|country|city|region|name|[a-z-]+):/;
/** Fewer consonants than this say too little to match the end of another name. */
const TELLING = 3;

/**
 * Whether two claimants may be one: each a key of {@link identityKey} or a surface form. Full and short names meet, as do
 * a body with its country and the same body without; different countries do not.
 */
export function sameIdentity(a: string, b: string): boolean {
  if (a === b) return true;
  const left = KEY.test(a) || a === OUTLET ? a : identityKey(a);
  const right = KEY.test(b) || b === OUTLET ? b : identityKey(b);
  if (left === right) return true;
  if (left.startsWith('person:') && right.startsWith('person:')) {
    const [short, long] = [left.slice(7), right.slice(7)].sort((x, y) => x.length - y.length);
    // "نزار باييف" in two words is نزارباييف in one.
    return (
      short !== undefined &&
      long !== undefined &&
      short.length >= TELLING &&
      long.endsWith(short) &&
      long.length <= short.length + 2
    );
  }
  return `${left}:` === right.slice(0, left.length + 1) || `${right}:` === left.slice(0, right.length + 1);
}

import type { Language } from '@isnad/claim-model';
import type { Entity, ReadingContext, Sentence } from '../stages.js';
import { type Token, tokenRange, tokensOf } from '../text/tokenise.js';
import { rawOffsetAfter } from './clitic-offset.js';
import type { KnownNames } from './known-names.js';
import { type Mention, mentionsIn } from './mentions.js';
import { personsIn } from './persons.js';
import { nameSkeleton } from './identity.js';
import { placeOver, unlistedPlaces } from './unlisted-places.js';
import { arabicUnlistedPlaces } from './unlisted-places-arabic.js';

/**
 * Countries, places, persons, organisations, offices and outlets of the text, in order of their place. Persons are found
 * by title, office, given name or surname ending first; then every bare family name of a person already found.
 * Spans never overlap; a clitic before a name is outside its span, a country that belongs to a body or an office
 * ("وزارة الدفاع الروسية") is inside it and named by Entity.country.
 */
export function findEntities(
  context: ReadingContext,
  sentences: readonly Sentence[],
  known: KnownNames | null = null,
): Entity[] {
  const tokens = tokensOf(context);
  const perSentence = sentences.map((sentence) => {
    const [from, to] = tokenRange(tokens, sentence);
    return sentence.kind === 'boilerplate' ? [] : mentionsIn(context.language, tokens, from, to, known);
  });
  const people: Mention[][] = sentences.map((sentence, at) => {
    const [from, to] = tokenRange(tokens, sentence);
    return sentence.kind === 'boilerplate'
      ? []
      : personsIn(context.language, tokens, from, to, perSentence[at] ?? []);
  });
  const families = familyNames(
    tokens,
    [...perSentence.flat(), ...people.flat()].filter((mention) => mention.type === 'person'),
  );
  const perSentenceAll = sentences.map((sentence, at) => {
    if (sentence.kind === 'boilerplate') return [];
    const found = merge(perSentence[at] ?? [], people[at] ?? []);
    const [from, to] = tokenRange(tokens, sentence);
    if (families.size > 0) addBareNames(context.language, tokens, from, to, found, families);
    return found;
  });
  addUnlistedPlaces(context.language, tokens, sentences, perSentenceAll);
  return perSentenceAll.flat().map((mention) => entityOf(context.text, tokens, mention));
}

/** Places known by their surroundings, and then every other mention of the same name. */
function addUnlistedPlaces(
  language: Language,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  perSentence: readonly Mention[][],
): void {
  const taken = new Set<number>();
  const take = (mention: Mention): void => {
    for (let at = mention.from; at < mention.to; at += 1) taken.add(at);
  };
  perSentence.flat().forEach(take);
  if (language === 'ar') {
    const ranges = sentences.map((sentence) =>
      sentence.kind === 'boilerplate' || sentence.kind === 'dateline'
        ? ([0, 0] as const)
        : tokenRange(tokens, sentence),
    );
    for (const [index, places] of arabicUnlistedPlaces(tokens, ranges, (at) => taken.has(at)).entries()) {
      perSentence[index]?.push(...places);
      perSentence[index]?.sort((a, b) => a.from - b.from);
    }
    return;
  }
  const names = new Set<string>();
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.kind === 'boilerplate' || sentence.kind === 'dateline') continue;
    const [from, to] = tokenRange(tokens, sentence);
    for (const place of unlistedPlaces(language, tokens, from, to, (at) => taken.has(at))) {
      take(place);
      perSentence[index]?.push(place);
      const [only] = tokens.slice(place.from, place.to);
      if (place.to - place.from === 1 && only !== undefined) names.add(only.norm);
    }
  }
  for (const [index, sentence] of sentences.entries()) {
    const found = perSentence[index];
    if (found === undefined) continue;
    const [from, to] = tokenRange(tokens, sentence);
    for (let at = from; at < to; at += 1) {
      const token = tokens[at];
      if (token?.capital !== true || taken.has(at) || !names.has(token.norm)) continue;
      if (at + 1 < to && tokens[at + 1]?.capital === true && tokens[at + 1]?.kind === 'word') continue;
      const place = placeOver(tokens, at, at + 1);
      take(place);
      found.push(place);
    }
    found.sort((a, b) => a.from - b.from);
  }
}

/** Persons first: "Georgia Meloni" is no country. A person whom the newsroom knows is told by whole names and stays. */
function merge(mentions: readonly Mention[], found: readonly Mention[]): Mention[] {
  const known = mentions.filter(({ type }) => type === 'person');
  const persons = found.filter(
    (person) =>
      !known.some((one) => one.from < person.to && person.from < one.to && person.type === 'person'),
  );
  const clear = mentions.filter(
    (mention) => !persons.some((person) => person.from < mention.to && mention.from < person.to),
  );
  return [...clear, ...persons].sort((a, b) => a.from - b.from);
}

/** Skeletons and written forms of the family names found with their given names or titles. */
function familyNames(tokens: readonly Token[], persons: readonly Mention[]): ReadonlyMap<string, string> {
  const families = new Map<string, string>();
  for (const person of persons) {
    const last = tokens[person.to - 1];
    if (last === undefined || last.norm.length < 3) continue;
    families.set(last.norm, person.id);
    families.set(`:${nameSkeleton(last.norm)}`, person.id);
  }
  return families;
}

function addBareNames(
  language: Language,
  tokens: readonly Token[],
  from: number,
  to: number,
  found: Mention[],
  families: ReadonlyMap<string, string>,
): void {
  let added = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || token.norm.length < 3) continue;
    if (language !== 'ar' && !token.capital) continue;
    // Arabic nouns share skeletons with names too easily: there only the written form counts.
    const id =
      families.get(token.norm) ??
      (language === 'ar'
        ? token.norm.length > 4 && MAY_BE_CLITIC.has(token.norm.charAt(0))
          ? families.get(token.norm.slice(1))
          : undefined
        : families.get(`:${nameSkeleton(token.norm)}`));
    if (id === undefined || found.some((mention) => mention.from <= at && at < mention.to)) continue;
    const cut = families.has(token.norm) || language !== 'ar' ? 0 : 1;
    found.push({ from: at, to: at + 1, cut, type: 'person', id, country: null, form: 'name' });
    added = true;
  }
  if (added) found.sort((a, b) => a.from - b.from);
}

const MAY_BE_CLITIC: ReadonlySet<string> = new Set('ولبف');

function entityOf(text: string, tokens: readonly Token[], mention: Mention): Entity {
  const first = tokens[mention.from];
  const start = first === undefined ? 0 : rawOffsetAfter(first, mention.cut);
  const end = tokens[mention.to - 1]?.end ?? start;
  return {
    start,
    end,
    text: text.slice(start, end),
    type: mention.type,
    id: mention.id,
    ...(mention.country === null ? {} : { country: mention.country }),
    ...(mention.form === 'adjective' ? { form: 'adjective' as const } : {}),
  };
}

import type { Language } from '@isnad/claim-model';
import type { Token } from '../text/tokenise.js';
import { genericSourceEnd } from './generic-sources.js';
import {
  EN_AFTER_PLACE,
  EN_BEFORE_PLACE,
  EN_LOCATIVE,
  EN_NO_PLACE,
  EN_PLACE_NOUNS,
  RU_ADJECTIVE,
  RU_LOCATIVE,
  RU_NO_PLACE,
  RU_PLACE_NOUN,
  RU_REGION_NOUN,
} from './lexicon/place-nouns.js';
import { nameSkeleton } from './identity.js';
import type { Mention } from './mentions.js';

const LONGEST_NAME = 3;
/** A verb behind the name: then the name was no adjective. */
const FINITE = /(?:л|ла|ло|ли|лся|лась|лись|ет|ют|ит|ят|ется|ются)$/;

/**
 * Places that no lexicon lists, known by what stands around them: "near Evangelismos", "the town of Tema", "Hatay Airport",
 * "в Орске", "в городе Тир", "Псковской области". Only over tokens that no other mention owns.
 */
export function unlistedPlaces(
  language: Language,
  tokens: readonly Token[],
  from: number,
  to: number,
  isTaken: (at: number) => boolean,
): Mention[] {
  if (language === 'ar') return [];
  const found: Mention[] = [];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.capital !== true || isTaken(at)) continue;
    const end =
      language === 'en'
        ? englishEnd(tokens, at, from, to, isTaken)
        : russianEnd(tokens, at, from, to, isTaken);
    if (end === at) continue;
    found.push(placeOver(tokens, at, end));
    at = end - 1;
  }
  return found;
}

export function placeOver(tokens: readonly Token[], from: number, to: number): Mention {
  // Consonants only, as for persons: Орске, Орск and Orsk meet.
  const name = nameSkeleton(tokens[from]?.norm ?? '');
  return { from, to, cut: 0, type: 'city', id: `city:~${name}`, country: null, form: 'name' };
}

function runEnd(
  tokens: readonly Token[],
  from: number,
  to: number,
  isTaken: (at: number) => boolean,
  stops: (token: Token) => boolean,
): number {
  let at = from;
  while (at < to && at - from < LONGEST_NAME) {
    const token = tokens[at];
    if (token?.kind !== 'word' || !token.capital || isTaken(at) || stops(token)) break;
    // Acronyms name bodies.
    if (token.raw.length > 1 && token.raw === token.raw.toUpperCase()) break;
    at += 1;
  }
  return at;
}

function englishEnd(
  tokens: readonly Token[],
  at: number,
  floor: number,
  to: number,
  isTaken: (at: number) => boolean,
): number {
  const end = runEnd(
    tokens,
    at,
    to,
    isTaken,
    (token) => EN_AFTER_PLACE.has(token.norm) || EN_NO_PLACE.has(token.norm),
  );
  if (end === at || tokens[end]?.norm === "'s" || genericSourceEnd('en', tokens, at) > at) return at;
  const next = end < to ? tokens[end] : undefined;
  if (
    next !== undefined &&
    end < to &&
    EN_AFTER_PLACE.has(next.norm) &&
    (at > floor ||
      next.capital ||
      /^(?:airport|crossing|prison|refinery|camp|dam|checkpoint)$/.test(next.norm))
  )
    return end;
  let before = at - 1;
  while (before >= floor && EN_BEFORE_PLACE.has(tokens[before]?.norm ?? '')) before -= 1;
  const word = tokens[before]?.norm ?? '';
  if (before < floor) return at;
  // "shares in Nippon Yusen", "trust in Maldonado"
  if (word === 'in' && NO_PLACE_BEFORE_IN.test(tokens[before - 1]?.norm ?? '')) return at;
  if (word === 'of') return EN_PLACE_NOUNS.has(tokens[before - 1]?.norm ?? '') ? end : at;
  // "in Reuters interviews": a name before a noun in the singular or plural without article is an attribute.
  return EN_LOCATIVE.has(word) && !(next?.capital === true && next.kind === 'word') ? end : at;
}

const NO_PLACE_BEFORE_IN =
  /^(?:shares?|stakes?|stock|stocks|interests?|investments?|invest|invested|investors?|holdings?|confidence|trust|faith|belief|believe|majority|involved|partners?)$/;

function russianEnd(
  tokens: readonly Token[],
  at: number,
  floor: number,
  to: number,
  isTaken: (at: number) => boolean,
): number {
  const token = tokens[at];
  if (token === undefined || !/^[а-я]/.test(token.norm) || RU_NO_PLACE.test(token.norm)) return at;
  const next = tokens[at + 1];
  if (RU_ADJECTIVE.test(token.norm) && next?.kind === 'word' && !next.capital) {
    // "в Верховном суде": an adjective before any other noun is no place.
    if (RU_REGION_NOUN.test(next.norm) && at + 1 < to) return at + 2;
    if (!/(?:ове|еве|ине|ыне|ске|цке)$/.test(token.norm) && !FINITE.test(next.norm)) return at;
  }
  const end = runEnd(tokens, at, to, isTaken, (one) => RU_NO_PLACE.test(one.norm));
  if (end === at || at <= floor) return at;
  if (genericSourceEnd('ru', tokens, at) > at) return at;
  let back = at - 1;
  while (/^["«“”„]$/.test(tokens[back]?.raw ?? '')) back -= 1;
  const before = tokens[back];
  if (before === undefined) return at;
  // "КПП «Рафах»": a name in quotation marks is a place behind a noun for one only.
  if (back < at - 1) return RU_PLACE_NOUN.test(before.norm) ? end : at;
  return RU_LOCATIVE.has(before.norm) || RU_PLACE_NOUN.test(before.norm) ? end : at;
}

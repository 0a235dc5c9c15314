import { EN_ADDRESSEES, EN_BETWEEN, EN_SOURCE_END, EN_SPEECH_NOUNS } from './lexicon/words.js';
import { COMMA, DASH, isQuote, type Range, type Reader, STOP, type TokenTime } from './reader.js';
import { mediaNounEnd } from '../entities/media-nouns.js';
import { speechLexicon } from './speech-lexicon.js';
import { isBoundary } from './english-subject.js';

/** Verb forms that are nouns or adjectives after these. */
export const NOUN_BEFORE = new Set(
  "the a an this these those its his her their our 's of no any another such".split(' '),
);

interface After {
  readonly at: number;
  readonly via: readonly string[];
}

/** Skips what may stand between a verb of speech and what is said: dates, addressees, statements, platforms. */
export function adjunctsAfter(reader: Reader, from: number, to: number, tells: boolean): After {
  const { tokens } = reader;
  const via: string[] = [];
  let at = from;
  if (tells) at = addressee(reader, at, to, via);
  for (;;) {
    const token = tokens[at];
    if (token === undefined || at >= to) break;
    const time = timeAhead(reader, at);
    if (time !== null) {
      at = Math.max(at + 1, time.to);
      continue;
    }
    if (EN_BETWEEN.has(token.norm)) {
      at += 1;
      continue;
    }
    const carrier = speechLexicon('en').according.longest(tokens, at, to);
    if (carrier?.value.kind === 'via' && at > from) {
      at = sourceEnd(reader, carrier.to, to);
      continue;
    }
    const place = /^(?:in|at|from|near)$/.test(token.norm) ? reader.entityAt(at + 1) : null;
    if (place !== null && /^(?:city|country|region)$/.test(place.entity.type)) {
      at = place.to;
      continue;
    }
    if (/^(?:in|on|at|via|during|through|by|to)$/.test(token.norm)) {
      const end = prepositional(reader, at, to, via);
      if (end > at) {
        at = end;
        continue;
      }
    }
    break;
  }
  return { at, via };
}

/** The date that begins here or behind "early on", "late in the day on". */
function timeAhead(reader: Reader, at: number): TokenTime | null {
  for (let ahead = at; ahead < at + 4; ahead += 1) {
    const time = reader.timeAt(ahead);
    if (time !== null) return time;
    if (!/^(?:on|in|at|late|later|early|earlier|by|the|day|same)$/.test(reader.tokens[ahead]?.norm ?? ''))
      return null;
  }
  return null;
}

function addressee(reader: Reader, from: number, to: number, via: string[]): number {
  const { tokens } = reader;
  let at = from;
  while (at < to && /^(?:the|a|an|his|her|state|local|russian)$/.test(tokens[at]?.norm ?? '')) at += 1;
  const entity = reader.entityAt(at);
  const next = entity?.entity.type === 'country' ? reader.entityAt(entity.to) : null;
  const outlet = entity?.entity.type === 'outlet' ? entity : next?.entity.type === 'outlet' ? next : null;
  if (outlet !== null) {
    via.push(outlet.entity.text);
    at = outlet.to;
    while (
      at < to &&
      /^(?:news|agency|television|tv|channel|newspaper|radio|website|site|daily)$/.test(
        tokens[at]?.norm ?? '',
      )
    )
      at += 1;
    return at;
  }
  if (EN_ADDRESSEES.has(tokens[at]?.norm ?? '')) return at + 1;
  const media = mediaNounEnd('en', tokens, at, to);
  const after = media > at ? reader.entityAt(media) : null;
  if (after?.entity.type === 'outlet') {
    via.push(after.entity.text);
    return after.to;
  }
  if (media > at && tokens[media]?.capital === true && after === null) {
    let end = media;
    while (end < to && tokens[end]?.capital === true) end += 1;
    via.push(reader.text({ from: media, to: end }));
    return end;
  }
  const end = entity !== null ? entity.to : from;
  // "told The Jordan Times": a country may begin a name that no list knows.
  if (
    entity?.entity.type === 'country' &&
    tokens[entity.to]?.capital === true &&
    tokens[entity.to]?.kind === 'word'
  ) {
    let name = entity.to;
    while (name < to && tokens[name]?.capital === true && reader.timeAt(name) === null) name += 1;
    return name;
  }
  // "told The Jordan Times.": a name that no list knows.
  let named = at;
  while (named < to && tokens[named]?.capital === true && reader.timeAt(named) === null) named += 1;
  if (named > at && entity === null) return named;
  for (let ahead = Math.max(at, end); ahead < Math.min(to, at + 8); ahead += 1) {
    const norm = tokens[ahead]?.norm ?? '';
    if (norm === 'that' || reader.timeAt(ahead) !== null || isBoundary(reader, ahead)) return ahead;
    if (EN_ADDRESSEES.has(norm)) return ahead + 1;
    if (
      /^(?:conference|briefing|meeting|council|assembly|forum|rally|summit|interview|outlet|agency|newspaper|television|tv|radio|channel|nation)$/.test(
        norm,
      )
    )
      return ahead + 1;
  }
  return end > from ? end : at + 1;
}

/** "in a statement carried by TASS", "on Twitter", "at a briefing in Moscow". */
function prepositional(reader: Reader, from: number, to: number, via: string[]): number {
  const { tokens } = reader;
  let at = from + 1;
  let speech = false;
  while (at < to && at - from < 9) {
    const token = tokens[at];
    if (token === undefined) break;
    const platform = platformAt(reader, at);
    if (platform !== null) {
      via.push(platform);
      at += 1;
      while (/^(?:account|page|channel)$/.test(tokens[at]?.norm ?? '')) at += 1;
      return at;
    }
    if (EN_SPEECH_NOUNS.has(token.norm)) speech = true;
    else if (speech && reader.timeAt(at) === null && !/^(?:to|with|on|in|by|at)$/.test(token.norm)) break;
    else if (speech) return at;
    else if (
      !/^(?:a|an|the|his|her|its|their|state|official|own|short|brief|separate|daily|weekly|regular)$/.test(
        token.norm,
      ) &&
      reader.entityAt(at) === null
    )
      return from;
    at += 1;
  }
  return speech ? at : from;
}

const PLATFORMS = new Map<string, string>([
  ['twitter', 'Twitter'],
  ['telegram', 'Telegram'],
  ['facebook', 'Facebook'],
  ['instagram', 'Instagram'],
  ['youtube', 'YouTube'],
  ['tiktok', 'TikTok'],
  ['weibo', 'Weibo'],
  ['linkedin', 'LinkedIn'],
]);

function platformAt(reader: Reader, at: number): string | null {
  const token = reader.tokens[at];
  if (token === undefined) return null;
  if (token.raw === 'X' && reader.tokens[at + 1]?.capital !== true) return 'X';
  return PLATFORMS.get(token.norm) ?? null;
}

export function endsHere(reader: Reader, at: number, to: number): boolean {
  const token = reader.tokens[at];
  return at >= to || token === undefined || STOP.has(token.raw) || (isQuote(token.raw) && at + 1 >= to);
}

/** Words of an adjunct that may close a sentence behind "he told reporters". */
const LONGEST_TRAIL = 14;

/** "at the headquarters of the disaster agency, AFAD.": only an adjunct is left, and what was said stands before. */
export function trailsOff(reader: Reader, at: number, to: number): boolean {
  const { tokens } = reader;
  if (to - at > LONGEST_TRAIL) return false;
  if (
    !/^(?:at|in|on|during|after|by|from|near|outside|ahead|following|before|via|upon|as)$/.test(
      tokens[at]?.norm ?? '',
    )
  )
    return false;
  for (let ahead = at + 1; ahead < to; ahead += 1) {
    const norm = tokens[ahead]?.norm ?? '';
    if (isQuote(norm) || /^(?:that|was|were|is|are|had|has|have|will|would)$/.test(norm)) return false;
  }
  return true;
}

/** "put the toll at 31,643 on Monday": the day at the end dates an announcement, unless a preposition makes it part of it. */
export function closingDate(reader: Reader, from: number, to: number): Range[] {
  let end = to;
  while (end > from && reader.tokens[end - 1]?.kind === 'mark') end -= 1;
  const time = reader.timeAt(end - 1);
  if (time === null || time.from <= from) return [];
  const before = reader.tokens[time.from - 1]?.norm ?? '';
  const own = reader.tokens[time.from]?.norm ?? '';
  const plain = before === 'on' || own === 'on' || /day$/.test(own);
  return plain && !/^(?:by|until|from|since|before|after|for|to)$/.test(before)
    ? [{ from: time.from, to: end }]
    : [];
}

export function complementAfter(reader: Reader, comma: number, to: number): number | null {
  for (let at = comma + 1; at < Math.min(to, comma + 25); at += 1) {
    if (reader.tokens[at]?.norm === 'that' && COMMA.has(reader.tokens[at - 1]?.raw ?? '')) return at + 1;
  }
  return null;
}

export function contentWords(reader: Reader, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1)
    if (reader.tokens[at]?.kind !== 'mark' && reader.timeAt(at) === null) count += 1;
  return count;
}

/** Token index after the noun phrase that begins here, read to the right. */
export function sourceEnd(reader: Reader, from: number, to: number): number {
  const { tokens } = reader;
  const { speech } = speechLexicon('en');
  let at = from;
  while (at < to && at - from < 16) {
    const token = tokens[at];
    if (token === undefined) break;
    const entity = reader.entityAt(at);
    if (entity !== null && entity.from === at) {
      at = entity.to;
      continue;
    }
    if (reader.timeAt(at) !== null) break;
    if (COMMA.has(token.raw) && at > from) {
      const next = reader.entityAt(at + 1);
      if (next?.entity.type === 'person' && reader.entityAt(at - 1)?.entity.type !== 'person') {
        at += 1;
        continue;
      }
      break;
    }
    if (
      STOP.has(token.raw) ||
      token.raw === ':' ||
      token.raw === '(' ||
      (DASH.has(token.raw) && token.kind === 'mark')
    )
      break;
    if (
      EN_SOURCE_END.has(token.norm) &&
      !(token.norm === 'in' && reader.entityAt(at + 1)?.entity.type === 'country')
    )
      break;
    if (
      at > from &&
      speech.longest(tokens, at, to)?.value.form === 'finite' &&
      !NOUN_BEFORE.has(tokens[at - 1]?.norm ?? '')
    )
      break;
    at += 1;
  }
  return at;
}

/** "the Interior Ministry's Telegram channel": the ministry speaks, Telegram carries it. */
export function ownPlatform(reader: Reader, from: number, to: number): { name: string; end: number } | null {
  for (let at = from + 1; at < to; at += 1) {
    const name = platformAt(reader, at);
    if (name !== null && reader.tokens[at - 1]?.norm === "'s") return { name, end: at - 1 };
  }
  return null;
}

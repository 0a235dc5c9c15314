import type { SpeechAct, Source } from './acts.js';
import { EN_ADDRESSEES, EN_BETWEEN, EN_CLAUSE, EN_SOURCE_END, EN_SPEECH_NOUNS } from './lexicon/words.js';
import {
  CLOSING,
  COMMA,
  DASH,
  isQuote,
  OPENING,
  type Range,
  type Reader,
  STOP,
  type TokenTime,
} from './reader.js';
import { entitiesIn, sourceOf } from './source.js';
import { mediaNounEnd } from '../entities/media-nouns.js';
import { genericSourceEnd } from '../entities/generic-sources.js';
import { type AccordingEntry, type SpeechEntry, speechLexicon } from './speech-lexicon.js';
import { quotedTokens } from './quoted.js';

/** Verb forms that are nouns or adjectives after these. */
const NOUN_BEFORE = new Set(
  "the a an this these those its his her their our 's of no any another such".split(' '),
);
/** Adjectives behind which a form that could be a noun is one: "official reports". */
const ADJECTIVE_BEFORE = new Set(
  'new official previous first latest media initial early police preliminary recent unconfirmed'.split(' '),
);
const COULD_BE_NOUN =
  /^(?:reports?|claims?|estimates?|forecasts?|demands?|notes?|states?|posts?|comments?|pledges?|promises?|threats?|shows?|puts?|counts?)$/;
const BE = new Set('be been being was were is are get got'.split(' '));
const LONGEST_SUBJECT = 18;

/** The speech acts of one English sentence. */
export function englishActs(reader: Reader, range: Range): SpeechAct[] {
  const { tokens } = reader;
  const { speech, according } = speechLexicon('en');
  const quoted = quotedTokens(reader, range);
  const acts: SpeechAct[] = [];
  for (let at = range.from; at < range.to; at += 1) {
    if (quoted.has(at)) continue;
    const phrase = according.longest(tokens, at, range.to);
    if (phrase !== null) {
      const act = accordingAct(reader, range, at, phrase.to, phrase.value);
      if (act !== null) {
        acts.push(act);
        at = Math.max(at, phrase.to - 1);
        continue;
      }
    }
    const norm = tokens[at]?.norm ?? '';
    if (norm === 'quoted' || norm === 'quotes' || norm === 'cited' || norm === 'cites') {
      const act = quotedAsSaying(reader, range, at);
      if (act !== null) {
        acts.push(act);
        at = act.cue.to - 1;
        continue;
      }
    }
    if (norm === 'speaking') {
      const act = wasSpeaking(reader, range, at);
      if (act !== null) acts.push(act);
      continue;
    }
    const verb = speech.longest(tokens, at, range.to);
    if (verb === null) continue;
    const made =
      verb.value.form === 'participle'
        ? participleAct(reader, range, at, verb.to, verb.value)
        : finiteActs(reader, range, at, verb.to, verb.value);
    acts.push(...made);
    at = verb.to - 1;
  }
  return acts;
}

interface Subject {
  readonly source: Source;
  /** Where the subject and its adjuncts begin. */
  readonly start: number;
  /** Token index of the comma or quote before it; -1 where it opens the sentence. */
  readonly boundary: number;
}

function isBoundary(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (token === undefined) return true;
  const raw = token.raw;
  // Sentences are cut already: a full stop inside one belongs to an abbreviation ("U.N. agency", "Gen. Smith").
  if (
    raw === '.' &&
    reader.tokens[at - 1]?.capital === true &&
    (reader.tokens[at - 1]?.raw.length ?? 9) <= 5
  ) {
    return reader.tokens[at + 1]?.kind !== 'word';
  }
  return (
    COMMA.has(raw) ||
    raw === ':' ||
    STOP.has(raw) ||
    raw === '(' ||
    raw === ')' ||
    CLOSING.has(raw) ||
    OPENING.has(raw) ||
    (DASH.has(raw) && token.kind === 'mark')
  );
}

/** The noun phrase before a verb, with appositions and relative clauses between commas skipped. */
function subjectBefore(reader: Reader, range: Range, verb: number): Subject | null {
  const { tokens } = reader;
  let end = verb;
  for (let hops = 0; hops < 4; hops += 1) {
    while (end > range.from && isAdjunctBefore(reader, end - 1)) end -= 1;
    if (end <= range.from) return null;
    if (isBoundary(reader, end - 1)) {
      if (hops > 0 && COMMA.has(tokens[end - 1]?.raw ?? '')) {
        end -= 1;
        continue;
      }
      // "X, on Tuesday, said": nothing but adjuncts between two commas. "X, head of Y, said": an apposition.
      const comma = COMMA.has(tokens[end - 1]?.raw ?? '');
      const named = comma && end === verb ? nameAfterOffice(reader, range, end - 1) : null;
      if (named !== null) return named;
      if (comma && (end < verb || closesApposition(reader, range, end - 1))) {
        end -= 1;
        continue;
      }
      return null;
    }
    let start = end;
    const reach = hops === 0 ? LONGEST_SUBJECT : 2 * LONGEST_SUBJECT;
    while (start > range.from && end - start < reach && !isBoundary(reader, start - 1)) start -= 1;
    const cut = clauseCut(reader, start, end);
    const first = tokens[cut]?.norm ?? '';
    const relative = first === 'who' || first === 'which' || first === 'whose';
    const comma = cut > range.from && COMMA.has(tokens[cut - 1]?.raw ?? '');
    // An apposition is closed by a comma; what stands right before the verb is the subject itself.
    const closed = COMMA.has(tokens[end]?.raw ?? '');
    if (comma && closed && (relative || isAside(reader, cut, end) || isApposition(reader, cut, end))) {
      end = cut - 1;
      continue;
    }
    if (relative) return cut > range.from && cut < verb ? subjectBefore(reader, range, cut) : null;
    let from = cut;
    while (from < end && isAdjunctAfterStart(reader, from)) from += 1;
    const source = sourceOf(reader, { from, to: withoutCarrier(reader, from, end) });
    if (source === null || !canSpeak(reader, source)) return null;
    return {
      source,
      start: cut,
      boundary: cut > range.from && isBoundary(reader, cut - 1) ? cut - 1 : cut > range.from ? cut : -1,
    };
  }
  return null;
}

/** Whether the chunk before this comma is an apposition or a relative clause of a name before it. */
function closesApposition(reader: Reader, range: Range, comma: number): boolean {
  let start = comma;
  while (start > range.from && comma - start < 2 * LONGEST_SUBJECT && !isBoundary(reader, start - 1))
    start -= 1;
  if (start <= range.from || !COMMA.has(reader.tokens[start - 1]?.raw ?? '')) return false;
  const relative = /^(?:who|which|whose)$/.test(reader.tokens[start]?.norm ?? '');
  return relative || isAside(reader, start, comma) || isApposition(reader, start, comma);
}

/** "citing hospital officials", "speaking to reporters": between commas it says nothing of who the subject is. */
function isAside(reader: Reader, from: number, end: number): boolean {
  const first = reader.tokens[from];
  return (
    first !== undefined &&
    !first.capital &&
    /^(?:.{3,}ing|quoted|cited|reached|contacted|interviewed)$/.test(first.norm) &&
    end - from <= 2 * LONGEST_SUBJECT
  );
}

/** "the governor of South Kivu, Jean-Jacques Purusi, told": the name between commas is the subject, after its office. */
function nameAfterOffice(reader: Reader, range: Range, comma: number): Subject | null {
  const { tokens } = reader;
  let from = comma;
  while (from > range.from && comma - from < 6 && !isBoundary(reader, from - 1)) from -= 1;
  if (from <= range.from || !COMMA.has(tokens[from - 1]?.raw ?? '')) return null;
  const person = reader.entityAt(from);
  const isName =
    (person?.entity.type === 'person' && person.to === comma) ||
    (comma - from <= 4 && tokens.slice(from, comma).every((token) => token.capital));
  if (!isName) return null;
  let start = from - 1;
  while (start > range.from && from - start < LONGEST_SUBJECT && !isBoundary(reader, start - 1)) start -= 1;
  start = clauseCut(reader, start, from - 1);
  let office = false;
  for (let at = start; at < from - 1; at += 1) office ||= reader.entityAt(at)?.entity.type === 'office';
  if (!office) return null;
  const source = sourceOf(reader, { from, to: comma });
  return source === null ? null : { source, start, boundary: start > range.from ? start - 1 : -1 };
}

/** Last clause opener between start and end that belongs to no name; the subject begins after it. */
function clauseCut(reader: Reader, start: number, end: number): number {
  for (let at = end - 1; at >= start; at -= 1) {
    const token = reader.tokens[at];
    if (token === undefined || reader.entityAt(at) !== null || !EN_CLAUSE.has(token.norm)) continue;
    if (/^(?:who|which|whose|whom)$/.test(token.norm)) return at;
    if (
      token.norm === 'and' &&
      reader.tokens[at - 1]?.capital === true &&
      reader.tokens[at + 1]?.capital === true
    )
      continue;
    return at + 1;
  }
  return start;
}

function isAdjunctBefore(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (token === undefined) return false;
  if (EN_BETWEEN.has(token.norm)) return true;
  if (reader.timeAt(at) !== null) return true;
  return /^(?:on|in|at)$/.test(token.norm) && reader.timeAt(at + 1) !== null;
}

function isAdjunctAfterStart(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (token === undefined) return true;
  return (
    isAdjunctBefore(reader, at) ||
    COMMA.has(token.raw) ||
    token.norm === 'in' ||
    token.norm === 'but' ||
    token.norm === 'and' ||
    token.norm === 'on'
  );
}

/** "head of the criminal prosecution service at …," after a name. */
function isApposition(reader: Reader, from: number, end: number): boolean {
  const { tokens } = reader;
  const before = reader.entityAt(from - 2);
  const names =
    (before !== null && before.entity.type !== 'office' && before.entity.form === undefined) ||
    (tokens[from - 2]?.capital === true && tokens[from - 3]?.capital === true);
  if (!names || end - from < 2) return false;
  const start = /^(?:the|a|an|its|his|her|their)$/.test(tokens[from]?.norm ?? '') ? from + 1 : from;
  for (let at = start; at < Math.min(end, start + 6); at += 1) {
    const entity = reader.entityAt(at);
    if (entity?.entity.type === 'office') return !holdsName(reader, from, end);
  }
  return start > from && end - start <= 6 && !holdsName(reader, from, end);
}

function holdsName(reader: Reader, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (reader.entityAt(at)?.entity.type === 'person') return true;
  return false;
}

/** A plain phrase speaks only if it is short or names somebody who can. */
function canSpeak(reader: Reader, source: Source): boolean {
  if (source.kind !== 'phrase') return true;
  const length = source.to - source.from;
  const first = reader.tokens[source.from];
  if (first === undefined || first.kind === 'number') return false;
  return length <= 14 && !/^(?:with|despite|amid|among|of|in|at|for|from|by|under)$/.test(first.norm);
}

/** "Official sources quoted by X": the carrier is read on its own. */
function withoutCarrier(reader: Reader, from: number, end: number): number {
  for (let at = from + 1; at < end; at += 1) {
    if (speechLexicon('en').according.longest(reader.tokens, at, end)?.value.kind === 'via') return at;
  }
  return end;
}

interface After {
  readonly at: number;
  readonly via: readonly string[];
}

/** Skips what may stand between a verb of speech and what is said: dates, addressees, statements, platforms. */
function adjunctsAfter(reader: Reader, from: number, to: number, tells: boolean): After {
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

function endsHere(reader: Reader, at: number, to: number): boolean {
  const token = reader.tokens[at];
  return at >= to || token === undefined || STOP.has(token.raw) || (isQuote(token.raw) && at + 1 >= to);
}

/** Words of an adjunct that may close a sentence behind "he told reporters". */
const LONGEST_TRAIL = 14;

/** "at the headquarters of the disaster agency, AFAD.": only an adjunct is left, and what was said stands before. */
function trailsOff(reader: Reader, at: number, to: number): boolean {
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

/** "has been reported", "were repeatedly accused": the subject suffers what the verb says. */
function isPassive(tokens: Reader['tokens'], verb: number): boolean {
  let at = verb - 1;
  while (/ly$/.test(tokens[at]?.norm ?? '') || /^(?:also|often|never|long|not)$/.test(tokens[at]?.norm ?? ''))
    at -= 1;
  return BE.has(tokens[at]?.norm ?? '');
}

function finiteActs(reader: Reader, range: Range, at: number, end: number, verb: SpeechEntry): SpeechAct[] {
  const { tokens } = reader;
  const before = tokens[at - 1]?.norm ?? '';
  if (ADJECTIVE_BEFORE.has(before) && COULD_BE_NOUN.test(tokens[at]?.norm ?? '')) return [];
  if (NOUN_BEFORE.has(before) || isPassive(tokens, at) || before === 'to' || before === 'not') return [];
  if (tokens[end]?.norm === 'by') return [];
  const agent = passiveReport(reader, range, at, end, verb);
  if (agent !== null) return [agent];
  const base = { cue: { from: at, to: end }, lemma: verb.lemma, act: verb.act };
  const after = adjunctsAfter(reader, end, range.to, verb.lemma === 'tell' || verb.lemma === 'inform');
  const subject = subjectBefore(reader, range, at);
  if (subject === null) {
    const first = tokens[at - 1];
    const open =
      at === range.from ||
      first === undefined ||
      COMMA.has(first.raw) ||
      isQuote(first.raw) ||
      first.norm === 'and';
    const that = tokens[after.at]?.norm === 'that';
    if (first?.norm === 'and' && (that || verb.frame === 'object' || verb.frame === 'both')) {
      return [
        {
          ...base,
          source: null,
          content: { from: that ? after.at + 1 : after.at, to: range.to },
          zone: [{ from: end, to: after.at }],
          via: after.via,
          role: 'continuation',
          rule: 'en-and-said-that',
        },
      ];
    }
    if (!open || at === range.from) return [];
    // ", said President X on Tuesday."
    const stop = sourceEnd(reader, end, range.to);
    const source = sourceOf(reader, { from: end, to: stop });
    if (source === null || (source.kind === 'phrase' && !isSpeaker(reader, source))) return [];
    const rest = adjunctsAfter(reader, stop, range.to, false);
    return [
      {
        ...base,
        source,
        content: contentBefore(range, at),
        zone: [{ from: stop, to: Math.max(stop, rest.at) }],
        via: rest.via,
        role: 'claim',
        rule: 'en-said-subject',
      },
    ];
  }
  const { source, start, boundary } = subject;
  const next = tokens[after.at];
  const spoken = { from: end, to: after.at };
  const zone = [{ from: leftZone(reader, range, start), to: at }, spoken];
  const claim = { ...base, source, zone, via: after.via, role: 'claim' as const };
  if (next?.norm === 'that' && verb.frame !== 'object') {
    return [{ ...claim, content: { from: after.at + 1, to: range.to }, rule: 'en-subject-said-that' }];
  }
  const hasBefore = boundary > range.from && contentWords(reader, range.from, boundary) >= 2;
  if (
    next?.raw === ':' ||
    (next !== undefined && OPENING.has(next.raw) && !endsHere(reader, after.at, range.to) && !hasBefore)
  ) {
    return [{ ...claim, content: { from: after.at + 1, to: range.to }, rule: 'en-subject-said-quote' }];
  }
  if (
    hasBefore &&
    (endsHere(reader, after.at, range.to) ||
      trailsOff(reader, after.at, range.to) ||
      (COMMA.has(next?.raw ?? '') && verb.frame !== 'object') ||
      next?.norm === 'as')
  ) {
    const list: SpeechAct[] = [
      {
        ...claim,
        zone: [{ from: start, to: at }, spoken],
        content: { from: range.from, to: boundary },
        rule: 'en-content-subject-said',
      },
    ];
    const tail = after.at + 1;
    if (COMMA.has(next?.raw ?? '') && isQuote(tokens[tail]?.raw ?? '')) {
      list.push({ ...claim, content: { from: tail, to: range.to }, rule: 'en-quote-said-quote' });
    }
    return list;
  }
  if (endsHere(reader, after.at, range.to)) return [];
  // A comma with nothing said yet: "X said, citing Y, that …".
  const from = COMMA.has(next?.raw ?? '') ? complementAfter(reader, after.at, range.to) : after.at;
  if (from === null) return [];
  // The date of "declared Jan. 10 a day of mourning" is what is declared.
  const direct = verb.lemma === 'declare' && reader.timeAt(end) !== null;
  const content = { from: direct ? end : from, to: range.to };
  const zones = direct
    ? zone.slice(0, 1)
    : verb.frame === 'clause'
      ? zone
      : [...zone, ...closingDate(reader, from, range.to)];
  return [
    {
      ...claim,
      zone: zones,
      content,
      rule: verb.frame === 'clause' ? 'en-subject-said-clause' : 'en-subject-verb-object',
    },
  ];
}

/** "put the toll at 31,643 on Monday": the day at the end dates an announcement, unless a preposition makes it part of it. */
function closingDate(reader: Reader, from: number, to: number): Range[] {
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

/** A phrase that names somebody who can speak: an office, a body, a country or a common noun for speakers. */
function isSpeaker(reader: Reader, source: Source): boolean {
  const first = reader.tokens[source.from];
  if (first === undefined || first.kind === 'number' || source.to - source.from > 8) return false;
  const words = reader.tokens.slice(source.from, source.to);
  if (words.length >= 2 && words.length <= 4 && words.every((token) => token.capital)) return true;
  for (let at = source.from; at < source.to; at += 1) {
    const type = reader.entityAt(at)?.entity.type;
    if (type === 'office' || type === 'organisation' || genericSourceEnd('en', reader.tokens, at) > at)
      return true;
  }
  return false;
}

function complementAfter(reader: Reader, comma: number, to: number): number | null {
  for (let at = comma + 1; at < Math.min(to, comma + 25); at += 1) {
    if (reader.tokens[at]?.norm === 'that' && COMMA.has(reader.tokens[at - 1]?.raw ?? '')) return at + 1;
  }
  return null;
}

/** Adjuncts before the subject up to the sentence start: "A day earlier Tokayev put", "On Tuesday, X said". */
function leftZone(reader: Reader, range: Range, start: number): number {
  let at = start;
  while (at > range.from) {
    const time = reader.timeAt(at - 1);
    if (time !== null) at = Math.min(at - 1, time.from);
    else if (COMMA.has(reader.tokens[at - 1]?.raw ?? '') && reader.timeAt(at - 2) !== null) at -= 1;
    else if (/^(?:on|in|at|and|but|late|early)$/.test(reader.tokens[at - 1]?.norm ?? '') && at < start)
      at -= 1;
    else break;
  }
  return Math.max(at, range.from);
}

function contentWords(reader: Reader, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1)
    if (reader.tokens[at]?.kind !== 'mark' && reader.timeAt(at) === null) count += 1;
  return count;
}

function contentBefore(range: Range, end: number): Range {
  return { from: range.from, to: end };
}

/** Token index after the noun phrase that begins here, read to the right. */
function sourceEnd(reader: Reader, from: number, to: number): number {
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

function accordingAct(
  reader: Reader,
  range: Range,
  at: number,
  end: number,
  entry: AccordingEntry,
): SpeechAct | null {
  const { tokens } = reader;
  const stop = sourceEnd(reader, end, range.to);
  const platform = ownPlatform(reader, end, stop);
  const whole = { from: end, to: platform?.end ?? stop };
  const carrier =
    entry.kind === 'via'
      ? entitiesIn(reader, whole).find((found) => found.entity.type === 'outlet')
      : undefined;
  const source = sourceOf(reader, carrier ?? whole);
  if (source === null) return null;
  if (
    entry.kind === 'via' &&
    source.kind !== 'outlet' &&
    (source.kind !== 'body' || /interview|speaking|remarks|comments/.test(entry.lemma))
  )
    return null;
  const after = adjunctsAfter(reader, stop, range.to, false);
  const role =
    entry.kind === 'claim'
      ? source.kind === 'outlet'
        ? 'relay'
        : 'claim'
      : entry.kind === 'cites'
        ? 'cites'
        : 'via';
  const initial = at === range.from || contentWords(reader, range.from, at) === 0;
  let content: Range = { from: range.from, to: COMMA.has(tokens[at - 1]?.raw ?? '') ? at - 1 : at };
  if (initial || entry.lemma === 'speaking to') {
    let comma = stop;
    while (comma < range.to && !COMMA.has(tokens[comma]?.raw ?? '')) comma += 1;
    content = { from: Math.min(comma + 1, range.to), to: range.to };
  }
  return {
    source,
    cue: { from: at, to: end },
    lemma: entry.lemma,
    act: 'say',
    content,
    zone: [{ from: stop, to: Math.max(stop, after.at) }],
    via: [...(platform === null ? [] : [platform.name]), ...after.via],
    role,
    rule: `en-${entry.kind}-${entry.lemma.replaceAll(' ', '-')}`,
  };
}

/** "the Interior Ministry's Telegram channel": the ministry speaks, Telegram carries it. */
function ownPlatform(reader: Reader, from: number, to: number): { name: string; end: number } | null {
  for (let at = from + 1; at < to; at += 1) {
    const name = platformAt(reader, at);
    if (name !== null && reader.tokens[at - 1]?.norm === "'s") return { name, end: at - 1 };
  }
  return null;
}

function participleAct(
  reader: Reader,
  range: Range,
  at: number,
  end: number,
  verb: SpeechEntry,
): SpeechAct[] {
  const before = reader.tokens[at - 1];
  if (before === undefined || at === range.from) return [];
  if (!COMMA.has(before.raw) && before.norm !== 'and' && before.norm !== 'while') return [];
  const that = reader.tokens[end]?.norm === 'that';
  if (!that && verb.frame === 'clause') return [];
  return [
    {
      source: null,
      cue: { from: at, to: end },
      lemma: verb.lemma,
      act: verb.act,
      content: { from: that ? end + 1 : end, to: range.to },
      zone: [],
      via: [],
      role: 'continuation',
      rule: 'en-participle',
    },
  ];
}

/** "56 people reported missing by the fire service": who reports stands behind "by". */
function passiveReport(
  reader: Reader,
  range: Range,
  at: number,
  end: number,
  verb: SpeechEntry,
): SpeechAct | null {
  const { tokens } = reader;
  if (!/^(?:report|confirm|announce|estimate|put)$/.test(verb.lemma) || tokens[end + 1]?.norm !== 'by')
    return null;
  if (!/^(?:missing|dead|killed|injured|wounded|detained|arrested|displaced)$/.test(tokens[end]?.norm ?? ''))
    return null;
  const stop = sourceEnd(reader, end + 2, range.to);
  const source = sourceOf(reader, { from: end + 2, to: stop });
  if (source === null) return null;
  let start = at;
  while (start > range.from && !COMMA.has(tokens[start - 1]?.raw ?? '')) start -= 1;
  return {
    source,
    cue: { from: at, to: end },
    lemma: verb.lemma,
    act: verb.act,
    content: { from: start, to: end + 1 },
    zone: [{ from: stop, to: Math.max(stop, adjunctsAfter(reader, stop, range.to, false).at) }],
    via: [],
    role: 'claim',
    rule: 'en-reported-by',
  };
}

/** "Interfax quoted X as saying", "X was quoted by TASS as saying". */
function quotedAsSaying(reader: Reader, range: Range, at: number): SpeechAct | null {
  const { tokens } = reader;
  let as = at + 1;
  while (
    as < Math.min(range.to, at + 25) &&
    !(tokens[as]?.norm === 'as' && /^(?:saying|telling)$/.test(tokens[as + 1]?.norm ?? ''))
  )
    as += 1;
  if (tokens[as]?.norm !== 'as') return null;
  const passive = BE.has(tokens[at - 1]?.norm ?? '');
  const subject = subjectBefore(reader, range, passive ? at - 1 : at);
  if (subject === null) return null;
  const by = tokens[at + 1]?.norm === 'by';
  const other = sourceOf(reader, { from: by ? at + 2 : at + 1, to: as });
  const source = passive ? subject.source : other;
  const carrier = passive ? other : subject.source;
  if (source === null) return null;
  const after = adjunctsAfter(reader, as + 2, range.to, false);
  const before = subject.boundary > range.from && endsHere(reader, after.at, range.to);
  return {
    source,
    cue: { from: at, to: as + 2 },
    lemma: 'quote',
    act: 'say',
    content: before ? { from: range.from, to: subject.boundary } : { from: after.at, to: range.to },
    zone: [
      { from: as + 2, to: after.at },
      { from: leftZone(reader, range, subject.start), to: at },
    ],
    via: carrier === null ? [] : [carrier.surface],
    role: 'claim',
    rule: 'en-quoted-as-saying',
  };
}

/** "Serdyukov was speaking on Sunday.": dates what he said in the sentence before. */
function wasSpeaking(reader: Reader, range: Range, at: number): SpeechAct | null {
  if (!BE.has(reader.tokens[at - 1]?.norm ?? '')) return null;
  const subject = subjectBefore(reader, range, at - 1);
  if (subject === null) return null;
  return {
    source: subject.source,
    cue: { from: at, to: at + 1 },
    lemma: 'speak',
    act: 'say',
    content: 'before',
    zone: [{ from: at + 1, to: range.to }],
    via: [],
    role: 'dates',
    rule: 'en-was-speaking',
  };
}

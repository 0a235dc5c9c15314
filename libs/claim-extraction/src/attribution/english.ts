import type { SpeechAct } from './acts.js';
import { COMMA, isQuote, OPENING, type Range, type Reader } from './reader.js';
import { entitiesIn, sourceOf } from './source.js';
import { type AccordingEntry, type SpeechEntry, speechLexicon } from './speech-lexicon.js';
import { quotedTokens } from './quoted.js';
import {
  NOUN_BEFORE,
  adjunctsAfter,
  endsHere,
  trailsOff,
  closingDate,
  complementAfter,
  contentWords,
  sourceEnd,
  ownPlatform,
} from './english-adjuncts.js';
import { subjectBefore, isSpeaker, leftZone } from './english-subject.js';

/** Adjectives behind which a form that could be a noun is one: "official reports". */
const ADJECTIVE_BEFORE = new Set(
  'new official previous first latest media initial early police preliminary recent unconfirmed'.split(' '),
);

const COULD_BE_NOUN =
  /^(?:reports?|claims?|estimates?|forecasts?|demands?|notes?|states?|posts?|comments?|pledges?|promises?|threats?|counts?)$/;

const BE = new Set('be been being was were is are get got'.split(' '));

/** The speech acts of one English sentence. */
export function englishActs(reader: Reader, range: Range): SpeechAct[] {
  const { tokens } = reader;
  const { speech, according } = speechLexicon('en');
  const quoted = quotedTokens(reader, range);
  const acts: SpeechAct[] = [];
  for (let at = range.from; at < range.to; at += 1) {
    // "the United States" states nothing.
    if (quoted.has(at) || isInName(reader, at)) continue;
    const norm = tokens[at]?.norm ?? '';
    if (norm === 'quoted' || norm === 'quotes' || norm === 'cited' || norm === 'cites') {
      const act = quotedAsSaying(reader, range, at);
      if (act !== null) {
        acts.push(act);
        at = act.cue.to - 1;
        continue;
      }
    }
    const phrase = according.longest(tokens, at, range.to);
    if (phrase !== null) {
      const act = accordingAct(reader, range, at, phrase.to, phrase.value);
      if (act !== null) {
        acts.push(act);
        at = Math.max(at, phrase.to - 1);
        continue;
      }
    }
    const tally = byTally(reader, range, at);
    if (tally !== null) {
      acts.push(tally);
      at = tally.cue.to - 1;
      continue;
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
  if (
    tokens[end]?.norm === 'by' &&
    !/^(?:phone|telephone|email|e-mail|text|video|letter|fax|radio)$/.test(tokens[end + 1]?.norm ?? '')
  )
    return [];
  const agent = passiveReport(reader, range, at, end, verb);
  if (agent !== null) return [agent];
  const base = { cue: { from: at, to: end }, lemma: verb.lemma, act: verb.act };
  const after = adjunctsAfter(reader, end, range.to, verb.lemma === 'tell' || verb.lemma === 'inform');
  const subject = subjectBefore(reader, range, at);
  // "…, read the statement", "…, a poll found": only behind what is said.
  if (verb.lemma === 'read' && subject !== null) return [];
  const trailing = subject !== null && subject.boundary > range.from && endsHere(reader, after.at, range.to);
  if (verb.lemma === 'find' && end === at + 1 && !trailing) return [];
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
  // "Some had been entered twice, it explained: the right number was 94."
  if (next?.raw === ':' && hasBefore)
    return [
      { ...claim, content: { from: range.from, to: boundary }, rule: 'en-content-subject-said' },
      { ...claim, content: { from: after.at + 1, to: range.to }, rule: 'en-subject-said-quote' },
    ];
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
        content: isInMidst(reader, range, boundary, after.at) ? range : { from: range.from, to: boundary },
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

/** "In Syria, the United Nations estimates, about 5,900 people have died": the source stands in the midst of what is said. */
function isInMidst(reader: Reader, range: Range, boundary: number, after: number): boolean {
  const { tokens } = reader;
  if (!COMMA.has(tokens[after]?.raw ?? '') || contentWords(reader, after + 1, range.to) < 3) return false;
  if (
    /^(?:and|but|as|while|adding|after|before|when|who|which|citing|though|although|with)$/.test(
      tokens[after + 1]?.norm ?? '',
    )
  )
    return false;
  return (
    boundary - range.from <= SHORT_ADJUNCT &&
    /^(?:in|on|at|by|since|during|after|before|among|of|under|this|last|next|so|until|between|over)$/.test(
      tokens[range.from]?.norm ?? '',
    )
  );
}
/** Tokens of an adjunct before a source in the midst of its sentence. */
const SHORT_ADJUNCT = 7;

/** Whether a word belongs to a name. */
function isInName(reader: Reader, at: number): boolean {
  const named = reader.entityAt(at);
  return named !== null && named.entity.type !== 'office' && reader.tokens[at]?.capital === true;
}

function contentBefore(range: Range, end: number): Range {
  return { from: range.from, to: end };
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

/** "By the union's count, 40,000 marched": who counts stands before the count. */
function byTally(reader: Reader, range: Range, at: number): SpeechAct | null {
  const { tokens } = reader;
  const before = tokens[at - 1];
  if (tokens[at]?.norm !== 'by' || !(at === range.from || COMMA.has(before?.raw ?? ''))) return null;
  let tally = at + 1;
  while (tally < Math.min(range.to, at + 8) && !TALLY.test(tokens[tally]?.norm ?? '')) tally += 1;
  if (tokens[tally - 1]?.norm !== "'s" && !/['’]$/.test(tokens[tally - 1]?.raw ?? '')) return null;
  if (!TALLY.test(tokens[tally]?.norm ?? '')) return null;
  const source = sourceOf(reader, { from: at + 1, to: tally - 1 });
  if (source === null) return null;
  const initial = at === range.from;
  let content: Range = { from: range.from, to: at - 1 };
  if (initial) {
    let comma = tally;
    while (comma < range.to && !COMMA.has(tokens[comma]?.raw ?? '')) comma += 1;
    content = { from: Math.min(comma + 1, range.to), to: range.to };
  }
  return {
    source,
    cue: { from: at, to: tally + 1 },
    lemma: 'count',
    act: 'say',
    content,
    zone: [],
    via: [],
    role: 'claim',
    rule: 'en-by-tally',
  };
}
const TALLY = /^(?:counts?|tally|tallies|estimates?|reckoning|account|calculations?|figures?)$/;

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

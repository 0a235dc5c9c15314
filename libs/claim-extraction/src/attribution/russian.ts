import { OUTLET } from '@isnad/claim-model';
import type { SpeechAct, Source } from './acts.js';
import { quotedTokens } from './quoted.js';
import { COMMA, DASH, isQuote, type Range, type Reader } from './reader.js';
import { entitiesIn, sourceOf } from './source.js';
import { type AccordingEntry, type SpeechEntry, speechLexicon } from './speech-lexicon.js';
import {
  type Spoken,
  speakerAfter,
  sourceEnd,
  zoneAfter,
  afterThat,
  siteOrPlatform,
} from './russian-speaker.js';
import { subjectBefore, leftStart, canSpeak, officeBefore } from './russian-subject.js';

/** The speech acts of one Russian sentence. */
export function russianActs(reader: Reader, range: Range): SpeechAct[] {
  const { tokens } = reader;
  const { speech, according } = speechLexicon('ru');
  const quoted = quotedTokens(reader, range);
  const acts: SpeechAct[] = [];
  for (let at = range.from; at < range.to; at += 1) {
    if (quoted.has(at) || tokens[at]?.kind !== 'word') continue;
    const phrase = according.longest(tokens, at, range.to) ?? his(reader, at);
    if (phrase !== null) {
      const act = accordingAct(reader, range, at, phrase.to, phrase.value);
      if (act !== null) {
        acts.push(act);
        at = Math.max(at, (act.source?.to ?? phrase.to) - 1);
        continue;
      }
    }
    const impersonal = impersonalAct(reader, range, at);
    if (impersonal !== null) {
      acts.push(impersonal);
      continue;
    }
    const verb = speech.longest(tokens, at, range.to);
    if (verb === null) continue;
    const act = verbAct(reader, range, at, verb.to, verb.value);
    if (act !== null) acts.push(act);
    at = verb.to - 1;
  }
  return acts;
}

/** "по его словам", "по их данным". */
function his(reader: Reader, at: number): { to: number; value: AccordingEntry } | null {
  const norms = [0, 1, 2].map((step) => reader.tokens[at + step]?.norm ?? '');
  if (norms[0] !== 'по' || !/^(?:его|ее|их)$/.test(norms[1] ?? '')) return null;
  return /^(?:словам|данным|мнению|оценке|оценкам|информации|утверждению|сведениям|подсчету|подсчетам|расчетам|версии|признанию)$/.test(
    norms[2] ?? '',
  )
    ? { to: at + 3, value: { lemma: 'по его словам', kind: 'claim' } }
    : null;
}

function verbAct(reader: Reader, range: Range, at: number, end: number, verb: SpeechEntry): SpeechAct | null {
  const { tokens } = reader;
  if (verb.form === 'participle') {
    return {
      source: null,
      cue: { from: at, to: end },
      lemma: verb.lemma,
      act: verb.act,
      content: { from: afterThat(reader, end, range.to) ?? end, to: range.to },
      zone: [],
      via: [],
      role: 'continuation',
      rule: 'ru-participle',
    };
  }
  if (verb.form === 'passive') return passiveAct(reader, range, at, end, verb);
  const before = tokens[at - 1];
  if (before?.norm === 'не' && verb.act !== 'deny') return null;
  const relative = relativeRelay(reader, range, at, end, verb);
  if (relative !== null) return relative;
  // "как передаёт X", "как сообщили в X"
  if (
    before?.norm === 'как' &&
    (at - 1 === range.from || COMMA.has(tokens[at - 2]?.raw ?? '') || DASH.has(tokens[at - 2]?.raw ?? ''))
  )
    return asReported(reader, range, at, end, verb);
  const quotes = verb.lemma === 'процитировать' ? wordsOf(reader, range, at, end, verb) : null;
  if (quotes !== null) return quotes;
  if (/^(?:об|о)$/.test(before?.norm ?? '')) return null;
  // "Об этом сообщил X"
  const opens = tokens[range.from]?.norm === 'об' && tokens[range.from + 1]?.norm === 'этом';
  if (
    (before?.norm === 'этом' && /^(?:об|о)$/.test(tokens[at - 2]?.norm ?? '')) ||
    (opens && at - range.from < 12)
  )
    return aboutThis(reader, range, at, end, verb);
  const inverted =
    before === undefined || COMMA.has(before.raw) || DASH.has(before.raw) || isQuote(before.raw);
  if (inverted && at > range.from) return invertedAct(reader, range, at, end, verb);
  return straightAct(reader, range, at, end, verb);
}

/** "…, сообщил в четверг X": verb, then who. */
function invertedAct(
  reader: Reader,
  range: Range,
  at: number,
  end: number,
  verb: SpeechEntry,
): SpeechAct | null {
  const spoken = speakerAfter(reader, end, range.to);
  const that = afterThat(reader, end, range.to);
  if (spoken === null) {
    // "X, говорил он" is read above; "…, отрицал, что": the subject stands before a parenthesis.
    return straightAct(reader, range, at, end, verb);
  }
  if (that !== null && spoken.to > that) return straightAct(reader, range, at, end, verb);
  const content =
    that !== null && that <= spoken.to + 2 ? { from: that, to: range.to } : { from: range.from, to: at };
  const relay = spoken.source.kind === 'outlet';
  return {
    source: spoken.source,
    cue: { from: at, to: end },
    lemma: verb.lemma,
    act: verb.act,
    content,
    zone: [{ from: end, to: Math.max(spoken.to, zoneAfter(reader, spoken.to, range.to)) }],
    via: spoken.via,
    role: relay ? 'relay' : 'claim',
    rule: 'ru-content-verb-subject',
  };
}

/** "X в тот же день доложил президенту, что …", "В министерстве назвали …", "Накануне «Хабар 24» …: тот говорил, что". */
function straightAct(
  reader: Reader,
  range: Range,
  at: number,
  end: number,
  verb: SpeechEntry,
): SpeechAct | null {
  const subject = subjectBefore(reader, range, at);
  const that = verb.frame === 'object' ? null : afterThat(reader, end, range.to);
  const via: string[] = [];
  const told = toldOutlet(reader, end, that ?? range.to);
  if (told !== null) via.push(told);
  if (subject === null) {
    // "Заявил об этом X": who speaks follows; else the one who spoke last.
    if (that === null || at !== range.from) return null;
    const spoken = speakerAfter(reader, end, range.to);
    if (spoken === null || spoken.to > that) return null;
    return {
      source: spoken.source,
      cue: { from: at, to: end },
      lemma: verb.lemma,
      act: verb.act,
      content: { from: that, to: range.to },
      zone: [{ from: end, to: spoken.to }],
      via: spoken.via,
      role: 'claim',
      rule: 'ru-verb-subject-that',
    };
  }
  const from = that ?? objectStart(reader, end, range.to);
  if (from >= range.to) return null;
  // "Ущерб губернатор оценил в 40 миллиардов": the object came first.
  const objectFirst =
    verb.lemma === 'оценить' &&
    /^(?:в|во)$/.test(reader.tokens[end]?.norm ?? '') &&
    subject.start > range.from;
  return {
    source: subject.source,
    cue: { from: at, to: end },
    lemma: verb.lemma,
    act: verb.act,
    content: { from: objectFirst ? range.from : from, to: range.to },
    zone: [
      { from: subject.start, to: at },
      { from: end, to: that === null ? from : that - 1 },
    ],
    via: [...subject.via, ...via],
    role: 'claim',
    rule: that === null ? 'ru-subject-verb-object' : 'ru-subject-verb-that',
  };
}

/** "уверял «Известия», что": told to an outlet. */
function toldOutlet(reader: Reader, from: number, limit: number): string | null {
  for (let at = from; at < Math.min(limit, from + 5); at += 1) {
    const entity = reader.entityAt(at);
    if (entity?.entity.type === 'outlet') return entity.entity.text;
    if (COMMA.has(reader.tokens[at]?.raw ?? '')) return null;
  }
  return null;
}

function objectStart(reader: Reader, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const time =
      reader.timeAt(at) ?? (/^(?:в|во)$/.test(reader.tokens[at]?.norm ?? '') ? reader.timeAt(at + 1) : null);
    if (time !== null && at - from < 4) at = Math.max(at + 1, time.to);
    else if (COMMA.has(reader.tokens[at]?.raw ?? '') && at === from) at += 1;
    else break;
  }
  return at;
}

/** "которого цитирует X", "слова которого приводит X", "заявление которой цитировало X": X carries what stands before. */
function relativeRelay(
  reader: Reader,
  range: Range,
  at: number,
  end: number,
  verb: SpeechEntry,
): SpeechAct | null {
  const before = reader.tokens[at - 1]?.norm ?? '';
  if (!/^котор(?:ого|ой|ых|ую|ый)$/.test(before) && !/^котор/.test(reader.tokens[at - 2]?.norm ?? ''))
    return null;
  const spoken = speakerAfter(reader, end, range.to);
  if (spoken === null || spoken.source.kind === 'person') return null;
  return relayAct(range, at, end, verb.lemma, spoken);
}

function relayAct(range: Range, at: number, end: number, lemma: string, spoken: Spoken): SpeechAct {
  return {
    source: spoken.source,
    cue: { from: at, to: end },
    lemma,
    act: 'report',
    content: { from: range.from, to: at },
    zone: [],
    via: spoken.via,
    role: 'via',
    rule: 'ru-relative-relay',
  };
}

/** "как передаёт X": a relay, or the claimant where nobody else speaks. */
function asReported(
  reader: Reader,
  range: Range,
  at: number,
  end: number,
  verb: SpeechEntry,
): SpeechAct | null {
  const spoken = speakerAfter(reader, end, range.to);
  if (spoken === null) return null;
  const initial = at - 1 === range.from;
  let comma = spoken.to;
  while (comma < range.to && !COMMA.has(reader.tokens[comma]?.raw ?? '')) comma += 1;
  return {
    source: spoken.source,
    cue: { from: at, to: end },
    lemma: verb.lemma,
    act: verb.act,
    // In mid-sentence it interrupts what is relayed, at the end it follows it.
    content: initial
      ? { from: Math.min(comma + 1, range.to), to: range.to }
      : { from: range.from, to: comma < range.to - 1 ? range.to : Math.max(range.from, at - 2) },
    zone: [{ from: end, to: Math.max(spoken.to, zoneAfter(reader, spoken.to, range.to)) }],
    via: spoken.via,
    role: spoken.source.kind === 'outlet' ? 'relay' : 'claim',
    rule: 'ru-as-reported',
  };
}

function aboutThis(
  reader: Reader,
  range: Range,
  at: number,
  end: number,
  verb: SpeechEntry,
): SpeechAct | null {
  const spoken = speakerAfter(reader, end, range.to);
  if (spoken === null) return null;
  return {
    source: spoken.source,
    cue: { from: at, to: end },
    lemma: verb.lemma,
    act: verb.act,
    content: 'before',
    zone: [{ from: range.from, to: range.to }],
    via: spoken.via,
    role: spoken.source.kind === 'outlet' ? 'relay' : 'claim',
    rule: 'ru-about-this',
  };
}

/** "X-ом названа численность", "в срок, обещанный X-ом". */
function passiveAct(
  reader: Reader,
  range: Range,
  at: number,
  end: number,
  verb: SpeechEntry,
): SpeechAct | null {
  const instrumental = /(?:ым|им|ом|ем|ой|ей|ами|ью|у|о)$/;
  const before = reader.entityAt(at - 1);
  let source: Source | null = null;
  let from = end;
  let start = at;
  if (before?.entity.type === 'person' && instrumental.test(before.entity.text.toLowerCase())) {
    source = sourceOf(reader, before);
    start = leftStart(reader, range, officeBefore(reader, before.from, range.from));
  } else {
    const to = sourceEnd(reader, end, range.to);
    const person = entitiesIn(reader, { from: end, to }).find((found) => found.entity.type === 'person');
    if (person !== undefined && instrumental.test(reader.tokens[person.from]?.norm ?? '')) {
      source = sourceOf(reader, person);
      from = person.to;
      if (reader.tokens[from]?.raw === ':' || COMMA.has(reader.tokens[from]?.raw ?? '')) from += 1;
    }
  }
  if (source === null || from >= range.to) return null;
  return {
    source,
    cue: { from: at, to: end },
    lemma: verb.lemma,
    act: verb.act,
    content: { from, to: range.to },
    zone: [{ from: start, to: at }],
    via: [],
    role: 'claim',
    rule: 'ru-passive',
  };
}

function accordingAct(
  reader: Reader,
  range: Range,
  at: number,
  end: number,
  entry: AccordingEntry,
): SpeechAct | null {
  const { tokens } = reader;
  if (entry.lemma === 'по его словам') {
    const from = COMMA.has(tokens[end]?.raw ?? '') ? end + 1 : end;
    const initial = at === range.from || !COMMA.has(tokens[at - 1]?.raw ?? '');
    const source: Source = {
      from: at,
      to: end,
      surface: reader.text({ from: at, to: end }),
      key: '',
      kind: 'anaphor',
      points: 'any',
    };
    const content = initial || end < range.to - 2 ? { from, to: range.to } : { from: range.from, to: at - 1 };
    return {
      source,
      cue: { from: at, to: end },
      lemma: entry.lemma,
      act: 'say',
      content: initial ? content : range,
      zone: [],
      via: [],
      role: 'claim',
      rule: 'ru-by-his-words',
    };
  }
  const platform = entry.kind === 'via' ? siteOrPlatform(reader, end, range.to) : null;
  const to = sourceEnd(reader, end, range.to);
  const source = platform ?? (to > end ? sourceOf(reader, { from: end, to }) : null);
  if (source === null) return null;
  if (entry.kind === 'via' && source.kind !== 'outlet') return null;
  if (entry.kind !== 'cites' && source.kind === 'phrase' && !canSpeak(reader, source)) return null;
  const initial = at === range.from;
  let comma = source.to;
  while (comma < range.to && !COMMA.has(tokens[comma]?.raw ?? '')) comma += 1;
  const about =
    /^(?:говорится|сообщается|указано|отмечается)/.test(entry.lemma) && opensWithThis(reader, range);
  const content = about ? ('before' as const) : accordingContent(reader, range, at, comma, initial);
  const role =
    entry.kind === 'cites'
      ? 'cites'
      : entry.kind === 'via'
        ? 'via'
        : source.kind === 'outlet'
          ? 'relay'
          : 'claim';
  return {
    source,
    cue: { from: at, to: end },
    lemma: entry.lemma,
    act: 'say',
    content,
    zone: [{ from: source.to, to: zoneAfter(reader, source.to, range.to) }],
    via: [],
    role,
    rule: `ru-${entry.kind}`,
  };
}

/** "Об этом говорится в заявлении": what is said stands in the sentence before. */
function opensWithThis(reader: Reader, range: Range): boolean {
  return (
    /^(?:об|о)$/.test(reader.tokens[range.from]?.norm ?? '') && reader.tokens[range.from + 1]?.norm === 'этом'
  );
}

/** Before it, after it, or, where it stands between commas, all around it: "В Сирии, по данным минздрава, погибли 326". */
function accordingContent(reader: Reader, range: Range, at: number, comma: number, initial: boolean): Range {
  const { tokens } = reader;
  if (initial) return { from: Math.min(comma + 1, range.to), to: range.to };
  const opened = COMMA.has(tokens[at - 1]?.raw ?? '') || DASH.has(tokens[at - 1]?.raw ?? '');
  const goesOn = comma + 2 < range.to && COMMA.has(tokens[comma]?.raw ?? '');
  // A clause of its own before it needs nothing behind it.
  if (opened && goesOn && !isClause(reader, range.from, at - 1)) return range;
  return { from: range.from, to: COMMA.has(tokens[at - 1]?.raw ?? '') ? at - 1 : at };
}

/** Whether words hold a verb, judged by its ending: "В Сирии", "власти" do not. */
function isClause(reader: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (
      /^[а-я]{2,}(?:л|ла|ло|ли|лся|лась|лись|ет|ют|ит|ят|ут|ется|ются|ится|ятся|ны|на|но|ты|та|то)$/.test(
        reader.tokens[at]?.norm ?? '',
      )
    )
      return true;
  }
  return false;
}

/** "ещё раньше сообщалось о 227": nobody is named, so the outlet says it, whoever spoke before in the sentence. */
function impersonalAct(reader: Reader, range: Range, at: number): SpeechAct | null {
  const { tokens } = reader;
  if (!/^(?:сообщалось|отмечалось|говорилось|указывалось|утверждалось)$/.test(tokens[at]?.norm ?? ''))
    return null;
  if (tokens[at + 1]?.norm === 'в' || /^(?:как|не)$/.test(tokens[at - 1]?.norm ?? '')) return null;
  let start = at;
  while (start > range.from && !COMMA.has(tokens[start - 1]?.raw ?? '') && at - start < 6) start -= 1;
  return {
    source: { from: at, to: at + 1, surface: OUTLET, key: OUTLET, kind: 'phrase', points: null },
    cue: { from: at, to: at + 1 },
    lemma: 'сообщаться',
    act: 'report',
    content: { from: start, to: range.to },
    zone: [],
    via: [],
    role: 'claim',
    rule: 'ru-impersonal',
  };
}

/** "ТАСС цитирует слова министра: …", "…, — приводит ТАСС слова министра": the minister speaks, the agency carries. */
function wordsOf(reader: Reader, range: Range, at: number, end: number, verb: SpeechEntry): SpeechAct | null {
  const { tokens } = reader;
  let words = end;
  while (
    words < Math.min(range.to, end + 8) &&
    !/^(?:слова|заявление|высказывание|комментарий|сообщение)$/.test(tokens[words]?.norm ?? '')
  )
    words += 1;
  if (words >= Math.min(range.to, end + 8)) return null;
  const to = sourceEnd(reader, words + 1, range.to);
  const source = to > words + 1 ? sourceOf(reader, { from: words + 1, to }) : null;
  const before = subjectBefore(reader, range, at);
  const carrier = before?.source ?? (words > end ? sourceOf(reader, { from: end, to: words }) : null);
  if (source === null || carrier === null) return null;
  const that = afterThat(reader, to, range.to);
  return {
    source,
    cue: { from: at, to: end },
    lemma: verb.lemma,
    act: 'say',
    content: that !== null && that <= to + 2 ? { from: that, to: range.to } : { from: range.from, to: at },
    zone: [{ from: before?.start ?? at, to }],
    via: [carrier.surface],
    role: 'claim',
    rule: 'ru-words-of',
  };
}

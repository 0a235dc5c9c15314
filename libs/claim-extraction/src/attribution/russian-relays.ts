import { OUTLET } from '@isnad/claim-model';
import type { SpeechAct } from './acts.js';
import { COMMA, type Range, type Reader } from './reader.js';
import { afterThat, sourceEnd, speakerAfter, type Spoken, zoneAfter } from './russian-speaker.js';
import { subjectBefore } from './russian-subject.js';
import { sourceOf } from './source.js';
import type { SpeechEntry } from './speech-lexicon.js';

/** "которого цитирует X", "слова которого приводит X", "заявление которой цитировало X": X carries what stands before. */
export function relativeRelay(
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
export function asReported(
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

export function aboutThis(
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

/** "ещё раньше сообщалось о 227": nobody is named, so the outlet says it, whoever spoke before in the sentence. */
export function impersonalAct(reader: Reader, range: Range, at: number): SpeechAct | null {
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
export function wordsOf(
  reader: Reader,
  range: Range,
  at: number,
  end: number,
  verb: SpeechEntry,
): SpeechAct | null {
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

import type { Source, SpeechAct } from './acts.js';
import { COMMA, type Range, type Reader } from './reader.js';
import { isClause } from './russian-according.js';
import { afterThat, sourceEnd, speakerAfter, zoneAfter } from './russian-speaker.js';
import { canSpeak, leftStart, officeBefore, subjectBefore } from './russian-subject.js';
import { entitiesIn, sourceOf } from './source.js';
import type { SpeechEntry } from './speech-lexicon.js';

/** "Минздрав повысил число жертв до 120": verbs of raising and lowering tell a figure where they have one as their object. */
const REVISES = 'пересмотреть';
const REVISED = /^(?:число|количество|численность|оценку|оценки|данные|цифру|цифры|статистику)$/;

/** "…, сообщил в четверг X": verb, then who. */
export function invertedAct(
  reader: Reader,
  range: Range,
  at: number,
  end: number,
  verb: SpeechEntry,
): SpeechAct | null {
  if (verb.lemma === REVISES) return straightAct(reader, range, at, end, verb);
  // "…, потребовала освободить экипаж": what is demanded follows, who demands stands before.
  const next = reader.tokens[end]?.norm ?? '';
  const spoken =
    /(?:ть|ться|ти|тись|чь)$/.test(next) && next.length > 4 ? null : speakerAfter(reader, end, range.to);
  const that = afterThat(reader, end, range.to);
  if (spoken === null) {
    // "X, говорил он" is read above; "…, отрицал, что": the subject stands before a parenthesis.
    return straightAct(reader, range, at, end, verb);
  }
  if (that !== null && spoken.to > that) return straightAct(reader, range, at, end, verb);
  // "В «Газпроме» опровергли сообщения": what is denied follows, who denies stands before.
  if (!canSpeak(reader, spoken.source) && subjectBefore(reader, range, at) !== null)
    return straightAct(reader, range, at, end, verb);
  const content =
    that !== null && that <= spoken.to + 2
      ? { from: that, to: range.to }
      : goesOnBehind(reader, range, at, spoken.to)
        ? range
        : { from: range.from, to: at };
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

/** "Решение, уточнили в суде, было принято": who speaks stands in the midst of a clause that has no verb yet. */
function goesOnBehind(reader: Reader, range: Range, verb: number, end: number): boolean {
  let comma = end;
  while (comma < range.to && comma - end < 6 && !COMMA.has(reader.tokens[comma]?.raw ?? '')) comma += 1;
  return (
    COMMA.has(reader.tokens[comma]?.raw ?? '') &&
    range.to - comma > 3 &&
    !isClause(reader, range.from, verb - 1)
  );
}

/** "X в тот же день доложил президенту, что …", "В министерстве назвали …", "Накануне «Хабар 24» …: тот говорил, что". */
export function straightAct(
  reader: Reader,
  range: Range,
  at: number,
  end: number,
  verb: SpeechEntry,
): SpeechAct | null {
  if (verb.lemma === REVISES && !REVISED.test(reader.tokens[end]?.norm ?? '')) return null;
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

/** "X-ом названа численность", "в срок, обещанный X-ом". */
export function passiveAct(
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

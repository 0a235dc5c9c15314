import type { Source, SpeechAct } from './acts.js';
import { leftZone, subjectBefore, zoneAfter } from './arabic-clause.js';
import { turnsAt } from './arabic-borders.js';
import { arabicPhrase, withoutCommas } from './arabic-phrase.js';
import { isUnfit } from './arabic-unfit.js';
import { BARE_COMPLEMENTISERS, COMPLEMENTISERS, PLATFORM_WORDS, REPEATED } from './lexicon/words-arabic.js';
import { COMMA, isQuote, type Range, type Reader } from './reader.js';
import { type AccordingEntry, arabicRelayVerbs } from './speech-lexicon.js';

export interface According {
  readonly acts: readonly SpeechAct[];
  readonly to: number;
}

/** "وفق X", "بحسب ما نقلت قناة X عن Y", "على ما ذكر موقع X", "نقلا عن Y". */
export function accordingAct(
  reader: Reader,
  range: Range,
  at: number,
  end: number,
  entry: AccordingEntry,
  floor: number,
): According | null {
  const { tokens } = reader;
  let from = end;
  const needsVerb = /(?:ما|كما)$/.test(entry.lemma);
  let relayed = needsVerb;
  if (tokens[from]?.norm === 'ما') {
    from += 1;
    relayed = true;
  }
  if (relayed) {
    if (/^(?:قد|كانت|كان)$/.test(tokens[from]?.norm ?? '')) from += 1;
    const verb = arabicRelayVerbs().longest(tokens, from, range.to);
    if (verb === null || verb.clitic !== null) return null;
    from = verb.to;
    while (
      from < range.to &&
      (/^(?:حينها|به|عنه|انذاك|له|امس)$/.test(tokens[from]?.norm ?? '') || reader.timeAt(from) !== null)
    )
      from += 1;
  }
  if (entry.kind === 'via') return viaAct(reader, range, at, end, entry);
  const told = relayed ? toldOutlet(reader, from, range.to) : null;
  if (told !== null)
    return { acts: [saidByItsSubject(reader, range, at, end, entry, told, floor)], to: told.to };
  const phrase = arabicPhrase(reader, from, range.to);
  if (phrase === null || isUnfit(reader, phrase.source)) return null;
  let source = phrase.source;
  let to = phrase.to;
  const via: string[] = [];
  const listener = toldTo(reader, to, range.to);
  if (listener !== null) {
    via.push(listener.outlet);
    to = listener.to;
  }
  // "وفق ما نقلت وكالة X عن Y"
  if (tokens[to]?.norm === 'عن') {
    const origin = arabicPhrase(reader, to + 1, range.to);
    if (origin !== null) {
      via.push(source.surface);
      source = origin.source;
      to = origin.to;
    }
  }
  source = withoutPreposition(reader, source, entry);
  const after = zoneAfter(reader, to, range.to);
  const initial = wordsBetween(reader, range.from, at) === 0;
  const that = saidBehind(reader, to, range.to);
  const content = initial
    ? { from: nextComma(reader, to, range.to), to: range.to }
    : entry.kind === 'cites' && that !== null
      ? { from: that, to: range.to }
      : withoutCommas(reader, {
          from: Math.max(range.from, floor),
          to: isInserted(reader, at, after) ? endOfInserted(reader, after, range.to) : at,
        });
  const role =
    entry.kind === 'cites'
      ? 'cites'
      : source.kind === 'outlet' || (source.kind === 'anaphor' && source.points === 'outlet')
        ? 'relay'
        : 'claim';
  const act: SpeechAct = {
    source,
    cue: { from: at, to: end },
    lemma: entry.lemma,
    act: 'say',
    content,
    zone: [{ from, to: after }],
    via,
    role,
    rule: `ar-according`,
  };
  return { acts: [act], to };
}

/** "بحسب ما أكده لقناة X": the outlet that was told, where nobody is named between; null where none follows. */
function toldOutlet(reader: Reader, at: number, limit: number): { outlet: string; to: number } | null {
  const norm = reader.tokens[at]?.norm ?? '';
  const entity = reader.entityAt(at);
  const glued = entity?.entity.type === 'outlet' && entity.entity.start > (reader.tokens[at]?.start ?? 0);
  if (!glued && !/^ل(?:وكاله|قناه|صحيفه|موقع|جريده|شبكه|اذاعه|برنامج|$)/.test(norm)) return null;
  if (!norm.startsWith('ل')) return null;
  for (let next = at; next < Math.min(limit, at + 5); next += 1) {
    const found = reader.entityAt(next);
    if (found?.entity.type === 'outlet') {
      const close = isQuote(reader.tokens[found.to]?.raw ?? '') ? found.to + 1 : found.to;
      return { outlet: found.entity.text, to: close };
    }
  }
  return null;
}

/** What the subject of a sentence himself told an outlet: "وقدم السفير استقالته، بحسب ما أكده لقناة X". */
function saidByItsSubject(
  reader: Reader,
  range: Range,
  at: number,
  end: number,
  entry: AccordingEntry,
  told: { readonly outlet: string; readonly to: number },
  floor: number,
): SpeechAct {
  return {
    source: null,
    cue: { from: at, to: end },
    lemma: entry.lemma,
    act: 'say',
    content: withoutCommas(reader, { from: Math.max(range.from, floor), to: at }),
    zone: [{ from: end, to: told.to }],
    via: [told.outlet],
    role: 'claim',
    rule: 'ar-according',
  };
}

/** "وتضم الحزمة، وفق بيان للمفوضية، 5 مليارات": a source between commas in the middle of what it says. */
function isInserted(reader: Reader, at: number, after: number): boolean {
  const { tokens } = reader;
  const opens = COMMA.has(tokens[at - 1]?.raw ?? '');
  const comma = COMMA.has(tokens[after]?.raw ?? '') ? after : after - 1;
  return (
    opens &&
    COMMA.has(tokens[comma]?.raw ?? '') &&
    !turnsAt(reader, comma) &&
    !/^(?:و.{3,}|ثم|مضيفا|مشيرا|موكدا|موضحا|مضيفه|مشيره|موكده|ما|مما)$/.test(tokens[comma + 1]?.norm ?? '')
  );
}

/** Where what an inserted source says ends: where the sentence turns, or another source is named. */
function endOfInserted(reader: Reader, from: number, limit: number): number {
  for (let at = from + 1; at < limit; at += 1) {
    if (turnsAt(reader, at)) return at;
    if (/^و?(?:بحسب|وفق|وفقا|حسب)$/.test(reader.tokens[at]?.norm ?? '')) return at;
  }
  return limit;
}

/** "مصدر تحدث إلى «رويترز»", "مسعفين تحدثوا لوكالة X": the outlet that was told; null where none follows. */
function toldTo(reader: Reader, at: number, limit: number): { outlet: string; to: number } | null {
  if (!/^(?:تحدث|تحدثت|تحدثوا|صرح|صرحت|صرحوا)$/.test(reader.tokens[at]?.norm ?? '')) return null;
  for (let next = at + 1; next < Math.min(limit, at + 7); next += 1) {
    const entity = reader.entityAt(next);
    if (entity?.entity.type === 'outlet') return { outlet: entity.entity.text, to: entity.to };
  }
  return null;
}

/** Token index of what is said where "that" follows a cited source: "نقلا عن X، أن …"; null where it does not. */
function saidBehind(reader: Reader, from: number, limit: number): number | null {
  let at = from;
  while (at < limit && (COMMA.has(reader.tokens[at]?.raw ?? '') || isQuote(reader.tokens[at]?.raw ?? '')))
    at += 1;
  const norm = reader.tokens[at]?.norm ?? '';
  if (!COMPLEMENTISERS.has(norm)) return null;
  return BARE_COMPLEMENTISERS.has(norm) ? at + 1 : at;
}

function viaAct(
  reader: Reader,
  range: Range,
  at: number,
  end: number,
  entry: AccordingEntry,
): According | null {
  const platform = platformNear(reader, end, range.to);
  const phrase = platform === null ? arabicPhrase(reader, end, range.to) : null;
  const spokenBy = entry.lemma === 'على لسان' && phrase !== null;
  if (platform === null && phrase?.source.kind !== 'outlet' && !spokenBy) return null;
  const source: Source = phrase?.source ?? {
    from: end,
    to: platform?.to ?? end,
    surface: platform?.name ?? '',
    key: '',
    kind: 'outlet',
    points: null,
  };
  const act: SpeechAct = {
    source,
    cue: { from: at, to: end },
    lemma: entry.lemma,
    act: 'say',
    content: range,
    zone: [],
    via: [],
    role: 'via',
    rule: 'ar-via',
  };
  return { acts: [act], to: Math.max(end, source.to) };
}

function platformNear(reader: Reader, from: number, limit: number): { name: string; to: number } | null {
  for (let at = from; at < Math.min(limit, from + 6); at += 1) {
    const token = reader.tokens[at];
    if (token !== undefined && PLATFORM_WORDS.has(token.norm)) return { name: token.raw, to: at + 1 };
  }
  return null;
}

/** وفقا governs with ل: the letter is no part of the name. */
function withoutPreposition(reader: Reader, source: Source, entry: AccordingEntry): Source {
  if (!/^(?:وفقا|طبقا|وفقًا)/.test(entry.lemma) || !source.surface.startsWith('ل')) return source;
  const entity = reader.entityAt(source.from);
  if (entity !== null && entity.from === source.from) return source;
  const surface = source.surface.startsWith('لل') ? `ال${source.surface.slice(2)}` : source.surface.slice(1);
  return { ...source, surface };
}

function nextComma(reader: Reader, from: number, to: number): number {
  let at = from;
  while (at < to && !COMMA.has(reader.tokens[at]?.raw ?? '')) at += 1;
  return at < to ? at + 1 : from;
}

function wordsBetween(reader: Reader, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (reader.tokens[at]?.kind === 'word') count += 1;
  return count;
}

/** "التي أوردتها «بلومبرغ»", "ونقلتها «سبوتنيك»", "نشرته الخارجية التركية": the carrier of what stands before. */
export function relativeRelay(reader: Reader, range: Range, at: number): SpeechAct | null {
  const { tokens } = reader;
  const verb = arabicRelayVerbs().longest(tokens, at, range.to);
  if (verb === null) return null;
  const norm = tokens[at]?.norm ?? '';
  const words = /^(?:كلامه|كلامها|تصريحه|تصريحاته|تصريحاتها|اقواله|حديثه|عنه|عنها)$/.test(
    tokens[verb.to]?.norm ?? '',
  );
  if (!(words || /(?:ته|تها|له|لها|ره|رها|ثه|ثها|ده|دها)$/.test(norm))) return null;
  if (words && COMPLEMENTISERS.has(tokens[verb.to + 1]?.norm ?? '')) return null;
  const phrase = arabicPhrase(reader, verb.to + (words ? 1 : 0), range.to);
  if (words && phrase?.source.kind !== 'outlet') return null;
  if (phrase === null || phrase.source.kind === 'anaphor') return null;
  return {
    source: phrase.source,
    cue: { from: at, to: verb.to },
    lemma: norm,
    act: 'report',
    content: range,
    zone: [{ from: verb.to, to: zoneAfter(reader, phrase.to, range.to) }],
    via: [],
    role: 'via',
    rule: 'ar-relative-relay',
  };
}

/** With and without a conjunction. Folded. */
const TRANSMITS: ReadonlySet<string> = new Set(
  ['', 'و', 'ف'].flatMap((conjunction) => ['نقل', 'نقلت', 'ينقل', 'تنقل'].map((verb) => conjunction + verb)),
);

/** "نقلت وكالة X عن Y قوله إن", "ونُقل عنه قوله". */
export function transmission(reader: Reader, range: Range, at: number): SpeechAct | null {
  const { tokens } = reader;
  if (!TRANSMITS.has(tokens[at]?.norm ?? '')) return null;
  const via: string[] = [];
  let from = at + 1;
  const next = tokens[from]?.norm ?? '';
  let source: Source;
  if (next === 'عنه' || next === 'عنها' || next === 'عنهم') {
    source = {
      from,
      to: from + 1,
      surface: tokens[from]?.raw ?? '',
      key: '',
      kind: 'anaphor',
      points: 'any',
    };
    from += 1;
  } else {
    const carried = carriedFrom(reader, range, at);
    if (carried !== null) {
      via.push(carried.carrier);
      from = carried.to;
    } else if (next !== 'عن') {
      const carrier = arabicPhrase(reader, from, range.to);
      if (carrier === null) return null;
      via.push(carrier.source.surface);
      from = carrier.to;
      while (from < range.to && tokens[from]?.norm !== 'عن' && from - carrier.to < 8) from += 1;
    }
    if (tokens[from]?.norm !== 'عن') return null;
    const origin = arabicPhrase(reader, from + 1, range.to);
    if (origin === null) return null;
    source = origin.source;
    from = origin.to;
  }
  const zoneStart = from;
  while (
    from < range.to &&
    !REPEATED.has(tokens[from]?.norm ?? '') &&
    !COMPLEMENTISERS.has(tokens[from]?.norm ?? '') &&
    tokens[from]?.raw !== ':'
  )
    from += 1;
  if (from >= range.to) return null;
  const zoneEnd = from;
  while (
    from < range.to &&
    (REPEATED.has(tokens[from]?.norm ?? '') ||
      BARE_COMPLEMENTISERS.has(tokens[from]?.norm ?? '') ||
      tokens[from]?.raw === ':')
  )
    from += 1;
  return {
    source,
    cue: { from: at, to: at + 1 },
    lemma: 'نقل',
    act: 'say',
    content: { from, to: range.to },
    zone: [leftZone(reader, range, at, at), { from: zoneStart, to: zoneEnd }],
    via,
    role: 'claim',
    rule: 'ar-transmitted',
  };
}

/** "وكالة X نقلت، الثلاثاء، عن Y": the carrier before its verb, and the index of عن; null where the carrier follows. */
function carriedFrom(reader: Reader, range: Range, at: number): { carrier: string; to: number } | null {
  let from = at + 1;
  while (from < range.to && (COMMA.has(reader.tokens[from]?.raw ?? '') || reader.timeAt(from) !== null))
    from += 1;
  if (reader.tokens[from]?.norm !== 'عن') return null;
  const before = subjectBefore(reader, range, at);
  return before?.source.kind === 'outlet' ? { carrier: before.source.surface, to: from } : null;
}

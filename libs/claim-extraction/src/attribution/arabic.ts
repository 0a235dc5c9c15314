import type { SpeechAct, Source } from './acts.js';
import { arabicPhrase, withoutCommas } from './arabic-phrase.js';
import {
  BARE_COMPLEMENTISERS,
  BEFORE_OTHER_AN,
  COMPLEMENTISERS,
  PLATFORM_WORDS,
  REPEATED,
} from './lexicon/words-arabic.js';
import { quotedTokens } from './quoted.js';
import { COMMA, isQuote, OPENING, type Range, type Reader, STOP } from './reader.js';
import { type AccordingEntry, arabicRelayVerbs, type SpeechEntry, speechLexicon } from './speech-lexicon.js';

/** How far after its verb the thing said may begin. */
const REACH = 45;

/** The speech acts of one Arabic sentence. */
export function arabicActs(reader: Reader, range: Range): SpeechAct[] {
  const { tokens } = reader;
  const { speech, according } = speechLexicon('ar');
  const quoted = quotedTokens(reader, range);
  const acts: SpeechAct[] = [];
  // "1414 بحسب وزارة الصحة، و2160 بحسب مسعفين": each source has what stands behind the source before.
  let floor = range.from;
  for (let at = range.from; at < range.to; at += 1) {
    if (quoted.has(at) || tokens[at]?.kind !== 'word') continue;
    const phrase = according.longest(tokens, at, range.to);
    if (phrase !== null && (phrase.clitic === null || phrase.clitic.conjunction)) {
      const act = accordingAct(reader, range, at, phrase.to, phrase.value, floor);
      if (act !== null) {
        acts.push(...act.acts);
        if (phrase.value.kind === 'claim') floor = act.to;
        at = act.to - 1;
        continue;
      }
    }
    const dated = itCame(reader, range, at);
    if (dated !== null) acts.push(dated);
    const written = writtenIn(reader, range, at);
    if (written !== null) {
      acts.push(written);
      at += 1;
      continue;
    }
    const relayed = relativeRelay(reader, range, at);
    if (relayed !== null) {
      acts.push(relayed);
      at = (relayed.source?.to ?? at + 1) - 1;
      continue;
    }
    const transmitted = transmission(reader, range, at);
    if (transmitted !== null) {
      acts.push(transmitted);
      at = transmitted.cue.to - 1;
      continue;
    }
    const verb = speech.longest(tokens, at, range.to);
    if (
      verb === null ||
      (verb.clitic !== null && (verb.clitic.preposition !== '' || !verb.clitic.conjunction))
    )
      continue;
    const act =
      verb.value.form === 'participle'
        ? participleAct(reader, range, at, verb.to, verb.value)
        : finiteAct(reader, range, at, verb.to, verb.value);
    // Inside what somebody says, "تدين" and "تدعو" tell what is said, and their subject often stands before them.
    const nested = acts.some(
      (outer) =>
        outer.content !== 'before' &&
        outer.role !== 'via' &&
        outer.content.from <= at &&
        at < outer.content.to,
    );
    if (act !== null && nested && act.role === 'claim' && act.rule.endsWith('object')) {
      at = verb.to - 1;
      continue;
    }
    if (act !== null) acts.push(act);
    at = verb.to - 1;
  }
  return acts;
}

interface Before {
  readonly source: Source;
  readonly from: number;
}

/** The subject before its verb: after كان, or at the head of a nominal sentence or headline. */
function subjectBefore(reader: Reader, range: Range, verb: number): Before | null {
  const { tokens } = reader;
  let start = range.from;
  for (let at = verb - 1; at >= Math.max(range.from, verb - 30); at -= 1) {
    const norm = tokens[at]?.norm ?? '';
    if (/^[وف]?(?:كان|كانت|كانوا)$/.test(norm)) {
      start = at + 1;
      break;
    }
    if (
      /^[وف]?(?:اما|لكن|فيما|بينما|حين)$/.test(norm) ||
      (norm === 'ان' && /^[وف]?(?:غير|الا|بيد)$/.test(tokens[at - 1]?.norm ?? ''))
    ) {
      start = at + 1;
      break;
    }
  }
  const phrase = arabicPhrase(reader, start, verb);
  if (phrase === null) return null;
  let at = phrase.to;
  // Between subject and verb: commas, dates, قد, a relative clause between commas.
  while (at < verb) {
    const token = tokens[at];
    const time = reader.timeAt(at);
    if (time !== null) at = time.to;
    else if (
      token !== undefined &&
      (COMMA.has(token.raw) ||
        token.norm === 'قد' ||
        token.norm === 'في' ||
        token.norm === 'يوم' ||
        token.norm === 'ان')
    )
      at += 1;
    else if (/^ال(?:ذي|ذى|تي|تى|ذين)$/.test(token?.norm ?? '')) {
      at += 1;
      while (at < verb && !COMMA.has(tokens[at]?.raw ?? '')) at += 1;
      if (at >= verb) return null;
    } else return null;
  }
  return { source: phrase.source, from: start };
}

function finiteAct(
  reader: Reader,
  range: Range,
  at: number,
  end: number,
  verb: SpeechEntry,
): SpeechAct | null {
  if (isNounUse(reader, at, end)) return null;
  const before = subjectBefore(reader, range, at);
  const phrase = before === null && !isTold(reader, end) ? arabicPhrase(reader, end, range.to) : null;
  const source = before?.source ?? phrase?.source ?? null;
  if (source !== null && source.kind === 'phrase' && !plausible(reader, source, before !== null)) {
    return before === null ? continuation(reader, range, at, end, verb) : null;
  }
  if (source === null) return continuation(reader, range, at, end, verb);
  const stop = phrase?.to ?? end;
  const said = contentAfter(reader, stop, range.to, verb);
  if (said === null) return null;
  const left = leftZone(reader, range, before?.from ?? at, at);
  return {
    source,
    cue: { from: at, to: end },
    lemma: verb.lemma,
    act: verb.act,
    content: { from: said.from, to: range.to },
    zone: [
      left,
      { from: stop, to: said.zoneEnd },
      ...(said.how === 'object' && reader.timeAt(said.from) === null
        ? datesSetOff(reader, said.from, range.to)
        : []),
    ],
    via: said.via,
    role: 'claim',
    rule: before === null ? `ar-verb-subject-${said.how}` : `ar-subject-verb-${said.how}`,
  };
}

/** Measures that verbs of saying are said of: "سجل سعر الذهب", "حددت أسعار". */
const NO_SPEAKERS =
  /^(?:ال)?(?:سعر|اسعار|موشر|خام|معدل|معدلات|عدد|نسبه|حصيله|قيمه|حجم|ذهب|دولار|جنيه|ليره|درجات|حراره|انتاج|اجمالي|متوسط)$/;

/** "وقالوا لرويترز": whom they told is not who speaks. */
function isTold(reader: Reader, at: number): boolean {
  const entity = reader.entityAt(at);
  const token = reader.tokens[at];
  if (token === undefined || !token.norm.startsWith('ل')) return false;
  return (
    (entity?.entity.type === 'outlet' && entity.entity.start > token.start) ||
    /^ل(?:وكال|قنا|صحيف|جريد|موقع|اذاع|برنامج|لصحفي|لصحافي)/.test(token.norm)
  );
}

/** "وأضاف أن": the one who spoke last, or who acts earlier in the sentence. */
function continuation(
  reader: Reader,
  range: Range,
  at: number,
  end: number,
  verb: SpeechEntry,
): SpeechAct | null {
  const said = contentAfter(reader, end, range.to, verb);
  if (said === null || said.how === 'object') return null;
  return {
    source: null,
    cue: { from: at, to: end },
    lemma: verb.lemma,
    act: verb.act,
    content: { from: said.from, to: range.to },
    zone: [leftZone(reader, range, at, at), { from: end, to: said.zoneEnd }],
    via: said.via,
    role: 'continuation',
    rule: `ar-continued-${said.how}`,
  };
}

/** ذكر and كتب are nouns after an article or a preposition; يذكر أن introduces background of the outlet. */
function isNounUse(reader: Reader, at: number, end: number): boolean {
  const norm = reader.tokens[at]?.norm ?? '';
  const before = reader.tokens[at - 1]?.norm ?? '';
  if (/^(?:و)?يذكر$/.test(norm) && COMPLEMENTISERS.has(reader.tokens[end]?.norm ?? '')) return true;
  return /^(?:على|علي|في|فى|من|الى|عن|بعد|قبل|لم|لن|ان|لا)$/.test(before) && !/^(?:لم|لا)$/.test(before);
}

function plausible(reader: Reader, source: Source, before: boolean): boolean {
  const first = reader.tokens[source.from];
  if (first === undefined || first.kind !== 'word' || first.norm.length < 3) return false;
  if (NO_SPEAKERS.test(first.norm)) return false;
  // "نفى تورطها": a single noun with a pronoun is what is denied.
  if (!before && source.to === source.from + 1 && /(?:ها|هم|هما)$/.test(first.norm)) return false;
  const stripped = !first.raw.startsWith(source.surface.slice(0, 2));
  if (
    !stripped &&
    /^(?:ب|ل|ك)/.test(first.norm) &&
    !/^(?:بيان|لجن|لواء|كتيب|كاتب|كبير|باحث|بعض|برلمان|بنك|بلدي|بعث)/.test(first.norm)
  )
    return false;
  return before ? source.to - source.from <= 8 : source.to - source.from <= 14;
}

interface Said {
  readonly from: number;
  readonly zoneEnd: number;
  readonly via: readonly string[];
  readonly how: 'that' | 'quote' | 'object';
}

/** Where what is said begins, after verb and subject. */
function contentAfter(reader: Reader, from: number, to: number, verb: SpeechEntry): Said | null {
  const { tokens } = reader;
  const via: string[] = [];
  let comma = -1;
  for (let at = from; at < Math.min(to, from + REACH); at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const platform = PLATFORM_WORDS.get(token.norm);
    if (platform !== undefined) {
      via.push(token.raw);
      continue;
    }
    if (token.raw === ':' || token.raw === '：') return { from: at + 1, zoneEnd: at, via, how: 'quote' };
    if (COMPLEMENTISERS.has(token.norm) && !BEFORE_OTHER_AN.has(tokens[at - 1]?.norm ?? '')) {
      return { from: BARE_COMPLEMENTISERS.has(token.norm) ? at + 1 : at, zoneEnd: at, via, how: 'that' };
    }
    const time = reader.timeAt(at);
    if (time !== null) {
      if (declared(reader, time.to, to)) return { from: at, zoneEnd: from, via, how: 'object' };
      at = time.to - 1;
      continue;
    }
    if (COMMA.has(token.raw)) {
      const parenthesis =
        at === from ? relayedParenthesis(reader, at, datedParenthesis(reader, at, to), to) : at;
      if (parenthesis > at) {
        at = parenthesis - 1;
        continue;
      }
      comma = at;
      continue;
    }
    if (OPENING.has(token.raw) && !shortQuote(reader, at, to))
      return { from: at, zoneEnd: at, via, how: 'quote' };
    const outlet = reader.entityAt(at);
    if (outlet?.entity.type === 'outlet') {
      if (isAddressee(reader, at)) via.push(outlet.entity.text);
      at = isQuote(tokens[outlet.to]?.raw ?? '') ? outlet.to : outlet.to - 1;
      continue;
    }
    if (verb.frame === 'clause') {
      const other = speechLexicon('ar').speech.longest(tokens, at, to);
      if (other?.value.form === 'finite' && other.clitic?.conjunction === true) break;
      continue;
    }
    const adjunct = adjunctEnd(reader, at, to, comma === at - 1 || at === from, via);
    if (adjunct > at) {
      at = adjunct - 1;
      continue;
    }
    if (isQuote(token.raw) || token.raw === ')' || token.raw === '(') continue;
    if (token.norm === 'ل' || /^ل(?:لصحفيين|لصحافيين|لاعلاميين)$/.test(token.norm)) continue;
    return { from: at, zoneEnd: at, via, how: 'object' };
  }
  return null;
}

/** "تحدثت، يوم إقلاع آخر الطائرات في 19 من الشهر ذاته، عن": token index of the second comma; the first where no date stands between. */
function datedParenthesis(reader: Reader, comma: number, to: number): number {
  let dated = false;
  for (let at = comma + 1; at < Math.min(to, comma + 16); at += 1) {
    const token = reader.tokens[at];
    if (token === undefined || COMPLEMENTISERS.has(token.norm)) return comma;
    if (reader.timeAt(at) !== null) dated = true;
    if (COMMA.has(token.raw)) return dated ? at : comma;
  }
  return comma;
}

/** "وأكد نائب، نقلت كلامه وكالة X، أن": token index of the second comma where a relay stands between; else the end given. */
function relayedParenthesis(reader: Reader, comma: number, end: number, to: number): number {
  if (end > comma || !/^(?:نقل|نقلت|اورد|اوردت|نشر|نشرت|كما)/.test(reader.tokens[comma + 1]?.norm ?? ''))
    return end;
  for (let at = comma + 2; at < Math.min(to, comma + 12); at += 1)
    if (COMMA.has(reader.tokens[at]?.raw ?? '')) return at;
  return end;
}

/** The first date set off by commas inside what is said: "حدد قوام القوات، الاثنين الماضي، بألفين". */
function datesSetOff(reader: Reader, from: number, to: number): Range[] {
  for (let at = from; at < Math.min(to, from + REACH); at += 1) {
    if (!COMMA.has(reader.tokens[at]?.raw ?? '')) continue;
    let next = at + 1;
    while (
      /^(?:في|فى|يوم|مساء|صباح|وذلك)$/.test(reader.tokens[next]?.norm ?? '') &&
      reader.timeAt(next) === null
    )
      next += 1;
    const time = reader.timeAt(next);
    if (time === null || next >= to) continue;
    let end = time.to;
    while (reader.timeAt(end) !== null) end += 1;
    return COMMA.has(reader.tokens[end]?.raw ?? '') ? [{ from: next, to: end }] : [];
  }
  return [];
}

/** "أعلن يوم الاثنين … يومًا للحداد": the day is what is declared. */
function declared(reader: Reader, from: number, to: number): boolean {
  let at = from;
  while (at < to && (COMMA.has(reader.tokens[at]?.raw ?? '') || reader.timeAt(at) !== null)) at += 1;
  return reader.tokens[at]?.norm === 'يوما';
}

function shortQuote(reader: Reader, open: number, to: number): boolean {
  for (let at = open + 1; at < Math.min(to, open + 4); at += 1)
    if (isQuote(reader.tokens[at]?.raw ?? '')) return true;
  return false;
}

/** "لقناة X", "لوكالة «X»", "مع صحيفة X": told to an outlet. */
function isAddressee(reader: Reader, at: number): boolean {
  for (let back = at; back >= Math.max(0, at - 4); back -= 1) {
    const norm = reader.tokens[back]?.norm ?? '';
    if (
      /^ل(?:ل|وكاله|قناه|صحيفه|موقع|جريده|شبكه|اذاعه|راديو|تلفزيون|برنامج|$)/.test(norm) ||
      norm === 'مع' ||
      norm === 'نقلتها' ||
      norm === 'عبر'
    )
      return true;
    const entity = reader.entityAt(back);
    if (back === at && entity !== null && entity.entity.start > (reader.tokens[at]?.start ?? 0)) return true;
  }
  return false;
}

/** Token index after an adjunct between subject and object ("في بيان لها،", "خلال اجتماع …،"); the token itself where none stands. */
function adjunctEnd(reader: Reader, at: number, to: number, afterComma: boolean, via: string[]): number {
  const { tokens } = reader;
  const norm = tokens[at]?.norm ?? '';
  if (/^(?:نفسها|نفسه|ذاتها|ذاته|ايضا|بدوره|بدورها|قد|امس|اليوم|يوم|مساء|صباح)$/.test(norm)) return at + 1;
  if (!/^(?:في|فى|خلال|اثناء|عقب|عبر|على|علي|بعد|قبل|لدى|ردا|تعليقا|امام|من|نقلا)$/.test(norm)) return at;
  if (reader.timeAt(at + 1) !== null) return at + 1;
  const speech =
    /^(?:بيان|بيانها|تصريح|تصريحات|كلمه|كلمته|مقابله|حوار|حديث|موتمر|لقاء|رساله|اجتماع|تغريده|منشور|خطاب)/.test(
      tokens[at + 1]?.norm ?? '',
    );
  for (let end = at + 1; end < Math.min(to, at + 14); end += 1) {
    const token = tokens[end];
    if (token === undefined || COMPLEMENTISERS.has(token.norm) || token.raw === ':')
      return speech || afterComma ? end : at;
    const entity = reader.entityAt(end);
    if (entity?.entity.type === 'outlet' && speech) via.push(entity.entity.text);
    if (COMMA.has(token.raw)) return speech || afterComma ? end : at;
    if (speech && /^(?:لها|له|لهم)$/.test(token.norm) && !COMMA.has(tokens[end + 1]?.raw ?? ''))
      return end + 1;
  }
  return at;
}

/** Dates before the verb: "وفي 11 من كانون الثاني، قال". */
function leftZone(reader: Reader, range: Range, from: number, verb: number): Range {
  let start = from;
  while (start > range.from) {
    const time = reader.timeAt(start - 1);
    const token = reader.tokens[start - 1];
    if (time !== null) start = Math.min(start - 1, time.from);
    else if (
      token !== undefined &&
      (COMMA.has(token.raw) ||
        /^[وف]?(?:في|فى|كان|كانت|يوم|قد|كما|مساء|صباح|خلال|بيان|صحفي|من)$/.test(token.norm) ||
        start - range.from <= 9)
    )
      start -= 1;
    else break;
  }
  return { from: start, to: verb };
}

function participleAct(
  reader: Reader,
  range: Range,
  at: number,
  end: number,
  verb: SpeechEntry,
): SpeechAct | null {
  if (at === range.from) return null;
  const said = contentAfter(reader, end, Math.min(range.to, end + 6), { ...verb, frame: 'clause' });
  const from = said?.from ?? end;
  if (said === null && verb.act === 'say') return null;
  return {
    source: null,
    cue: { from: at, to: end },
    lemma: verb.lemma,
    act: verb.act,
    content: { from, to: range.to },
    zone: [],
    via: [],
    role: 'continuation',
    rule: 'ar-participle',
  };
}

interface According {
  readonly acts: readonly SpeechAct[];
  readonly to: number;
}

/** "وفق X", "بحسب ما نقلت قناة X عن Y", "على ما ذكر موقع X", "نقلا عن Y". */
function accordingAct(
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
  const phrase = arabicPhrase(reader, from, range.to);
  if (phrase === null) return null;
  let source = phrase.source;
  let to = phrase.to;
  const via: string[] = [];
  const told = toldTo(reader, to, range.to);
  if (told !== null) {
    via.push(told.outlet);
    to = told.to;
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
      : withoutCommas(reader, { from: Math.max(range.from, floor), to: at });
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

function zoneAfter(reader: Reader, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const time = reader.timeAt(at);
    const token = reader.tokens[at];
    if (time !== null) at = Math.max(at + 1, time.to);
    else if (
      token !== undefined &&
      (COMMA.has(token.raw) || /^(?:في|فى|يوم)$/.test(token.norm)) &&
      at < from + 3
    )
      at += 1;
    else break;
  }
  return at;
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
function relativeRelay(reader: Reader, range: Range, at: number): SpeechAct | null {
  const { tokens } = reader;
  const verb = arabicRelayVerbs().longest(tokens, at, range.to);
  const norm = tokens[at]?.norm ?? '';
  const words = /^(?:كلامه|كلامها|تصريحه|تصريحاته|تصريحاتها|اقواله|حديثه|عنه|عنها)$/.test(
    tokens[verb?.to ?? at]?.norm ?? '',
  );
  if (verb === null || !(words || /(?:ته|تها|له|لها|ره|رها|ثه|ثها|ده|دها)$/.test(norm))) return null;
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

/** "نقلت وكالة X عن Y قوله إن", "ونُقل عنه قوله". */
function transmission(reader: Reader, range: Range, at: number): SpeechAct | null {
  const { tokens } = reader;
  if (!/^[وف]?(?:نقل|نقلت|ينقل|تنقل)$/.test(tokens[at]?.norm ?? '')) return null;
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

/** "وجاء في بيان للجيش أن", "وورد في تقرير X": whoever issued it says what follows. */
function writtenIn(reader: Reader, range: Range, at: number): SpeechAct | null {
  const { tokens } = reader;
  if (!/^[وف]?(?:جاء|ورد)$/.test(tokens[at]?.norm ?? '') || !/^(?:في|فى)$/.test(tokens[at + 1]?.norm ?? ''))
    return null;
  const phrase = arabicPhrase(reader, at + 2, range.to);
  if (phrase === null) return null;
  const said = contentAfter(reader, phrase.to, range.to, {
    lemma: 'جاء',
    act: 'say',
    frame: 'clause',
    form: 'finite',
  });
  if (said === null) return null;
  return {
    source: phrase.source,
    cue: { from: at, to: at + 2 },
    lemma: 'جاء في',
    act: 'say',
    content: { from: said.from, to: range.to },
    zone: [{ from: phrase.to, to: said.zoneEnd }],
    via: said.via,
    role: 'claim',
    rule: 'ar-written-in',
  };
}

/** "جاء ذلك في بيان …": dates what was said before. */
function itCame(reader: Reader, range: Range, at: number): SpeechAct | null {
  if (
    !/^[وف]?جاءت?$/.test(reader.tokens[at]?.norm ?? '') ||
    !/^(?:ذلك|هذا|تصريحات)$/.test(reader.tokens[at + 1]?.norm ?? '')
  )
    return null;
  if (STOP.has(reader.tokens[at + 2]?.raw ?? '')) return null;
  return {
    source: null,
    cue: { from: at, to: at + 2 },
    lemma: 'جاء ذلك',
    act: 'say',
    content: 'before',
    zone: [{ from: at + 2, to: range.to }],
    via: [],
    role: 'dates',
    rule: 'ar-it-came',
  };
}

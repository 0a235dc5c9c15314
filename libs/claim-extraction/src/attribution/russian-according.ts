import type { Source, SpeechAct } from './acts.js';
import { COMMA, DASH, type Range, type Reader } from './reader.js';
import { siteOrPlatform, sourceEnd, zoneAfter } from './russian-speaker.js';
import { canSpeak } from './russian-subject.js';
import { sourceOf } from './source.js';
import type { AccordingEntry } from './speech-lexicon.js';

/** "по его словам", "по их данным". */
export function his(reader: Reader, at: number): { to: number; value: AccordingEntry } | null {
  const norms = [0, 1, 2].map((step) => reader.tokens[at + step]?.norm ?? '');
  if (norms[0] !== 'по' || !/^(?:его|ее|их)$/.test(norms[1] ?? '')) return null;
  return /^(?:словам|данным|мнению|оценке|оценкам|информации|утверждению|сведениям|подсчету|подсчетам|расчетам|версии|признанию)$/.test(
    norms[2] ?? '',
  )
    ? { to: at + 3, value: { lemma: 'по его словам', kind: 'claim' } }
    : null;
}

export function accordingAct(
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
  const start = behindReport(reader, end, range.to);
  const to = sourceEnd(reader, start, range.to);
  const source = platform ?? (to > start ? sourceOf(reader, { from: start, to }) : null);
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

/** Words between "говорится в" and the noun for what it is said in. */
const REPORT_REACH = 6;
const REPORT =
  /^(?:докладе|отчете|сообщении|заявлении|документе|пресс-релизе|релизе|исследовании|письме|обращении|обзоре|материалах|публикации|сводке|бюллетене|постановлении|приказе|указе|решении)$/;

/** "говорится в обнародованном во вторник докладе комиссии": where whose report it is begins. */
function behindReport(reader: Reader, from: number, limit: number): number {
  if (reader.tokens[from - 1]?.norm !== 'в') return from;
  for (let at = from; at < Math.min(limit, from + REPORT_REACH); at += 1) {
    const norm = reader.tokens[at]?.norm ?? '';
    if (REPORT.test(norm)) return sourceEnd(reader, at + 1, limit) > at + 1 ? at + 1 : at;
    const between =
      reader.timeAt(at) !== null ||
      /^(?:во|в|на|своем|последнем)$/.test(norm) ||
      /(?:ном|том|шем|щем|вом|ком)$/.test(norm);
    if (!between) return from;
  }
  return from;
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
  if (opened && goesOn && !(isClause(reader, range.from, at - 1) && isClause(reader, comma + 1, range.to)))
    return range;
  return { from: range.from, to: COMMA.has(tokens[at - 1]?.raw ?? '') ? at - 1 : at };
}

/** Endings of finite verbs and short participles. */
const VERB =
  /^[а-я]{2,}(?:л|ла|ло|ли|лся|лась|лось|лись|ет|ют|ит|ят|ут|ется|ются|ится|ятся|[аеия]н[аоы]?|[аиыя]т[аоы])$/;
const NOUNS: ReadonlySet<string> = new Set(
  'сила школа дело дела село села число числа тело тела масло зала начало начала земли недели цели дети сети области власти части вести кабинет совет комитет бюджет интернет визит кредит план стран район сторон миллион экран'.split(
    ' ',
  ),
);

/** Whether words hold a verb, judged by its ending: "В Сирии", "власти" do not. */
export function isClause(reader: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const norm = reader.tokens[at]?.norm ?? '';
    if (VERB.test(norm) && !NOUNS.has(norm)) return true;
  }
  return false;
}

import type { Source, SpeechAct } from './acts.js';
import { leftZone, subjectBefore } from './arabic-clause.js';
import { contentAfter, datesSetOff } from './arabic-content.js';
import { beginsTurn, cutAtTurns } from './arabic-borders.js';
import { arabicPhrase } from './arabic-phrase.js';
import { accordingAct, relativeRelay, transmission } from './arabic-relays.js';
import { itCame, writtenIn } from './arabic-statements.js';
import { isUnfit } from './arabic-unfit.js';
import { isEverydayWord } from '../entities/plausible-name.js';
import { BODY_NOUNS, COMPLEMENTISERS, NAMELESS } from './lexicon/words-arabic.js';
import { genericSourceEnd } from '../entities/generic-sources.js';
import { quotedTokens } from './quoted.js';
import type { Range, Reader } from './reader.js';
import { type SpeechEntry, speechLexicon } from './speech-lexicon.js';

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
    if (
      act !== null &&
      isSaidIn(acts, at) &&
      act.role === 'claim' &&
      act.rule.endsWith('object') &&
      !beginsTurn(reader, range, at)
    ) {
      at = verb.to - 1;
      continue;
    }
    if (act !== null) acts.push(act);
    at = verb.to - 1;
  }
  return cutAtTurns(reader, acts);
}

/** Whether a token stands in what one of the acts says. */
const isSaidIn = (acts: readonly SpeechAct[], at: number): boolean =>
  acts.some(
    ({ content, role }) => content !== 'before' && role !== 'via' && content.from <= at && at < content.to,
  );

function finiteAct(
  reader: Reader,
  range: Range,
  at: number,
  end: number,
  verb: SpeechEntry,
): SpeechAct | null {
  if (isNounUse(reader, at, end)) return null;
  const before = subjectBefore(reader, range, at);
  // "في وقت أعلن فيه المجلس": a pronoun of the clause stands between verb and subject.
  const subject = /^(?:فيه|فيها|به|بها|عنه|عنها|له|لها|خلاله|خلالها)$/.test(reader.tokens[end]?.norm ?? '')
    ? end + 1
    : end;
  // "وطالبوا الرئيس أن": a verb in the plural has its subject before it or nowhere.
  const isPlural = /\p{L}{3}وا$/u.test(reader.tokens[at]?.norm ?? '');
  // "وأضاف قائلا:": the participle is no subject.
  const doubled =
    speechLexicon('ar').speech.longest(reader.tokens, subject, range.to)?.value.form === 'participle';
  const isOpen =
    before === null && !isPlural && !doubled && !isTold(reader, subject) && !hasNounBefore(reader, range, at);
  const phrase = isOpen ? arabicPhrase(reader, subject, range.to) : null;
  const source = before?.source ?? phrase?.source ?? null;
  const isPhrase = source?.kind === 'phrase';
  if (
    source !== null &&
    (isUnfit(reader, source) ||
      (source.kind === 'body' && isToldTo(reader, source)) ||
      (isPhrase && !plausible(reader, source, before !== null)))
  ) {
    return before === null ? continuation(reader, range, at, end, verb) : null;
  }
  // "أعلنت فيها فتح المعبر": behind the pronoun it may be what is said.
  if (subject > end && source?.kind === 'phrase') return continuation(reader, range, at, end, verb);
  if (source === null) return continuation(reader, range, at, end, verb);
  const stop = phrase?.to ?? end;
  const said = contentAfter(reader, stop, range.to, verb);
  if (said === null) return null;
  // "تعتبر كازاخستان تاسع دول العالم": is held to be, and holds nothing.
  if (said.how === 'object' && /^و?[يت]عتبر$/.test(reader.tokens[at]?.norm ?? '')) return null;
  if (
    verb.lemma === REVISES &&
    ![said.from, said.from + 1].some((one) => REVISED.test(reader.tokens[one]?.norm ?? ''))
  )
    return null;
  if (said.how === 'object' && DONE_WITHOUT_WORDS.has(verb.lemma) && !canSpeak(reader, source)) return null;
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

/** What may stand before a verb in the imperfect whose subject follows it. Folded. */
const OPENS_A_CLAUSE =
  /^[وفب]?(?:لم|لا|لن|قد|سوف|ان|انه|انها|حيث|كما|فيما|بينما|اذ|اذا|حين|حينما|عندما|بعدما|ثم|او|بل|كي|حتي|لكن|التي|الذي|الذين|الي|ما|مما|من|هل|كيف|هنا|هنالك|وهنا|كان|كانت|اليوم|امس|ايضا|ذلك|هذا|جانبه|جانبها|جهته|جهتها|بدوره|بدورها|اخري|اخر)$/;

/**
 * "بلاغ يتهم فلانا", "أهالي القرية يطالبون": behind a noun a verb in the imperfect has its subject before it, and what follows
 * is its object, whether or not the subject is one that this can read.
 */
export function hasNounBefore(reader: Reader, range: Range, at: number): boolean {
  const before = reader.tokens[at - 1];
  if (at <= range.from || before?.kind !== 'word') return false;
  if (!/^[يت]/.test(reader.tokens[at]?.norm ?? '') || reader.timeAt(at - 1) !== null) return false;
  return !OPENS_A_CLAUSE.test(before.norm);
}

/** Verbs of saying that things do as well: a drone spots, a bank sets, a paper is spread. */
const DONE_WITHOUT_WORDS: ReadonlySet<string> = new Set(['وثق', 'حدد', 'أحصى', 'ربط', 'نشر', 'تبنى']);

/** "رفعت الوزارة حصيلة القتلى إلى 120": verbs of raising and lowering tell a figure where they have one as their object. Folded. */
const REVISES = 'عدل الحصيلة';
const REVISED = /^(?:حصيله|حصيلتها|حصيلته|عدد|اعداد|تقدير|تقديرات|تقديراتها|تقديره|تقديرها|ارقام|ارقامها)$/;

/** A person, a body, an outlet, or a common noun for who speaks. */
const canSpeak = (reader: Reader, source: Source): boolean =>
  source.kind !== 'phrase' ||
  genericSourceEnd('ar', reader.tokens, source.from) > source.from ||
  NAMELESS.test((reader.tokens[source.from]?.norm ?? '').replace(/^[وف](?=.{4})/, '')) ||
  BODY_NOUNS.has((reader.tokens[source.from]?.norm ?? '').replace(/^[وف]?(?:ال)?/, ''));

/** Measures that verbs of saying are said of: "سجل سعر الذهب", "حددت أسعار". */
const NO_SPEAKERS =
  /^(?:ال)?(?:سعر|اسعار|موشر|خام|معدل|معدلات|عدد|نسبه|حصيله|قيمه|حجم|ذهب|دولار|جنيه|ليره|درجات|حراره|انتاج|اجمالي|متوسط)$/;

/** "وقال لأعضاء البرلمان": a body inside those who were told. */
function isToldTo(reader: Reader, { from }: Source): boolean {
  const norm = reader.tokens[from]?.norm ?? '';
  return reader.entityAt(from) === null && /^ل\p{L}{3}/u.test(norm) && isEverydayWord(norm.slice(1));
}

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
  if (said === null || (said.how === 'object' && !goesOnWithObject(reader, range, at, end))) return null;
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

/**
 * "ودعا إلى الحوار", "وطالب بإقالته", "وأعرب عن أمله": at the head of a sentence, with "and" before the verb and a preposition
 * behind it, there is no room for a subject; who spoke last goes on.
 */
function goesOnWithObject(reader: Reader, range: Range, at: number, end: number): boolean {
  if (at !== range.from || !/^و/.test(reader.tokens[at]?.norm ?? '')) return false;
  const next = reader.tokens[end];
  if (next === undefined || next.kind !== 'word' || reader.entityAt(end)?.entity.type === 'person')
    return false;
  if (/^(?:الي|علي|عن)$/.test(next.norm)) return true;
  return /^ب(?:ال|\p{L}{3})/u.test(next.norm) && isEverydayWord(next.norm.slice(1).replace(/^ال/, ''));
}

/** ذكر and كتب are nouns after an article or a preposition; يذكر أن introduces background of the outlet. */
function isNounUse(reader: Reader, at: number, end: number): boolean {
  const norm = reader.tokens[at]?.norm ?? '';
  const before = reader.tokens[at - 1]?.norm ?? '';
  if (/^(?:و)?يذكر$/.test(norm) && COMPLEMENTISERS.has(reader.tokens[end]?.norm ?? '')) return true;
  return /^(?:على|علي|في|فى|من|الى|عن|بعد|قبل|لم|لن|ان|لا)$/.test(before) && !/^(?:لم|لا)$/.test(before);
}

/** A bare everyday word is nobody: "رفض ذكر اسمه", "أكد مجددا". Nouns for speakers and bodies, names and places are. */
function isNoSpeaker(reader: Reader, at: number): boolean {
  const norm = (reader.tokens[at]?.norm ?? '').replace(/^[وف](?=.{4})/, '');
  return (
    !norm.startsWith('ال') &&
    reader.entityAt(at) === null &&
    genericSourceEnd('ar', reader.tokens, at) === at &&
    !BODY_NOUNS.has(norm) &&
    !NAMELESS.test(norm) &&
    isEverydayWord(norm)
  );
}

function plausible(reader: Reader, source: Source, before: boolean): boolean {
  const first = reader.tokens[source.from];
  if (first === undefined || first.kind !== 'word' || first.norm.length < 3) return false;
  if (NO_SPEAKERS.test(first.norm)) return false;
  if (source.to === source.from + 1 && isNoSpeaker(reader, source.from)) return false;
  // "نفى تورطها": a single noun with a pronoun is what is denied.
  if (!before && source.to === source.from + 1 && /(?:ها|هم|هما)$/.test(first.norm)) return false;
  const stripped = !first.raw.startsWith(source.surface.slice(0, 2));
  if (
    !stripped &&
    /^(?:ب|ل|ك)/.test(first.norm) &&
    // كليتشدار and بوتين begin with these letters, "بالحكم" and "لقرار" with prepositions.
    (/^[بلك](?:ال|ل)/.test(first.norm) || isEverydayWord(first.norm.slice(1))) &&
    !/^(?:بيان|لجن|لواء|كتيب|كاتب|كبير|باحث|بعض|برلمان|بنك|بلدي|بعث)/.test(first.norm)
  )
    return false;
  return before ? source.to - source.from <= 8 : source.to - source.from <= 14;
}

function participleAct(
  reader: Reader,
  range: Range,
  at: number,
  end: number,
  verb: SpeechEntry,
): SpeechAct | null {
  const said = contentAfter(reader, end, Math.min(range.to, end + 6), { ...verb, frame: 'clause' });
  // "… انتهى. مشيرا إلى أن …": at the head of a sentence only what it brings tells it from a noun.
  if (at === range.from && (said === null || !/[اه]$/.test(reader.tokens[at]?.norm ?? ''))) return null;
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

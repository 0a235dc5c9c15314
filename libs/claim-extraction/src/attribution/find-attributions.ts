import { identityKey, sameIdentity } from '../entities/identity.js';
import type { Attribution, Entity, ReadingContext, Sentence, TimeExpression } from '../stages.js';
import type { Source, SpeechAct } from './acts.js';
import { arabicActs } from './arabic.js';
import { arabicPhrase } from './arabic-phrase.js';
import { BODY_NOUNS } from './lexicon/words-arabic.js';
import { englishActs } from './english.js';
import { attributionOf, type Found } from './attribution-of.js';
import { headlineActs } from './headline.js';
import { attributeHeadline } from './headline-inheritance.js';
import { joinActs, type JoinedAct } from './join.js';
import { type Speaker, SpeechMemory } from './memory.js';
import { quotationSpan } from './quotation.js';
import { quotedTokens } from './quoted.js';
import { CLOSING, COMMA, DASH, OPENING, type Range, type Reader, readerOf } from './reader.js';
import { russianActs } from './russian.js';
import { issuerIn } from './statement-issuer.js';
import { utteranceDate } from './utterance-date.js';

/**
 * Who says what in the text: direct and indirect speech, sources given in passing, relays. Spans are what is said; they
 * nest, and the innermost over a claim is its attribution. What no span covers the outlet says itself.
 *
 * The claimant is the surface form of the name (of the antecedent where the text has a pronoun); via lists who relayed,
 * nearest the claimant first; utteredOn is the day of the speech where the text gives one, carried on while the same
 * speaker goes on ("he added", "وأضاف").
 */
export function findAttributions(
  context: ReadingContext,
  sentences: readonly Sentence[],
  times: readonly TimeExpression[],
  entities: readonly Entity[],
): Attribution[] {
  const reader = readerOf(context, entities, times);
  const memory = new SpeechMemory();
  const found: Found[] = [];
  let headline: { acts: readonly JoinedAct[]; sentence: Sentence; index: number } | null = null;
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.kind === 'boilerplate' || sentence.kind === 'dateline') continue;
    const range = reader.rangeOf(sentence);
    if (sentence.kind === 'headline') {
      const colon = headlineActs(reader, range);
      headline = {
        acts: joinActs(reader, colon.length > 0 ? colon : actsOf(reader, range)),
        sentence,
        index,
      };
      continue;
    }
    const acts = actsOf(reader, range);
    const issuer = issuerIn(reader, range);
    if (acts.length === 0) continueQuotation(reader, memory, sentences, index, range, found);
    for (const act of joinActs(reader, acts)) attribute(reader, memory, sentences, index, range, act, found);
    if (acts.length > 0) carryOverSemicolons(reader, range, index, acts, found);
    if (issuer !== null) memory.issued({ ...issuer, via: [], utteredOn: memory.last?.utteredOn ?? null });
    for (const act of acts) if (act.role === 'dates') dateBackwards(reader, memory, act, found, index);
  }
  if (headline !== null) {
    found.push(
      ...attributeHeadline(reader, sentences, headline.sentence, headline.index, headline.acts, found),
    );
  }
  return (
    found
      .map(({ attribution }) => attribution)
      // "The minister said that": who speaks, but nothing that is said.
      .filter((attribution) => attribution.start < attribution.end)
      .sort((a, b) => a.start - b.start || b.end - a.end)
  );
}

function actsOf(reader: Reader, range: Range): SpeechAct[] {
  switch (reader.language) {
    case 'ar':
      return arabicActs(reader, range);
    case 'en':
      return englishActs(reader, range);
    case 'ru':
      return russianActs(reader, range);
  }
}

/** A sentence that is all quotation, next to one with a speaker, is the same speaker's. */
function continueQuotation(
  reader: Reader,
  memory: SpeechMemory,
  sentences: readonly Sentence[],
  index: number,
  range: Range,
  found: Found[],
): void {
  const first = reader.tokens[range.from];
  const before = found.at(-1);
  const here = sentences[index];
  if (first === undefined || here === undefined || before === undefined || memory.last === null) return;
  if (!OPENING.has(first.raw) || before.sentence < index - 1) return;
  const last = reader.tokens[range.to - 1];
  const length = range.to - range.from;
  const closes =
    last !== undefined && (CLOSING.has(last.raw) || CLOSING.has(reader.tokens[range.to - 2]?.raw ?? ''));
  if (length < 5 || !(closes || quotedTokens(reader, range).size >= length - 2)) return;
  const span = quotationSpan(reader, sentences, index, { start: here.start, end: here.end });
  found.push({
    sentence: index,
    attribution: {
      ...before.attribution,
      ...span,
      claimant: memory.last.surface,
      claimantKey: memory.last.key,
      rule: 'quotation-continued',
    },
  });
}

/** "… were injured, it said; 66 remain in hospital": what follows a semicolon and names no speaker is still said by the same. */
function carryOverSemicolons(
  reader: Reader,
  range: Range,
  index: number,
  acts: readonly SpeechAct[],
  found: Found[],
): void {
  const cuts: number[] = [];
  for (let at = range.from; at < range.to; at += 1)
    if (SEMICOLON.has(reader.tokens[at]?.raw ?? '')) cuts.push(at);
  for (const [step, cut] of cuts.entries()) {
    const to = cuts[step + 1] ?? range.to;
    const first = reader.tokens[cut + 1];
    const last = reader.tokens[to - 1];
    if (first === undefined || last === undefined || cut + 1 >= to) continue;
    if (acts.some((act) => act.cue.from > cut && act.cue.from < to)) continue;
    const before = found.findLast(
      (one) => one.sentence === index && one.attribution.end <= first.start && one.attribution.act !== 'deny',
    );
    if (before === undefined || before.attribution.cue.start > first.start) continue;
    found.push({
      sentence: index,
      attribution: {
        ...before.attribution,
        start: first.start,
        end: last.end,
        rule: 'carried-over-semicolon',
      },
    });
  }
}

const SEMICOLON: ReadonlySet<string> = new Set(';؛');

const GOES_ON =
  /^(?:add|أضاف|تابع|добавить|reiterate|شدد|أوضح|أشار|لفت|نوه|отметить|подчеркнуть|уточнить|пояснить)$/;

function attribute(
  reader: Reader,
  memory: SpeechMemory,
  sentences: readonly Sentence[],
  index: number,
  range: Range,
  act: JoinedAct,
  found: Found[],
): void {
  const before = memory.last;
  const speaker = speakerOf(reader, memory, range, act, found, index);
  if (speaker === null) return;
  const ownVia = viaOf(memory, act, speaker.surface);
  const ownDate = utteranceDate(reader, act.zone);
  const same = before !== null && sameIdentity(before.key, speaker.key);
  const pointed = act.source === null || act.source.kind === 'anaphor';
  const goesOn = same && (pointed || GOES_ON.test(act.lemma));
  const ibid = before !== null && saidThere(reader, range);
  const known = speaker.kind === 'person' ? memory.dayOf(speaker.key) : null;
  const carriedOn =
    pointed || goesOn ? (speaker.utteredOn ?? (same ? before.utteredOn : null) ?? known) : known;
  const utteredOn = ownDate ?? (ibid ? before.utteredOn : carriedOn);
  const via = ownVia.length > 0 ? ownVia : ibid ? before.via : pointed && ownDate === null ? speaker.via : [];
  const resolved: Speaker = { ...speaker, via, utteredOn };
  const span = spanOf(reader, sentences, index, act, found);
  memory.remember(resolved);
  if (span === null) return;
  if (act.content === 'before' && relayBackwards(found, index, resolved)) return;
  found.push({ sentence: index, attribution: attributionOf(reader, act, resolved, span) });
}

/** "Там же X назвал": on the same occasion as the one before. */
function saidThere(reader: Reader, range: Range): boolean {
  return reader.tokens[range.from]?.norm === 'там' && reader.tokens[range.from + 1]?.norm === 'же';
}

/** Names the speaker of an act; null where it points back and nobody is there. */
function speakerOf(
  reader: Reader,
  memory: SpeechMemory,
  range: Range,
  act: JoinedAct,
  found: readonly Found[],
  index: number,
): Speaker | null {
  const { source } = act;
  if (source === null) {
    const inSentence = found.some((one) => one.sentence === index);
    if (inSentence) return memory.last;
    return (
      bodyOfSentence(reader, range, act.cue.from) ??
      subjectOfSentence(reader, range, act.cue.from) ??
      memory.last
    );
  }
  if (source.kind === 'phrase' && source.to === source.from + 1) {
    const named = memory.headedBy(reader.tokens[source.from]?.norm ?? '');
    if (named !== null) return named;
  }
  if (source.kind !== 'anaphor')
    return { surface: source.surface, key: source.key, kind: source.kind, via: [], utteredOn: null };
  const word = lastWord(reader, source);
  if (/^(?:тот|та)$/.test(word)) {
    const person = subjectOfSentence(reader, range, act.cue.from);
    if (person !== null) return person;
  }
  const pointed = memory.resolve(source, word);
  if (/^(?:he|she|он|она)$/.test(word) && pointed?.kind !== 'person') {
    const near = personBefore(reader, act.cue.from);
    if (near !== null) return near;
  }
  if (pointed !== null) return pointed;
  if (source.points === 'any') return null;
  return {
    surface: source.surface,
    key: identityKey(source.surface, reader.language),
    kind: 'phrase',
    via: [],
    utteredOn: null,
  };
}

/** How far back a pronoun looks for its person. Tokens. */
const PRONOUN_REACH = 60;

/** The person named last before a place in the text; null where none is near. */
function personBefore(reader: Reader, cue: number): Speaker | null {
  for (let at = cue - 1; at >= Math.max(0, cue - PRONOUN_REACH); at -= 1) {
    const found = reader.entityAt(at);
    if (found?.entity.type === 'person')
      return { surface: found.entity.text, key: found.entity.id, kind: 'person', via: [], utteredOn: null };
  }
  return null;
}

function lastWord(reader: Reader, source: Source): string {
  const words = reader.tokens
    .slice(source.from, source.to)
    .filter((token) => token.kind === 'word' && token.norm !== "'s");
  const first = words[0]?.norm ?? '';
  return /^(?:the|в)$/.test(first) ? (words[1]?.norm ?? first) : first;
}

/** "واعتمدت الشرطة …، وقالت": the body right behind the first verb of an Arabic sentence goes on to speak. */
function bodyOfSentence(reader: Reader, range: Range, cue: number): Speaker | null {
  if (reader.language !== 'ar' || cue - range.from < 4) return null;
  const first = reader.tokens[range.from]?.norm ?? '';
  if (/^(?:و|ف)?(?:ال|في|من|على|علي|عن|الي|بعد|قبل|منذ)/.test(first)) return null;
  const phrase = arabicPhrase(reader, range.from + 1, cue);
  if (phrase === null || phrase.source.kind === 'anaphor' || phrase.source.kind === 'outlet') return null;
  const named = phrase.source.kind !== 'phrase' || BODY_NOUNS.has(withoutArticle(reader, phrase.source.from));
  if (!named) return null;
  return {
    surface: phrase.source.surface,
    key: phrase.source.key,
    kind: phrase.source.kind,
    via: [],
    utteredOn: utteranceDate(reader, [{ from: range.from, to: cue }]),
  };
}

const withoutArticle = (reader: Reader, at: number): string =>
  (reader.tokens[at]?.norm ?? '').replace(/^ال/, '');

/** "وتراجع الموسيقي فيكرام …، وقال إن": the person who acts earlier in the sentence goes on to speak. */
function subjectOfSentence(reader: Reader, range: Range, cue: number): Speaker | null {
  const via: string[] = [];
  for (let at = range.from; at < cue; at += 1) {
    const entity = reader.entityAt(at);
    if (entity === null) continue;
    if (entity.entity.type === 'outlet') via.push(entity.entity.text);
    if (entity.entity.type === 'person') {
      return {
        surface: entity.entity.text,
        key: entity.entity.id,
        kind: 'person',
        via,
        utteredOn: utteranceDate(reader, [{ from: range.from, to: cue }]),
      };
    }
    at = Math.max(at, entity.to - 1);
  }
  return null;
}

function viaOf(memory: SpeechMemory, act: JoinedAct, claimant: string): readonly string[] {
  const names = [...act.via];
  for (const relay of act.relays) {
    names.push(...relay.via);
    if (relay.source === null) continue;
    const pointed = relay.source.kind === 'anaphor' ? memory.resolve(relay.source, '') : null;
    names.push(pointed?.surface ?? relay.source.surface);
  }
  return [...new Set(names)].filter((name) => name !== '' && name !== claimant);
}

/** Raw span of what is said; null where there is none. */
function spanOf(
  reader: Reader,
  sentences: readonly Sentence[],
  index: number,
  act: SpeechAct,
  found: readonly Found[],
): { start: number; end: number } | null {
  if (act.content === 'before') {
    let from = index - 1;
    const here = sentences[index];
    if (sentences[from]?.kind !== 'prose') return null;
    const taken = (at: number): boolean => found.some((one) => one.sentence === at);
    while (
      from > 0 &&
      sentences[from - 1]?.paragraph === here?.paragraph &&
      sentences[from - 1]?.kind === 'prose' &&
      !taken(from - 1)
    )
      from -= 1;
    return { start: sentences[from]?.start ?? 0, end: sentences[index - 1]?.end ?? 0 };
  }
  let { from } = act.content;
  let { to } = act.content;
  while (from < to && COMMA.has(reader.tokens[from]?.raw ?? '')) from += 1;
  const trails = (raw: string): boolean => COMMA.has(raw) || DASH.has(raw);
  while (to > from && trails(reader.tokens[to - 1]?.raw ?? '')) to -= 1;
  const first = reader.tokens[from];
  const last = reader.tokens[to - 1];
  if (first === undefined || last === undefined || to <= from) return null;
  return quotationSpan(reader, sentences, index, { start: first.start, end: last.end });
}

/** "Об этом сообщает X": where the sentence before has its claimant, X relays it. */
function relayBackwards(found: Found[], index: number, speaker: Speaker): boolean {
  let changed = false;
  for (const [at, one] of found.entries()) {
    if (one.sentence !== index - 1) continue;
    const { attribution } = one;
    changed = true;
    if (speaker.kind !== 'outlet' || attribution.via.includes(speaker.surface)) continue;
    found[at] = {
      ...one,
      attribution: {
        ...attribution,
        via: [...attribution.via, speaker.surface],
        utteredOn: attribution.utteredOn ?? speaker.utteredOn,
      },
    };
  }
  return changed;
}

/** "X was speaking on Sunday.", "جاء ذلك في بيان أمس": dates the undated words of the same speaker just before. */
function dateBackwards(
  reader: Reader,
  memory: SpeechMemory,
  act: SpeechAct,
  found: Found[],
  index: number,
): void {
  const day = utteranceDate(reader, act.zone);
  if (day === null) return;
  for (const [at, one] of found.entries()) {
    if (one.sentence < index - 2 || one.attribution.utteredOn !== null) continue;
    if (
      act.source !== null &&
      act.source.kind !== 'anaphor' &&
      !sameIdentity(act.source.key, one.attribution.claimantKey)
    )
      continue;
    found[at] = { ...one, attribution: { ...one.attribution, utteredOn: day } };
  }
  if (memory.last !== null) memory.last = { ...memory.last, utteredOn: memory.last.utteredOn ?? day };
}

import type { SpeechAct } from './acts.js';
import { quotedTokens } from './quoted.js';
import { COMMA, DASH, isQuote, type Range, type Reader } from './reader.js';
import { accordingAct, his } from './russian-according.js';
import { colonAct } from './russian-colon.js';
import { aboutThis, asReported, impersonalAct, relativeRelay, wordsOf } from './russian-relays.js';
import { afterThat } from './russian-speaker.js';
import { invertedAct, passiveAct, straightAct } from './russian-verbs.js';
import { type SpeechEntry, speechLexicon } from './speech-lexicon.js';

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
  if (acts.length > 0) return acts;
  const colon = colonAct(reader, range);
  return colon === null ? acts : [colon];
}

/** Words of a name in quotation marks, at the most. */
const LONGEST_NAME = 5;

/** Whether a closing quotation mark ends a short name with a capital, without a comma before it. */
function closesName(reader: Reader, range: Range, close: number): boolean {
  const { tokens } = reader;
  if (tokens[close - 1]?.kind !== 'word') return false;
  let open = close - 1;
  while (open > range.from && close - open <= LONGEST_NAME && !isQuote(tokens[open]?.raw ?? '')) open -= 1;
  return (
    isQuote(tokens[open]?.raw ?? '') &&
    tokens[open + 1]?.capital === true &&
    (open === range.from || tokens[open - 1]?.kind === 'word')
  );
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
  // "Подсудимых признали виновными": a verdict and no admission.
  if (verb.lemma === 'признать' && /^(?:не)?виновн|^(?:не)?законн/.test(tokens[end]?.norm ?? '')) return null;
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
  // "«Врачи без границ» насчитали": the quotation marks are those of a name.
  if (before !== undefined && isQuote(before.raw) && closesName(reader, range, at - 1))
    return straightAct(reader, range, at, end, verb);
  const inverted =
    before === undefined || COMMA.has(before.raw) || DASH.has(before.raw) || isQuote(before.raw);
  if (inverted && at > range.from) return invertedAct(reader, range, at, end, verb);
  return straightAct(reader, range, at, end, verb);
}

import type { SpeechAct } from './acts.js';
import { COMMA, type Range, type Reader } from './reader.js';
import { type SpeechEntry, speechLexicon } from './speech-lexicon.js';
import { accordingAct, byTally } from './english-according.js';
import { colonAct } from './english-colon.js';
import { finiteActs } from './english-finite.js';
import { quotedAsSaying, wasSpeaking } from './english-passive.js';
import { quotedTokens } from './quoted.js';

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
  if (acts.length > 0) return acts;
  const colon = colonAct(reader, range);
  return colon === null ? acts : [colon];
}

/** Whether a word belongs to a name. */
function isInName(reader: Reader, at: number): boolean {
  const named = reader.entityAt(at);
  return named !== null && named.entity.type !== 'office' && reader.tokens[at]?.capital === true;
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

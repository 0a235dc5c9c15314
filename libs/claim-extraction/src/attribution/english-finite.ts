import type { SpeechAct } from './acts.js';
import { COMMA, isQuote, OPENING, type Range, type Reader } from './reader.js';
import { sourceOf } from './source.js';
import type { SpeechEntry } from './speech-lexicon.js';
import {
  NOUN_BEFORE,
  adjunctsAfter,
  endsHere,
  trailsOff,
  closingDate,
  complementAfter,
  contentWords,
  sourceEnd,
} from './english-adjuncts.js';
import { BE, passiveReport } from './english-passive.js';
import { subjectBefore, isSpeaker, leftZone } from './english-subject.js';

/** Adjectives behind which a form that could be a noun is one: "official reports". */
const ADJECTIVE_BEFORE = new Set(
  'new official previous first latest media initial early police preliminary recent unconfirmed'.split(' '),
);

/** "could confirm", "did not say": nothing has been said yet. */
const MODALS = new Set('could may might can must should did does do cannot let lets'.split(' '));

/** "put the toll at 30", "gave the number as 31", "called it a farce": what makes a verb of many senses one of speech. */
const OBJECTS: ReadonlyMap<string, RegExp> = new Map([
  [
    'put',
    /^(?:[^,;:]* )?(?:at|to|down to) .*\d|^(?:[^,;:]* )?(?:at|to) .*(?:dozen|hundred|thousand|million|billion|half|percent|zero|one|two|three|four|five|six|seven|eight|nine|ten)/u,
  ],
  // "raised the death toll to 120", "lowered its estimate of the displaced to 3,000"
  [
    'revise',
    /^(?:[a-z’'-]+ ){0,3}(?:toll|count|figure|number|estimate|tally)s? (?:[^.;:]* )?(?:to|by|from) /u,
  ],
  ['give', /(?:toll|figure|number|count|total|estimate|tally|turnout|version|account)s? /u],
  [
    'brand',
    /["“”«']|\b(?:a|an) (?:farce|sham|lie|fabrication|crime|disgrace|mistake|provocation|massacre|tragedy|coup|joke|scandal|insult|fantasy|victory|defeat|success|triumph|step)|\b(?:false|fake|untrue|baseless|unfounded|absurd|illegal|unlawful|unacceptable|outrageous|shameful|reckless|fanciful|premature|unwarranted|disgraceful|cowardly|barbaric|hostile|irresponsible|unjust|unfair|ridiculous|groundless|nonsense|lies|fiction|terrorism|murder|genocide|aggression|piracy|blackmail|historic|constructive|dangerous|provocative|illegitimate|unconstitutional|disproportionate|inflated|exaggerated|misleading|inaccurate)\b/u,
  ],
]);

/** Words behind such a verb in which its object stands. */
const OBJECT_REACH = 16;

function hasItsObject(reader: Reader, range: Range, end: number, lemma: string): boolean {
  const object = OBJECTS.get(lemma);
  if (object === undefined) return true;
  const words = reader.tokens.slice(end, Math.min(range.to, end + OBJECT_REACH));
  return object.test(words.map((token) => token.norm).join(' '));
}

/** Words behind which "alleged" is an adjective. */
const PARTICIPLE_BEFORE =
  /^(?:about|against|and|by|for|from|in|into|of|on|over|to|with|three|two|several|many)$/;

const COULD_BE_NOUN =
  /^(?:reports?|claims?|estimates?|forecasts?|demands?|notes?|states?|posts?|comments?|pledges?|promises?|threats?|counts?)$/;

/** "has been reported", "were repeatedly accused": the subject suffers what the verb says. */
function isPassive(tokens: Reader['tokens'], verb: number): boolean {
  let at = verb - 1;
  while (/ly$/.test(tokens[at]?.norm ?? '') || /^(?:also|often|never|long|not)$/.test(tokens[at]?.norm ?? ''))
    at -= 1;
  return BE.has(tokens[at]?.norm ?? '');
}

export function finiteActs(
  reader: Reader,
  range: Range,
  at: number,
  end: number,
  verb: SpeechEntry,
): SpeechAct[] {
  const { tokens } = reader;
  const before = tokens[at - 1]?.norm ?? '';
  if (ADJECTIVE_BEFORE.has(before) && COULD_BE_NOUN.test(tokens[at]?.norm ?? '')) return [];
  // "an investigation into alleged corruption"
  if (PARTICIPLE_BEFORE.test(before) && tokens[at]?.norm === 'alleged' && tokens[end]?.norm !== 'that')
    return [];
  if (
    NOUN_BEFORE.has(before) ||
    isPassive(tokens, at) ||
    before === 'to' ||
    /^(?:not|nor|neither)$/.test(before)
  )
    return [];
  if (
    tokens[end]?.norm === 'by' &&
    !/^(?:phone|telephone|email|e-mail|text|video|letter|fax|radio)$/.test(tokens[end + 1]?.norm ?? '')
  )
    return [];
  if (MODALS.has(before)) return [];
  if (!hasItsObject(reader, range, end, verb.lemma)) return [];
  const agent = passiveReport(reader, range, at, end, verb);
  if (agent !== null) return [agent];
  const base = { cue: { from: at, to: end }, lemma: verb.lemma, act: verb.act };
  const after = adjunctsAfter(reader, end, range.to, verb.lemma === 'tell' || verb.lemma === 'inform');
  const subject = subjectBefore(reader, range, at);
  // "…, read the statement", "…, a poll found": only behind what is said.
  if (verb.lemma === 'read' && subject !== null) return [];
  const trailing = subject !== null && subject.boundary > range.from && endsHere(reader, after.at, range.to);
  if (verb.lemma === 'find' && end === at + 1 && !trailing) return [];
  if (subject === null) {
    const first = tokens[at - 1];
    const open =
      at === range.from ||
      first === undefined ||
      COMMA.has(first.raw) ||
      isQuote(first.raw) ||
      first.norm === 'and';
    const that = tokens[after.at]?.norm === 'that';
    if (first?.norm === 'and' && (that || verb.frame === 'object' || verb.frame === 'both')) {
      return [
        {
          ...base,
          source: null,
          content: { from: that ? after.at + 1 : after.at, to: range.to },
          zone: [{ from: end, to: after.at }],
          via: after.via,
          role: 'continuation',
          rule: 'en-and-said-that',
        },
      ];
    }
    if (!open || at === range.from) return [];
    // ", said President X on Tuesday."
    const stop = sourceEnd(reader, end, range.to);
    const source = sourceOf(reader, { from: end, to: stop });
    if (source === null || (source.kind === 'phrase' && !isSpeaker(reader, source))) return [];
    const rest = adjunctsAfter(reader, stop, range.to, false);
    return [
      {
        ...base,
        source,
        content: contentBefore(range, at),
        zone: [{ from: stop, to: Math.max(stop, rest.at) }],
        via: rest.via,
        role: 'claim',
        rule: 'en-said-subject',
      },
    ];
  }
  const { source, start, boundary } = subject;
  const next = tokens[after.at];
  const spoken = { from: end, to: after.at };
  const zone = [{ from: leftZone(reader, range, start), to: at }, spoken];
  const claim = { ...base, source, zone, via: after.via, role: 'claim' as const };
  if (next?.norm === 'that' && verb.frame !== 'object') {
    return [{ ...claim, content: { from: after.at + 1, to: range.to }, rule: 'en-subject-said-that' }];
  }
  const hasBefore = boundary > range.from && contentWords(reader, range.from, boundary) >= 2;
  // "Some had been entered twice, it explained: the right number was 94."
  if (next?.raw === ':' && hasBefore)
    return [
      { ...claim, content: { from: range.from, to: boundary }, rule: 'en-content-subject-said' },
      { ...claim, content: { from: after.at + 1, to: range.to }, rule: 'en-subject-said-quote' },
    ];
  if (
    next?.raw === ':' ||
    (next !== undefined && OPENING.has(next.raw) && !endsHere(reader, after.at, range.to) && !hasBefore)
  ) {
    return [{ ...claim, content: { from: after.at + 1, to: range.to }, rule: 'en-subject-said-quote' }];
  }
  if (
    hasBefore &&
    (endsHere(reader, after.at, range.to) ||
      trailsOff(reader, after.at, range.to) ||
      (COMMA.has(next?.raw ?? '') && verb.frame !== 'object') ||
      next?.norm === 'as')
  ) {
    const list: SpeechAct[] = [
      {
        ...claim,
        zone: [{ from: start, to: at }, spoken],
        content: isInMidst(reader, range, boundary, after.at) ? range : { from: range.from, to: boundary },
        rule: 'en-content-subject-said',
      },
    ];
    const tail = after.at + 1;
    if (COMMA.has(next?.raw ?? '') && isQuote(tokens[tail]?.raw ?? '')) {
      list.push({ ...claim, content: { from: tail, to: range.to }, rule: 'en-quote-said-quote' });
    }
    return list;
  }
  if (endsHere(reader, after.at, range.to)) return [];
  // A comma with nothing said yet: "X said, citing Y, that …".
  const from = COMMA.has(next?.raw ?? '') ? complementAfter(reader, after.at, range.to) : after.at;
  if (from === null) return [];
  // The date of "declared Jan. 10 a day of mourning" is what is declared.
  const direct = verb.lemma === 'declare' && reader.timeAt(end) !== null;
  const content = { from: direct ? end : from, to: range.to };
  const zones = direct
    ? zone.slice(0, 1)
    : verb.frame === 'clause'
      ? zone
      : [...zone, ...closingDate(reader, from, range.to)];
  return [
    {
      ...claim,
      zone: zones,
      content,
      rule: verb.frame === 'clause' ? 'en-subject-said-clause' : 'en-subject-verb-object',
    },
  ];
}

/** "In Syria, the United Nations estimates, about 5,900 people have died": the source stands in the midst of what is said. */
function isInMidst(reader: Reader, range: Range, boundary: number, after: number): boolean {
  const { tokens } = reader;
  if (!COMMA.has(tokens[after]?.raw ?? '') || contentWords(reader, after + 1, range.to) < 3) return false;
  if (
    /^(?:and|but|as|while|adding|after|before|when|who|which|citing|though|although|with)$/.test(
      tokens[after + 1]?.norm ?? '',
    )
  )
    return false;
  return (
    boundary - range.from <= SHORT_ADJUNCT &&
    /^(?:in|on|at|by|since|during|after|before|among|of|under|this|last|next|so|until|between|over)$/.test(
      tokens[range.from]?.norm ?? '',
    )
  );
}
/** Tokens of an adjunct before a source in the midst of its sentence. */
const SHORT_ADJUNCT = 7;

function contentBefore(range: Range, end: number): Range {
  return { from: range.from, to: end };
}

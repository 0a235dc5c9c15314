import { OUTLET } from '@isnad/claim-model';
import type { SpeechAct } from './acts.js';
import { COMMA, type Range, type Reader } from './reader.js';

/** One claimant's words in a sentence with everybody who relays them. */
export interface JoinedAct extends SpeechAct {
  readonly relays: readonly SpeechAct[];
}

/**
 * Makes one claimant of the several sources of a sentence: outlets that pass on what somebody else says become relays,
 * a cited source becomes the claimant of the outlet's report, carriers go to everybody. An outlet alone speaks for itself.
 */
export function joinActs(reader: Reader, acts: readonly SpeechAct[]): JoinedAct[] {
  return join(reader, acts).map((act) => withoutTail(reader, act, acts));
}

/**
 * "قال الوزير إن القوات ستغادر، وفق ما نقلته قناة": who passes it on, named behind what is said, is no part of it. Only
 * where nothing follows but the end of the sentence.
 */
function withoutTail(reader: Reader, act: JoinedAct, acts: readonly SpeechAct[]): JoinedAct {
  const { content } = act;
  if (content === 'before') return act;
  const tail = acts.find(
    ({ cue, source, content: passedOn }) =>
      source !== null &&
      cue.from > act.cue.from &&
      cue.from > content.from &&
      cue.from < content.to &&
      source.from >= cue.from &&
      (passedOn === 'before' || passedOn.to <= cue.from) &&
      !hasWords(reader, { from: source.to, to: content.to }, 1),
  );
  return tail === undefined ? act : { ...act, content: { from: content.from, to: tail.cue.from } };
}

function join(reader: Reader, acts: readonly SpeechAct[]): JoinedAct[] {
  const carriers = acts.filter((act) => act.role === 'via');
  const cites = acts.filter((act) => act.role === 'cites');
  const spoken = acts.filter(
    (act) => act.role === 'claim' || act.role === 'relay' || act.role === 'continuation',
  );
  const isOutlet = (act: SpeechAct): boolean =>
    act.source !== null &&
    (act.source.kind === 'outlet' || (act.source.kind === 'anaphor' && act.source.points === 'outlet'));
  const outlets = spoken.filter(isOutlet);
  let claims = spoken.filter((act) => !isOutlet(act));
  const according = claims.filter((act) => act.rule.includes('according') || act.rule.startsWith('en-claim'));
  // "X said …, according to a statement": who said it stands; the paper it stands in says nothing new.
  if (according.length > 0 && claims.some((act) => !according.includes(act) && overlaps(act, according[0]))) {
    const local = according.flatMap((act) => lastClauseOf(reader, act, claims));
    claims = [...claims.filter((act) => !according.includes(act)), ...local];
  }
  const cited = cites.find((act) => !isOutlet(act) || outlets.length === 0);
  // Who reports "citing" another is an outlet, known or not.
  if (cited !== undefined) {
    const reporting = claims.filter(
      (act) => act !== cited && REPORTS.test(act.lemma) && act.source?.kind !== 'person',
    );
    outlets.push(...reporting);
    claims = claims.filter((act) => !reporting.includes(act));
  }
  const quotesOutlet = cites.filter((act) => act !== cited);
  if (cited !== undefined && claims.length === 0) {
    const main = outlets[0];
    const own = main === undefined || (main.content !== 'before' && !hasWords(reader, main.content));
    const content = own ? cited.content : main.content;
    const zone = [...cited.zone, ...(main?.zone ?? [])];
    return [{ ...cited, content, zone, role: 'claim', relays: [...outlets, ...quotesOutlet, ...carriers] }];
  }
  const anonymous = claims.filter((act) => act.source?.key === OUTLET);
  if (claims.length > anonymous.length) {
    // "أفادت قناة X بأن …، غير أن Y نفى": an Arabic sentence that turns has two who speak.
    const alone =
      reader.language === 'ar'
        ? [...outlets, ...(cited === undefined ? [] : [cited])].filter(
            (act) =>
              act.content !== 'before' &&
              hasWords(reader, act.content) &&
              !claims.some((other) => relays(act, other) || overlaps(act, other)),
          )
        : [];
    const own = alone.filter((act) => act !== cited || !alone.some(isOutlet));
    claims = [...claims, ...own.map((act) => ({ ...act, role: 'claim' as const }))];
    return claims.map((act) => ({
      ...act,
      relays: [...outlets.filter((outlet) => relays(outlet, act)), ...quotesOutlet, ...carriers],
    }));
  }
  return [...anonymous, ...outlets].map((act) => ({
    ...act,
    role: 'claim' as const,
    relays: act.source?.key === OUTLET ? [] : carriers,
  }));
}

/** Words that the last clause before a source must have, for the source to speak for it alone. */
const CLAUSE_WORDS = 4;

/**
 * "أعلن البنك عزمه …، لترتفع التعهدات إلى 20 مليارا، بحسب الوزير": a second person or body named behind the last clause of
 * an Arabic sentence speaks for that clause. None where it is who speaks anyway, or only a statement is named.
 */
function lastClauseOf(reader: Reader, act: SpeechAct, claims: readonly SpeechAct[]): readonly SpeechAct[] {
  const { source, content, cue } = act;
  if (reader.language !== 'ar' || source === null || content === 'before') return [];
  if (source.kind !== 'person' && source.kind !== 'body') return [];
  if (claims.some((other) => other !== act && other.source?.key === source.key)) return [];
  let from = content.to - 1;
  while (from > content.from && !COMMA.has(reader.tokens[from - 1]?.raw ?? '')) from -= 1;
  if (from <= content.from || cue.from - from < CLAUSE_WORDS + 1) return [];
  return [{ ...act, content: { from, to: content.to } }];
}

const REPORTS = /^(?:report|write|сообщить|передать|написать|процитировать|узнать)$/;

function overlaps(a: SpeechAct, b: SpeechAct | undefined): boolean {
  if (b === undefined || a.content === 'before' || b.content === 'before') return true;
  return a.content.from < b.content.to && b.content.from < a.content.to;
}

/** An outlet relays what stands in its content, or what it interrupts. */
function relays(outlet: SpeechAct, act: SpeechAct): boolean {
  if (outlet.content === 'before' || act.content === 'before') return outlet.content === act.content;
  const inside = outlet.content.from <= act.cue.from && act.cue.from < outlet.content.to;
  return inside || overlaps(outlet, act);
}

function hasWords(reader: Reader, range: Range, least = 2): boolean {
  let words = 0;
  for (let at = range.from; at < range.to && words < least; at += 1)
    if (reader.tokens[at]?.kind !== 'mark') words += 1;
  return words === least;
}

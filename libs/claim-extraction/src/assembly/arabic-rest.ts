import type { Span } from '@isnad/claim-model';
import type { Clause } from '../text/clauses.js';
import { tokenRange, tokensOf } from '../text/tokenise.js';
import { isPrepositional, namesOf } from './arabic-pieces.js';
import { innermost } from './speaker.js';
import type { Stages } from './stages.js';
import type { Trigger } from './triggers.js';

/** Words of evidence that is likely cut before what it is about: "اتفق الوزير | بعد توليه المنصب | على". */
const SHORT = 6;
/** Clauses that may be between a verb and its object. */
const MOST = 2;

/**
 * Short evidence with what follows its clause and hangs on it by a preposition: "وقضت محكمة الجنايات، | بالسجن 7 سنوات".
 * Nothing is added where another action is told in it, or somebody else speaks.
 */
export function withRest(
  { context, attributions, entities }: Stages,
  evidence: Span,
  parts: readonly Clause[],
  trigger: Trigger,
  triggers: readonly Trigger[],
): Span {
  if (context.language !== 'ar') return evidence;
  const tokens = tokensOf(context);
  const wordsOf = (span: Span): number => {
    const [from, to] = tokenRange(tokens, span);
    return tokens.slice(from, to).filter(({ kind }) => kind !== 'mark').length;
  };
  if (wordsOf(evidence) > SHORT) return evidence;
  const isName = namesOf(entities);
  const speaker = innermost(attributions, evidence);
  let { end } = evidence;
  for (let step = 0; step < MOST; step += 1) {
    const next = parts.find((part) => part.start >= end);
    if (next === undefined || next.start - end > 4 || /[؛;:]/.test(context.text.slice(end, next.start)))
      break;
    const [first] = tokenRange(tokens, next);
    const hangs = next.kind === 'time' || isPrepositional(tokens[first], isName);
    const another = triggers.some(
      ({ start, entry }) => start >= next.start && start < next.end && entry.action !== trigger.entry.action,
    );
    if (!hangs || another) break;
    if (attributions.some(({ cue }) => cue.start >= next.start && cue.start < next.end)) break;
    if (speaker !== null && next.end > speaker.end) break;
    end = next.end;
  }
  while (end > evidence.end && /[\s،,.]/.test(context.text[end - 1] ?? '')) end -= 1;
  return { start: evidence.start, end };
}

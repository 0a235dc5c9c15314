import type { Action, ExtractedClaim, Span } from '@isnad/claim-model';
import { fillsNeed, findTriggers, isBackground, type Entry, type Need } from '../actions/index.js';
import { isSite, namedPlaceOf } from '../entities/index.js';
import type { Attribution, Entity, QuantityExpression, Sentence } from '../stages.js';
import { clauses } from '../text/clauses.js';
import { tokenRange, tokensOf } from '../text/tokenise.js';
import { common, gap, inside, joined, overlaps, trimmed } from './evidence.js';
import { claimOf } from './claim-of.js';
import { countFor, COUNTS } from './figures.js';
import { NO_GOODS } from './goods.js';
import { officeClaims } from './office-claims.js';
import { withHeadlineSpeakers } from './headline-speakers.js';
import { withHeadlinePlaces } from './headline-places.js';
import { withAntecedent } from './arabic-antecedent.js';
import { withRest } from './arabic-rest.js';
import { isToldHere, isUnknown } from './arabic-event-told.js';
import { polarityOf } from './polarity.js';
import { innermost } from './speaker.js';
import { isOnlySpokenOf, SPEECH_ACTS } from './speech-acts.js';
import { isHypothetical, isUnsaid } from './unsaid.js';
import { ellipticFigures, isCarrier } from './elliptic-figures.js';
import { furtherFigures } from './further-figures.js';
import { lengthsBeside } from './lengths-beside.js';
import { seriesFigures } from './series-figures.js';
import { isAskedFor, isShadowed } from './shadows.js';
import { withHeadlineDates, withSharedDates } from './shared-dates.js';
import { nearSentence, type Stages } from './stages.js';
import { statements } from './statements.js';
import { stretchOf, type Trigger } from './triggers.js';
import { asWithdrawals } from './withdrawals.js';

/** Claims of the sentences, in the order of the text. */
export function assembleClaims(stages: Omit<Stages, 'scene'>): readonly ExtractedClaim[] {
  const claims: ExtractedClaim[] = [];
  const near = nearSentence(stages);
  let before: ExtractedClaim | null = null;
  for (const sentence of stages.sentences) {
    if (sentence.kind === 'boilerplate' || sentence.kind === 'dateline') continue;
    const isNear = before !== null && sentence.start - before.sentence.end <= NEXT;
    const told = claimsOfSentence(near(sentence), sentence, isNear ? before : null);
    claims.push(...told);
    before = told.findLast(isCarrier) ?? before;
  }
  const dated = withHeadlineDates(
    claims.sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end),
    stages.sentences,
    stages.context,
  );
  const placed = withHeadlinePlaces(dated, stages.sentences, stages.context);
  return withHeadlineSpeakers(placed, stages.sentences, stages.context);
}

const isPartOfThem = (text: string, figure: Span): boolean =>
  /^ (?:of (?:them|whom|those)|из (?:них|которых))(?![\p{L}])/u.test(text.slice(figure.end, figure.end + 14));

/** "At least 30 were killed, three security officials said": what counts those who speak counts nothing else. */
function withoutSpeakers(stages: Stages, sentence: Sentence): Stages {
  const said = stages.attributions.filter(
    ({ cue, end }) => inside(cue, sentence) && end > sentence.start && end < cue.start,
  );
  if (said.length === 0) return stages;
  const isOfSpeaker = (figure: Span): boolean =>
    said.some(({ end, cue }) => figure.start >= end && figure.end <= cue.start);
  return { ...stages, quantities: stages.quantities.filter((one) => !isOfSpeaker(one)) };
}

/** What a sentence names once for all its clauses: "the internet was cut on Friday and came back the next day". */
const NAMED_ONCE: ReadonlySet<Need> = new Set<Need>(['connection', 'place', 'facility']);

/** Verbs right before a figure that tell what became of those it counts. */
const DONE_TO =
  /\b(?:killed|injured|wounded|captured|lost|freed|released|arrested|detained|kidnapped|abducted|executed|shot|killing|wounding|injuring) (?:at least |about |around |more than |over |nearly |some |up to )?$/i;

/** Code units between a figure and the noun that it counts. */
const BESIDE = 24;
/** Code units between a sentence and the one whose figure it may count again. */
const NEXT = 160;

function claimsOfSentence(
  near: Stages,
  sentence: Sentence,
  before: ExtractedClaim | null,
): readonly ExtractedClaim[] {
  const stages = withoutSpeakers(near, sentence);
  const { context, quantities } = stages;
  const tokens = tokensOf(context);
  const [from, to] = tokenRange(tokens, sentence);
  const words = tokens.slice(from, to);
  const parts = clauses(context, sentence);
  const claims: ExtractedClaim[] = [];
  const seen = new Set<string>();
  const usedQuantities = new Set<QuantityExpression>();
  const partsOfThem = new Set(quantities.filter((one) => isPartOfThem(context.text, one)));
  const needIsFilled = (entry: Entry, at: number): boolean => {
    const first = words[at];
    if (first === undefined || entry.needs === undefined) return true;
    // An Arabic headline has its verb in one clause and what it is about in the next.
    const whole = context.language === 'ar' ? sentence.kind === 'headline' : NAMED_ONCE.has(entry.needs);
    const clause = whole ? sentence : (parts.find((part) => inside(first, part)) ?? sentence);
    const within = words.filter((token) => inside(token, clause));
    const here = within.findIndex((token) => token.end > first.start);
    return (
      fillsNeed(entry.needs, within, here, context.language) ||
      (entry.needs === 'place' && stages.entities.some((one) => isSite(one) && inside(one, clause)))
    );
  };
  const triggers = findTriggers(words, context.language, needIsFilled).map((match) => ({
    entry: match.term.payload,
    pattern: match.term.pattern,
    start: words[match.from]?.start ?? sentence.start,
    end: words[match.to - 1]?.end ?? sentence.end,
    at: match.from,
    head: {
      start: words[match.from]?.start ?? sentence.start,
      end: words[match.head - 1]?.end ?? sentence.end,
    },
  }));
  const background = new Set(triggers.filter((one) => isBackground(words, one.at, context.language)));
  const telling = triggers.filter((one) => !background.has(one));
  const covered = stages.attributions.filter((one) => inside(one.cue, sentence));

  for (const trigger of triggers) {
    // The verb of saying is no event of its own: "warned that …" stays what is said.
    const cued = covered.find((one) => overlaps(one.cue, trigger.head)) ?? null;
    // A verb that announces may be the event with its object: "نشرت روسيا 400 عنصر".
    if (
      cued !== null &&
      !SPEECH_ACTS.has(trigger.entry.action) &&
      !ASKED.has(trigger.entry.action) &&
      trigger.head.end === trigger.end
    )
      continue;
    // A pattern with a gap reaches over no verb of saying: "the ferry sank, officials in Mombasa said".
    if (
      context.language !== 'ar' &&
      covered.some((one) => one.cue.start >= trigger.head.end && one.cue.end <= trigger.end && one !== cued)
    )
      continue;
    const clause = parts.find((part) => inside(trigger.head, part)) ?? sentence;
    const clauseTokens = words.filter((token) => inside(token, clause));
    const { needs, action } = trigger.entry;
    if (context.language !== 'ar' && trigger.end > clause.end) continue;
    const here = clauseTokens.findIndex((token) => token.end > trigger.start);
    if (isPartOfName(trigger.head, stages.entities)) continue;
    if (isShadowed(trigger, clause, triggers)) continue;
    if (isOnlySpokenOf(trigger, stages.attributions)) continue;
    if (isUnsaid(context, clause, trigger) || isHypothetical(context.language, clause)) continue;
    const units = COUNTS[action];
    const quantity =
      units === undefined
        ? null
        : countFor(
            trigger,
            action,
            units,
            sentence,
            clause,
            // "658 had died, 630 of them unregistered": the part leans on the whole and is read after it.
            partsOfThem.size === 0
              ? quantities
              : quantities.filter((one) => one.start < trigger.end || !partsOfThem.has(one)),
            usedQuantities,
            triggers,
            context,
          );
    // "urged the rebels to free the crew": without a figure, what is asked for is the object of the appeal.
    if (
      context.language !== 'ar' &&
      quantity === null &&
      units !== undefined &&
      isAskedFor(trigger, clause, triggers)
    )
      continue;
    // "visited the detained and said that of 156 …": a noun in passing is counted by a figure right beside it alone.
    const isFar = quantity !== null && context.language !== 'ar' && gap(quantity, trigger) > BESIDE;
    if (
      (quantity === null || isFar) &&
      background.has(trigger) &&
      polarityOf(clauseTokens, here, context.language) === 'affirmed' &&
      !isMeetingSomewhere(trigger, clause, stages)
    )
      continue;
    if (
      context.language === 'ar' &&
      quantity === null &&
      sentence.kind !== 'headline' &&
      (isUnknown(clauseTokens, here) ||
        !isToldHere(action, clauseTokens, here, trigger, words.slice(trigger.at + 1)))
    )
      continue;
    if (needs === 'persons' && (quantity === null || quantity.unit === null)) continue;
    // "The choir is made up of several people": persons are a force only where the clause speaks of one.
    if (
      action === 'force-size' &&
      quantity?.unit === 'people' &&
      !fillsNeed('forces', clauseTokens, here, context.language)
    )
      continue;
    // "had killed six soldiers in the north": what was done to them is told, not how many there are.
    if (
      action === 'force-size' &&
      context.language === 'en' &&
      quantity !== null &&
      DONE_TO.test(context.text.slice(sentence.start, quantity.start))
    )
      continue;
    if (
      needs === 'number' &&
      (units === undefined
        ? !holdsFigure(quantities, clause, action)
        : quantity === null || (context.language !== 'ar' && !inside(quantity, clause)))
    )
      continue;
    const stretch = stretchOf(trigger, clause, sentence, telling, parts);
    const evidence =
      quantity === null || units === undefined
        ? withAntecedent(
            stages,
            withRest(
              stages,
              trimmed(context.text, evidenceOf(trigger, clause, stretch, cued, stages.attributions)),
              parts,
              trigger,
              triggers,
            ),
            clause,
            sentence,
          )
        : joined(trigger, quantity);
    const key = `${action} ${quantity?.start ?? clause.start}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (quantity !== null) usedQuantities.add(quantity);
    const told = claimOf(
      stages,
      sentence,
      clause,
      clauseTokens,
      stretch,
      parts,
      trigger,
      evidence,
      quantity,
      cued,
      usedQuantities,
      triggers,
    );
    if (told !== null) claims.push(told);
  }
  claims.push(...furtherFigures(stages, sentence, claims, usedQuantities, triggers));
  claims.push(...seriesFigures(stages, sentence, claims, triggers));
  claims.push(...ellipticFigures(stages, sentence, claims, triggers, before));
  claims.push(...lengthsBeside(stages, sentence, claims));
  const told = asWithdrawals(stages, sentence, withSharedDates(claims));
  const kept = told.filter((claim) => !isCountedBeside(claim, claims));
  kept.push(...officeClaims(stages, sentence));
  kept.push(...statements(stages, sentence, kept));
  return kept;
}

/** A speech act from its verb to the end of what is said; any other action its clause, without what names the speaker. */
function evidenceOf(
  trigger: Trigger,
  clause: Span,
  stretch: Span,
  cued: Attribution | null,
  attributions: readonly Attribution[],
): Span {
  if (cued !== null || SPEECH_ACTS.has(trigger.entry.action)) {
    const end = cued === null ? clause.end : Math.min(cued.end, stretch.end);
    return { start: Math.max(trigger.start, clause.start), end: Math.max(clause.end, end) };
  }
  const attribution = innermost(attributions, trigger.head);
  return attribution === null ? clause : (common(clause, attribution) ?? clause);
}

/** So many without a noun are people where they gather. */
const CROWD = 100;

/** Whether a clause holds the figure that a word needs to mean its action: goods seized, votes counted, people of a city. */
function holdsFigure(quantities: readonly QuantityExpression[], clause: Span, action: Action): boolean {
  return quantities.some(
    (one) =>
      inside(one, clause) &&
      (one.unit !== null || (action === 'protest' && (one.min ?? 0) >= CROWD)) &&
      (action !== 'seized-goods' || !NO_GOODS.has(one.unit ?? '')),
  );
}

/** Actions whose verb is one of speech as well: who pledges aid, who asks for help. */
const ASKED: ReadonlySet<Action> = new Set(['aid', 'request']);

/** "after talks in Vienna": where and behind a preposition or not, a meeting with its place is told. */
function isMeetingSomewhere(trigger: Trigger, clause: Span, { context, entities }: Stages): boolean {
  if (trigger.entry.action !== 'hold-talks' || context.language === 'ar') return false;
  return namedPlaceOf(context, entities, { start: trigger.end, end: clause.end }) !== null;
}

/** "Helen Price", "the Fire Service": words of a name say nothing of what happened. */
function isPartOfName(span: Span, entities: readonly Entity[]): boolean {
  return entities.some((one) => NAMES.has(one.type) && one.form === undefined && inside(span, one));
}
const NAMES: ReadonlySet<Entity['type']> = new Set(['person', 'organisation', 'outlet', 'city', 'region']);

/** "The death toll …: 26 dead": the word without a figure says no more than the one with it. */
function isCountedBeside(claim: ExtractedClaim, claims: readonly ExtractedClaim[]): boolean {
  return (
    COUNTS[claim.action] !== undefined &&
    claim.quantity === null &&
    claims.some(
      (other) =>
        other.action === claim.action && other.quantity !== null && other.polarity === claim.polarity,
    )
  );
}

import { NO_TIME, type ExtractedClaim, type Span } from '@isnad/claim-model';
import type { Attribution, QuantityExpression, Sentence } from '../stages.js';
import type { Clause } from '../text/clauses.js';
import { tokenRange, tokensOf, type Token } from '../text/tokenise.js';
import { asGoverned, governed, withGoverning } from './arabic-governing.js';
import { arabicPerformerOf } from './arabic-performer.js';
import { pricedQuantity } from './arabic-price-unit.js';
import { ofCandidate } from './candidate.js';
import { placeFor } from './claim-place.js';
import { claimTime, isToCome, timeFor } from './claim-time.js';
import { common, conditionWithin, inside, quoted, withCondition } from './evidence.js';
import { asQuantity, COUNTS, otherQuantity } from './figures.js';
import { ofGoods } from './goods.js';
import { performerOf } from './performer.js';
import { planned, shapeOf } from './shape.js';
import { dateSetOffBefore } from './shared-dates.js';
import { innermost, speakerOf } from './speaker.js';
import { SPEECH_ACTS } from './speech-acts.js';
import type { Stages } from './stages.js';
import type { Trigger } from './triggers.js';

/** Characters of a lexicon pattern that an explanation shows: enough to find its line. */
const LONGEST_ENTRY = 60;
const entryName = (pattern: string): string =>
  pattern.length <= LONGEST_ENTRY ? pattern : `${pattern.slice(0, LONGEST_ENTRY)}…`;

/** "أن المدير، الذي أوقفته الشرطة، أقر", "تأييده بعد توقيع بروتوكول": a clause that hangs on what is said. */
const isBackgroundOf = (said: Attribution | null, clause: Clause | undefined): boolean =>
  said !== null &&
  clause !== undefined &&
  said.rule !== 'ar-according' &&
  // What stands in a quotation is the speaker's, in passing or not.
  !said.rule.endsWith('-quote') &&
  said.cue.end <= clause.start &&
  clause.start > said.start &&
  ((clause.kind === 'relative' && /^(?:الذي|التي|الذين)$/.test(clause.marker?.text ?? '')) ||
    (clause.kind === 'time' && /^(?:بعد|عقب|بعدما)$/.test(clause.marker?.text ?? '')));

/** A date further on in the sentence, behind the words of another action, dates that one. */
const isOfAnother = (trigger: Trigger, time: Span, triggers: readonly Trigger[]): boolean =>
  triggers.some(
    (other) =>
      other.entry.action !== trigger.entry.action && other.start > trigger.end && other.end <= time.start,
  );

/** The claim that a trigger makes with its evidence; null where nobody can be held to what it says. */
export function claimOf(
  stages: Stages,
  sentence: Sentence,
  clause: Span,
  clauseTokens: readonly Token[],
  stretch: Span,
  parts: readonly Clause[],
  trigger: Trigger,
  evidence: Span,
  count: QuantityExpression | null,
  cued: Attribution | null,
  used: ReadonlySet<QuantityExpression>,
  triggers: readonly Trigger[],
): ExtractedClaim | null {
  const { context, entities, times } = stages;
  // "put the damage at", "оценил ущерб в": a verb of speech and its object may be the trigger together.
  const announced =
    cued !== null &&
    (SPEECH_ACTS.has(trigger.entry.action) ||
      cued.act === 'announce' ||
      context.language === 'ar' ||
      trigger.end > cued.cue.end);
  const said = announced
    ? cued
    : (innermost(stages.attributions, trigger) ??
      (context.language === 'ar' ? null : innermost(stages.attributions, trigger.head)));
  // What a speaker's words mention in passing the outlet has told itself.
  const attribution =
    context.language === 'ar' &&
    isBackgroundOf(
      said,
      parts.find((part) => part.start === clause.start),
    )
      ? null
      : said;
  const [from, to] = tokenRange(tokensOf(context), stretch);
  const stretchTokens = tokensOf(context).slice(from, to);
  const first = shapeOf(
    context,
    trigger.entry,
    trigger,
    clauseTokens,
    stretch,
    stretchTokens,
    times,
    attribution,
  );
  const { action } = trigger.entry;
  const isCount = COUNTS[action] !== undefined;
  const isSpeech = SPEECH_ACTS.has(action);
  const time = isSpeech
    ? null
    : (timeFor(context, times, clause, attribution, action, trigger) ??
      dateSetOffBefore(clause, parts, times, attribution ?? sentence) ??
      timeFor(
        context,
        times.filter(
          (one) =>
            !parts.some((part) => part.kind === 'time' && one.role === 'duration' && inside(one, part)) &&
            !(context.language === 'ar' && isOfAnother(trigger, one, triggers)),
        ),
        stretch,
        attribution,
        action,
      ));
  const free = count === null ? stages.quantities.filter((one) => !used.has(one)) : [];
  const measured =
    count ??
    (isCount ? null : otherQuantity(ofGoods(free, action), clause, action, time, context.language)) ??
    // "فاز بالجولة التي جرت أمس بنسبة 52 بالمئة": the share stands behind a clause of its own.
    (action === 'vote-result' && context.language === 'ar'
      ? otherQuantity(free, stretch, action, time, context.language)
      : null);
  const bare = measured === null ? null : asQuantity(measured);
  const quantity =
    bare !== null && action === 'price' && context.language === 'ar'
      ? pricedQuantity(context, bare, sentence)
      : bare;
  const by = isSpeech ? null : governed(context, parts, clause, sentence);
  const meant = asGoverned(first, by);
  const timely = isToCome(time, context.publishedAt) ? planned(meant) : meant;
  const shaped = { ...timely, condition: conditionWithin(context.text, timely.condition, attribution) };
  const where = attribution === null ? sentence : (common(sentence, attribution) ?? sentence);
  const span = common(isCount ? clause : evidence, where) ?? evidence;
  const place = placeFor(context, action, entities, span, where, stages.country, stages.scene, quantity);
  // What somebody says or does in words is no outlet's own: where an Arabic sentence does not name him, nobody is held to it.
  const performer =
    attribution !== null || !isSpeech
      ? speakerOf(attribution)
      : context.language === 'ar'
        ? arabicPerformerOf(stages, trigger, clause, sentence)
        : (performerOf(context, trigger, sentence, entities) ?? speakerOf(null));
  if (performer === null) return null;
  return {
    action,
    ...shaped,
    ...performer,
    time: time === null ? NO_TIME : claimTime(time, shaped.phase, shaped.modality, action, context.text),
    quantity,
    place,
    value: null,
    evidence: quoted(
      context.text,
      withCondition(context.text, withGoverning(evidence, by, attribution), shaped.condition, attribution),
    ),
    sentence: { start: sentence.start, end: sentence.end },
    scope: ofCandidate(stages.scopeOf(evidence, sentence, place), action, measured, entities, sentence),
    explanation: {
      rules: [
        `action/${action}:${entryName(trigger.pattern)}`,
        ...(attribution === null ? [] : [attribution.rule]),
        ...(time === null ? [] : [time.rule]),
        ...(measured === null ? [] : [measured.rule]),
      ],
      confidence: (attribution === null ? 0.6 : 0.7) + (measured === null && isCount ? -0.1 : 0.1),
    },
  };
}

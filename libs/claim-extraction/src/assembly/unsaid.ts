import type { Language, Span } from '@isnad/claim-model';
import type { ReadingContext } from '../stages.js';
import type { Clause } from '../text/clauses.js';
import type { Trigger } from './triggers.js';

/** "has not confirmed", "declined to comment on", "не подтвердил": of what follows nothing is said, neither yes nor no. */
const UNSAID: Partial<Record<Language, RegExp>> = {
  en: /\b(?:not|never|nor|neither|without|(?:declin|refus)(?:ed|es|ing) to|yet to|un(?:able|willing) to)\b(?: \w+){0,2}? (?:confirm(?:ed|ing)?|verif(?:y|ied|ying)|comment(?:ed|ing)? on|disclos(?:e|ed|ing)|specif(?:y|ied|ying)|elaborate(?:d)? on|reveal(?:ed|ing)?)\b/iu,
  ru: /(?:^|[^\p{L}])не (?:подтвер[дж]|комментир|прокомментир|уточн|раскры|конкретизир)\p{L}*/iu,
};

/** "has neither confirmed nor denied" */
const NEITHER = /\bneither confirm\w* nor $/iu;

/** Whether an event is only what somebody does not confirm or comment on. */
export function isUnsaid(context: ReadingContext, clause: Span, trigger: Trigger): boolean {
  const unsaid = UNSAID[context.language];
  if (unsaid === undefined) return false;
  const before = context.text.slice(clause.start, trigger.start);
  return trigger.entry.action === 'deny' ? NEITHER.test(before) : unsaid.test(before);
}

const IF: Partial<Record<Language, RegExp>> = {
  en: /^(?:if|unless|in case|should the|assuming)/i,
  ru: /^(?:если|в случае)/i,
};

/** Whether a clause tells under what condition something would be: what it names has not happened. */
export function isHypothetical(language: Language, clause: Span | Clause): boolean {
  return (
    'marker' in clause &&
    clause.kind === 'condition' &&
    IF[language]?.test(clause.marker?.text ?? '') === true
  );
}

import type { Action, Phase, Quantity } from '@isnad/claim-model';

/**
 * One reason, with its facts: what explanations in any language are written from. `earlier` and `later` are the values
 * of the two claims of a pair in the order of relation.ts.
 */
export type Ground =
  // Why one event.
  | { readonly code: 'same-act'; readonly actions: readonly Action[] }
  | { readonly code: 'same-place'; readonly place: string }
  | { readonly code: 'same-thing'; readonly thing: string }
  | { readonly code: 'same-person'; readonly person: string }
  | { readonly code: 'near-in-time'; readonly days: number }
  | { readonly code: 'same-figure'; readonly figure: Quantity }
  | { readonly code: 'same-source'; readonly claimant: string }
  | { readonly code: 'names-the-act'; readonly action: Action }
  | { readonly code: 'same-report' }
  | { readonly code: 'same-story'; readonly keys: readonly string[] }
  | { readonly code: 'side-by-side' }
  // What conflicts, or how they agree.
  | { readonly code: 'figures-apart'; readonly earlier: Quantity; readonly later: Quantity }
  | { readonly code: 'count-shrinks'; readonly earlier: Quantity; readonly later: Quantity }
  | { readonly code: 'count-grows'; readonly earlier: Quantity; readonly later: Quantity }
  | { readonly code: 'times-apart'; readonly earlier: string; readonly later: string }
  | { readonly code: 'lengths-apart'; readonly earlier: string; readonly later: string }
  | { readonly code: 'floor-and-ceiling'; readonly length: string }
  | { readonly code: 'affirmed-and-negated' }
  | { readonly code: 'date-and-condition'; readonly date: string; readonly condition: string | null }
  | { readonly code: 'source-denies'; readonly claimant: string }
  | { readonly code: 'values-apart'; readonly earlier: string; readonly later: string }
  | { readonly code: 'actors-apart'; readonly earlier: string; readonly later: string }
  | { readonly code: 'places-apart'; readonly earlier: string; readonly later: string }
  | { readonly code: 'phases-apart'; readonly earlier: Phase; readonly later: Phase }
  | { readonly code: 'whole-and-part' }
  | { readonly code: 'taken-back'; readonly figure: Quantity | null }
  | { readonly code: 'leans-on-the-retracted'; readonly figure: Quantity | null }
  | { readonly code: 'carries-the-retracted'; readonly figure: Quantity | null }
  | { readonly code: 'said-again' }
  | { readonly code: 'more-precise' }
  | { readonly code: 'plan-kept' }
  | { readonly code: 'plan-missed' }
  | { readonly code: 'newer-state' }
  | { readonly code: 'other-group'; readonly earlier: readonly string[]; readonly later: readonly string[] }
  | { readonly code: 'other-place'; readonly earlier: readonly string[]; readonly later: readonly string[] }
  | { readonly code: 'other-thing'; readonly earlier: readonly string[]; readonly later: readonly string[] }
  | { readonly code: 'part-of-a-whole' }
  | { readonly code: 'sum-of-parts'; readonly sum: number; readonly parts: readonly number[] }
  // Why no update.
  | { readonly code: 'one-moment'; readonly day: string }
  | { readonly code: 'figure-stands' }
  | { readonly code: 'counts-only-grow' }
  | { readonly code: 'happens-once' }
  | { readonly code: 'plans-of-one-moment'; readonly days: number }
  | { readonly code: 'rules-conditions-out' }
  | { readonly code: 'one-utterance' }
  | { readonly code: 'goes-on-after-its-end' }
  | { readonly code: 'withdrawn-not-updated' }
  // Why no difference of scope.
  | { readonly code: 'same-group'; readonly groups: readonly string[] }
  | { readonly code: 'whole-ends-with-its-last-part' }
  | { readonly code: 'same-words' }
  | { readonly code: 'one-holder' }
  | { readonly code: 'shares-of-one-whole'; readonly sum: number };

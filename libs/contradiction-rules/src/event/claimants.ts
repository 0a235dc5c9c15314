import { OUTLET } from '@isnad/claim-model';
import type { ComparableClaim } from '../comparable-claim.js';

/** Fewer consonants than this say too little to match the end of another name. */
const TELLING = 3;
/** A family name in two words is longer by so much than in one. */
const LONGER_BY = 2;

/** Whether two script-independent keys may name one: a body with its country and the same without; a name and its end. */
export function sameKey(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.startsWith(`${b}:`) || b.startsWith(`${a}:`)) return true;
  if (!a.startsWith('person:') || !b.startsWith('person:')) return false;
  const [short = '', long = ''] = [a.slice(7), b.slice(7)].sort((x, y) => x.length - y.length);
  return short.length >= TELLING && long.endsWith(short) && long.length <= short.length + LONGER_BY;
}

/** Keys of so many consonants may differ in one: a sound that one script lacks is written in several ways. */
const LONG = 'person:'.length + 5;

/** Whether two keys are no evidence of two persons: one key, or long ones that differ in one consonant. */
export const mayBeOne = (a: string, b: string): boolean =>
  sameKey(a, b) || (Math.min(a.length, b.length) >= LONG && differInOne(a, b));

/** One letter changed, added or left out. */
function differInOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.length === long.length ? at + 1 : at;
  return short.slice(rest) === long.slice(at + 1);
}

const fold = (name: string): string => name.toLowerCase().replace(/[“”«»"'’]/g, '');

/** Whether the same person or body speaks, as far as names tell. The outlet's own claims are the outlet's. */
export function sameClaimant(a: ComparableClaim, b: ComparableClaim): boolean {
  if (a.claimantKey === OUTLET || b.claimantKey === OUTLET)
    return a.claimantKey === b.claimantKey && a.outlet === b.outlet;
  return sameKey(a.claimantKey, b.claimantKey) || fold(a.claimant) === fold(b.claimant);
}

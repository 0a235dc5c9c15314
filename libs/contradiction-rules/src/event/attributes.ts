import { PLACE_NAMES } from '@isnad/claim-model';
import type { ComparableClaim } from '../comparable-claim.js';

export interface Attribute {
  readonly name: string;
  readonly value: string;
  /** Whether the value is who did it. */
  readonly isAgent: boolean;
}

/** Roles in an act: two names for one role are two actors. */
const AGENTS = new Set(
  'negotiator mediator perpetrator attacker winner author commander suspect pilot driver buyer seller killer victim host organiser organizer sponsor signatory candidate successor claimant'.split(
    ' ',
  ),
);

const fold = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

/**
 * The attribute in a claim's value: "capital: Rabat", "magnitude 7.8", "3rd in the world, area"; null where the value
 * names none, or a list: one list of members is rarely the whole.
 */
export function attributeOf(claim: ComparableClaim): Attribute | null {
  const value = claim.value ?? '';
  const named =
    /^([\p{L} ]{3,40}):\s*(.+)$/u.exec(value) ?? /^(magnitude|depth|turnout)\s+([\d.]+.*)$/iu.exec(value);
  if (named?.[1] !== undefined && named[2] !== undefined) {
    const name = fold(named[1]);
    return named[2].includes(',') ? null : { name, value: fold(named[2]), isAgent: AGENTS.has(name) };
  }
  if (claim.action !== 'rank') return null;
  const rank = /^(\d+)(?:st|nd|rd|th)\b[\s,]*(.+)$/i.exec(value);
  if (rank?.[1] === undefined || rank[2] === undefined) return null;
  return { name: fold(rank[2]), value: rank[1], isAgent: false };
}

/** Two names that one place had in its time: which one held is a question of its date, not of fact. */
export function areNamesOfOneThing(a: string, b: string): boolean {
  const places = (name: string): readonly string[] =>
    PLACE_NAMES.filter((one) => fold(one.name) === name).map((one) => one.place);
  return places(a).some((place) => places(b).includes(place));
}
